using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class StripePaymentsTests : LayoutTestCase
{
    public StripePaymentsTests()
        : base("StripePayments")
    {
    }

    [Fact]
    public void A_payment_of_a_customer_is_a_sale()
    {
        var line = Assert.Single(Import(Csv(Columns("Created (UTC)", "Card Last4"), Row(("Amount Refunded", "5.00")))).Items);

        Assert.Equal((LineKind.Sale, "ch_1Example", "Subscription", "Visa - 1234"), (line.Kind, line.OrderId, line.Title, line.Payment));
        Assert.Equal(new DateTimeOffset(2024, 6, 7, 2, 38, 0, TimeSpan.Zero), line.OrderDate);
        Assert.Equal((15m, "USD", 5m, OrderStatus.Closed), (line.Total, line.Currency, line.Refunded, line.Status));
        Assert.Equal("Pat Example 1 Sample Street, SPRINGFIELD, OR 97477, US", line.BillTo);
        Assert.Equal("pat@example.com", line.OrderedBy);
    }

    [Fact]
    public void Nothing_refunded_is_no_refund() => Assert.Null(Line(("Amount Refunded", "0.00")).Refunded);

    [Theory]
    [InlineData("Failed", OrderStatus.Cancelled)]
    [InlineData("Refunded", OrderStatus.Returned)]
    [InlineData("Partial Refund", OrderStatus.Closed)]
    [InlineData("Uncaptured", OrderStatus.Pending)]
    public void States_are_read(string written, OrderStatus status) => Assert.Equal(status, Line(("Status", written)).Status);

    [Fact]
    public void A_sale_is_never_taken_for_a_purchase() => Assert.True(Assert.Single(OrderHistory.Gather([Line()])).IsSale);

    private protected override Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["id"] = "ch_1Example",
            ["Description"] = "Subscription",
            ["Created (UTC)"] = "2024-06-07 02:38",
            ["Created date (UTC)"] = "2024-06-07 02:38:00",
            ["Amount"] = "15.00",
            ["Amount Refunded"] = "0.00",
            ["Currency"] = "usd",
            ["Status"] = "Paid",
            ["Customer Email"] = "pat@example.com",
            ["Card Last4"] = "1234",
            ["Card Brand"] = "Visa",
            ["Card Name"] = "Pat Example",
            ["Card Address Line1"] = "1 Sample Street",
            ["Card Address City"] = "SPRINGFIELD",
            ["Card Address State"] = "OR",
            ["Card Address Country"] = "US",
            ["Card Address Zip"] = "97477",
        },
        cells);
}

public sealed class WooCommerceAnalyticsTests : LayoutTestCase
{
    public WooCommerceAnalyticsTests()
        : base("WooCommerceAnalytics")
    {
    }

    [Fact]
    public void Every_field_of_an_ordinary_row_is_read()
    {
        var line = Line();

        Assert.Equal((LineKind.Sale, "#1001", "Lampe x 1, Ampoule x 2", "Pat Example"), (line.Kind, line.OrderId, line.Title, line.OrderedBy));
        Assert.Equal((Day(2023, 1, 1), 3, 1150.50m), (line.OrderDate, line.Quantity, line.Total));
    }

    [Theory]
    [InlineData("Completed", OrderStatus.Closed)]
    [InlineData("Terminée", OrderStatus.Closed)]
    [InlineData("En cours", OrderStatus.Unshipped)]
    [InlineData("Processing", OrderStatus.Unshipped)]
    [InlineData("En attente de paiement", OrderStatus.Pending)]
    [InlineData("Annulée", OrderStatus.Cancelled)]
    [InlineData("Échouée", OrderStatus.Cancelled)]
    [InlineData("Remboursée", OrderStatus.Returned)]
    public void States_are_read_in_both_languages(string written, OrderStatus status) => Assert.Equal(status, Line(("État", written), ("Status", written)).Status);

    private protected override Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["Date"] = "2023-01-01",
            ["Commande n°"] = "#1001",
            ["Order #"] = "#1001",
            ["État"] = "Terminée",
            ["Status"] = "Completed",
            ["Client"] = "Pat Example",
            ["Customer"] = "Pat Example",
            ["Produit(s)"] = "Lampe x 1, Ampoule x 2",
            ["Product(s)"] = "Lampe x 1, Ampoule x 2",
            ["Articles vendus"] = "3",
            ["Items sold"] = "3",
            ["Ventes nettes"] = "1 150,50",
            ["Net sales"] = "1 150,50",
        },
        cells);
}
