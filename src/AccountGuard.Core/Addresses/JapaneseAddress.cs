namespace AccountGuard.Addresses;

/// <summary>The parts of an address written in Japanese; empty where a part is not there.</summary>
internal sealed class JapaneseAddress
{
    public string Recipient { get; init; } = "";

    /// <summary>Seven digits.</summary>
    public string Postcode { get; init; } = "";

    public string Prefecture { get; init; } = "";

    /// <summary>City, town or village, without its district (郡); in Tokyo the special ward.</summary>
    public string City { get; init; } = "";

    /// <summary>The ward of a designated city.</summary>
    public string Ward { get; init; } = "";

    public JapaneseLot Lot { get; init; } = JapaneseLot.Empty;
}

/// <summary>What stands after the city: town, lot numbers, building, room.</summary>
internal sealed class JapaneseLot
{
    public static readonly JapaneseLot Empty = new();

    /// <summary>The town as written, with kanji numerals as digits.</summary>
    public string Town { get; init; } = "";

    /// <summary>The town folded for comparison.</summary>
    public string TownKey { get; init; } = "";

    /// <summary>
    /// Town and numbers without the words that people leave out of a town's name: 西小松川 for 西小松川町, 12-45 for
    /// 十二番丁45.
    /// </summary>
    public string LooseKey { get; init; } = "";

    /// <summary>丁目, 番地, 号 without leading zeros.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    public string Building { get; init; } = "";

    /// <summary>The building folded, without its numbers.</summary>
    public string BuildingKey { get; init; } = "";

    /// <summary>Rooms and the like in the order written; floors end in F.</summary>
    public IReadOnlyList<string> Rooms { get; init; } = [];
}
