using AccountGuard.Core.Tests.Import;
using AccountGuard.Detection;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Detection;

/// <summary>An account with its digital orders and its cart is judged as well as without them.</summary>
public sealed class DownloadTests : IDisposable
{
    private const string Stranger = "Kim Driftwood 88 Quay Rd MIAMI FL 33101 United States";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0.5, null)]
    [InlineData(3, null)]
    [InlineData(3, "Visa-1111")]
    [InlineData(12, "Visa-1111")]
    public void Downloads_in_any_number_change_nothing_for_parcels(double aMonth, string? payment)
    {
        var honest = MadeUpHistory.OfAmericanOwner(120).Items;
        var hijacked = Hijacked().Items;
        var downloads = Downloads(aMonth, payment).ToList();

        Assert.Empty(Found(honest.Concat(downloads)));
        Assert.NotEmpty(Found(hijacked));
        Assert.Equal(Found(hijacked), Found(hijacked.Concat(downloads)));
    }

    [Fact]
    public void A_new_card_is_found_whatever_was_downloaded_with_it_first()
    {
        var history = Hijacked("Visa - 9999");
        var first = history.Items.Max(item => item.OrderDate)!.Value.AddHours(-12);
        var download = Download(first, 1, 0.99m, "Visa-9999");

        Assert.Superset(Found(history.Items).ToHashSet(), Found(history.Items.Append(download)).ToHashSet());
    }

    [Fact]
    public void A_code_and_its_delivery_are_one_purchase()
    {
        var honest = MadeUpHistory.OfAmericanOwner(120).Items;
        var date = honest.Max(item => item.OrderDate)!.Value.AddDays(3);
        var code = new OrderItem(Download(date, 1, 64.79m, null))
        {
            OrderId = "114-1000001-2000001",
            Title = "Xbox Live Gold: 12 Month Membership [Digital Code]",
            ProductId = "B000000077",
            Channel = OrderChannel.Digital,
        };
        var delivery = new OrderItem(code) { OrderId = "D01-1000001-2000001", OrderDate = date.AddMinutes(2) };

        Assert.Equal(Found(honest.Append(code)), Found(honest.Append(code).Append(delivery)));
        Assert.NotEqual(Found(honest.Append(code)), Found(honest.Append(code).Append(new OrderItem(delivery) { ProductId = "B000000078" })));
    }

    [Fact]
    public void A_folder_of_parcels_downloads_refunds_and_cart_counts_each_order_once()
    {
        folder.Write("Your Amazon Orders/Order History.csv", Csv(YourOrders28, YourOrders(), YourOrders(("Order ID", "111-1000001-2000002"))));
        folder.Write("Your Amazon Orders/Digital Content Orders.csv", Csv(DigitalExport.Content, DigitalExport.Component("9.99", "Price Amount"), DigitalExport.Component("0.80", "Tax")));
        folder.Write("Digital-Ordering.1/Digital Items.csv", Csv(DigitalExport.ItemsWithTitle, DigitalExport.Item()));
        folder.Write("Your Amazon Orders/Digital Returns.csv", Csv(DigitalExport.Returns8, DigitalExport.Return("9.99", "Price Amount")));
        folder.Write("Your Amazon Orders/Cart History.csv", Csv(
            ["Date Added to Cart", "Cart List", "Product Name"], new Dictionary<string, string> { ["Date Added to Cart"] = "2026-02-01T10:11:12.345Z", ["Product Name"] = "Games console" }));

        var import = ImportRecorder.Import(folder.Path);

        Assert.Empty(import.Failures);
        Assert.Equal(
            [("111-1000001-2000001", 28.49m), ("111-1000001-2000002", 28.49m), (DigitalExport.OrderId, 10.79m)],
            OrderHistory.Gather(import.Items).Select(order => (order.OrderId, order.Total!.Value)).Order());
        Assert.Empty(Found(import.Items));
    }

    private static MadeUpHistory Hijacked(string? payment = null)
    {
        var history = MadeUpHistory.OfAmericanOwner(120);
        for (var number = 0; number < 4; number++)
        {
            history.Order(MadeUpHistory.Day(1095 + (number * 0.2)), "Apple iPhone 15 Pro 256GB unlocked", 999m, shipTo: Stranger, payment: payment);
        }

        return history;
    }

    private static List<string> Found(IEnumerable<OrderItem> items) =>
        new AnomalyDetector(new DetectionOptions()).Find(items, CancellationToken.None).Select(finding => $"{finding.OrderId} {finding.Verdict}").ToList();

    /// <summary>Books and apps, some in bursts and at a pittance, from ever other publishers.</summary>
    private static IEnumerable<OrderItem> Downloads(double aMonth, string? payment)
    {
        var prices = new[] { 0.99m, 4.99m, 0m, 0.99m, 14.99m, 2.99m };
        for (var number = 0; number < aMonth * 36; number++)
        {
            yield return Download(MadeUpHistory.Day(number / 3 * 90 / aMonth).AddSeconds(number % 3 * 40), number, prices[number % prices.Length], payment);
        }
    }

    private static OrderItem Download(DateTimeOffset date, int number, decimal price, string? payment) => new()
    {
        Account = "made-up",
        Site = "www.amazon.com",
        OrderId = $"D01-1000000-{number:0000000}",
        LineId = $"{number}",
        OrderDate = date,
        Title = $"Sample novel {number}",
        ProductId = $"B0D{number:0000000}",
        Quantity = 1,
        UnitPrice = price,
        Total = price,
        Currency = "USD",
        Payment = payment,
        Seller = number % 2 == 0 ? $"Publisher {number}" : null,
        Status = OrderStatus.Shipped,
        Channel = OrderChannel.Digital,
        Layout = "AmazonDigitalContentOrders",
        SourcePath = "Digital Content Orders.csv",
        SourceLine = number + 2,
    };
}
