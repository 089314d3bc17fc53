namespace AccountGuard.Core.Tests.Addresses.Suites;

/// <summary>Germany.</summary>
internal sealed class GermanSuite : PlaceSuite
{
    private const string Streets =
        "Hauptstraße|Bahnhofstraße|Karl-Marx-Straße|Kurfürstendamm|Unter den Linden|Am Markt|An der Alten Mühle|Im Wiesengrund|Zum Sportplatz|Müllerstraße|Schönhauser Allee|Frankfurter Allee|Große Bleichen|"
        + "Straße des 17. Juni|Platz der Republik|Alexanderplatz|Königsallee|Zeil|Jungfernstieg|Neuer Wall|Sonnenstraße|Rosenheimer Straße|Kölner Landstraße|Goethestraße|Dr.-Martin-Luther-King-Straße|"
        + "Lindenweg|Birkengasse|Auf dem Hügel|Hinter den Höfen|Mühlenweg|Prinz-Eugen-Straße|Sankt-Anna-Platz|Steinweg|Reeperbahn|Obere Gasse|Wilhelm-Leuschner-Platz|Breite Straße|Ringstraße|Schlossallee|"
        + "Wallgraben|Elbchaussee|Maximilianstraße|Torstraße|Hohe Straße|Alte Jakobstraße|Rue de Lorraine|Kaiserring|Oststraße|Bei den Mühren|Tal|Ufnaustraße|Äußere Wiener Straße";

    private const string Cities =
        "Berlin,10115|Berlin,12043|Hamburg,20095|München,80331|Köln,50667|Frankfurt am Main,60313|Düsseldorf,40213|Halle (Saale),06108|Dresden,01067|Rostock,18055|Freiburg im Breisgau,79098|Bad Homburg,61348|"
        + "Sankt Augustin,53757|Mülheim an der Ruhr,45468|Offenbach am Main,63065|Weißenfels,06667|Garmisch-Partenkirchen,82467|Bergisch Gladbach,51465|Neustadt an der Weinstraße,67433|Burg,39288|Weg,12345|Oberursel,61440";

    public override string Country => "DE";

    protected override IReadOnlyList<string> CountryNames { get; } = ["Germany", "Deutschland", "DE", "Allemagne"];

    protected override IReadOnlyList<string> People { get; } =
        ["Erika Muster", "Max Beispiel", "Klaus Weg", "Anna Berg", "Karl Ring", "Dr. Jörg Probe", "Frau Ulla Straßer", "Muster GmbH", "Max von der Probe", "Anne-Marie Platz-Muster", "Ümit Örnek", "Familie Beispiel"];

    protected override IReadOnlyList<string> Habits { get; } =
    [
        "short type", "strasse", "umlauts written out", "hyphens gone", "number letter apart", "number letter upper", "number with comma", "postcode with D", "city line first", "Sankt short", "floor", "box written otherwise", "no postcode", "typing error", "city in capitals",
        "river short",
    ];

    protected override IReadOnlyList<(string Kind, Func<SuitePlace, SeededChoice, SuitePlace?> Change)> Neighbours { get; } =
    [
        ("number differs", (place, choice) => place.Number.Length > 0 ? place with { Number = Neighbour(place.Number, choice) } : null),
        ("suffix differs", (place, _) => place.Number.Length > 0 ? place with { Suffix = place.Suffix == "b" ? "c" : "b" } : null),
        ("unit differs", (place, choice) => place.Unit.Length > 0 ? place with { Unit = OtherUnit(place.Unit, choice) } : null),
        ("other street", (place, choice) => place.Name.Length > 0 ? OtherStreet(place, choice) : null),
        ("type differs", (place, _) => place.Name.EndsWith("straße", StringComparison.Ordinal) ? place with { Name = place.Name[..^6] + "weg" } : null),
        ("other city", (place, choice) => OtherCity(place, choice)),
        ("box differs", (place, choice) => place.Box.Length > 0 ? place with { Box = Neighbour(place.Box, choice) } : null),
        ("Packstation differs", (place, choice) => place.UnitKind == "Packstation" ? place with { Unit = OtherUnit(place.Unit, choice) } : null),
    ];

    protected override SuitePlace Invent(SeededChoice choice)
    {
        var place = In(new SuitePlace(), choice.Of(Cities.Split('|')));
        if (choice.Chance(0.06))
        {
            return place with { Box = Digits(choice.Between(100_000, 999_999)) };
        }

        if (choice.Chance(0.05))
        {
            return place with { UnitKind = "Packstation", Unit = Digits(choice.Between(101, 599)) };
        }

        place = place with { Name = choice.Of(Streets.Split('|')), Number = Digits(choice.Between(1, 299)), Suffix = choice.Chance(0.25) ? choice.Of(["a", "b", "c"]) : "" };
        return choice.Chance(0.15) ? place with { UnitKind = "Wohnung", Unit = Digits(choice.Between(1, 40)) } : place;
    }

    protected override IReadOnlyList<string> Lines(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice)
    {
        var city = Joined(Postcode(place, habits), City(place, habits));
        var lines = new List<string>();
        if (place.Box.Length > 0)
        {
            lines.Add(Joined("Postfach", habits.Contains("box written otherwise") ? $"{place.Box[..2]} {place.Box[2..4]} {place.Box[4..]}" : place.Box));
        }
        else if (place.UnitKind == "Packstation")
        {
            lines.Add(Joined("Packstation", place.Unit));
        }
        else
        {
            lines.Add(Joined(Street(place, habits, choice) + Or(habits.Contains("number with comma"), ",", ""), Number(place, habits)));
        }

        if (place.UnitKind == "Wohnung")
        {
            var unit = Joined(habits.Contains("floor") ? choice.Of(["Whg.", "Whg", "Wohnung", "Wohnungsnr.", "Apartment"]) : "Wohnung", place.Unit);
            lines[^1] = habits.Contains("columns") ? lines[^1] : Joined(lines[^1] + Or(habits.Contains("commas"), ",", ""), unit);
            lines.AddRange(habits.Contains("columns") ? [unit] : []);
        }

        return habits.Contains("city line first") && habits.Contains("lines") && !habits.Contains("no postcode") ? [city, .. lines] : [.. lines, city];
    }

    protected override IReadOnlyList<string> CityColumns(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice) => [City(place, habits), Postcode(place, habits)];

    private static string Number(SuitePlace place, IReadOnlySet<string> habits) =>
        place.Number + Or(place.Suffix.Length > 0 && habits.Contains("number letter apart"), " ", "") + Or(habits.Contains("number letter upper"), place.Suffix.ToUpperInvariant(), place.Suffix);

    private static string Street(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice)
    {
        var name = place.Name;
        if (habits.Contains("short type"))
        {
            name = name.Replace("straße", "str.", StringComparison.Ordinal).Replace(" Straße", " Str.", StringComparison.Ordinal).Replace("-Straße", choice.Of(["-Str.", " Str.", "-Str"]), StringComparison.Ordinal);
            name = name.EndsWith("platz", StringComparison.Ordinal) ? name[..^5] + "pl." : name.EndsWith("-Platz", StringComparison.Ordinal) ? name[..^6] + "-Pl." : name;
        }

        name = habits.Contains("strasse") ? name.Replace("ß", "ss", StringComparison.Ordinal) : name;
        name = habits.Contains("hyphens gone") ? name.Replace('-', ' ') : name;
        name = habits.Contains("Sankt short") ? name.Replace("Sankt", "St.", StringComparison.Ordinal) : name;
        name = habits.Contains("typing error") ? Misspell(name, choice) : name;
        return habits.Contains("umlauts written out") ? Written(name) : name;
    }

    private static string Written(string text) => text
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal)
        .Replace("Ä", "Ae", StringComparison.Ordinal).Replace("Ö", "Oe", StringComparison.Ordinal).Replace("Ü", "Ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);

    private static string City(SuitePlace place, IReadOnlySet<string> habits)
    {
        var city = habits.Contains("Sankt short") ? place.City.Replace("Sankt", "St.", StringComparison.Ordinal) : place.City;
        city = habits.Contains("river short") ? city.Replace(" am Main", "/Main", StringComparison.Ordinal).Replace(" im Breisgau", " i. Br.", StringComparison.Ordinal).Replace(" an der ", " a.d. ", StringComparison.Ordinal) : city;
        city = habits.Contains("umlauts written out") ? Written(city) : city;
        return habits.Contains("city in capitals") ? city.ToUpperInvariant() : city;
    }

    private static string Postcode(SuitePlace place, IReadOnlySet<string> habits) => habits.Contains("no postcode") ? "" : Or(habits.Contains("postcode with D"), "D-", "") + place.Postcode;

    private static SuitePlace In(SuitePlace place, string city)
    {
        var parts = city.Split(',');
        return place with { City = parts[0], Postcode = parts[1] };
    }

    private static SuitePlace OtherStreet(SuitePlace place, SeededChoice choice)
    {
        var other = choice.Of(Streets.Split('|'));
        return place with { Name = other == place.Name ? "Nelkenpfad" : other };
    }

    private static SuitePlace OtherCity(SuitePlace place, SeededChoice choice)
    {
        var other = In(place, choice.Of(Cities.Split('|')));
        return other.City == place.City ? place : other;
    }
}
