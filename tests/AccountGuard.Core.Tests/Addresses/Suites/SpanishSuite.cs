namespace AccountGuard.Core.Tests.Addresses.Suites;

/// <summary>Spain.</summary>
internal sealed class SpanishSuite : RomanceSuite
{
    private static readonly Dictionary<string, string> Types = Table("Calle=C/|Avenida=Avda.|Plaza=Pza.|Paseo=Pº|Carretera=Ctra.|Camino=Cno.|Ronda=Rda.|Travesía=Trav.|Carrer=C.|Glorieta=Gta.|Pasaje=Pje.");

    public override string Country => "ES";

    protected override IReadOnlyList<string> CountryNames { get; } = ["Spain", "España", "ES", "ESPAÑA"];

    protected override IReadOnlyList<string> People { get; } =
        ["Ana Ejemplo", "Juan Prueba", "Pilar Muestra", "Sra. María del Mar Ejemplo", "Ejemplo S.L.", "Íñigo Muestra", "Rosa de la Prueba", "D. Luis Ejemplo", "Núria Exemple i Prova"];

    protected override string FirstType => "Calle";

    protected override string SecondType => "Avenida";

    protected override IReadOnlyList<string> Suffixes { get; } = ["A", "B", "bis"];

    protected override string Streets =>
        "Calle=Mayor|Calle=de Alcalá|Calle=Gran Vía|Avenida=de la Constitución|Avenida=Diagonal|Plaza=de España|Plaza=Mayor|Paseo=de la Castellana|Paseo=de Gracia|Carretera=de Toledo|Camino=Viejo de Leganés|Ronda=de Atocha|"
        + "Travesía=de San Mateo|Carrer=d'Aribau|Carrer=de Balmes|Glorieta=de Bilbao|Pasaje=de la Virgen|Calle=del Doctor Esquerdo|Calle=San Vicente Mártir|Calle=Santa Engracia|Avenida=Reina Mercedes|Calle=Núñez de Balboa|"
        + "Calle=Colón|Calle=Larios|Calle=de los Reyes Católicos|Calle=2 de Mayo|Calle=Ruiz de Alarcón|Calle=Sierpes|Avenida=del Puerto|Calle=Velázquez";

    protected override string Cities =>
        "Madrid,Madrid,28013|Barcelona,Barcelona,08036|Sevilla,Sevilla,41001|Valencia,Valencia,46002|Málaga,Málaga,29015|L'Hospitalet de Llobregat,Barcelona,08901|San Sebastián de los Reyes,Madrid,28701|Las Palmas de Gran Canaria,Las Palmas,35001|"
        + "Palma,Illes Balears,07001|A Coruña,A Coruña,15001|Santiago de Compostela,A Coruña,15701|Jerez de la Frontera,Cádiz,11401|Vitoria-Gasteiz,Álava,01001|Alcalá de Henares,Madrid,28801|El Puerto de Santa María,Cádiz,11500|Granada,Granada,18001";

    protected override IReadOnlyList<string> Habits { get; } =
    [
        "short type", "no type", "number with comma", "number with nº", "floor short", "floor with words", "floor with hyphen", "floor on its own line", "province behind", "province in brackets", "articles gone", "box written otherwise", "no postcode", "typing error", "city in capitals", "San short",
    ];

    protected override SuitePlace WithUnit(SuitePlace place, SeededChoice choice) =>
        place with { UnitKind = Digits(choice.Between(1, 9)), Unit = choice.Of([Digits(choice.Between(1, 6)), choice.Of(["A", "B", "C", "D"]), choice.Of(["Izq", "Dcha"])]) };

    protected override IReadOnlyList<(string Kind, Func<SuitePlace, SeededChoice, SuitePlace?> Change)> Neighbours =>
    [
        .. base.Neighbours.Where(neighbour => neighbour.Kind is not ("unit differs" or "type differs")),
        ("floor differs", (place, _) => place.Unit.Length > 0 ? place with { UnitKind = place.UnitKind == "3" ? "4" : "3" } : null),
        ("door differs", (place, _) => place.Unit.Length > 0 ? place with { Unit = place.Unit switch { "Izq" => "Dcha", "Dcha" => "Izq", "A" => "B", "1" => "2", var other => char.IsAsciiDigit(other[0]) ? "1" : "A" } } : null),
        ("type differs", (place, _) => place.Name is "Mayor" or "de España" ? place with { Type = place.Type == "Plaza" ? "Calle" : "Plaza" } : null),
    ];

    protected override IReadOnlyList<string> Lines(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice)
    {
        var city = CityLine(place, habits);
        if (place.Box.Length > 0)
        {
            return [Joined(habits.Contains("box written otherwise") ? choice.Of(["Apdo.", "Apartado", "Apdo. de Correos", "Apartado Postal"]) : "Apartado de Correos", place.Box), city];
        }

        var street = Street(place, habits, choice);
        if (place.Unit.Length == 0)
        {
            return [street, city];
        }

        var unit = Floor(place, habits, choice);
        return habits.Contains("floor on its own line") || habits.Contains("columns") ? [street, unit, city] : [street + ", " + unit, city];
    }

    protected override IReadOnlyList<string> CityColumns(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice) => [City(place, habits), Joined(Or(habits.Contains("province behind"), place.Region, ""), Postcode(place, habits))];

    private static string Floor(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice)
    {
        var (floor, door) = (place.UnitKind, place.Unit);
        if (habits.Contains("floor with words"))
        {
            return $"piso {floor}, puerta {door}";
        }

        if (habits.Contains("floor with hyphen"))
        {
            return $"{floor}-{door}";
        }

        door = door switch { "Izq" => choice.Of(["Izq", "izda.", "izquierda", "Izqda"]), "Dcha" => choice.Of(["Dcha", "dcha.", "derecha", "Der"]), var other => other };
        return habits.Contains("floor short") ? Joined(floor, door) : Joined(floor + "º", door + Or(char.IsAsciiDigit(door[0]), "ª", ""));
    }

    private static string Street(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice)
    {
        var name = place.Name;
        name = habits.Contains("articles gone") ? name.Replace("de la ", "", StringComparison.Ordinal).Replace("de los ", "", StringComparison.Ordinal).Replace("de ", "", StringComparison.Ordinal) : name;
        name = habits.Contains("San short") ? name.Replace("San ", "S. ", StringComparison.Ordinal).Replace("Santa ", "Sta. ", StringComparison.Ordinal).Replace("Doctor", "Dr.", StringComparison.Ordinal) : name;
        name = habits.Contains("typing error") ? Misspell(name, choice) : name;
        var suffix = Or(place.Suffix == "bis", " ", "") + place.Suffix;
        var number = Joined(Or(habits.Contains("number with nº"), choice.Of(["nº", "núm.", "n.º"]), ""), place.Number + (place.Suffix.Length > 0 ? suffix : ""));
        var isBare = habits.Contains("no type") && place.Type == "Calle" && !habits.Contains("lines");
        var type = habits.Contains("short type") ? Types[place.Type] : place.Type;
        return Joined(Or(isBare && place.Name is not ("Mayor" or "de España"), "", type), name + Or(habits.Contains("number with comma"), ",", ""), number);
    }

    private static string CityLine(SuitePlace place, IReadOnlySet<string> habits) => Joined(
        Postcode(place, habits), City(place, habits), Or(habits.Contains("province behind"), place.Region, Or(habits.Contains("province in brackets"), $"({place.Region})", "")));

    private static string City(SuitePlace place, IReadOnlySet<string> habits)
    {
        var city = habits.Contains("San short") ? place.City.Replace("San ", "S. ", StringComparison.Ordinal).Replace("Santa ", "Sta. ", StringComparison.Ordinal) : place.City;
        return habits.Contains("city in capitals") ? city.ToUpperInvariant() : city;
    }

    private static string Postcode(SuitePlace place, IReadOnlySet<string> habits) => Or(habits.Contains("no postcode"), "", place.Postcode);
}
