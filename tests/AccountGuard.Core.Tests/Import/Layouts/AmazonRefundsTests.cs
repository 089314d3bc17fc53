using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;
using static AccountGuard.Core.Tests.Import.Layouts.RefundExport;

namespace AccountGuard.Core.Tests.Import.Layouts;

/// <summary>Refunds and returns of Amazon's data export, of 2020 to early 2026 and since.</summary>
public sealed class AmazonRefundsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_payment_tells_how_much_when_and_to_what()
    {
        var item = Assert.Single(Import(File("AmazonRefundPayments")).Items);

        Assert.Equal((LineKind.Refund, Number, "rev-0001"), (item.Kind, item.OrderId, item.LineId));
        Assert.Equal((28.49m, "USD", "Gift Card Balance"), (item.Refunded, item.Currency, item.RefundedTo));
        Assert.Equal(new DateTimeOffset(2026, 2, 1, 20, 30, 40, TimeSpan.Zero), item.RefundedOn);
        Assert.Equal((null, null), (item.OrderDate, item.Total));
    }

    [Theory]
    [InlineData("AmazonOrdersReturned", "RefundCompletionDate")]
    [InlineData("AmazonRefundDetails", "Refund Date")]
    public void Without_its_completion_a_refund_is_dated_by_its_creation(string layout, string column)
    {
        var items = Import(FileOf(layout, Row(layout), Row(layout, (column, "N/A")))).Items;

        Assert.Equal([1, 30], items.Select(item => item.RefundedOn!.Value.Day));
    }

    [Fact]
    public void Dates_of_the_first_generation_are_read() =>
        Assert.Equal(new DateTimeOffset(2021, 3, 4, 22, 32, 48, TimeSpan.Zero), Assert.Single(Import(File("AmazonRefundPayments", ("RefundCompletionDate", "03/04/2021 22:32:48 UTC"))).Items).RefundedOn);

    [Theory]
    [InlineData("2021-03-05")]
    [InlineData("2021-03-05 00:00:00.0")]
    [InlineData("Fri, 05 Mar 2021 00:00:00 UTC")]
    [InlineData("Fri, 05 Mar 2021 00:00:00 GMT")]
    public void A_return_is_dated_in_both_ways(string date) =>
        Assert.Equal(new DateTimeOffset(2021, 3, 5, 0, 0, 0, TimeSpan.Zero), Assert.Single(Import(File("AmazonCustomerReturns", ("DateOfReturn", date))).Items).RefundedOn);

    [Theory]
    [InlineData("AmazonRefundPayments", "Status", "FAILED", OrderStatus.Cancelled, 0)]
    [InlineData("AmazonRefundPayments", "Status", "Pending", OrderStatus.Pending, 0)]
    [InlineData("AmazonRefundPayments", "Status", "Whatever", OrderStatus.Unknown, 1)]
    [InlineData("AmazonOrdersReturned", "ReversalStatus", "Cancelled", OrderStatus.Cancelled, 0)]
    [InlineData("AmazonRefundDetails", "Payment Status", "Failed", OrderStatus.Cancelled, 0)]
    [InlineData("AmazonRefundDetails", "Reversal Status", "In Progress", OrderStatus.Pending, 0)]
    [InlineData("AmazonRefundReport", "Refund Condition", "Cancelled", OrderStatus.Cancelled, 0)]
    public void A_refund_that_did_not_go_out_stays_a_line_without_amount(string layout, string column, string state, OrderStatus expected, int warnings)
    {
        folder.Write("orders.csv", Csv(Retail28, Retail(("Order ID", Row(layout).GetValueOrDefault("OrderID") ?? Row(layout)["Order ID"]))));
        folder.Write("refunds.csv", File(layout, (column, state)));

        var import = ImportRecorder.Import(folder.Path);

        Assert.Equal((LineKind.Item, null), (import.Items[0].Kind, import.Items[0].Refunded));
        Assert.Equal((LineKind.Refund, null, expected), (import.Items[1].Kind, import.Items[1].Refunded, import.Items[1].Status));
        Assert.Equal(warnings, import.Warnings.Count);
        Assert.Null(Assert.Single(OrderHistory.Gather(import.Items)).Refunded);
    }

    [Theory]
    [InlineData("AmazonReturnAuthorizations")]
    [InlineData("AmazonReturnRequests")]
    public void A_request_is_no_refund(string layout)
    {
        folder.Write("orders.csv", Csv(Retail28, Retail()));
        folder.Write("requests.csv", File(layout));

        var import = ImportRecorder.Import(folder.Path);

        Assert.Equal([LineKind.Item, LineKind.Return], import.Items.Select(item => item.Kind));
        var order = Assert.Single(OrderHistory.Gather(import.Items));
        Assert.Equal((null, OrderStatus.Shipped), (order.Refunded, order.Status));
        Assert.Null(order.Items[0].RefundedOn);
    }

    [Fact]
    public void Goods_sent_back_and_replaced_are_not_refunded()
    {
        var item = Assert.Single(Import(File("AmazonCustomerReturns", ("Resolution", "Replacement"))).Items);

        Assert.Equal((OrderStatus.Returned, null), (item.Status, item.Refunded));
    }

    [Theory]
    [InlineData("Date of Return", "Not Available", OrderStatus.Unknown)]
    [InlineData("Return Receivable State", "Expired", OrderStatus.Cancelled)]
    [InlineData("Return Receivable State", "", OrderStatus.Returned)]
    public void The_state_of_a_return_is_read_by_whichever_columns_are_there(string column, string cell, OrderStatus expected)
    {
        var row = Row("AmazonReturnsStatus", (column, cell));

        Assert.Equal(expected, Assert.Single(Import(Csv(row.Keys, row)).Items).Status);
    }

    [Fact]
    public void Amounts_have_commas_apostrophes_and_signs()
    {
        var items = Import(FileOf(
            "AmazonRefundDetails",
            Row("AmazonRefundDetails", ("Refund Amount", "'1,495'"), ("Currency", "BRL")),
            Row("AmazonRefundDetails", ("Refund Amount", "1,000"), ("Currency", "JPY")),
            Row("AmazonRefundDetails", ("Refund Amount", "-15.00")))).Items;

        Assert.Equal([1495m, 1000m, 15m], items.Select(item => item.Refunded!.Value));
    }

    [Fact]
    public void Replacement_orders_are_other_data() =>
        Assert.Contains("returns", Assert.Single(Import("Order ID,Replacement Order ID\n111-1000001-2000001,111-1000001-2000002\n").Failures).Message, StringComparison.Ordinal);

    private ImportRecorder Import(string text) => ImportRecorder.Import(folder.Write("a.csv", text));
}
