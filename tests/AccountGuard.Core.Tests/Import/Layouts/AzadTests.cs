using AccountGuard.Import;
using AccountGuard.Import.Layouts;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AzadOrdersTests : LayoutTestCase
{
    public AzadOrdersTests()
        : base("AzadOrders")
    {
    }

    [Fact]
    public void Every_field_of_an_ordinary_row_is_read()
    {
        var line = Line();

        Assert.Equal((LineKind.Order, "026-1000001-2000001", "Amazon.co.uk"), (line.Kind, line.OrderId, line.Site));
        Assert.Equal(Day(2024, 5, 24), line.OrderDate);
        Assert.Equal(("Desk lamp; Bulb", "Pat Example", null), (line.Title, line.ShipToName, line.ShipTo));
        Assert.Equal((5.49m, "GBP", "MasterCard - 7623"), (line.Total, line.Currency, line.Payment));
        Assert.Null(line.Refunded);
    }

    [Theory]
    [InlineData("24 May 2024 - MasterCard ending in 7623:: £5.49", "MasterCard - 7623")]
    [InlineData("24 May 2024 - MasterCard ending in 7623:: £5.49; 25 May 2024 - MasterCard ending in 7623:: £1.00; ", "MasterCard - 7623")]
    [InlineData("Visa ending in 2545: January 22, 2020: CDN$ 42.99; ", "Visa - 2545")]
    [InlineData("American Express ending in 1234: 12 May 2019: £83.58; Visa ****4321: 2019-05-12: £1.00; ", "American Express - 1234 and Visa - 4321")]
    [InlineData("Amazon Gift Card: 2024-05-24: $5.00; ", "Amazon Gift Card")]
    [InlineData("2020-01-17: CDN$ 14.95; ", null)]
    [InlineData(": $16.18; ", null)]
    [InlineData("-; ", null)]
    [InlineData("UNKNOWN; ", null)]
    [InlineData("No current charges: 2025-07-26: $0.00; ", null)]
    [InlineData("N/A", null)]
    public void Payments_are_read_without_date_and_amount(string payments, string? means) =>
        Assert.Equal(means, Line(("payments", payments)).Payment);

    [Theory]
    [InlineData("5.49", 5.49, "GBP")]
    [InlineData("CDN$ 42.99", 42.99, "CAD")]
    [InlineData("€1.234,50", 1234.5, "EUR")]
    public void Amounts_tell_their_currency_or_the_site_does(string total, decimal amount, string currency)
    {
        var line = Line(("total", total));

        Assert.Equal((amount, currency), (line.Total, line.Currency));
    }

    [Theory]
    [InlineData("\"=SUBTOTAL(103, A2:A2) & \"\" items\"\"\",,,,,\"=SUBTOTAL(109,F2:F2)\",,,,,,")]
    [InlineData("1 items,,,,,5.49,0,0,0,0,0,")]
    public void The_row_of_sums_is_no_row(string sums)
    {
        var import = Import(Csv(Columns("VAT", "shipping"), Row()) + sums + "\n");

        Assert.Equal((1L, 1L), (import.Files[0].RowsRead, import.Files[0].RowsImported));
        Assert.Empty(import.Skipped);
        Assert.Empty(import.Warnings);
    }

    [Fact]
    public void An_order_without_a_date_is_reported()
    {
        var import = ImportRows(Row(("date", "?")), Row());

        Assert.Single(import.Skipped);
        Assert.Single(import.Items);
    }

    [Fact]
    public void A_recipient_of_nought_is_none() => Assert.Null(Line(("to", "0")).ShipToName);

    [Fact]
    public void A_refund_is_read() => Assert.Equal(2m, Line(("refund", "2.00")).Refunded);

    [Fact]
    public void Digital_orders_are_told_by_their_number() =>
        Assert.Equal(OrderChannel.Digital, Line(("order id", "D01-1000001-2000001")).Channel);

    private protected override Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["order id"] = "026-1000001-2000001",
            ["order url"] = "https://www.amazon.co.uk/gp/css/order-details?orderID=026-1000001-2000001",
            ["items"] = "Desk lamp; Bulb; ",
            ["to"] = "Pat Example",
            ["date"] = "2024-05-24",
            ["total"] = "5.49",
            ["gift"] = "Gift Card:    $6.93",
            ["refund"] = "0",
            ["payments"] = "24 May 2024 - MasterCard ending in 7623:: £5.49; ",
        },
        cells);
}

public sealed class AzadItemsTests : LayoutTestCase
{
    public AzadItemsTests()
        : base("AzadItems")
    {
    }

    [Fact]
    public void Every_field_of_an_ordinary_row_is_read()
    {
        var line = Line(("category", "Home"), ("shipping status", "Delivered 26 May"), ("transaction", "24 May 2024 - MasterCard ending in 7623:: £5.49"));

        Assert.Equal((LineKind.Item, "026-1000001-2000001", "Desk lamp", "B000000021"), (line.Kind, line.OrderId, line.Title, line.ProductId));
        Assert.Equal((2, 2.50m, 5.00m, "GBP"), (line.Quantity, line.UnitPrice, line.Total, line.Currency));
        Assert.Equal((OrderStatus.Delivered, "Home", "MasterCard - 7623"), (line.Status, line.Category, line.Payment));
    }

    [Fact]
    public void The_product_is_told_by_its_page_where_its_number_is_missing() => Assert.Equal("B000000021", Line(("ASIN", "")).ProductId);

    [Theory]
    [InlineData("", "YES", OrderStatus.Delivered)]
    [InlineData("", "NO", OrderStatus.Unknown)]
    [InlineData("", "RETURNED", OrderStatus.Returned)]
    [InlineData("Not yet shipped", "NO", OrderStatus.Unshipped)]
    [InlineData("Cancelled", "UNKNOWN", OrderStatus.Cancelled)]
    public void The_state_is_that_of_the_page_or_of_the_tool(string status, string delivered, OrderStatus expected) =>
        Assert.Equal(expected, Line(("shipping status", status), ("delivered", delivered)).Status);

    private protected override Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(AzadTables.Item(), cells);
}

public sealed class AzadShipmentsTests : LayoutTestCase
{
    public AzadShipmentsTests()
        : base("AzadShipments")
    {
    }

    [Fact]
    public void A_parcel_has_no_goods_and_no_amount()
    {
        var line = Line();

        Assert.Equal((LineKind.Shipment, "026-1000001-2000001", OrderStatus.Delivered), (line.Kind, line.OrderId, line.Status));
        Assert.Equal((null, null), (line.Total, line.Title));
    }

    private protected override Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(AzadTables.Shipment(), cells);
}

public sealed class AzadTransactionsTests : LayoutTestCase
{
    public AzadTransactionsTests()
        : base("AzadTransactions")
    {
    }

    [Fact]
    public void A_charge_has_a_minus_in_the_file_and_none_here()
    {
        var line = Line();

        Assert.Equal((LineKind.Payment, 6.99m, "GBP", "Visa - 4840"), (line.Kind, line.Total, line.Currency, line.Payment));
        Assert.Equal((Day(2024, 5, 25), null), (line.OrderDate, line.RefundedOn));
    }

    [Fact]
    public void A_refund_has_none()
    {
        var line = Line(("amount", "2"));

        Assert.Equal((LineKind.Refund, null, 2m), (line.Kind, line.Total, line.Refunded));
        Assert.Equal((null, Day(2024, 5, 25)), (line.OrderDate, line.RefundedOn));
    }

    [Fact]
    public void A_charge_for_several_orders_is_a_line_each_and_counts_once()
    {
        var import = ImportRows(Row(("order ids", "026-1000001-2000001, 026-1000001-2000002; 026-1000001-2000003")), Row(("order ids", "026-1000001-2000009")));

        Assert.Equal(2, import.Files[0].RowsImported);
        Assert.Equal(4, import.Items.Select(item => item.OrderId).Distinct().Count());
        Assert.Equal(2 * 6.99m, import.Items.Sum(item => item.Total));
    }

    [Fact]
    public void Very_many_orders_in_a_cell_are_bounded_and_reported()
    {
        var import = ImportRows(Row(("order ids", string.Join(", ", Enumerable.Range(0, 20_000)))));

        Assert.Equal(100, import.Items.Count);
        Assert.Single(import.Warnings);
    }

    [Fact]
    public void A_charge_without_order_is_reported() => Assert.Single(ImportRows(Row(("order ids", ""), ("order urls", "")), Row()).Skipped);

    private protected override Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(AzadTables.Transaction(), cells);
}

/// <summary>The four tables of one export together.</summary>
public sealed class AzadJoinTests : IDisposable
{
    private static readonly string[] Names = ["items", "orders", "shipments", "transactions"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void In_one_folder_they_are_one_order_and_amounts_count_once()
    {
        WriteAll();
        var items = ImportRecorder.Import(folder.Path).Items;

        Assert.Equal(["Desk lamp", "Bulb"], items.Select(item => item.Title));
        Assert.Equal(6.99m, items.Sum(item => item.Total));
        Assert.Equal(2m, items.Sum(item => item.Refunded));
        AssertOneOrder(items);
    }

    [Fact]
    public void As_separate_paths_they_are_one_order()
    {
        WriteAll();
        var options = new ImportOptions { Account = "pat" };

        AssertOneOrder(Names.SelectMany(name => ImportRecorder.Import(Path.Combine(folder.Path, name + ".csv"), options).Items));
        AssertOneOrder(Names.Reverse().SelectMany(name => ImportRecorder.Import(Path.Combine(folder.Path, name + ".csv"), options).Items));
    }

    [Fact]
    public void Parcels_without_amounts_do_not_make_an_order_cost_nothing()
    {
        folder.Write("items.csv", Csv(LayoutCatalog.Find("AzadItems")!.Variants[0].Columns, AzadTables.Item(("price", "N/A"))));
        folder.Write("shipments.csv", Csv(LayoutCatalog.Find("AzadShipments")!.Variants[0].Columns, AzadTables.Shipment()));
        folder.Write("transactions.csv", Csv(LayoutCatalog.Find("AzadTransactions")!.Variants[0].Columns, AzadTables.Transaction()));

        Assert.Equal(6.99m, Assert.Single(OrderHistory.Gather(ImportRecorder.Import(folder.Path).Items)).Total);
    }

    [Fact]
    public void Orders_alone_in_a_folder_are_lines()
    {
        folder.Write("orders.csv", Csv(LayoutCatalog.Find("AzadOrders")!.Variants[2].Columns, AzadTables.Order()));

        Assert.Equal(LineKind.Order, Assert.Single(ImportRecorder.Import(folder.Path).Items).Kind);
    }

    private static void AssertOneOrder(IEnumerable<OrderItem> items)
    {
        var order = Assert.Single(OrderHistory.Gather(items));

        Assert.Equal((2, 6.99m, 2m), (order.Items.Count, order.Total, order.Refunded));
        Assert.Equal(("Pat Example", "MasterCard - 7623", OrderStatus.Delivered), (order.ShipToName, order.Payment, order.Status));
    }

    private void WriteAll()
    {
        folder.Write("orders.csv", Csv(LayoutCatalog.Find("AzadOrders")!.Variants[2].Columns, AzadTables.Order()));
        folder.Write("items.csv", Csv(
            LayoutCatalog.Find("AzadItems")!.Variants[0].Columns,
            AzadTables.Item(),
            AzadTables.Item(("description", "Bulb"), ("ASIN", "B000000022"), ("price", "£1.99"), ("quantity", "1"))));
        folder.Write("shipments.csv", Csv(LayoutCatalog.Find("AzadShipments")!.Variants[0].Columns, AzadTables.Shipment()));
        folder.Write("transactions.csv", Csv(
            LayoutCatalog.Find("AzadTransactions")!.Variants[0].Columns, AzadTables.Transaction(), AzadTables.Transaction(("amount", "2"))));
    }
}

/// <summary>Rows of the four tables of one order.</summary>
internal static class AzadTables
{
    public static Dictionary<string, string> Order() => new()
    {
        ["order id"] = "026-1000001-2000001",
        ["order url"] = "https://www.amazon.co.uk/gp/css/order-details?orderID=026-1000001-2000001",
        ["items"] = "Desk lamp; Bulb; ",
        ["to"] = "Pat Example",
        ["date"] = "2024-05-24",
        ["total"] = "6.99",
        ["refund"] = "2.00",
        ["payments"] = "24 May 2024 - MasterCard ending in 7623:: £6.99; ",
    };

    public static Dictionary<string, string> Item(params (string Column, string Cell)[] cells) => Replaced(
        new()
        {
            ["order id"] = "026-1000001-2000001",
            ["order url"] = "https://www.amazon.co.uk/gp/css/order-details?orderID=026-1000001-2000001",
            ["order date"] = "2024-05-24",
            ["quantity"] = "2",
            ["description"] = "Desk lamp",
            ["item url"] = "https://www.amazon.co.uk/dp/B000000021/ref=x",
            ["price"] = "£2.50",
            ["ASIN"] = "B000000021",
        },
        cells);

    public static Dictionary<string, string> Shipment() => new()
    {
        ["shipment id"] = "S1",
        ["order id"] = "026-1000001-2000001",
        ["order url"] = "https://www.amazon.co.uk/gp/css/order-details?orderID=026-1000001-2000001",
        ["order date"] = "2024-05-24",
        ["delivered"] = "YES",
        ["shipping status"] = "Delivered 26 May",
    };

    public static Dictionary<string, string> Transaction(params (string Column, string Cell)[] cells) => Replaced(
        new()
        {
            ["date"] = "2024-05-25",
            ["order ids"] = "026-1000001-2000001",
            ["order urls"] = "https://www.amazon.co.uk/gp/css/order-details?orderID=026-1000001-2000001",
            ["vendor"] = "Amazon.co.uk",
            ["card_details"] = "Visa ****4840",
            ["amount"] = "-6.99",
        },
        cells);

    private static Dictionary<string, string> Replaced(Dictionary<string, string> row, (string Column, string Cell)[] cells)
    {
        foreach (var (column, cell) in cells)
        {
            row[column] = cell;
        }

        return row;
    }
}
