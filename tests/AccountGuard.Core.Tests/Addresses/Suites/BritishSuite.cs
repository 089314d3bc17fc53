namespace AccountGuard.Core.Tests.Addresses.Suites;

/// <summary>The United Kingdom.</summary>
internal sealed class BritishSuite : PlaceSuite
{
    private const string Streets =
        "High=Street|Baker=Street|Coldharbour=Lane|Whitechapel=Road|Shaftesbury=Avenue|Grosvenor=Square|Royal York=Crescent|Abbey=Road|Holland Park=Avenue|Kensington=Gardens|Eaton=Terrace|Cadogan=Place|"
        + "Saint James's=Street|Saint Mary's=Road|Piccadilly=|Strand=|The Mall=|Cheapside=|The Crescent=|Poultry=|Church=Lane|Mill=Lane|Park=Road|Green=Lane|Station=Approach|Castle=Hill|Quay=Street|"
        + "Corporation=Street|Deansgate=|Princes=Street|Sauchiehall=Street|Byres=Road|Cathedral=Road|Botanic=Avenue|Lisburn=Road|North=Street|Southwark Bridge=Road|Bishop's=Close|Old Farm=Close|"
        + "Elmwood=Drive|Larch=Grove|Chestnut=Walk|Orchard=Way|Queen's=Court|Victoria=Mews|Prospect=Row|Windmill=Rise|Beech=View|West=Park|Ladbroke=Grove";

    private const string Cities =
        "London,Greater London,SW1A 2AA|London,Greater London,EC1V 9LT|London,Greater London,N1 7AA|London,Greater London,W11 2BQ|Manchester,Greater Manchester,M3 2BQ|Leeds,West Yorkshire,LS1 4AP|Bristol,Avon,BS8 1TH|"
        + "Edinburgh,Midlothian,EH1 1YZ|Glasgow,Lanarkshire,G12 8QQ|Cardiff,South Glamorgan,CF10 1EP|Belfast,County Antrim,BT7 1NN|Milton Keynes,Buckinghamshire,MK9 3EB|Stoke-on-Trent,Staffordshire,ST1 5BD|"
        + "Newcastle upon Tyne,Tyne and Wear,NE1 7RU|Saint Albans,Hertfordshire,AL3 5JR|Bury Saint Edmunds,Suffolk,IP33 1UZ|Cambridge,Cambridgeshire,CB2 1TN|Oxford,Oxfordshire,OX1 4AJ|Brighton,East Sussex,BN1 1EE|"
        + "Great Yarmouth,Norfolk,NR30 2AX|Royal Tunbridge Wells,Kent,TN1 1YQ|Leamington Spa,Warwickshire,CV32 4LY|Hove,East Sussex,BN3 2DF|Westcliff-on-Sea,Essex,SS0 7QY|King's Lynn,Norfolk,PE30 1ES|Barnet,Hertfordshire,EN5 5XP";

    private static readonly string[] Localities = ["Kemptown", "Heaton Moor", "Saint Werburghs", "Jericho", "Ouseburn"];

    private static readonly Dictionary<string, string> Types = Table(
        "Street=St|Lane=Ln|Road=Rd|Avenue=Ave|Square=Sq|Crescent=Cres|Gardens=Gdns|Terrace=Terr|Place=Pl|Approach=Approach|Hill=Hill|Close=Cl|Drive=Dr|Grove=Gr|Walk=Walk|Way=Way|Court=Ct|Mews=Mews|Row=Row|Rise=Rise|View=View|Park=Pk");

    public override string Country => "GB";

    protected override IReadOnlyList<string> CountryNames { get; } = ["United Kingdom", "UK", "GB", "Great Britain", "England", "U.K."];

    protected override IReadOnlyList<string> People { get; } =
        ["Jane Sample", "Harry Example", "Dr Rose Lane", "A. N. Other", "Heather Park", "MR J SMYTHE-SAMPLE", "Ms Close", "Oliver Street", "Poppy Green", "St John Sample", "Sample & Sons Ltd", "Siân Enghraifft"];

    protected override IReadOnlyList<string> Habits { get; } =
    [
        "short type", "dotted", "flat behind", "Apartment", "Apt", "flat with slash", "flat on its own line", "number apart", "number with comma", "postcode joined", "with county", "Saint short", "no postcode", "box written otherwise", "typing error", "with locality",
        "town in capitals",
    ];

    protected override IReadOnlyList<(string Kind, Func<SuitePlace, SeededChoice, SuitePlace?> Change)> Neighbours { get; } =
    [
        ("number differs", (place, choice) => place.Number.Length > 0 ? place with { Number = Neighbour(place.Number, choice) } : null),
        ("suffix differs", (place, _) => place.Number.Length > 0 ? place with { Suffix = place.Suffix.Length > 0 ? "" : "B" } : null),
        ("unit differs", (place, choice) => place.Unit.Length > 0 ? place with { Unit = OtherUnit(place.Unit, choice) } : null),
        ("unit missing", (place, _) => place.Unit.Length > 0 ? place with { Unit = "" } : null),
        ("type differs", (place, _) => place.Type.Length > 0 ? place with { Type = place.Type == "Road" ? "Avenue" : "Road" } : null),
        ("other street", (place, choice) => place.Name.Length > 0 ? OtherStreet(place, choice) : null),
        ("other city", (place, choice) => OtherCity(place, choice)),
        ("box differs", (place, choice) => place.Box.Length > 0 ? place with { Box = Neighbour(place.Box, choice) } : null),
    ];

    protected override SuitePlace Invent(SeededChoice choice)
    {
        var city = choice.Of(Cities.Split('|')).Split(',');
        var place = new SuitePlace { City = city[0], RegionName = city[1], Postcode = city[2] };
        if (choice.Chance(0.06))
        {
            return place with { Box = Digits(choice.Between(2, 9999)) };
        }

        place = InStreet(place, choice) with { Number = Digits(choice.Between(1, 299)), Suffix = choice.Chance(0.15) ? choice.Of(["A", "B", "C"]) : "" };
        return choice.Chance(0.45) ? place with { Unit = choice.Of([Digits(choice.Between(1, 60)), Digits(choice.Between(1, 20)) + "A", "B", "C"]) } : place;
    }

    protected override IReadOnlyList<string> Lines(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice)
    {
        var lines = new List<string>();
        if (place.Box.Length > 0)
        {
            lines.Add(Joined(habits.Contains("box written otherwise") ? choice.Of(["P.O. Box", "POBox", "P O Box", "Post Office Box"]) : "PO Box", place.Box));
        }
        else
        {
            lines.AddRange(House(place, habits));
        }

        if (habits.Contains("with locality"))
        {
            lines.Add(Localities[place.Name.Length % Localities.Length]);
        }

        lines.AddRange(Town(place, habits));
        return lines;
    }

    protected override IReadOnlyList<string> CityColumns(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice) =>
        [City(place, habits), Joined(Or(habits.Contains("with county"), place.RegionName, ""), Postcode(place, habits))];

    private static IEnumerable<string> House(SuitePlace place, IReadOnlySet<string> habits)
    {
        var number = place.Number + Or(place.Suffix.Length > 0 && habits.Contains("number apart"), " ", "") + place.Suffix + Or(habits.Contains("number with comma"), ",", "");
        var dot = Or(habits.Contains("dotted"), ".", "");
        var name = habits.Contains("Saint short") ? place.Name.Replace("Saint ", "St ", StringComparison.Ordinal) : place.Name;
        var type = place.Type.Length > 0 && (habits.Contains("short type") || dot.Length > 0) ? Types[place.Type] + Or(Types[place.Type] == place.Type, "", dot) : place.Type;
        var street = Joined(number, habits.Contains("typing error") ? Misspell(name, new SeededChoice((uint)name.Length)) : name, type);
        if (place.Unit.Length == 0)
        {
            return [street];
        }

        var flat = Joined(habits.Contains("Apartment") ? "Apartment" : habits.Contains("Apt") ? "Apt" + dot : "Flat", place.Unit);
        if (habits.Contains("flat with slash") && place.Unit.All(char.IsAsciiDigit))
        {
            return [$"{place.Unit}/{street}"];
        }

        if (habits.Contains("flat behind"))
        {
            return [$"{street}, {flat}"];
        }

        return habits.Contains("flat on its own line") || habits.Contains("columns") ? [flat, street] : [Joined(flat + Or(habits.Contains("commas"), ",", ""), street)];
    }

    private static IEnumerable<string> Town(SuitePlace place, IReadOnlySet<string> habits)
    {
        var city = City(place, habits);
        var county = Or(habits.Contains("with county"), place.RegionName, "");
        var postcode = Postcode(place, habits);
        return habits.Contains("commas") || habits.Contains("lines") ? new[] { city, county, postcode }.Where(part => part.Length > 0) : [Joined(city, county, postcode)];
    }

    private static string City(SuitePlace place, IReadOnlySet<string> habits)
    {
        var city = habits.Contains("Saint short") ? place.City.Replace("Saint ", "St ", StringComparison.Ordinal) : place.City;
        return habits.Contains("town in capitals") ? city.ToUpperInvariant() : city;
    }

    private static string Postcode(SuitePlace place, IReadOnlySet<string> habits) =>
        Or(habits.Contains("no postcode"), "", Or(habits.Contains("postcode joined"), place.Postcode.Replace(" ", "", StringComparison.Ordinal), place.Postcode));

    private static SuitePlace InStreet(SuitePlace place, SeededChoice choice)
    {
        var street = choice.Of(Streets.Split('|')).Split('=');
        return place with { Name = street[0], Type = street[1] };
    }

    private static SuitePlace OtherStreet(SuitePlace place, SeededChoice choice)
    {
        var other = InStreet(place, choice);
        return other.Name == place.Name ? other with { Name = "Magnolia", Type = "Drive" } : other;
    }

    private static SuitePlace OtherCity(SuitePlace place, SeededChoice choice)
    {
        var city = choice.Of(Cities.Split('|')).Split(',');
        return city[0] == place.City ? place : place with { City = city[0], RegionName = city[1], Postcode = city[2] };
    }
}
