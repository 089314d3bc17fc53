using System.Globalization;

namespace AccountGuard.Samples.Stories;

/// <summary>
/// A made-up person in Oregon with groceries from a store, subscriptions and a gift now and then; in October 2026
/// somebody sends electronics to a suite in Delaware.
/// </summary>
internal sealed class AmericanBuyer : Account
{
    private static readonly Place Home = new("Riley Sample", "1299 NW MOCKINGBIRD LN", "APT 4", "PORTLAND", "OR", "97209-9999");
    private static readonly Place Billing = Home with { Zip = "97209" };
    private static readonly Place Office = new("Riley Sample", "999 SW EXAMPLE PKWY", "STE 310", "BEAVERTON", "OR", "97005");
    private static readonly Place Mother = new("Marian Sample", "48 FICTION CREEK RD", "", "BEND", "OR", "97701");
    private static readonly Place Brother = new("Casey Sample", "7099 PRETEND ST", "", "BOISE", "ID", "83702");
    private static readonly Place Friend = new("Toni Placeholder", "915 INVENTED AVE", "UNIT B", "SACRAMENTO", "CA", "95814");
    private static readonly Place Forwarder = new("D. Nobody", "99 IMAGINARY BLVD", "STE 2107", "NEW CASTLE", "DE", "19720");

    private readonly Shelf shelf;

    public AmericanBuyer()
        : base(7_312, "Amazon.com", ["111", "112", "113", "114"], TimeSpan.FromHours(-8))
    {
        shelf = new Shelf("english.tsv", Random);
        for (var month = new DateTime(2023, 10, 1); month < new DateTime(2026, 11, 1); month = month.AddMonths(1))
        {
            Month(month);
        }

        Strangers();
    }

    protected override string CarrierName() => Pick("AMZN_US", "AMZN_US", "UPS", "USPS");

    private static string Card(DateTime at) => at < new DateTime(2025, 6, 1) ? "Visa - 4408" : "Visa - 7195";

    private void Month(DateTime month)
    {
        Subscription(month.AddDays(4));
        if (month < new DateTime(2026, 10, 1))
        {
            for (var count = Pick(1, 1, 2, 2, 3); count > 0; count--)
            {
                Buy(month.AddDays(Random.Next(28)), Chance(0.12) ? Office : Home, [.. Things(Pick(1, 1, 1, 2, 3))]);
            }
        }
        else
        {
            Buy(month.AddDays(2), Home, [.. Things(2)]);
            Buy(month.AddDays(8), Home, [.. Things(1)]);
        }

        if (Chance(0.6))
        {
            Groceries(month.AddDays(Random.Next(28)));
        }

        Occasions(month);
    }

    private void Occasions(DateTime month)
    {
        switch (month.Month)
        {
            case 12:
                Gift(month.AddDays(8 + Random.Next(7)), Mother, "Happy holidays, Mom!\nWe will see you on the 27th.\nLove, Riley");
                Gift(month.AddDays(8 + Random.Next(7)), Brother, "Merry Christmas to all of you. R.");
                break;
            case 5:
                Gift(month.AddDays(3), Mother, "Happy Mother's Day");
                break;
            case 7 when month.Year == 2025:
                Gift(month.AddDays(10), Friend, "Congratulations on the new place!\n\n- Riley");
                break;
            case 8 when month.Year == 2024:
                TwoParcels(month.AddDays(14));
                break;
            case 3 when month.Year == 2025:
                Change(Buy(month.AddDays(6), Home, [.. Things(1)]), order => order with { IsCancelled = true, Parcels = [] });
                break;
            default:
                break;
        }
    }

    private List<Line> Things(int count) => Enumerable.Range(0, count)
        .Select(_ => Chance(0.3) ? new Line(shelf.Draw("regular"), 1 + Random.Next(2)) : new Line(shelf.Draw("book", "home", "desk", "clothes", "hobby", "pet", "food"), 1, Chance(0.15) ? -1.47m : 0))
        .ToList();

    private Order Buy(DateTime day, Place place, params Line[] lines)
    {
        var at = At(day);
        return Add(at, place, Billing, Chance(0.05) ? "Gift Certificate/Card and " + Card(at) : Card(at), Pick("next-1dc", "second", "std-us"), lines);
    }

    private void Subscription(DateTime day)
    {
        var at = day.AddHours(11).AddMinutes(Random.Next(60));
        Add(at, Home, Billing, Card(at), "std-sns-us", new Line(shelf.All[5], 1, -1.15m), new Line(shelf.All[2], 1));
    }

    private void Groceries(DateTime day)
    {
        var at = At(day);
        var lines = Enumerable.Range(0, 2 + Random.Next(4)).Select(_ => Pick(Produce)).Distinct().Select(good => new Line(good, 1 + Random.Next(2))).ToArray();
        Change(Add(at, null, Billing, Card(at), "Not Available", lines), order => order with { Website = "panda01", Parcels = [at] });
    }

    private static readonly Good[] Produce =
    [
        new("store", 2.49m, "Organic Bananas, Bunch"), new("store", 4.99m, "Large Brown Eggs, Dozen"), new("store", 6.29m, "Sourdough Loaf, Store Bakery"),
        new("store", 3.79m, "Baby Spinach, 5 oz"), new("store", 11.49m, "Rotisserie Chicken, Whole"), new("store", 5.19m, "Oat Milk, Half Gallon"),
        new("store", 8.99m, "Hot Bar, Per Pound"), new("store", 4.39m, "Honeycrisp Apples, 2 lb"),
    ];

    private void Gift(DateTime day, Place place, string message) =>
        Change(Buy(day, place, new Line(shelf.Draw("gift"), 1)), order => order with { GiftMessage = message, GiftSender = "Riley Sample" });

    private void TwoParcels(DateTime day)
    {
        var order = Buy(day, Home, new Line(shelf.Draw("home"), 2));
        Change(order, both => both with { Parcels = [both.Parcels[0], both.Parcels[0].AddHours(29)] });
    }

    /// <summary>Four orders in nine days; the first two went out.</summary>
    private void Strangers()
    {
        Electronics("2026-10-17T09:12:44", true, new Line(new Good("electronics", 429.00m, "Apple Watch GPS 45mm Midnight Aluminum Case with Sport Band"), 1));
        Electronics("2026-10-20T07:48:09", true, new Line(new Good("electronics", 348.00m, "Sony WH-1000XM5 Wireless Noise Canceling Headphones, Black"), 2));
        Electronics("2026-10-23T10:31:57", false, new Line(new Good("electronics", 1349.00m, "Apple MacBook Air 13-inch Laptop, 16GB, 512GB SSD, Silver"), 1));
        Electronics("2026-10-26T08:05:20", false, new Line(new Good("electronics", 599.00m, "Apple iPad Air 11-inch Tablet, 128GB, Wi-Fi, Blue"), 2));
    }

    private void Electronics(string utc, bool shipped, params Line[] lines)
    {
        var at = DateTime.Parse(utc, CultureInfo.InvariantCulture);
        var order = Add(at, Forwarder, Billing, "MasterCard - 0417", "next-1dc", lines);
        Change(order, injected => injected with { IsInjected = true, Parcels = shipped ? injected.Parcels : [] });
    }
}
