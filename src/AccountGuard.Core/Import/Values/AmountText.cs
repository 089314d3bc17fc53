using System.Text;

namespace AccountGuard.Import.Values;

/// <summary>The parts of a written amount: its digits with the marks among them, its sign, and what stands beside it.</summary>
internal readonly struct AmountText
{
    private const int MostBytes = 64;

    private static readonly char[] Padding = [' ', '\''];

    private AmountText(string digits, string beside, bool isNegative)
    {
        Digits = digits;
        Beside = beside;
        IsNegative = isNegative;
    }

    /// <summary>From the first digit, or the mark right before it, to the last.</summary>
    public string Digits { get; }

    /// <summary>The signs, codes and words around it without the sign; empty where there are none.</summary>
    public string Beside { get; }

    /// <summary>Whether a minus stands before or behind it, or brackets around it.</summary>
    public bool IsNegative { get; }

    /// <summary>Takes a trimmed cell apart; false where it is no number.</summary>
    public static bool TryRead(ReadOnlySpan<byte> cell, out AmountText amount)
    {
        amount = default;
        if (cell.Length > MostBytes)
        {
            return false;
        }

        var text = Compatible(Cell.Text(cell));
        var label = text.LastIndexOf(": ", StringComparison.Ordinal);
        text = label > 0 && text.Take(label).All(letter => char.IsLetter(letter) || letter == ' ') ? text.Substring(label + 2) : text;
        text = text.Trim(Padding);
        var isBracketed = text.Length > 2 && text[0] == '(' && text[text.Length - 1] == ')';
        text = isBracketed ? text.Substring(1, text.Length - 2) : text;
        return TrySplit(text, isBracketed, out amount);
    }

    private static bool TrySplit(string text, bool isBracketed, out AmountText amount)
    {
        amount = default;
        var start = 0;
        while (start < text.Length && !IsDigit(text[start]))
        {
            start++;
        }

        if (start == text.Length)
        {
            return false;
        }

        var end = text.Length;
        while (!IsDigit(text[end - 1]))
        {
            end--;
        }

        start -= HasMarkBefore(text, start) ? 1 : 0;
        end += end == text.Length - 1 && text[end] is '.' or ',' ? 1 : 0;
        var signs = 0;
        var isMinus = false;
        var before = WithoutSign(text.Substring(0, start), ref signs, ref isMinus);
        var behind = WithoutSign(WithoutZeros(text.Substring(end)), ref signs, ref isMinus);
        amount = new AmountText(text.Substring(start, end - start), string.Concat(before, " ", behind).Trim(Padding), isMinus || isBracketed);
        return signs + (isBracketed ? 1 : 0) <= 1;
    }

    /// <summary>Whether a mark before the first digit belongs to it (".5") and not to an abbreviation ("Rs.5").</summary>
    private static bool HasMarkBefore(string text, int start) =>
        start > 0 && text[start - 1] is '.' or ',' && (start == 1 || !char.IsLetter(text[start - 2]));

    private static string WithoutSign(string beside, ref int signs, ref bool isMinus)
    {
        var plain = new StringBuilder(beside.Length);
        foreach (var letter in beside)
        {
            if (letter is '-' or '+' or '\u2212' or '\u2013')
            {
                signs++;
                isMinus |= letter != '+';
            }
            else
            {
                plain.Append(letter);
            }
        }

        return plain.ToString();
    }

    /// <summary>"12,-" and "12.–" in place of decimals that are zero: no sign.</summary>
    private static string WithoutZeros(string behind) =>
        behind.Length > 1 && behind[0] is '.' or ',' ? behind.Substring(1).TrimStart('-', '\u2013', '\u2014') : behind;

    /// <summary>Full-width letters as ordinary ones, spaces of any width as spaces.</summary>
    private static string Compatible(string text) => NormalForm.Of(text, NormalizationForm.FormKC);

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';
}
