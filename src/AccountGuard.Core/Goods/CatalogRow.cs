using System.Text.Json.Serialization;

namespace AccountGuard.Goods;

/// <summary>One good as it stands in the file. See docs/GOODS.md.</summary>
internal sealed class CatalogRow
{
    private const int MaxWordLength = 100;

    // A single character stands in too many other words to name a good on its own.
    private const int MinTermLength = 2;

    public required string? Name { get; init; }

    public required string? NameJa { get; init; }

    [JsonConverter(typeof(JsonStringEnumConverter<ResaleTier>))]
    public required ResaleTier Tier { get; init; }

    public required CatalogTerms? Terms { get; init; }

    public List<CatalogContext?>? InContext { get; init; }

    public List<string?>? LookAlikes { get; init; }

    public List<string?>? AccessorySets { get; init; }

    public List<string?>? AccessoryWords { get; init; }

    public List<string?>? NotBeside { get; init; }

    public string? Note { get; init; }

    public PublishedFigures? Published { get; init; }

    public MeasuredFigures? Measured { get; init; }

    public required string? Source { get; init; }

    /// <summary>The name of the text that says what is wrong with the row; null when it can be used.</summary>
    public string? Fault(IReadOnlyDictionary<string, IReadOnlyList<string>> accessorySets, GoodsSample? measuredOn)
    {
        if (string.IsNullOrWhiteSpace(Name) || string.IsNullOrWhiteSpace(NameJa) || string.IsNullOrWhiteSpace(Source) || Terms is null)
        {
            return "Incomplete";
        }

        var terms = Words(Terms.Ja).Concat(Words(Terms.En)).Concat(Words(Terms.Zh)).ToList();
        var contexts = InContext ?? [];
        if (terms.Count == 0 && contexts.Count == 0 && Tier != ResaleTier.S)
        {
            return "NoTerms";
        }

        if (!terms.TrueForAll(term => IsWord(term, MinTermLength)))
        {
            return "BadTerm";
        }

        if (contexts.Exists(context => context is null || Words(context.Terms).Count == 0 || Words(context.Beside).Count == 0))
        {
            return "BadContext";
        }

        return !contexts.SelectMany(context => Words(context!.Terms).Concat(Words(context.Beside)))
                .Concat(Words(LookAlikes)).Concat(Words(AccessoryWords)).Concat(Words(NotBeside)).All(word => IsWord(word, 1))
            ? "BadWord"
            : !Words(AccessorySets).TrueForAll(set => set is not null && accessorySets.ContainsKey(set))
                ? "NoSuchSet"
                : FaultInFigures(measuredOn);
    }

    /// <summary>The good; only for a row without a fault.</summary>
    public ResaleGood ToGood(IReadOnlyDictionary<string, IReadOnlyList<string>> accessorySets, GoodsSample? measuredOn) => new()
    {
        Name = Name!,
        JapaneseName = NameJa!,
        Tier = Tier,
        JapaneseTerms = Checked(Terms!.Ja).ToValueList(),
        EnglishTerms = Checked(Terms.En).ToValueList(),
        ChineseTerms = Checked(Terms.Zh).ToValueList(),
        ContextTerms = (InContext ?? []).SelectMany(ContextTerms).ToValueList(),
        LookAlikes = Checked(LookAlikes).ToValueList(),
        AccessoryWords = Checked(AccessorySets).SelectMany(set => accessorySets[set]).Concat(Checked(AccessoryWords)).ToValueList(),
        NotBeside = Checked(NotBeside).ToValueList(),
        Note = Note,
        MeasuredLinesPer10000 = Measured is null ? null : 10000.0 * Measured.Lines / measuredOn!.Lines,
        MeasuredLines = Measured?.Lines,
        MeasuredPeople = Measured?.People,
        PublishedLinesPer10000 = Published?.LinesPer10000,
        PublishedPeople = Published?.People,
        BenignLineProbability = Measured is null ? Published?.LinesPer10000 / 10000 : (Measured.Lines + 0.5) / (measuredOn!.Lines + 1),
        Source = Source!,
    };

    private string? FaultInFigures(GoodsSample? measuredOn) =>
        Measured is not null && (measuredOn is null || measuredOn.Lines <= 0 || string.IsNullOrWhiteSpace(measuredOn.Citation))
            ? "MeasuredWhere"
            : Measured is { Lines: < 0 } or { People: < 0 } || Published is { LinesPer10000: < 0 or > 10000 } or { People: < 0 } || Measured?.Lines > measuredOn?.Lines
                ? "BadFigure"
                : null;

    private static IEnumerable<ContextTerm> ContextTerms(CatalogContext? context)
    {
        var beside = Checked(context!.Beside).ToValueList();
        return Checked(context.Terms).Select(term => new ContextTerm(term, beside));
    }

    private static bool IsWord(string? word, int minLength) =>
        word is not null && word.Length <= MaxWordLength && TitleText.Fold(word).Trim().Length >= minLength;

    private static List<string?> Words(List<string?>? words) => words ?? [];

    private static IEnumerable<string> Checked(List<string?>? words) => Words(words).Select(word => word!);
}
