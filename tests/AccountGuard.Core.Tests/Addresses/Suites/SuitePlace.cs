namespace AccountGuard.Core.Tests.Addresses.Suites;

/// <summary>An invented place in parts: real streets and towns, invented numbers.</summary>
internal sealed record SuitePlace
{
    /// <summary>The house number; empty for a box.</summary>
    public string Number { get; init; } = "";

    /// <summary>What is written behind the number: A, bis, 1/2.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>The direction before the street's name, in full.</summary>
    public string Before { get; init; } = "";

    /// <summary>The street without its type.</summary>
    public string Name { get; init; } = "";

    /// <summary>The type in full; empty for a street that has none.</summary>
    public string Type { get; init; } = "";

    /// <summary>The direction behind the street's type, in full.</summary>
    public string After { get; init; } = "";

    /// <summary>What the flat is called: Apt, Suite, Flat; empty for none.</summary>
    public string UnitKind { get; init; } = "";

    public string Unit { get; init; } = "";

    /// <summary>The number of the post office box; empty for a street.</summary>
    public string Box { get; init; } = "";

    public string City { get; init; } = "";

    public string Region { get; init; } = "";

    public string RegionName { get; init; } = "";

    public string Postcode { get; init; } = "";
}
