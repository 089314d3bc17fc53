namespace AccountGuard.Addresses;

/// <summary>What stands between the start of a line and its postcode, in parts.</summary>
internal sealed class WesternBody
{
    public string Number { get; init; } = "";

    /// <summary>The words in front that belong to a recipient.</summary>
    public IReadOnlyList<WesternWord> Lead { get; init; } = [];

    /// <summary>Whether <see cref="Lead"/> is known to end where the address starts.</summary>
    public bool IsStartKnown { get; init; }

    /// <summary>The words that certainly are the street.</summary>
    public IReadOnlyList<WesternWord> Street { get; init; } = [];

    /// <summary>The words that may be the street, in their order.</summary>
    public IReadOnlyList<WesternWord> Reach { get; init; } = [];

    /// <summary>The word among <see cref="Street"/> that is its type; null for none.</summary>
    public WesternWord? Type { get; init; }

    public IReadOnlyList<WesternWord> City { get; init; } = [];

    public bool IsNumberLast { get; init; }

    public StreetLanguage Language { get; init; }
}
