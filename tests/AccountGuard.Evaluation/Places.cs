using System.Globalization;

namespace AccountGuard.Evaluation;

/// <summary>Makes up people and addresses that look like those of an export and belong to nobody.</summary>
internal static class Places
{
    private static readonly string[] GivenNames = ["Avery", "Blair", "Casey", "Dana", "Ellis", "Frankie", "Gray", "Harper", "Indy", "Jules", "Kerry", "Lane", "Morgan", "Noel", "Oakley", "Parker", "Quinn", "Robin", "Sage", "Taylor"];
    private static readonly string[] FamilyNames = ["Appleyard", "Birdsong", "Cobblewell", "Dunmoor", "Eversley", "Fallowfield", "Greenhalt", "Hartwold", "Inglethorpe", "Jessop", "Kettlewick", "Lamplight", "Merriwick", "Nettlefold", "Oakhollow", "Penhallow", "Quillfeather", "Ravensby", "Summerlee", "Thistledown"];
    private static readonly string[] Streets = ["Elm", "Maple", "Oak", "Cedar", "Walnut", "Chestnut", "Juniper", "Birch", "Willow", "Hawthorn", "Lakeview", "Hillcrest", "Meadow", "Prairie", "Orchard", "Mill", "Church", "Canal", "Harbor", "Summit"];
    private static readonly string[] Kinds = ["St", "Ave", "Rd", "Dr", "Ln", "Ct", "Blvd", "Way"];
    private static readonly string[] Towns = ["FAIRVIEW", "GREENVILLE", "SALEM", "MADISON", "CLINTON", "FRANKLIN", "BRISTOL", "ASHLAND", "GEORGETOWN", "MILTON", "OXFORD", "ARLINGTON", "BURLINGTON", "MANCHESTER", "AUBURN"];

    // The first three digits of a postcode of each state.
    private static readonly Dictionary<string, int> ZipOfState =
        "NV:890 LA:700 CT:60 SC:290 AL:350 OK:730 KS:660 NE:680 WV:250 AR:720 MS:390 NM:870 MO:630 IA:500 ID:832 NH:30 UT:840 HI:967 ME:40 RI:28 DC:200 MT:590 SD:570 AK:995 VT:50 ND:580 DE:197 WY:820 PR:6 NJ:70 OR:970 CA:900 NY:110 FL:330 TX:750 GA:300"
            .Split(' ')
            .Select(pair => pair.Split(':'))
            .ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly string[] States = ZipOfState.Keys.ToArray();

    private static readonly string[] DropStates = ["NJ", "OR", "DE", "CA", "NY", "FL", "TX", "GA"];

    /// <summary>A name.</summary>
    public static string Name(Random random) => $"{Pick(random, GivenNames)} {Pick(random, FamilyNames)}";

    /// <summary>A street address in <paramref name="state"/>, without the name.</summary>
    public static string Street(Random random, string state)
    {
        var unit = random.NextDouble() < 0.25 ? $" Apt {random.Next(1, 60)}" : "";
        var zip = (ZipOfState.GetValueOrDefault(state, 500) * 100) + random.Next(1, 1200);
        return FormattableString.Invariant($"{random.Next(10, 9990)} {Pick(random, Streets)} {Pick(random, Kinds)}{unit} {Pick(random, Towns)} {state} {zip % 100000:00000} United States");
    }

    /// <summary>Any state.</summary>
    public static string AnyState(Random random) => Pick(random, States);

    /// <summary>A stranger's address: in two cases of three in a state where goods are forwarded, else in the owner's own.</summary>
    public static string Drop(Random random, string home)
    {
        var state = random.NextDouble() < 0.67 ? Pick(random, DropStates) : home;
        var box = random.NextDouble() < 0.3 ? $" Ste {random.Next(100, 999)}" : "";
        return $"{Name(random)} {Street(random, state).Replace(" United States", "", StringComparison.Ordinal)}{box} United States";
    }

    /// <summary>A card as an export writes it.</summary>
    public static string Card(Random random) => FormattableString.Invariant($"{Pick(random, ["Visa", "MasterCard", "AmericanExpress", "Discover"])} - {random.Next(0, 10000):0000}");

    /// <summary>One of <paramref name="values"/>.</summary>
    public static T Pick<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];
}
