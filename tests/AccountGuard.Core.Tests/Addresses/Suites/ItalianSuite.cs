namespace AccountGuard.Core.Tests.Addresses.Suites;

/// <summary>Italy.</summary>
internal sealed class ItalianSuite : RomanceSuite
{
    private static readonly Dictionary<string, string> Types = Table("Via=V.|Viale=V.le|Piazza=P.zza|Piazzale=P.le|Corso=C.so|Largo=L.go|Vicolo=Vic.|Strada=Str.|Contrada=C.da|Lungotevere=Lgt.|Borgo=Borgo|Salita=Sal.");

    public override string Country => "IT";

    protected override IReadOnlyList<string> CountryNames { get; } = ["Italy", "Italia", "IT", "ITALIA"];

    protected override IReadOnlyList<string> People { get; } =
        ["Mario Prova", "Camilla Esempio", "Francesca Corso", "Marco Piazza", "Dott. Luca Largo", "Sig.ra Maria Esempio-Prova", "Esempio S.r.l.", "Nicolò D'Esempio", "Rosa Della Prova", "Via Prova"];

    protected override string FirstType => "Via";

    protected override string SecondType => "Viale";

    protected override IReadOnlyList<string> Suffixes { get; } = ["A", "B", "C"];

    protected override string Streets =>
        "Via=Giuseppe Garibaldi|Via=Roma|Via=XX Settembre|Viale=Europa|Piazza=del Duomo|Piazzale=Loreto|Corso=Vittorio Emanuele II|Largo=Augusto|Vicolo=dei Granari|Strada=Nuova|Contrada=San Marco|Lungotevere=Mellini|"
        + "Via=San Giovanni|Via=Santa Lucia|Via=Sant'Agostino|Via=Fratelli Rosselli|Via=dell'Indipendenza|Via=Dante Alighieri|Corso=Buenos Aires|Viale=Monza|Via=della Conciliazione|Via=IV Novembre|Borgo=Pio|Salita=al Castello|"
        + "Via=Alcide De Gasperi|Via=Guglielmo Marconi|Via=25 Aprile|Piazza=Santo Stefano|Via=Nazionale|Via=Toledo|Via=Po|Viale=della Libertà|Via=Monte Napoleone";

    protected override string Cities =>
        "Milano,MI,20121|Roma,RM,00144|Torino,TO,10121|Genova,GE,16121|Reggio nell'Emilia,RE,42121|L'Aquila,AQ,67100|Desio,MB,20832|San Donato Milanese,MI,20097|Sesto San Giovanni,MI,20099|Forlì,FC,47121|"
        + "Napoli,NA,80132|Bari,BA,70121|Porto Recanati,MC,62017|Cava de' Tirreni,SA,84013|Como,CO,22100|Nuoro,NU,08100|Castel San Pietro Terme,BO,40024|Piazza Armerina,EN,94015|Borgo San Lorenzo,FI,50032";

    protected override IReadOnlyList<string> Habits { get; } =
    [
        "short type", "number with comma", "number with n.", "suffix with slash", "suffix apart", "suffix lower", "San short", "first name short", "province in brackets", "province behind", "no province", "postcode with I", "flat otherwise", "flat on its own line", "box written otherwise", "no postcode",
        "typing error", "city in capitals", "postcode behind",
    ];

    protected override SuitePlace WithUnit(SuitePlace place, SeededChoice choice) =>
        place with { UnitKind = choice.Of(["interno", "scala"]), Unit = choice.Of([Digits(choice.Between(1, 30)), choice.Of(["A", "B", "C", "D"])]) };

    protected override IReadOnlyList<string> Lines(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice)
    {
        var city = CityLine(place, habits);
        if (place.Box.Length > 0)
        {
            return [Joined(habits.Contains("box written otherwise") ? choice.Of(["C.P.", "Cas. Post.", "casella postale n."]) : "Casella Postale", place.Box), city];
        }

        var street = Street(place, habits);
        if (place.Unit.Length == 0)
        {
            return [street, city];
        }

        var kind = !habits.Contains("flat otherwise") ? place.UnitKind : place.UnitKind == "scala" ? choice.Of(["sc.", "Sc", "Scala"]) : choice.Of(["int.", "Int", "int"]);
        var unit = Joined(kind, place.Unit);
        return habits.Contains("flat on its own line") || habits.Contains("columns") ? [street, unit, city] : [Joined(street + Or(habits.Contains("commas"), ",", ""), unit), city];
    }

    protected override IReadOnlyList<string> CityColumns(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice) => [City(place, habits), Joined(Or(habits.Contains("no province"), "", place.Region), Postcode(place, habits))];

    private static string Street(SuitePlace place, IReadOnlySet<string> habits)
    {
        var name = place.Name;
        name = habits.Contains("San short") ? name.Replace("San ", "S. ", StringComparison.Ordinal).Replace("Santa ", "S. ", StringComparison.Ordinal).Replace("Santo ", "S. ", StringComparison.Ordinal).Replace("Sant'", "S. ", StringComparison.Ordinal).Replace("Fratelli", "F.lli", StringComparison.Ordinal) : name;
        name = habits.Contains("first name short") && name is "Giuseppe Garibaldi" or "Guglielmo Marconi" or "Alcide De Gasperi" or "Dante Alighieri" ? name[0] + ". " + name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..] : name;
        name = habits.Contains("typing error") ? Misspell(name, new SeededChoice((uint)name.Length)) : name;
        var suffix = habits.Contains("suffix lower") ? place.Suffix.ToLowerInvariant() : place.Suffix;
        var number = place.Number + Or(suffix.Length > 0 && habits.Contains("suffix with slash"), "/", Or(suffix.Length > 0 && habits.Contains("suffix apart"), " ", "")) + suffix;
        number = habits.Contains("number with n.") ? "n. " + number : number;
        return Joined(habits.Contains("short type") ? Types[place.Type] : place.Type, name + Or(habits.Contains("number with comma"), ",", ""), number);
    }

    private static string CityLine(SuitePlace place, IReadOnlySet<string> habits)
    {
        var city = City(place, habits);
        var postcode = Postcode(place, habits);
        if (habits.Contains("province in brackets"))
        {
            return Joined(postcode, city, $"({place.Region})");
        }

        if (habits.Contains("province behind"))
        {
            return Joined(postcode, city, place.Region);
        }

        if (habits.Contains("no province"))
        {
            return Joined(postcode, city);
        }

        return habits.Contains("postcode behind") || habits.Count == 0 ? Joined(city, place.Region, postcode) : Joined(postcode, city, place.Region);
    }

    private static string City(SuitePlace place, IReadOnlySet<string> habits)
    {
        var city = habits.Contains("San short") ? place.City.Replace("San ", "S. ", StringComparison.Ordinal) : place.City;
        return habits.Contains("city in capitals") ? city.ToUpperInvariant() : city;
    }

    private static string Postcode(SuitePlace place, IReadOnlySet<string> habits) => habits.Contains("no postcode") ? "" : Or(habits.Contains("postcode with I"), "I-", "") + place.Postcode;
}
