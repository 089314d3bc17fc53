namespace AccountGuard.Addresses;

/// <summary>The parts of an address in Latin script, in folded upper case; empty where a part is not there.</summary>
internal sealed class WesternAddress
{
    public string Recipient { get; init; } = "";

    /// <summary>ISO 3166-1 alpha-2; empty where nothing tells it.</summary>
    public string Country { get; init; } = "";

    public string Region { get; init; } = "";

    /// <summary>Without spaces, without +4.</summary>
    public string Postcode { get; init; } = "";

    /// <summary>The owner masked the postcode (021xx): it tells a region, not a town.</summary>
    public bool IsPostcodeMasked { get; init; }

    /// <summary>The city as written.</summary>
    public string City { get; init; } = "";

    /// <summary>The city's words in the form they are compared in.</summary>
    public IReadOnlyList<string> CityKey { get; init; } = [];

    /// <summary>The street as written.</summary>
    public string Street { get; init; } = "";

    /// <summary>The words that certainly are the street's, in the form they are compared in.</summary>
    public IReadOnlyList<string> StreetKey { get; init; } = [];

    /// <summary>
    /// The words that may be the street's, in their order: where no comma tells, the recipient's name stands in front
    /// of them (Europe) or the city behind them (America).
    /// </summary>
    public IReadOnlyList<string> ReachKey { get; init; } = [];

    /// <summary>The region's words where it is written in full: they may be the city's.</summary>
    public IReadOnlyList<string> RegionKey { get; init; } = [];

    /// <summary>The type of the street in the form compared; empty where it has none or none is recognised.</summary>
    public string Type { get; init; } = "";

    /// <summary>Whether the house number stands behind the street.</summary>
    public bool IsNumberLast { get; init; }

    public string Number { get; init; } = "";

    /// <summary>Flats, suites and floors, in the order written; floors end in F.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>The number of the post office box or locker.</summary>
    public string Box { get; init; } = "";

    /// <summary>The number of the private mailbox.</summary>
    public string PrivateBox { get; init; } = "";
}
