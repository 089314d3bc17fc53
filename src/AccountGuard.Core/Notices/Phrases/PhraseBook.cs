using System.Globalization;
using AccountGuard.Notices.Data;

namespace AccountGuard.Notices.Phrases;

/// <summary>
/// The phrases of mails (notice-phrases.tsv, where each row names its source and when it was seen), and the rules
/// that catch the same things said in other words (notice-rules.tsv).
/// </summary>
internal sealed class PhraseBook
{
    private const string KindPrefix = "Kind.";
    private const string ChangePrefix = "Changed.";
    private const string RequestPrefix = "Asks.";

    /// <summary>Weight that the phrases of a kind must have together. A single word in a long text says nothing.</summary>
    private const int LeastWeight = 4;

    /// <summary>What more phrases of one kind in a text add to the weightiest.</summary>
    private const int MostExtra = 3;

    private static readonly Lazy<PhraseBook> Shared = new(() => new PhraseBook(EmbeddedTable.Read("notice-phrases.tsv").Select(Phrase), EmbeddedTable.Read("notice-rules.tsv").Select(Rule)));

    private readonly NoticePhrase[] kinds;
    private readonly NoticePhrase[] changes;
    private readonly NoticePhrase[] requests;
    private readonly ConceptRule[] rules;

    private PhraseBook(IEnumerable<NoticePhrase> phrases, IEnumerable<ConceptRule> rules)
    {
        this.rules = rules.ToArray();
        var all = phrases.ToList();
        kinds = Of(all, KindPrefix);
        changes = Of(all, ChangePrefix);
        requests = Of(all, RequestPrefix);
    }

    /// <summary>The book that comes with the program.</summary>
    public static PhraseBook Default => Shared.Value;

    /// <summary>All its phrases.</summary>
    public IEnumerable<NoticePhrase> Phrases => kinds.Concat(changes).Concat(requests);

    /// <summary>What a mail says it is.</summary>
    public NoticeKind KindOf(MailWords words)
    {
        var found = kinds.Where(words.Has).Select(phrase => (phrase.Says, phrase.Place, phrase.Weight, IsPhrase: true))
            .Concat(rules.Where(words.Has).Select(rule => (rule.Says, rule.Place, rule.Weight, IsPhrase: false)))
            .GroupBy(hit => hit.Says, StringComparer.Ordinal)
            .Select(hits => (Kind: Parsed<NoticeKind>(hits.Key, KindPrefix), Weight: WeightOf([.. hits])))
            .Where(kind => kind.Weight >= LeastWeight)
            .OrderByDescending(kind => kind.Weight)
            .Select(kind => kind.Kind)
            .ToList();

        // "Your account was changed" stands above each mail that says what was.
        return found.Count > 1 && found[0] == NoticeKind.AccountChanged && found.Find(IsChange) is var change and not NoticeKind.Other ? change
            : found.Count > 0 ? found[0]
            : NoticeKind.Other;
    }

    /// <summary>The parts of the account that it says were changed.</summary>
    public ValueList<AccountPart> ChangesIn(MailWords words) => Found<AccountPart>(changes, words, ChangePrefix);

    /// <summary>What it asks for.</summary>
    public ValueList<NoticeRequest> RequestsIn(MailWords words) => Found<NoticeRequest>(requests, words, RequestPrefix);

    private static bool IsChange(NoticeKind kind) => kind is >= NoticeKind.PasswordChanged and <= NoticeKind.PayoutAccountChanged;

    /// <summary>The weightiest phrase of each place, and a little for every further one in the text.</summary>
    private static int WeightOf(List<(string Says, PhrasePlace Place, int Weight, bool IsPhrase)> hits)
    {
        var places = hits.GroupBy(hit => hit.Place).Sum(place => place.Max(hit => hit.Weight));
        return places + Math.Min(MostExtra, Math.Max(0, hits.Count(hit => hit.IsPhrase && hit.Place == PhrasePlace.Body) - 1));
    }

    private static ValueList<T> Found<T>(NoticePhrase[] phrases, MailWords words, string prefix)
        where T : struct, Enum =>
        phrases.Where(words.Has).Select(phrase => Parsed<T>(phrase.Says, prefix)).Distinct().OrderBy(value => value).ToValueList();

    private static T Parsed<T>(string says, string prefix)
        where T : struct, Enum
    {
        var name = says.Substring(prefix.Length);
        return Enum.TryParse<T>(name, out var value) ? value : throw new InvalidDataException($"There is no {typeof(T).Name} '{name}'.");
    }

    private static NoticePhrase[] Of(List<NoticePhrase> phrases, string prefix) =>
        phrases.Where(phrase => phrase.Says.StartsWith(prefix, StringComparison.Ordinal)).ToArray();

    private static NoticePhrase Phrase(EmbeddedRow row) => new(row["says"], PlaceOf(row), WeightOf(row), row["phrase"], row["source"], row["seen"]);

    private static ConceptRule Rule(EmbeddedRow row) => new(row["says"], PlaceOf(row), WeightOf(row), row["rule"]);

    private static PhrasePlace PlaceOf(EmbeddedRow row) =>
        Enum.TryParse<PhrasePlace>(row["place"], ignoreCase: true, out var place) ? place : throw new InvalidDataException($"There is no place '{row["place"]}'.");

    private static int WeightOf(EmbeddedRow row) => int.Parse(row["weight"], CultureInfo.InvariantCulture);
}
