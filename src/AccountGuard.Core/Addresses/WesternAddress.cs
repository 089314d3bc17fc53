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

    /// <summary>The street's words in the form they are compared in.</summary>
    public IReadOnlyList<string> StreetKey { get; init; } = [];

    /// <summary>
    /// Whether the first word of <see cref="StreetKey"/> is known to belong to the street. If not, words of a
    /// recipient's name may stand in front.
    /// </summary>
    public bool IsStreetStartKnown { get; init; }

    /// <summary>
    /// Every word of street and city in the form it is compared in: what is left to compare where no comma and no
    /// street type tells where the city starts.
    /// </summary>
    public IReadOnlyList<string> BodyKey { get; init; } = [];

    public string Number { get; init; } = "";

    /// <summary>Flats, suites and floors, in the order written; floors end in F.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>The number of the post office box or locker.</summary>
    public string Box { get; init; } = "";

    /// <summary>The number of the private mailbox.</summary>
    public string PrivateBox { get; init; } = "";
}
