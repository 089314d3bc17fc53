using System.Text;

namespace AccountGuard.Import.Values;

/// <summary>What every cell needs before it is read as text, number or date.</summary>
internal static class Cell
{
    private static readonly byte[][] Absent =
    [
        "Not Available"u8.ToArray(), "Not Applicable"u8.ToArray(), "N/A"u8.ToArray(), "REDACTED"u8.ToArray(), "[REDACTED]"u8.ToArray(), "No Refund"u8.ToArray(),
        "-"u8.ToArray(), "--"u8.ToArray(), "---"u8.ToArray(), "–"u8.ToArray(), "—"u8.ToArray(), "?"u8.ToArray(),
    ];

    /// <summary>No-break space, zero-width space, narrow no-break space, ideographic space, byte order mark: left behind by copying from pages.</summary>
    private static readonly byte[][] WideSpaces =
    [
        "\u00A0"u8.ToArray(), "\u200B"u8.ToArray(), "\u202F"u8.ToArray(), "\u3000"u8.ToArray(), "\uFEFF"u8.ToArray(),
    ];

    private static readonly byte[] Notice = "Due to technical limitations"u8.ToArray();

    /// <summary>The cell without spaces of any width, tabs, line breaks, Excel's ="…" guard around it, and the apostrophe of a text in front of digits.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell)
    {
        // Nearly every cell is told by its two ends: a million rows have thirty million.
        if (!cell.IsEmpty && IsVisibleAscii(cell[0]) && cell[0] is not ((byte)'=' or (byte)'\'') && IsVisibleAscii(cell[cell.Length - 1]))
        {
            return cell;
        }

        var trimmed = TrimControls(cell);
        while (!trimmed.IsEmpty && (trimmed[0] >= 0x80 || trimmed[trimmed.Length - 1] >= 0x80) && TryTrimWide(ref trimmed))
        {
            trimmed = TrimControls(trimmed);
        }

        var isGuarded = trimmed.Length >= 3 && trimmed[0] == '=' && trimmed[1] == '"' && trimmed[trimmed.Length - 1] == '"';
        return isGuarded ? trimmed.Slice(2, trimmed.Length - 3) : IsMarkedAsText(trimmed) ? WithoutApostrophes(trimmed) : trimmed;
    }

    /// <summary>Some shops set a second one behind.</summary>
    private static ReadOnlySpan<byte> WithoutApostrophes(ReadOnlySpan<byte> cell) =>
        cell.Slice(1, cell.Length - (cell.Length > 2 && cell[cell.Length - 1] == '\'' ? 2 : 1));

    /// <summary>Whether the apostrophe is in front by which spreadsheet programs, and shops for them, mark digits and formulas as text.</summary>
    private static bool IsMarkedAsText(ReadOnlySpan<byte> cell) =>
        cell.Length > 1 && cell[0] == '\'' && cell[1] is (>= (byte)'0' and <= (byte)'9') or (byte)'=' or (byte)'+' or (byte)'-' or (byte)'@'
        && cell.IndexOf((byte)' ') < 0;

    /// <summary>Whether a trimmed cell says that there is no value: empty, one of the shop's words for it, a dash or "?" alone, or blacked out by its owner.</summary>
    public static bool IsAbsent(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
        {
            return true;
        }

        // Every such word begins with D, N, R, [, a dash (0xE2 in UTF-8, but for the short one) or "?"; most cells are told by this one look.
        if ((cell[0] | 0x20) is not ('d' or 'n' or 'r') && cell[0] is not ((byte)'[' or (byte)'-' or (byte)'?' or 0xE2))
        {
            return false;
        }

        foreach (var word in Absent)
        {
            if (EqualsIgnoreCase(cell, word))
            {
                return true;
            }
        }

        return IsNotice(cell);
    }

    /// <summary>Whether a cell says outright that the shop has no such value ("Not Available"), not merely nothing.</summary>
    public static bool IsDeclaredAbsent(ReadOnlySpan<byte> cell) =>
        EqualsIgnoreCase(cell, Absent[0]) || EqualsIgnoreCase(cell, Absent[1]) || EqualsIgnoreCase(cell, Absent[2]);

    /// <summary>Whether a trimmed cell says yes.</summary>
    public static bool IsYes(ReadOnlySpan<byte> cell) =>
        EqualsIgnoreCase(cell, "Yes"u8) || EqualsIgnoreCase(cell, "True"u8) || EqualsIgnoreCase(cell, "Y"u8) || EqualsIgnoreCase(cell, "1"u8);

    /// <summary>Whether the cell holds the notice that Amazon puts in place of what it no longer knows about orders before 2002.</summary>
    public static bool IsNotice(ReadOnlySpan<byte> cell) =>
        cell.Length >= Notice.Length && EqualsIgnoreCase(cell.Slice(0, Notice.Length), Notice);

    /// <summary>The cell as text; what is not UTF-8 becomes U+FFFD (the stream behind it has been checked before).</summary>
    public static string Text(ReadOnlySpan<byte> cell)
    {
#if NETSTANDARD2_0
        return Encoding.UTF8.GetString(cell.ToArray());
#else
        return Encoding.UTF8.GetString(cell);
#endif
    }

    /// <summary>Whether two cells are equal but for the case of ASCII letters.</summary>
    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        if (left.SequenceEqual(right))
        {
            return true;
        }

        for (var index = 0; index < left.Length; index++)
        {
            if (left[index] != right[index] && (Lower(left[index]) != Lower(right[index])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVisibleAscii(byte letter) => letter is > 0x20 and < 0x80;

    private static ReadOnlySpan<byte> TrimControls(ReadOnlySpan<byte> cell)
    {
        var start = 0;
        var end = cell.Length;
        while (start < end && cell[start] <= 0x20)
        {
            start++;
        }

        while (end > start && cell[end - 1] <= 0x20)
        {
            end--;
        }

        return cell.Slice(start, end - start);
    }

    private static bool TryTrimWide(ref ReadOnlySpan<byte> cell)
    {
        foreach (var space in WideSpaces)
        {
            if (cell.StartsWith(space))
            {
                cell = cell.Slice(space.Length);
                return true;
            }

            if (cell.EndsWith(space))
            {
                cell = cell.Slice(0, cell.Length - space.Length);
                return true;
            }
        }

        return false;
    }

    private static byte Lower(byte letter) => letter is >= (byte)'A' and <= (byte)'Z' ? (byte)(letter | 0x20) : letter;
}
