namespace AccountGuard.Core.Tests.Addresses.Suites;

/// <summary>The United States: ways of writing after USPS Publication 28, and those it advises against.</summary>
internal sealed class AmericanSuite : PlaceSuite
{
    private const string Streets =
        "Main=Street|Washington=Street|Peachtree=Street|Lake Shore=Drive|Martin Luther King Jr=Boulevard|Old Mill=Road|Ocean View=Avenue|Garden of the Gods=Road|Rio Grande=Street|Kamehameha=Highway|"
        + "Ala Moana=Boulevard|Pennsylvania=Avenue|Esplanade=|Fort Hamilton=Parkway|MacArthur=Boulevard|Avenue of the Americas=|Broadway=|Bowery=|Park=Avenue|Court=Street|South=Street|North=Avenue|"
        + "Circle=Drive|Ridge=Road|Bayou Oaks=Drive|La Brea=Avenue|El Camino Real=|Via Real=|Saint Charles=Avenue|Mount Vernon=Place|Euclid=Avenue|Wacker=Drive|Sunset=Boulevard|Figueroa=Street|"
        + "Massachusetts=Avenue|Commonwealth=Avenue|Beacon=Street|Tremont=Street|Church=Lane|Quail Hollow=Court|Whispering Pines=Trail|Cherry=Circle|Heritage=Way|Harbor=Terrace|Union=Square|"
        + "Forest Hills=Parkway|Spring Valley=Road|Bridge=Street|Elm Grove=Road|Point Breeze=Avenue|Park Place=Boulevard|Rock Creek=Crescent|Village Green=Lane|Gateway Center=Drive|O'Farrell=Street|"
        + "5th=Avenue|42nd=Street|23rd=Street|1st=Avenue|9th=Street|110th=Street|3rd=Street|12th=Avenue|161st=Street";

    private const string Roads = "Highway 50|County Road 12|State Route 9|US Highway 281|Farm to Market Road 1960|Interstate 35|State Highway 16";

    private const string Cities =
        "New York,NY,10013|Los Angeles,CA,90012|Chicago,IL,60614|Saint Louis,MO,63101|Saint Paul,MN,55102|Fort Worth,TX,76102|Salt Lake City,UT,84101|Park City,UT,84060|Mount Pleasant,SC,29464|"
        + "West Hollywood,CA,90069|North Las Vegas,NV,89030|East Lansing,MI,48823|Lake Charles,LA,70601|Port Saint Lucie,FL,34952|Grove City,OH,43123|Highland Park,IL,60035|Santa Fe,NM,87501|"
        + "Des Moines,IA,50309|Coeur d'Alene,ID,83814|Winston-Salem,NC,27101|O'Fallon,MO,63366|La Jolla,CA,92037|Green Bay,WI,54301|Spring Valley,NY,10977|Circle Pines,MN,55014|Cambridge,MA,02139|"
        + "Boston,MA,02116|Providence,RI,02903|Hartford,CT,06103|Newark,NJ,07102|Burlington,VT,05401|Portland,ME,04101|Portland,OR,97205|Manchester,NH,03101|San Juan,PR,00901|Washington,DC,20009|"
        + "Brooklyn,NY,11215|Honolulu,HI,96814|Anchorage,AK,99501|Wilmington,DE,19801|Indianapolis,IN,46204|Street,MD,21154|Baton Rouge,LA,70802|Kansas City,MO,64106|Virginia Beach,VA,23451";

    private const string States =
        "NY=New York|CA=California|IL=Illinois|MO=Missouri|MN=Minnesota|TX=Texas|UT=Utah|SC=South Carolina|NV=Nevada|MI=Michigan|LA=Louisiana|FL=Florida|OH=Ohio|NM=New Mexico|IA=Iowa|ID=Idaho|"
        + "NC=North Carolina|WI=Wisconsin|MA=Massachusetts|RI=Rhode Island|CT=Connecticut|NJ=New Jersey|VT=Vermont|ME=Maine|OR=Oregon|NH=New Hampshire|PR=Puerto Rico|DC=District of Columbia|HI=Hawaii|"
        + "AK=Alaska|DE=Delaware|IN=Indiana|MD=Maryland|VA=Virginia";

    private static readonly Dictionary<string, string> Types = Table(
        "Street=St|Avenue=Ave|Road=Rd|Drive=Dr|Lane=Ln|Boulevard=Blvd|Court=Ct|Place=Pl|Way=Way|Circle=Cir|Terrace=Ter|Parkway=Pkwy|Highway=Hwy|Square=Sq|Trail=Trl|Crescent=Cres");

    private static readonly Dictionary<string, string> Directions = Table("North=N|South=S|East=E|West=W|Northeast=NE|Northwest=NW|Southeast=SE|Southwest=SW");

    private static readonly Dictionary<string, string> Opposite = Table("North=South|South=North|East=West|West=East|Northeast=Northwest|Northwest=Northeast|Southeast=Southwest|Southwest=Southeast");

    private static readonly Dictionary<string, string> Ordinals = Table("5th=Fifth|1st=First|9th=Ninth|3rd=Third|12th=Twelfth|23rd=Twenty-Third|42nd=Forty-Second");

    private static readonly Dictionary<string, string> StateNames = Table(States);

    public override string Country => "US";

    protected override IReadOnlyList<string> CountryNames { get; } = ["United States", "USA", "US", "United States of America", "U.S.A."];

    protected override IReadOnlyList<string> People { get; } =
    [
        "Jane Sample", "Avery Lane", "Heather Park", "Grace Hill", "Dr. Will Green", "JOHN Q PUBLIC", "Mary-Ann O'Example", "Brook Way", "Jane St. John", "Juan de la Prueba", "Taylor Court", "X Æ Sample", "May West",
        "Pat North", "Acme Tools Inc", "The Sample Family", "Jose Plaza", "Mr. & Mrs. Example", "Miles Rhodes", "Austin Texas-Example",
    ];

    protected override IReadOnlyList<string> Habits { get; } =
    [
        "short type", "short direction", "dotted", "short unit", "unit as #", "unit as # apart", "unit joined", "unit in front", "unit on its own line", "ZIP+4", "ZIP+4 without hyphen", "ZIP without zero", "state in full",
        "ordinal in words", "Saint and Fort short", "no ZIP", "no state", "box written otherwise", "road written otherwise", "typing error",
    ];

    protected override IReadOnlyList<(string Kind, Func<SuitePlace, SeededChoice, SuitePlace?> Change)> Neighbours { get; } =
    [
        ("number differs", (place, choice) => place.Number.Length > 0 ? place with { Number = Neighbour(place.Number, choice) } : null),
        ("unit differs", (place, choice) => place.Unit.Length > 0 ? place with { Unit = OtherUnit(place.Unit, choice) } : null),
        ("unit missing", (place, _) => place.Unit.Length > 0 ? place with { Unit = "", UnitKind = "" } : null),
        ("direction differs", (place, _) => place.Before.Length > 0 ? place with { Before = Opposite[place.Before] } : place.After.Length > 0 ? place with { After = Opposite[place.After] } : null),
        ("type differs", (place, _) => place.Type.Length > 0 ? place with { Type = place.Type == "Street" ? "Avenue" : "Street" } : null),
        ("ordinal differs", (place, _) => Ordinals.ContainsKey(place.Name) ? place with { Name = place.Name == "5th" ? "9th" : "5th" } : null),
        ("other street", (place, choice) => place.Name.Length > 0 ? OtherStreet(place, choice) : null),
        ("other city", (place, choice) => OtherCity(place, choice)),
        ("box differs", (place, choice) => place.Box.Length > 0 ? place with { Box = Neighbour(place.Box, choice) } : null),
        ("road differs", (place, _) => place.Name.EndsWith("50", StringComparison.Ordinal) ? place with { Name = "Highway 51" } : place.Name.StartsWith("County", StringComparison.Ordinal) ? place with { Name = "County Road 13" } : null),
    ];

    protected override SuitePlace Invent(SeededChoice choice)
    {
        var city = choice.Of(Cities.Split('|')).Split(',');
        var place = new SuitePlace { City = city[0], Region = city[1], RegionName = StateNames[city[1]], Postcode = city[2] };
        if (choice.Chance(0.08))
        {
            return place with { Box = Digits(choice.Between(2, 9999)) };
        }

        place = place with { Number = Digits(choice.Chance(0.2) ? choice.Between(10_000, 19_999) : choice.Between(1, 4999)) };
        place = choice.Chance(0.06) ? place with { Name = choice.Of(Roads.Split('|')) } : InStreet(place, choice);
        return choice.Chance(0.5) ? place with { UnitKind = choice.Of(["Apartment", "Unit", "Suite"]), Unit = Unit(choice) } : place;
    }

    protected override IReadOnlyList<string> Lines(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice)
    {
        var street = place.Box.Length > 0 ? BoxLine(place, habits, choice) : Joined(place.Number, Street(place, habits, choice));
        var unit = Unit(place, habits);
        var city = CityLine(place, habits, choice);
        if (unit.Length == 0)
        {
            return [street, city];
        }

        if (habits.Contains("unit in front"))
        {
            return [unit, street, city];
        }

        return habits.Contains("unit on its own line") || habits.Contains("columns") ? [street, unit, city] : [Joined(street + Or(habits.Contains("commas") && choice.Chance(0.5), ",", ""), unit), city];
    }

    protected override IReadOnlyList<string> CityColumns(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice) =>
        [City(place, habits), Joined(Or(habits.Contains("no state"), "", Or(habits.Contains("state in full"), place.RegionName, place.Region)), Zip(place, habits, choice))];

    private static SuitePlace InStreet(SuitePlace place, SeededChoice choice)
    {
        var street = choice.Of(Streets.Split('|')).Split('=');
        place = place with { Name = street[0], Type = street[1] };
        if (street[1].Length == 0 || street[0] is "North" or "South")
        {
            return place;
        }

        return choice.Between(0, 9) switch
        {
            < 3 => place with { Before = choice.Of(["North", "South", "East", "West"]) },
            3 => place with { After = choice.Of(["Northwest", "Northeast", "Southeast", "Southwest", "South", "North"]) },
            _ => place,
        };
    }

    private static string Street(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice)
    {
        if (place.Type.Length == 0 && Roads.Split('|').Contains(place.Name))
        {
            return habits.Contains("road written otherwise") ? Road(place.Name, choice) : place.Name;
        }

        var name = habits.Contains("ordinal in words") && Ordinals.TryGetValue(place.Name, out var words) ? words : place.Name;
        name = habits.Contains("Saint and Fort short") ? Shorten(name) : name;
        name = habits.Contains("typing error") ? Misspell(name, choice) : name;
        var dot = Or(habits.Contains("dotted"), ".", "");
        var type = (habits.Contains("short type") || dot.Length > 0) && place.Type.Length > 0 ? Types[place.Type] + Or(Types[place.Type] == place.Type, "", dot) : place.Type;
        return Joined(Direction(place.Before, habits), name, type, Direction(place.After, habits));
    }

    private static string Direction(string direction, IReadOnlySet<string> habits)
    {
        if (direction.Length == 0)
        {
            return "";
        }

        return habits.Contains("dotted") ? string.Concat(Directions[direction].Select(letter => letter + ".")) : habits.Contains("short direction") ? Directions[direction] : direction;
    }

    private static string Road(string name, SeededChoice choice) => name switch
    {
        "Highway 50" => choice.Of(["Hwy 50", "Hwy. 50", "HIGHWAY 50"]),
        "County Road 12" => choice.Of(["CR 12", "County Rd 12", "Co Rd 12", "Cty Rd 12", "Co. Road 12"]),
        "State Route 9" => choice.Of(["SR 9", "State Rte 9", "State Rt 9", "SR-9", "St Rte 9"]),
        "US Highway 281" => choice.Of(["US Hwy 281", "U.S. Highway 281", "US 281", "US-281", "U.S. Hwy. 281"]),
        "Farm to Market Road 1960" => choice.Of(["FM 1960", "FM Rd 1960", "Farm to Market Rd 1960", "FM-1960"]),
        "Interstate 35" => choice.Of(["I-35", "I 35", "IH 35", "Interstate Highway 35"]),
        _ => choice.Of(["SH 16", "State Hwy 16", "St Hwy 16"]),
    };

    private static string BoxLine(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice) =>
        Joined(habits.Contains("box written otherwise") ? choice.Of(["P.O. Box", "P O Box", "POB", "Post Office Box", "PO BOX #", "P.O.Box", "p.o. box", "Box", "PO Bx"]) : "PO Box", place.Box);

    private static string Unit(SuitePlace place, IReadOnlySet<string> habits)
    {
        if (place.Unit.Length == 0)
        {
            return "";
        }

        if (habits.Contains("unit as #"))
        {
            return "#" + place.Unit;
        }

        if (habits.Contains("unit as # apart"))
        {
            return "# " + place.Unit;
        }

        var kind = place.UnitKind switch { "Apartment" => "Apt", "Suite" => "Ste", var other => other };
        kind = habits.Contains("short unit") || habits.Contains("dotted") || habits.Contains("unit joined") ? kind + Or(habits.Contains("dotted") && kind != "Unit", ".", "") : place.UnitKind;
        return habits.Contains("unit joined") && place.Unit.Any(char.IsAsciiDigit) ? kind + place.Unit : Joined(kind, place.Unit);
    }

    private static string CityLine(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice)
    {
        var comma = Or(habits.Contains("commas") || habits.Contains("lines"), ",", "");
        var state = Or(habits.Contains("no state"), "", Or(habits.Contains("state in full"), place.RegionName, place.Region));
        return Joined(City(place, habits) + comma, state, Zip(place, habits, choice));
    }

    private static string City(SuitePlace place, IReadOnlySet<string> habits) => habits.Contains("Saint and Fort short") ? Shorten(place.City) : place.City;

    private static string Zip(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice)
    {
        var plus = choice.Between(1000, 9999).ToString(CultureInfo.InvariantCulture);
        if (habits.Contains("no ZIP"))
        {
            // Nobody leaves out both.
            return Or(habits.Contains("no state"), place.Postcode, "");
        }

        if (habits.Contains("ZIP without zero"))
        {
            return place.Postcode.TrimStart('0');
        }

        return place.Postcode + Or(habits.Contains("ZIP+4"), "-" + plus, Or(habits.Contains("ZIP+4 without hyphen"), plus, ""));
    }

    private static string Shorten(string name) => name
        .Replace("Saint ", "St. ", StringComparison.Ordinal)
        .Replace("Fort ", "Ft ", StringComparison.Ordinal)
        .Replace("Mount ", "Mt ", StringComparison.Ordinal)
        .Replace("Point ", "Pt ", StringComparison.Ordinal)
        .Replace("Center", "Ctr", StringComparison.Ordinal);

    private static string Unit(SeededChoice choice) => choice.Between(0, 4) switch
    {
        0 => Digits(choice.Between(1, 29)),
        1 => Digits(choice.Between(100, 2999)),
        2 => Digits(choice.Between(1, 29)) + (char)('A' + choice.Between(0, 7)),
        3 => ((char)('A' + choice.Between(0, 25))).ToString(),
        _ => (char)('A' + choice.Between(0, 5)) + Digits(choice.Between(1, 30)),
    };

    private static SuitePlace OtherStreet(SuitePlace place, SeededChoice choice)
    {
        var other = InStreet(place with { Before = "", After = "" }, choice);
        return other.Name == place.Name ? other with { Name = "Magnolia", Type = "Drive" } : other;
    }

    private static SuitePlace OtherCity(SuitePlace place, SeededChoice choice)
    {
        var city = choice.Of(Cities.Split('|')).Split(',');
        return city[0] == place.City && city[1] == place.Region ? place : place with { City = city[0], Region = city[1], RegionName = StateNames[city[1]], Postcode = city[2] };
    }
}
