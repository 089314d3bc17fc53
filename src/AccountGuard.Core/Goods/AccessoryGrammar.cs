namespace AccountGuard.Goods;

/// <summary>The words by which a title says that a thing goes with another thing, rather than is that thing.</summary>
internal sealed class AccessoryGrammar
{
    /// <summary>Before the name of the other thing: "for", "compatible with".</summary>
    public required IReadOnlyList<string> Before { get; init; }

    /// <summary>Behind the name of the other thing and its models: "用", "対応".</summary>
    public required IReadOnlyList<string> After { get; init; }

    /// <summary>Before something that comes along with the thing: "with", "includes".</summary>
    public required IReadOnlyList<string> Along { get; init; }

    /// <summary>Behind something that comes along with the thing: "付き", "セット".</summary>
    public required IReadOnlyList<string> AlongAfter { get; init; }

    /// <summary>Phrases that hold a word of the lists above and mean something else: "5G対応".</summary>
    public required IReadOnlyList<string> Neutral { get; init; }

    /// <summary>Names of accessories by the kind of thing they go with.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Sets { get; init; }
}
