namespace AccountGuard.Core.Tests.Addresses.Suites;

/// <summary>Canada, in English and French.</summary>
internal sealed class CanadianSuite : PlaceSuite
{
    private const string Streets =
        "Yonge=Street|Queen=Street|Bloor=Street|Spadina=Avenue|Danforth=Avenue|Lawrence=Avenue|Don Mills=Road|Eglinton=Avenue|Portage=Avenue|Jasper=Avenue|Kingsway=|Granville=Street|Burrard=Street|"
        + "Marine=Drive|Crowchild=Trail|Macleod=Trail|Maple Leaf=Drive|Robie=Street|Water=Street|Rideau=Street|Somerset=Street|Sussex=Drive|Hurontario=Street|Burnhamthorpe=Road|Erin Mills=Parkway|"
        + "Old Forest Hill=Road|Saint Clair=Avenue|Broadview=Crescent|Larkspur=Court|Heron Bay=Place|Glenmore=Circle|Sherwood=Park";

    private const string FrenchStreets =
        "rue=Sainte-Catherine|rue=Saint-Denis|boulevard=Saint-Laurent|avenue=du Mont-Royal|chemin=de la Côte-des-Neiges|rue=Sherbrooke|boulevard=René-Lévesque|place=Ville-Marie|rue=Crescent|avenue=Papineau|"
        + "boulevard=Taschereau|rue=de la Gauchetière|côte=de la Montagne|chemin=Sainte-Foy|Grande Allée=|avenue=des Pins|rue=Notre-Dame|rue=de l'Église";

    private const string Cities =
        "Toronto,ON,M5V 2T6|Ottawa,ON,K1N 5T5|Mississauga,ON,L5M 6T2|Hamilton,ON,L8N 1A1|Thunder Bay,ON,P7B 5E1|Sault Ste. Marie,ON,P6A 1X3|Vancouver,BC,V6Z 1Y6|North Vancouver,BC,V7M 1A1|Prince George,BC,V2L 3P5|"
        + "Calgary,AB,T2P 1J9|Medicine Hat,AB,T1A 0E6|Edmonton,AB,T5J 3N6|Winnipeg,MB,R3C 0N8|Regina,SK,S4P 3Y2|Halifax,NS,B3H 4R2|St. John's,NL,A1C 5H7|Saint John,NB,E2L 4L4|Charlottetown,PE,C1A 4P3";

    private const string FrenchCities = "Montréal,QC,H3B 1A1|Québec,QC,G1R 2S5|Trois-Rivières,QC,G9A 5C9|Laval,QC,H7S 1Y9|Saint-Jérôme,QC,J7Z 5L4|Sherbrooke,QC,J1H 1Z9|L'Ancienne-Lorette,QC,G2E 3M3";

    private static readonly Dictionary<string, string> Provinces = Table(
        "ON=Ontario|BC=British Columbia|AB=Alberta|MB=Manitoba|SK=Saskatchewan|NS=Nova Scotia|NL=Newfoundland and Labrador|NB=New Brunswick|PE=Prince Edward Island|QC=Québec");

    private static readonly Dictionary<string, string> Types = Table(
        "Street=St|Avenue=Ave|Road=Rd|Drive=Dr|Trail=Tr|Parkway=Pkwy|Crescent=Cres|Court=Crt|Place=Pl|Circle=Cir|Park=Pk|rue=r.|boulevard=boul.|avenue=av.|chemin=ch.|place=pl.|côte=côte");

    private static readonly Dictionary<string, string> English = Table("rue=Street|boulevard=Boulevard|avenue=Avenue|chemin=Road|place=Place");

    private static readonly Dictionary<string, string> Short = Table("East=E|West=W|North=N|South=S|Est=E|Ouest=O");

    private static readonly Dictionary<string, string> Opposite = Table("East=West|West=East|North=South|South=North|Est=Ouest|Ouest=Est");

    public override string Country => "CA";

    protected override IReadOnlyList<string> CountryNames { get; } = ["Canada", "CANADA", "CA"];

    protected override IReadOnlyList<string> People { get; } =
        ["Jane Sample", "Jean Exemple", "Marie-Ève Échantillon", "Dr. Lee Court", "Brook Hill", "ACME INC", "Guy Lafleur-Exemple", "Noor Sample", "May West", "Rose Grove"];

    protected override IReadOnlyList<string> Habits { get; } =
    [
        "short type", "short direction", "unit before number", "unit as #", "Apartment", "French unit", "Unit", "unit in front", "unit on its own line", "postal code joined", "postal code with hyphen", "province in full", "English street", "no postal code", "box written otherwise",
        "typing error", "Saint short",
    ];

    protected override IReadOnlyList<(string Kind, Func<SuitePlace, SeededChoice, SuitePlace?> Change)> Neighbours { get; } =
    [
        ("number differs", (place, choice) => place.Number.Length > 0 ? place with { Number = Neighbour(place.Number, choice) } : null),
        ("unit differs", (place, choice) => place.Unit.Length > 0 ? place with { Unit = OtherUnit(place.Unit, choice) } : null),
        ("unit missing", (place, _) => place.Unit.Length > 0 ? place with { Unit = "" } : null),
        ("direction differs", (place, _) => place.After.Length > 0 ? place with { After = Opposite[place.After] } : null),
        ("type differs", (place, _) => place.Type.Length == 0 ? null : char.IsLower(place.Type[0]) ? place with { Type = place.Type == "rue" ? "avenue" : "rue" } : place with { Type = place.Type == "Street" ? "Avenue" : "Street" }),
        ("other street", (place, choice) => place.Name.Length > 0 ? OtherStreet(place, choice) : null),
        ("other city", (place, choice) => OtherCity(place, choice)),
        ("box differs", (place, choice) => place.Box.Length > 0 ? place with { Box = Neighbour(place.Box, choice) } : null),
    ];

    protected override SuitePlace Invent(SeededChoice choice)
    {
        var isFrench = choice.Chance(0.4);
        var place = In(new SuitePlace(), choice.Of((isFrench ? FrenchCities : Cities).Split('|')));
        if (choice.Chance(0.06))
        {
            return place with { Box = Digits(choice.Between(2, 9999)) };
        }

        place = InStreet(place, choice) with { Number = Digits(choice.Between(1, 9999)) };
        return choice.Chance(0.5) ? place with { Unit = choice.Of([Digits(choice.Between(1, 60)), Digits(choice.Between(100, 3200)), Digits(choice.Between(1, 20)) + "B"]) } : place;
    }

    protected override IReadOnlyList<string> Lines(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice)
    {
        var comma = Or(habits.Contains("commas"), ",", "");
        var city = Joined(City(place, habits) + comma, Region(place, habits), Postcode(place, habits));
        if (place.Box.Length > 0)
        {
            return [Joined(habits.Contains("box written otherwise") ? choice.Of(["P.O. Box", "CP", "C.P.", "Case postale", "POB", "Box"]) : "PO Box", place.Box), city];
        }

        if (place.Unit.Length > 0 && habits.Contains("unit before number"))
        {
            return [$"{place.Unit}-{Street(place, habits)}", city];
        }

        var unit = place.Unit.Length == 0 ? "" : habits.Contains("unit as #") ? "#" + place.Unit : Joined(UnitWord(place, habits, choice), place.Unit);
        var street = Street(place, habits);
        if (unit.Length == 0)
        {
            return [street, city];
        }

        if (habits.Contains("unit in front"))
        {
            return [unit, street, city];
        }

        return habits.Contains("unit on its own line") || habits.Contains("columns") ? [street, unit, city] : [Joined(street + comma, unit), city];
    }

    protected override IReadOnlyList<string> CityColumns(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice) =>
        [City(place, habits), Joined(Region(place, habits), Postcode(place, habits))];

    private static string UnitWord(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice) =>
        habits.Contains("Apartment") ? "Apartment"
        : habits.Contains("Unit") ? choice.Of(["Unit", "unit", "Suite"])
        : habits.Contains("French unit") ? choice.Of(["app.", "App", "appartement", "bureau"])
        : place.Region == "QC" ? "app." : "Apt";

    private static string Street(SuitePlace place, IReadOnlySet<string> habits)
    {
        var direction = place.After.Length > 0 && habits.Contains("short direction") ? Short[place.After] : place.After;
        var name = habits.Contains("Saint short") ? place.Name.Replace("Saint-", "St-", StringComparison.Ordinal).Replace("Sainte-", "Ste-", StringComparison.Ordinal).Replace("Saint ", "St ", StringComparison.Ordinal) : place.Name;
        name = habits.Contains("typing error") ? Misspell(name, new SeededChoice((uint)name.Length)) : name;
        var isFrench = place.Type.Length > 0 && char.IsLower(place.Type[0]);
        if (isFrench && habits.Contains("English street") && English.TryGetValue(place.Type, out var type) && !name.Contains("de ", StringComparison.Ordinal) && !name.Contains("du ", StringComparison.Ordinal))
        {
            return Joined(place.Number, name, type, direction switch { "Ouest" or "O" => "West", "Est" or "E" => "East", _ => "" });
        }

        var written = place.Type.Length > 0 && habits.Contains("short type") ? Types[place.Type] : place.Type;
        return isFrench ? Joined(place.Number + Or(habits.Contains("commas"), ",", ""), written, name, direction) : Joined(place.Number, name, written, direction);
    }

    private static string City(SuitePlace place, IReadOnlySet<string> habits) => habits.Contains("Saint short") ? place.City.Replace("Saint", "St", StringComparison.Ordinal) : place.City;

    private static string Region(SuitePlace place, IReadOnlySet<string> habits) => habits.Contains("province in full") ? Provinces[place.Region] : place.Region;

    private static string Postcode(SuitePlace place, IReadOnlySet<string> habits) =>
        habits.Contains("no postal code") ? ""
        : habits.Contains("postal code joined") ? place.Postcode.Replace(" ", "", StringComparison.Ordinal)
        : habits.Contains("postal code with hyphen") ? place.Postcode.Replace(" ", "-", StringComparison.Ordinal)
        : place.Postcode;

    private static SuitePlace In(SuitePlace place, string city)
    {
        var parts = city.Split(',');
        return place with { City = parts[0], Region = parts[1], Postcode = parts[2] };
    }

    private static SuitePlace InStreet(SuitePlace place, SeededChoice choice)
    {
        var street = choice.Of((place.Region == "QC" ? FrenchStreets : Streets).Split('|')).Split('=');
        var isFrench = place.Region == "QC";
        var after = !choice.Chance(0.35) ? "" : isFrench ? choice.Of(["Est", "Ouest"]) : choice.Of(["East", "West", "North", "South"]);
        return place with { Name = isFrench && street[1].Length > 0 ? street[1] : street[0], Type = isFrench ? (street[1].Length > 0 ? street[0] : "") : street[1], After = after };
    }

    private static SuitePlace OtherStreet(SuitePlace place, SeededChoice choice)
    {
        var other = InStreet(place, choice);
        return other.Name == place.Name ? other with { Name = place.Region == "QC" ? "Marquette" : "Magnolia" } : other;
    }

    private static SuitePlace OtherCity(SuitePlace place, SeededChoice choice)
    {
        var other = In(place, choice.Of((place.Region == "QC" ? FrenchCities : Cities).Split('|')));
        return other.City == place.City ? place : other;
    }
}
