using AccountGuard.Import;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonBusinessTransactionsTests : LayoutTestCase
{
    private const string Orders = """
        Order Date,Order ID,Item Net Total,Title,Account User
        07/28/2026,112-1000001-2000001,100.00,Torque wrench,Pat Example
        07/28/2026,112-1000001-2000001,20.00,Hammer,Pat Example

        """;

    public AmazonBusinessTransactionsTests()
        : base("AmazonBusinessTransactions")
    {
    }

    [Fact]
    public void A_charge_is_read()
    {
        var line = Line();

        Assert.Equal((LineKind.Payment, "112-1000001-2000001", 155.11m, "USD"), (line.Kind, line.OrderId, line.Total, line.Currency));
        Assert.Equal(("Visa - 9985", "Pat Example"), (line.Payment, line.OrderedBy));
        Assert.Equal(Day(2026, 7, 28), line.OrderDate);
        Assert.Null(line.RefundedOn);
    }

    [Fact]
    public void Without_the_order_s_date_a_charge_has_its_own()
    {
        var line = Assert.Single(Import(Csv(Columns().Where(column => column != "Order Date"), Row())).Items);

        Assert.Equal((Day(2026, 7, 29), null), (line.OrderDate, line.RefundedOn));
    }

    [Theory]
    [InlineData("Refund", "-12.00")]
    [InlineData("refund", "12.00")]
    public void A_refund_is_read(string type, string amount)
    {
        var line = Line(("Transaction Type", type), ("Payment Amount", amount));

        Assert.Equal((LineKind.Refund, null, 12m), (line.Kind, line.Total, line.Refunded));
        Assert.Equal((Day(2026, 7, 28), Day(2026, 7, 29)), (line.OrderDate, line.RefundedOn));
    }

    [Fact]
    public void A_charge_repeated_for_each_position_counts_once()
    {
        var lines = ImportRows(Row(), Row(("GL Code", "7")), Row(("Order ID", "112-1000001-2000002")), Row(("Payment Reference ID", "REF2"))).Items;

        Assert.Equal([155.11m, null, null, 155.11m], lines.Select(line => line.Total));
    }

    [Fact]
    public void In_one_folder_charges_go_into_the_lines_of_their_orders()
    {
        Folder.Write("a/transactions.csv", Csv(Columns(), Row(), Row(("Transaction Type", "Refund"), ("Payment Amount", "20.00"), ("Payment Reference ID", "REF9"))));
        Folder.Write("a/orders.csv", Orders);
        var items = ImportRecorder.Import(Path.Combine(Folder.Path, "a")).Items;

        Assert.Equal([LineKind.Item, LineKind.Item], items.Select(item => item.Kind));
        Assert.All(items, item => Assert.Equal("Visa - 9985", item.Payment));
        AssertOneOrder(items);
    }

    [Fact]
    public void As_separate_paths_they_are_one_order()
    {
        var options = new ImportOptions { Account = "pat" };
        AssertOneOrder([
            .. ImportRecorder.Import(Folder.Write("orders.csv", Orders), options).Items,
            .. ImportRecorder.Import(
                Folder.Write("transactions.csv", Csv(Columns(), Row(), Row(("Transaction Type", "Refund"), ("Payment Amount", "20.00"), ("Payment Reference ID", "REF9")))),
                options).Items]);
    }

    private static void AssertOneOrder(IEnumerable<OrderItem> items)
    {
        var order = Assert.Single(OrderHistory.Gather(items));

        Assert.Equal((2, 120m, 20m, "Visa - 9985"), (order.Items.Count, order.Total, order.Refunded, order.Payment));
    }

    private protected override Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["Transaction Date"] = "07/29/2026",
            ["Payment Reference ID"] = "REF1",
            ["Transaction Type"] = "Charge",
            ["Currency"] = "USD",
            ["Payment Amount"] = "155.11",
            ["Account Group"] = "Sample LLC",
            ["Payment Instrument Type"] = "Visa",
            ["Payment Identifier"] = "=\"9985\"",
            ["Account User"] = "Pat Example",
            ["Order Date"] = "07/28/2026",
            ["Order ID"] = "112-1000001-2000001",
            ["Order Status"] = "Closed",
        },
        cells);
}
