namespace AccountGuard.Addresses;

/// <summary>
/// An address taken apart. Parts that the line does not give, or that cannot be told from each other, are null;
/// <see cref="AddressComparer"/> compares addresses whose parts are uncertain by more than these properties.
/// </summary>
public sealed class ShippingAddress
{
    // The line without a recipient that is known, that recipient, and how it was last read for a country it does not name.
    private readonly string address;
    private readonly string? knownRecipient;
    private WesternAddress? readIn;

    private ShippingAddress(string original, string composed, AddressKind kind, JapaneseAddress? japanese, WesternAddress? western, string address, string? knownRecipient)
    {
        this.address = address;
        this.knownRecipient = knownRecipient;
        Original = original;
        Composed = composed;
        Kind = kind;
        Japanese = japanese;
        Western = western;
    }

    /// <summary>The line as given.</summary>
    public string Original { get; }

    /// <summary>What sort of place it is.</summary>
    public AddressKind Kind { get; }

    /// <summary>False for an empty line and for sentinels such as "Not Available".</summary>
    public bool IsKnown => Japanese is not null || Western is not null;

    /// <summary>The recipient: as given apart, else the name in front of the address where it can be told from it.</summary>
    public string? Recipient => Part(Japanese?.Recipient ?? Western?.Recipient);

    /// <summary>ISO 3166-1 alpha-2 code.</summary>
    public string? Country => Japanese is not null ? "JP" : Part(Western?.Country);

    /// <summary>Without spaces and hyphens: seven digits in Japan, five in the US.</summary>
    public string? Postcode => Part(Japanese?.Postcode ?? Western?.Postcode);

    /// <summary>
    /// The prefecture in Japan (東京都, also where only a designated city or a ward of Tokyo tells it), the two-letter
    /// code of state, province or provincia elsewhere.
    /// </summary>
    public string? Region => Part(Japanese?.Prefecture ?? Western?.Region);

    /// <summary>City, town or village; in Tokyo the special ward. In upper case without diacritics in Latin script.</summary>
    public string? City => Part(Japanese?.City ?? Western?.City);

    /// <summary>The ward (区) of a designated city in Japan.</summary>
    public string? Ward => Part(Japanese?.Ward);

    /// <summary>The town (町) in Japan, the street elsewhere. In upper case without diacritics in Latin script.</summary>
    public string? Street => Part(Japanese?.Lot.Town ?? Western?.Street);

    /// <summary>The lot's numbers joined by "-" in Japan, the house number elsewhere; the box's number for a post office box.</summary>
    public string? Numbers => Part(Japanese is not null
        ? string.Join("-", Japanese.Lot.Numbers)
        : Western?.Box is { Length: > 0 } box ? box : Western?.Number);

    /// <summary>The building with its rooms, as far as it stands apart from the street.</summary>
    public string? Building => Part(Japanese?.Lot.Building);

    /// <summary>Room, flat, suite or floor; several are joined by "-".</summary>
    public string? Room => Part(Japanese is not null ? string.Join("-", Japanese.Lot.Rooms) : string.Join("-", Western?.Units ?? []));

    /// <summary>The line in the form everything starts from.</summary>
    internal string Composed { get; }

    /// <summary>The parts, where the line is written in Japanese.</summary>
    internal JapaneseAddress? Japanese { get; }

    /// <summary>The parts, where the line is in Latin script.</summary>
    internal WesternAddress? Western { get; }

    /// <summary>
    /// Takes one line of address apart. Any text is accepted, also null; what is longer than 500 characters is cut
    /// there. Line ends count as commas.
    /// </summary>
    /// <param name="text">The line, with or without the recipient's name in front.</param>
    /// <param name="recipient">
    /// The recipient, where the caller knows it: it is taken off the line's front if it stands there. Null to look for
    /// a name in the line.
    /// </param>
    public static ShippingAddress Parse(string? text, string? recipient = null)
    {
        var composed = Boilerplate.Remove(AddressText.Compose(text));
        if (Boilerplate.IsSentinel(composed))
        {
            return new ShippingAddress(text ?? "", composed, AddressKind.Unknown, null, null, "", null);
        }

        var name = string.IsNullOrWhiteSpace(recipient) ? null : AddressText.Compose(recipient);
        var address = name is null ? composed : RecipientSplitter.WithoutPrefix(composed, name) ?? composed;
        if (AddressText.HasEastAsian(address))
        {
            var japanese = JapaneseAddressParser.Parse(address, name);
            return new ShippingAddress(text ?? "", composed, AddressKinds.Of(composed, null), japanese, null, address, name);
        }

        var western = WesternAddressParser.Parse(address, name);
        return new ShippingAddress(text ?? "", composed, AddressKinds.Of(composed, western), null, western, address, name);
    }

    /// <summary>
    /// The parts of a line in Latin script that names no country, read by the habits of the country that the other
    /// line names; null where there is nothing to read otherwise.
    /// </summary>
    internal WesternAddress? ReadIn(string country)
    {
        if (Western is not { Country: "" } || country.Length == 0)
        {
            return Western;
        }

        if (readIn?.Country != country)
        {
            readIn = WesternAddressParser.Parse(address, knownRecipient, country);
        }

        return readIn;
    }

    /// <inheritdoc/>
    public override string ToString() => Original;

    private static string? Part(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
