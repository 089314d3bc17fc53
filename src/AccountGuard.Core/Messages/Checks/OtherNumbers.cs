using System.Globalization;
using System.Text.RegularExpressions;

namespace AccountGuard.Messages.Checks;

/// <summary>The numbers of a text that are no card's by their form: order, telephone, tracking and article numbers, days, amounts.</summary>
internal sealed class OtherNumbers
{
    private const string Dash = "[-\u2010-\u2015\u2212ー_ ]";
    private const string Alone = @"(?<![0-9]|[0-9][-\u2010-\u2015\u2212])";
    private const string Ended = @"(?![0-9]|[-\u2010-\u2015\u2212][0-9])";
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    // Amazon's 3-7-7 (digital orders D01), Rakuten's shop, day and serial number.
    private static readonly Regex Order = new($@"(?<![0-9])(?:(?:d[0-9]{{2}}|[0-9]{{3}}){Dash}[0-9]{{7}}{Dash}[0-9]{{7}}|[0-9]{{6}}-20[0-9]{{6}}-[0-9]{{8,10}})(?![0-9])", Options);

    private static readonly Regex Telephone = new(
        $@"{Alone}(?:0[0-9]{{1,4}}[- ()]{{1,2}}[0-9]{{1,4}}[- )]{{1,2}}[0-9]{{3,4}}|\+[0-9]{{1,3}}(?:[- ().]{{1,3}}[0-9]{{1,8}}){{1,5}}){Ended}", Options);

    private static readonly Regex Day = new(@"(?<![0-9])20(?:[0-2][0-9]|3[0-5])([-/.])(?:1[0-2]|0?[1-9])\1(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])(?:[t ]{1,2}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?", Options);
    private static readonly Regex Sum = new(@"(?<![0-9,.])[0-9]{1,3}(?:,[0-9]{3}){1,2}(?:\.[0-9]{2})?(?![0-9,])", Options);
    private static readonly Regex Parcel = new($@"{Alone}[0-9]{{4}}-[0-9]{{4}}-[0-9]{{4}}{Ended}", Options);
    private static readonly Regex Article = new(@"(?<=(?<name>(?:jan|ean|gtin|isbn|upc|バーコード|商品コード)[^0-9\n]{0,12})?)(?<![0-9])[0-9]{13}(?![0-9])", Options);
    private static readonly Regex Bank = new(@"(?<![a-z0-9])[a-z]{2}[0-9]{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?(?![a-z0-9])", Options);

    private static readonly Regex Postcode = new($@"{Alone}[0-9]{{3}}-[0-9]{{4}}{Ended}", Options);

    private readonly List<Span> orders;
    private readonly List<Span> days;
    private readonly List<Span> postcodes;
    private readonly List<Span> all;

    public OtherNumbers(string text)
    {
        orders = Find(Order, text, _ => true);
        days = Find(Day, text, _ => true);
        postcodes = Find(Postcode, text, _ => true);
        all =
        [
            .. orders, .. days, .. postcodes,
            .. Find(Telephone, text, match => HasTelephoneLength(match.Value)), .. Find(Sum, text, _ => true), .. Find(Parcel, text, _ => true),
            .. Find(Article, text, IsArticleNumber), .. Find(Bank, text, match => IsBankAccount(match.Value)),
        ];
    }

    /// <summary>Whether a stretch begins or ends within one of them, or holds a part of an order number or a day.</summary>
    public bool CutThrough(int start, int end) =>
        all.Exists(span => (span.Start < start && start < span.End) || (span.Start < end && end < span.End))
        || orders.Exists(span => span.Start < end && start < span.End)
        || days.Exists(span => span.Start >= start && span.End <= end);

    /// <summary>Whether a stretch is nothing but such numbers, end to end, and not postcodes alone: a card can be written in their groups.</summary>
    public bool MakeUp(int start, int end)
    {
        var reached = start;
        var isPostcodes = true;
        while (reached < end)
        {
            var next = all.Where(span => span.Start >= reached && span.End <= end).OrderBy(span => span.Start).ThenByDescending(span => span.End).FirstOrDefault();
            if (next is null || next.HasDigitBetween(reached))
            {
                return false;
            }

            reached = next.End;
            isPostcodes &= postcodes.Contains(next);
        }

        return !isPostcodes;
    }

    private static List<Span> Find(Regex form, string text, Func<Match, bool> isOne) =>
        [.. form.Matches(text).Cast<Match>().Where(isOne).Select(match => new Span(text, match.Index, match.Index + match.Length))];

    private static bool HasTelephoneLength(string value)
    {
        var digits = value.Count(character => character is >= '0' and <= '9');
        return value[0] == '+' ? digits is >= 8 and <= 15 : digits is 10 or 11;
    }

    /// <summary>
    /// The check digit of GTIN-13, which JAN, EAN and ISBN numbers have. Cards of 13 digits begin with 4, as do articles of
    /// several countries: unnamed, only those of Japan (45, 49) are taken for articles.
    /// </summary>
    private static bool IsArticleNumber(Match match)
    {
        var digits = match.Value;
        return (match.Groups["name"].Success || digits.StartsWith("45", StringComparison.Ordinal) || digits.StartsWith("49", StringComparison.Ordinal) || digits[0] != '4')
            && digits.Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 1 : 3)).Sum() % 10 == 0;
    }

    /// <summary>The check digits of ISO 13616 (IBAN).</summary>
    private static bool IsBankAccount(string value)
    {
        var compact = value.Where(character => character != ' ').ToList();
        var remainder = 0;
        foreach (var character in compact.Skip(4).Concat(compact.Take(4)))
        {
            var number = character is >= '0' and <= '9' ? character - '0' : character - 'a' + 10;
            remainder = ((remainder * (number > 9 ? 100 : 10)) + number) % 97;
        }

        return remainder == 1;
    }

    private sealed class Span(string text, int start, int end)
    {
        public int Start => start;

        public int End => end;

        /// <summary>Whether a digit stands between a place and this number.</summary>
        public bool HasDigitBetween(int place)
        {
            for (var index = place; index < start; index++)
            {
                if (char.GetUnicodeCategory(text[index]) == UnicodeCategory.DecimalDigitNumber)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
