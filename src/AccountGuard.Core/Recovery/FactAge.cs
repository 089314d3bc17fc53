using System.Globalization;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>Says how old facts are, and who knows better.</summary>
internal sealed class FactAge
{
    private readonly LocalizedText text;
    private readonly CultureInfo language;
    private readonly DateTime today;

    public FactAge(LocalizedText text, CultureInfo language, DateTime today)
    {
        this.text = text;
        this.language = language;
        this.today = today;
    }

    /// <summary>The day a fact was last seen, as its source gives it; null for one nobody has verified.</summary>
    public static string? LastSeen(PlaybookFact fact) =>
        fact.Seen.Count == 0 ? null : fact.Seen.OrderBy(SeenDate.Parse).ThenBy(date => date, StringComparer.Ordinal).Last();

    /// <summary>The oldest of the days the facts were last seen.</summary>
    public static string Oldest(IEnumerable<PlaybookFact> facts) => facts
        .Select(LastSeen)
        .OfType<string>()
        .OrderBy(SeenDate.Parse)
        .ThenBy(date => date, StringComparer.Ordinal)
        .First();

    /// <summary>One bracket for each authority among the facts that are old or unverified; empty where none is.</summary>
    public string Remark(IEnumerable<PlaybookFact> facts) => string.Concat(facts
        .Where(IsStale)
        .GroupBy(fact => fact.Authority)
        .OrderBy(group => group.Key)
        .Select(group => Remark(group.Key, group.ToList())));

    /// <summary>Whether a fact that can go stale was last seen more than a year ago, or never.</summary>
    private bool IsStale(PlaybookFact fact) =>
        fact.Kind != FactKind.Advice && (LastSeen(fact) is not { } seen || SeenDate.Parse(seen) < today.AddYears(-1));

    private string Remark(FactCheck authority, List<PlaybookFact> facts)
    {
        var whom = text.Get(language, "Check" + authority);
        var dates = facts.SelectMany(fact => fact.Seen).Distinct(StringComparer.Ordinal).OrderBy(SeenDate.Parse).ToList();
        return facts.Exists(fact => fact.Seen.Count == 0)
            ? text.Get(language, "NotVerified", whom)
            : text.Get(language, "SeenOn", string.Join(text.Get(language, "ListSeparator"), dates.Select(date => SeenDate.Format(date, language))), whom);
    }
}
