using System.Globalization;
using AccountGuard.Notices;

namespace AccountGuard.Incidents;

/// <summary>
/// What incidents say to a person (IncidentText.resx, IncidentText.ja.resx). Of mails and exports only dates, counts and
/// order numbers come into a sentence: their words are anybody's.
/// </summary>
internal sealed class IncidentText(CultureInfo language)
{
    private const int MostNumbers = 5;
    private const int LongestNumber = 40;

    private static readonly LocalizedText Texts = new(typeof(IncidentText), nameof(IncidentText));

    /// <summary>The text of <paramref name="key"/>, filled in.</summary>
    public string Say(string key, params object?[] arguments) => Texts.Get(language, key, arguments);

    /// <summary>The day of an instant by its own offset; where there is none, words that say so.</summary>
    public string Day(DateTimeOffset? instant) =>
        instant is { } known ? known.ToString(Say("DayFormat"), CultureInfo.InvariantCulture) : Say("NoDate");

    /// <summary>From the first to the last day; one where they are the same.</summary>
    public string Period(DateTimeOffset? from, DateTimeOffset? to) =>
        string.Equals(Day(from), Day(to), StringComparison.Ordinal) ? Day(from) : Say("Period", Day(from), Day(to));

    /// <summary>How long after, in hours up to two days and then in days.</summary>
    public string After(TimeSpan gap) => gap < TimeSpan.FromHours(1) ? Say("AfterMinutes")
        : gap < TimeSpan.FromDays(2) ? Say("AfterHours", Math.Round(gap.TotalHours, MidpointRounding.AwayFromZero))
        : Say("AfterDays", Math.Round(gap.TotalDays, MidpointRounding.AwayFromZero));

    /// <summary>Texts of one kind in a row.</summary>
    public string Row(IEnumerable<string> texts) => string.Join(Say("RowSeparator"), texts);

    /// <summary>A part of an account.</summary>
    public string Part(AccountPart part) => Say("Part" + part);

    /// <summary>What a kind of mail tells.</summary>
    public string Kind(NoticeKind kind) => Say("Notice" + kind);

    /// <summary>A story.</summary>
    public string Story(IncidentKind kind) => Say("Story" + kind);

    /// <summary>Kinds of mails, each once with the day of the first of its kind, oldest first.</summary>
    public string Kinds(IEnumerable<AccountNotice> mails) =>
        Row(mails.GroupBy(mail => mail.Kind).Select(alike => Say("KindOfDay", Kind(alike.Key), Day(alike.First().Date))));

    /// <summary>The first few order numbers. What is no order number by its letters is not printed.</summary>
    public string Numbers(IEnumerable<string> numbers)
    {
        var printed = numbers.Where(IsPrintable).Distinct(StringComparer.Ordinal).ToList();
        var few = Row(printed.Take(MostNumbers));
        return printed.Count == 0 ? Say("NoNumber") : printed.Count <= MostNumbers ? few : Say("AndMore", few, printed.Count - MostNumbers);
    }

    /// <summary>The language of a mail; its code where it has no name here.</summary>
    public string Language(string code) => code switch
    {
        "ja" or "en" or "zh" or "de" => Say("Language" + code),
        _ => Say("LanguageOther"),
    };

    private static bool IsPrintable(string number) =>
        number.Length is > 0 and <= LongestNumber && number.All(letter => letter is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '-' or '_' or '#');
}
