using AccountGuard.Import.Layouts;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;
using static AccountGuard.Core.Tests.Import.Layouts.RefundExport;

namespace AccountGuard.Core.Tests.Import.Layouts;

/// <summary>What holds for every layout of refunds, returns and parcels.</summary>
public sealed class RefundLayoutsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Names() => [.. RefundExport.Layouts];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_form_is_read_in_any_order_of_its_columns(string name)
    {
        var layout = LayoutCatalog.Find(name)!;
        foreach (var variant in layout.Variants)
        {
            var item = Assert.Single(Import(Bom + Csv(variant.Columns, Row(name))).Items);
            var turned = Assert.Single(Import(Csv(variant.Columns.Reverse(), "\r\n", Row(name))).Items);

            Assert.Equal((name, layout.Kind), (item.Layout, item.Kind));
            Assert.Equal(Said(item), Said(turned));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_columns_of_each_signature_are_enough(string name)
    {
        var layout = LayoutCatalog.Find(name)!;
        foreach (var signature in layout.OtherSignatures.Prepend(layout.Signature))
        {
            var columns = layout.Kind == LineKind.Shipment ? signature.Append("Order Date").Append("Order ID").Distinct() : signature;
            columns = columns.Any(column => HasNumber(layout, column)) ? columns : columns.Append(OrderColumn(layout));

            Assert.Equal(name, Assert.Single(Import(Csv(columns, Row(name))).Items).Layout);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Cells_that_say_nothing_leave_only_the_number(string name)
    {
        foreach (var filler in new[] { "Not Available", "Not Applicable", "N/A", "" })
        {
            var layout = LayoutCatalog.Find(name)!;
            var row = Row(name).ToDictionary(cell => cell.Key, cell => HasNumber(layout, cell.Key) || cell.Key == "Order Date" ? cell.Value : filler);

            var import = Import(FileOf(name, row));

            var item = Assert.Single(import.Items);
            Assert.Null(item.Refunded);
            Assert.Null(item.RefundedOn);
            Assert.Null(item.RefundedTo);
            Assert.NotEqual(OrderStatus.Returned, item.Status);
            Assert.Empty(import.Warnings);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_row_is_accounted_for_and_one_that_is_broken_harms_no_other(string name)
    {
        var layout = LayoutCatalog.Find(name)!;
        var number = OrderColumn(layout);
        var page = layout.Columns.FirstOrDefault(column => column == "注文概要URL") ?? number;
        var import = Import(
            FileOf(name, Row(name), Row(name, (number, ""), (page, "")), Row(name), Row(name, (number, new string('9', 5000) + "\0\u001b[2J")))
            + "\"a\",\"b\n" + "\n");

        var file = Assert.Single(import.Files);
        Assert.Equal(file.RowsRead, file.RowsImported + file.RowsSkipped.Count);
        Assert.True(file.RowsImported >= 3);
        Assert.Contains(import.Skipped, row => row.Line == 3);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Alone_it_raises_no_alarm(string name)
    {
        var import = Import(FileOf(name, Enumerable.Range(0, 30).Select(_ => Row(name)).ToArray()));

        Assert.Equal(30, import.Items.Count);
        if (LayoutCatalog.Find(name)!.Kind != LineKind.Shipment)
        {
            Assert.Empty(OrderHistory.Gather(import.Items));
        }
    }

    private static string Said(OrderItem item) => string.Join("|", item.OrderId, item.LineId, item.Refunded, item.RefundedOn, item.RefundedTo, item.Currency, item.Status, item.Total, item.ProductId);

    private static bool HasNumber(OrderHistoryLayout layout, string column) => string.Equals(column, OrderColumn(layout), StringComparison.OrdinalIgnoreCase);

    private static string OrderColumn(OrderHistoryLayout layout) =>
        layout.Columns.First(column => column.Replace(" ", "", StringComparison.Ordinal).Equals("OrderId", StringComparison.OrdinalIgnoreCase) || column == "注文番号");

    private ImportRecorder Import(string text) => ImportRecorder.Import(folder.Write("a.csv", text));
}
