using System.Text.RegularExpressions;

namespace AccountGuard.Messages.Checks;

/// <summary>
/// Finds card numbers however they are written: in groups of any size, over several lines, with any signs between the
/// digits, and after the words "card number" with words between them. What is plainly another number is left alone:
/// order, telephone, tracking and article numbers, days and amounts (<see cref="OtherNumbers"/>).
/// </summary>
internal sealed class CardNumberSearch
{
    // A gap of spaces as wide as a column, or a row of dashes, counts as one sign.
    private const int MostSigns = 6;
    private const int LongestGap = 60;
    private const int LongestLetterGap = 3;
    private const int LongestWordGap = 20;
    private const int MostDigits = 19;
    private const int WordReach = 60;

    // A longer row of digits that begins with a card number: the expiry date and security code may be stuck to it.
    private const int ShortestGlued = 18;

    // Letters that say what a number counts: the numbers around them are several.
    private static readonly Regex Unit = new(@"\p{Sc}|[円元年月日人個回点件番号時分秒台本枚名冊箱袋%]|jpy|usd|eur|gbp|yen|rmb|kg|cm|pcs|and|or|to|x ", RegexOptions.CultureInvariant);

    private static readonly Regex Digits = new(@"[0-9]+", RegexOptions.CultureInvariant);
    private static readonly Regex CardNumberWord = new(
        @"カ[ーｰ-]?ド(?:の|会員)?番号|会員番号|クレカ(?:の)?番号|card\s*(?:number|no\b|num\b|#)|card\s?(?:is|:)|カード\s?(?:は|:)|kartennummer|卡号|卡號",
        RegexOptions.CultureInvariant);

    private readonly FoldedText folded;
    private readonly List<Group> groups;
    private readonly OtherNumbers others;

    public CardNumberSearch(FoldedText folded)
    {
        this.folded = folded;
        groups = [.. Digits.Matches(folded.Text).Cast<Match>().Select(match => new Group(match.Index, match.Value))];
        others = new OtherNumbers(folded.Text);
    }

    /// <summary>Where card numbers stand in the folded text, with their last four digits.</summary>
    public IReadOnlyList<(int Index, string LastFour)> Find()
    {
        var found = new List<(int, string)>();
        for (var first = 0; first < groups.Count; first++)
        {
            if (EndOfNumber(first) is { } number)
            {
                found.Add((groups[first].Index, number.LastFour));
                first = number.Last;
            }
        }

        return found;
    }

    private (int Last, string LastFour)? EndOfNumber(int first)
    {
        if (GluedNumber(groups[first]) is { } glued)
        {
            return (first, glued);
        }

        var digits = "";
        for (var last = first; last < groups.Count && (last == first || IsJoined(first, last)); last++)
        {
            digits += groups[last].Digits;
            if (digits.Length > MostDigits)
            {
                return null;
            }

            if (CardBrands.AreCard(digits) && !IsOther(first, last))
            {
                return (last, LastFour(digits));
            }
        }

        return null;
    }

    private static string? GluedNumber(Group group) => group.Digits.Length < ShortestGlued
        ? null
        : CardBrands.Lengths.Where(length => length < group.Digits.Length && length >= 15)
            .Select(length => group.Digits.Substring(0, length))
            .Where(CardBrands.AreCard)
            .Select(LastFour)
            .FirstOrDefault();

    private static string LastFour(string digits) => new([.. digits.Skip(digits.Length - 4)]);

    /// <summary>Whether a group goes on with the number of the groups before it.</summary>
    private bool IsJoined(int first, int last)
    {
        var start = groups[last - 1].End;
        var gap = folded.Text.Substring(start, groups[last].Index - start);
        if (!gap.Any(IsWordPart))
        {
            return gap.Length <= LongestGap && gap.Where((sign, index) => index == 0 || gap[index - 1] != sign).Count() <= MostSigns;
        }

        return IsQuartet(groups[last - 1]) && IsQuartet(groups[last])
            && ((gap.Length <= LongestLetterGap && !Unit.IsMatch(gap)) || (gap.Length <= LongestWordGap && FollowsCardNumberWord(groups[first])));
    }

    // A sign of money ends a number.
    private static bool IsWordPart(char character) =>
        char.IsLetter(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.CurrencySymbol;

    private static bool IsQuartet(Group group) => group.Digits.Length == 4;

    private bool IsOther(int first, int last)
    {
        var (start, end) = (groups[first].Index, groups[last].End);
        return others.CutThrough(start, end) || (others.MakeUp(start, end) && !FollowsCardNumberWord(groups[first]));
    }

    private bool FollowsCardNumberWord(Group group)
    {
        var start = Math.Max(0, group.Index - WordReach);
        return CardNumberWord.Match(folded.Text, start, group.Index - start).Success;
    }

    private sealed record Group(int Index, string Digits)
    {
        public int End => Index + Digits.Length;
    }
}
