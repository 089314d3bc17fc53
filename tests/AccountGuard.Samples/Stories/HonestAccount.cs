namespace AccountGuard.Samples.Stories;

/// <summary>
/// A made-up household in which much happens and nothing is wrong: gifts in December, a move to another state, a
/// renewed card, subscriptions, a club's supplies, and now and then something dear.
/// </summary>
internal sealed class HonestAccount : Account
{
    /// <summary>The last day the old report could be asked for.</summary>
    public static readonly DateTime ReportEnds = new(2023, 3, 20);

    /// <summary>Where the newer export begins: the last months of the old report stand in both.</summary>
    public static readonly DateTime ExportBegins = new(2022, 12, 1);

    private static readonly DateTime Moving = new(2024, 6, 14);
    private static readonly Place OldHome = new("Jordan Example", "3199 MADEUP ST", "APT 2", "MADISON", "WI", "53703");
    private static readonly Place NewHome = new("Jordan Example", "4099 INVENTED AVE S", "", "MINNEAPOLIS", "MN", "55407");
    private static readonly Place Parents = new("Pat Example", "12 NOWHERE LN", "", "EAU CLAIRE", "WI", "54701");
    private static readonly Place Office = new("Jordan Example", "99 PRETEND PLZ", "FL 6", "SAINT PAUL", "MN", "55101");
    private static readonly Place[] Friends =
    [
        new("Alex Nonesuch", "2099 FABLE CT", "", "DULUTH", "MN", "55802"),
        new("Sam Fictional", "77 LEGEND LOOP", "UNIT 9", "AUSTIN", "TX", "78704"),
        new("Lee Imaginary", "580 MYTH HILL RD", "", "BURLINGTON", "VT", "05401"),
    ];

    private readonly Shelf shelf;

    public HonestAccount()
        : base(20_260, "Amazon.com", ["111", "112", "113", "114"], TimeSpan.FromHours(-6))
    {
        shelf = new Shelf("english.tsv", Random);
        for (var month = new DateTime(2021, 11, 1); month < new DateTime(2026, 11, 1); month = month.AddMonths(1))
        {
            Month(month);
        }

        Move();
        Club(new DateTime(2025, 9, 6));
    }

    protected override string CarrierName() => Pick("AMZN_US", "UPS", "USPS");

    private static string Card(DateTime at) => at < new DateTime(2025, 1, 20) ? "Visa - 2270" : "Visa - 9034";

    private static Place HomeAt(DateTime day) => day < Moving ? OldHome : NewHome;

    private void Month(DateTime month)
    {
        if (month >= new DateTime(2022, 4, 1))
        {
            var at = month.AddDays(10).AddHours(12).AddMinutes(Random.Next(60));
            Add(at, HomeAt(at), HomeAt(at), Card(at), "std-sns-us", new Line(shelf.All[3], 1, -0.77m), new Line(shelf.All[0], 1));
        }

        for (var count = Pick(0, 1, 1, 1, 2, 2); count > 0; count--)
        {
            var day = month.AddDays(Random.Next(28));
            Buy(day, day > Moving.AddMonths(2) && Chance(0.12) ? Office : HomeAt(day), [.. Things(Pick(1, 1, 2, 3))]);
        }

        Occasions(month);
    }

    private void Occasions(DateTime month)
    {
        switch (month.Month)
        {
            case 12:
                Gift(month.AddDays(6 + Random.Next(9)), Parents, "Merry Christmas from Jordan");
                Gift(month.AddDays(6 + Random.Next(9)), Friends[month.Year % Friends.Length], "Happy New Year!\nMiss you. - J");
                break;
            case 6 when month.Year is 2023 or 2026:
                Gift(month.AddDays(17), Parents, "For the garden, with love");
                break;
            case 11 when month.Year == 2024:
                Buy(month.AddDays(27), NewHome, new Line(new Good("dear", 279.99m, "Robot Vacuum with Mapping, Works on Pet Hair"), 1));
                break;
            case 4 when month.Year == 2025:
                Buy(month.AddDays(12), NewHome, new Line(new Good("dear", 329.00m, "10.9-inch Tablet, 64GB, Wi-Fi, Space Gray"), 1), new Line(shelf.Draw("desk"), 1));
                break;
            case 1 when month.Year == 2025:
                Change(Buy(month.AddDays(3), NewHome, [.. Things(1)]), order => order with { IsCancelled = true, Parcels = [] });
                break;
            default:
                break;
        }
    }

    private List<Line> Things(int count) => Enumerable.Range(0, count)
        .Select(_ => new Line(shelf.Draw("regular", "book", "home", "desk", "clothes", "hobby", "pet", "food"), 1, Chance(0.1) ? -2.50m : 0))
        .ToList();

    private Order Buy(DateTime day, Place place, params Line[] lines)
    {
        var at = At(day);
        return Add(at, place, HomeAt(at), Card(at), Pick("next-1dc", "second", "std-us"), lines);
    }

    private void Gift(DateTime day, Place place, string message) =>
        Change(Buy(day, place, new Line(shelf.Draw("gift"), 1)), order => order with { GiftMessage = message, GiftSender = "Jordan" });

    /// <summary>Three weeks of furnishing the new place, before and after the van.</summary>
    private void Move()
    {
        Buy(Moving.AddDays(-2), NewHome, new Line(shelf.Draw("home"), 2), new Line(shelf.Draw("home"), 1));
        Buy(Moving.AddDays(3), NewHome, new Line(shelf.Draw("home"), 1), new Line(shelf.Draw("home"), 1), new Line(shelf.Draw("home"), 1));
        Buy(Moving.AddDays(9), NewHome, new Line(shelf.Draw("home"), 1));
        Buy(Moving.AddDays(17), NewHome, new Line(shelf.Draw("home"), 1), new Line(shelf.Draw("desk"), 1));
    }

    /// <summary>Supplies for a walking club on one day, three orders, many pieces, to the owner's own door.</summary>
    private void Club(DateTime day)
    {
        Buy(day, NewHome, new Line(new Good("club", 12.95m, "Insulated Water Bottle, 20 oz, Bulk, Assorted Colors"), 24));
        Buy(day, NewHome, new Line(new Good("club", 8.75m, "Reflective Safety Vest, Adjustable, Neon Yellow"), 24), new Line(new Good("club", 15.99m, "Name Badge Lanyards, 50 Count"), 1));
        Buy(day.AddDays(1), NewHome, new Line(new Good("club", 18.49m, "Granola Bars Variety Box, 48 Count"), 3), new Line(new Good("club", 24.99m, "First Aid Kit, 299 Pieces"), 2));
    }
}
