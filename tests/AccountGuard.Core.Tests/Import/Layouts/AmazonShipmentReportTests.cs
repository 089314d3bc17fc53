using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;
using static AccountGuard.Core.Tests.Import.Layouts.RefundExport;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonShipmentReportTests : IDisposable
{
    private const string Name = "AmazonShipmentReport";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_field_of_a_parcel_is_read()
    {
        var item = Assert.Single(Import(File(Name)).Items);

        Assert.Equal((LineKind.Shipment, 1031.56m, "Visa - 1234"), (item.Kind, item.Total, item.Payment));
        Assert.Equal(("Pat Example", "1 Sample Street, Apt 2, SPRINGFIELD, OR 97477"), (item.ShipToName, item.ShipTo));
        Assert.Equal(("pat@example.com", OrderStatus.Shipped), (item.OrderedBy, item.Status));
        Assert.Equal(new DateTimeOffset(2018, 1, 22, 0, 0, 0, TimeSpan.Zero), item.ShippedOn);
    }

    [Fact]
    public void Alone_the_parcels_are_the_order_and_add_up()
    {
        var order = Assert.Single(OrderHistory.Gather(Import(FileOf(Name, Row(Name), Row(Name, ("Total Charged", "$10.00"), ("Shipment Date", "01/25/18")))).Items));

        Assert.Equal((2, 1041.56m), (order.Items.Count, order.Total));
    }

    [Fact]
    public void Beside_the_goods_they_fill_in_and_are_not_counted_twice()
    {
        folder.Write("items.csv", Csv(
            Report36,
            Report(("Payment Instrument Type", ""), ("Item Total", "$20.00"), ("Order Status", "Not Yet Shipped"), ("Shipment Date", "")),
            Report(("ASIN/ISBN", "B000000009"), ("Item Total", "$11.56"))));
        folder.Write("shipments.csv", FileOf(Name, Row(Name, ("Total Charged", "$31.56"))));

        var import = ImportRecorder.Import(folder.Path);

        Assert.All(import.Items, item => Assert.Equal((LineKind.Item, "Visa - 1234"), (item.Kind, item.Payment)));
        Assert.Equal([OrderStatus.Unshipped, OrderStatus.Shipped], import.Items.Select(item => item.Status));
        Assert.Equal(31.56m, Assert.Single(OrderHistory.Gather(import.Items)).Total);
    }

    [Fact]
    public void A_parcel_without_address_has_none_and_a_period_without_any_is_an_empty_file()
    {
        Assert.Null(Assert.Single(Import(File(Name, ("Shipping Address Street 1", ""), ("Shipping Address Street 2", ""), ("Shipping Address City", ""), ("Shipping Address State", ""), ("Shipping Address Zip", ""))).Items).ShipTo);
        Assert.Equal(0, Assert.Single(Import(FileOf(Name, []) + "No data found for this time period\n").Files).RowsRead);
    }

    private ImportRecorder Import(string text) => ImportRecorder.Import(folder.Write("a.csv", text));
}
