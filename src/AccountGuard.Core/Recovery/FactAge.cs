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
        fact.Sightings.Count == 0 ? null : fact.Sightings.OrderBy(SeenDate.Parse).ThenBy(date => date, StringComparer.Ordinal).Last();

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
    public bool IsStale(PlaybookFact fact) =>
        fact.What != FactKind.Advice && (LastSeen(fact) is not { } seen || SeenDate.Parse(seen) < today.AddYears(-1));

    /// <summary>The days on which facts were seen, each once, as a person writes them.</summary>
    public string Days(IEnumerable<PlaybookFact> facts) => string.Join(
        text.Get(language, "ListSeparator"),
        facts.SelectMany(fact => fact.Sightings).Distinct(StringComparer.Ordinal).OrderBy(SeenDate.Parse).Select(date => SeenDate.Format(date, language)));

    private string Remark(FactCheck authority, List<PlaybookFact> facts)
    {
        var whom = text.Get(language, "Check" + authority);
        return facts.Exists(fact => fact.Sightings.Count == 0)
            ? text.Get(language, "NotVerified", whom)
            : text.Get(language, "SeenOn", Days(facts), whom);
    }
}
