namespace AccountGuard.Import.Layouts;

/// <summary>A part of an address, as a column may hold it.</summary>
internal enum AddressPart
{
    /// <summary>The column's name tells none.</summary>
    None = 0,

    /// <summary>An address without saying which part: the whole of it, or its first lines.</summary>
    Street,
    City,
    State,
    PostalCode,
    Country,

    /// <summary>The name of a person, or a part of it.</summary>
    Name,
}

/// <summary>Whose address a column holds.</summary>
internal enum AddressOwner
{
    /// <summary>The column's name does not say.</summary>
    Unknown = 0,

    /// <summary>Where it is sent.</summary>
    Shipping,

    /// <summary>Who pays.</summary>
    Billing,
}

/// <summary>What shops call the columns of addresses, in English, Japanese, German, French, Spanish and Italian.</summary>
internal static class AddressWords
{
    private static readonly (string Word, AddressOwner Owner, bool IsPerson)[] Owners =
    [
        .. Words(
            AddressOwner.Shipping,
            isPerson: true,
            "ship to, deliver to, recipient, consignee, Empfänger, destinataire, destinatario, 送付先, お届け先, 届け先, お届先, 届先, 配送先, 宛先, 送り先, 受取人"),
        .. Words(AddressOwner.Billing, isPerson: true, "bill to, 請求先, ご請求先, 注文者, ご注文者, 購入者"),
        .. Words(AddressOwner.Shipping, isPerson: false, "shipping, ship, delivery, Liefer, Versand, livraison, envío, entrega, spedizione, consegna, 受取"),
        .. Words(AddressOwner.Billing, isPerson: false, "billing, bill, invoice, Rechnungs, facturation, facturación, fatturazione"),
    ];

    private static readonly Dictionary<string, AddressPart> Parts = Index(
        (AddressPart.Street,
            "address, street, street address, addr, address line, street name, house number, apartment, building, Adresse, Anschrift, Straße, Strasse, Hausnummer, Straße und Hausnummer, "
            + "rue, adresse, voie, calle, dirección, domicilio, indirizzo, via, 住所, 町名番地, 番地, 町域, 町名, 住所それ以降の住所, それ以降の住所, 以降の住所, 建物, 建物名, ビル名, マンション名, 丁目番地"),
        (AddressPart.City, "city, town, address city, Ort, Stadt, Wohnort, ville, commune, ciudad, población, localidad, città, comune, 市区町村, 市区郡, 郡市区, 市町村, 市区, 住所郡市区, 住所市区町村, 市郡区"),
        (AddressPart.State, "state, province, region, prefecture, county, state province, address state, Bundesland, région, département, provincia, regione, 都道府県, 都道府県名, 住所都道府県, 県"),
        (AddressPart.PostalCode, "zip, zip code, postcode, postal code, postal, address zip, PLZ, Postleitzahl, code postal, CP, código postal, CAP, 郵便番号, 〒, 郵便"),
        (AddressPart.Country, "country, country code, country name, Land, pays, país, paese, nazione, 国, 国名"),
        (AddressPart.Name,
            "name, full name, first name, last name, given name, family name, Vorname, Nachname, nom, prénom, nombre, apellidos, nome, cognome, 氏名, 名前, お名前, 姓, 名, 名称, 宛名, 様"));

    private static readonly string[] Links = ["adressede", "direccionde", "indirizzodi", "adresse", "address", "de", "di", "of", "の"];

    /// <summary>Whether a name says only whom it is about, such as "Ship to": the person or the whole address.</summary>
    public static bool IsPerson(string header) => Owners.Any(owner => owner.IsPerson && owner.Word == ColumnWords.Letters(header));

    /// <summary>Whether a name says only what it is about, such as "Delivery": an address perhaps, or a fee, or a way to send.</summary>
    public static bool IsMatter(string header) => Owners.Any(owner => !owner.IsPerson && owner.Word == ColumnWords.Letters(header));

    /// <summary>What a column of this name holds.</summary>
    public static (AddressOwner Owner, AddressPart Part) Read(string header)
    {
        var name = ColumnWords.Letters(header).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (Parts.TryGetValue(name, out var part))
        {
            return (AddressOwner.Unknown, part);
        }

        foreach (var (word, owner, _) in Owners)
        {
            var rest = name.StartsWith(word, StringComparison.Ordinal) ? name.Substring(word.Length)
                : name.EndsWith(word, StringComparison.Ordinal) ? name.Substring(0, name.Length - word.Length)
                : null;
            if (rest is not null && PartOf(rest) is var found and not AddressPart.None)
            {
                return (owner, found);
            }
        }

        return default;
    }

    /// <summary>The part that is left of a name when its owner is taken away; an owner alone stands for the whole address, or the person.</summary>
    private static AddressPart PartOf(string rest)
    {
        if (rest.Length == 0)
        {
            return AddressPart.Street;
        }

        if (Parts.TryGetValue(rest, out var part))
        {
            return part;
        }

        var link = Links.FirstOrDefault(word => rest.StartsWith(word, StringComparison.Ordinal) || rest.EndsWith(word, StringComparison.Ordinal));
        return link is null ? AddressPart.None
            : rest.StartsWith(link, StringComparison.Ordinal) ? PartOf(rest.Substring(link.Length))
            : PartOf(rest.Substring(0, rest.Length - link.Length));
    }

    private static IEnumerable<(string Word, AddressOwner Owner, bool IsPerson)> Words(AddressOwner owner, bool isPerson, string words) =>
        words.Split(',').Select(word => (ColumnWords.Letters(word), owner, isPerson));

    private static Dictionary<string, AddressPart> Index(params (AddressPart Part, string Names)[] parts) => parts
        .SelectMany(part => part.Names.Split(',').Select(name => (Name: ColumnWords.Letters(name), part.Part)))
        .GroupBy(pair => pair.Name, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First().Part, StringComparer.Ordinal);
}
