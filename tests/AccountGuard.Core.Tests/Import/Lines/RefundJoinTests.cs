using AccountGuard.Import;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;
using static AccountGuard.Core.Tests.Import.Layouts.RefundExport;

namespace AccountGuard.Core.Tests.Import.Lines;

/// <summary>Refunds in several files: of one folder, of one account in several paths, and the same one told twice.</summary>
public sealed class RefundJoinTests : IDisposable
{
    private const string Payments = "AmazonRefundPayments";
    private const string Returned = "AmazonOrdersReturned";
    private const string Details = "AmazonRefundDetails";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Payments)]
    [InlineData(Returned)]
    [InlineData(Details)]
    [InlineData(Payments, Returned)]
    [InlineData(Payments, Details)]
    [InlineData(Returned, Payments, Details, "AmazonCustomerReturns", "AmazonReturnRequests", "AmazonReturnsStatus")]
    public void An_order_given_back_whole_is_returned_and_the_money_counts_once(params string[] files)
    {
        WriteOrders(Retail());
        foreach (var name in files)
        {
            folder.Write(name + ".csv", FileOf(name, Row(name)));
        }

        var import = ImportRecorder.Import(folder.Path);

        var line = Assert.Single(import.Items, item => item.Kind == LineKind.Item);
        Assert.Equal((28.49m, OrderStatus.Returned), (line.Refunded, line.Status));
        Assert.Equal(new DateTimeOffset(2026, 2, 1, 20, 30, 40, TimeSpan.Zero), line.RefundedOn!.Value.AddMilliseconds(-line.RefundedOn.Value.Millisecond));
        Assert.Contains(line.RefundedTo!, new[] { "Gift Card Balance", "Refund" });
        Assert.All(import.Items, item => Assert.True(item.Kind == LineKind.Item || item.Refunded is null));
        Assert.Equal(28.49m, Gather(import.Items).Refunded);
    }

    [Theory]
    [InlineData(Payments)]
    [InlineData(Payments, Returned)]
    [InlineData(Payments, Returned, Details)]
    public void Files_given_apart_are_put_together_when_orders_are_gathered(params string[] files)
    {
        var importer = new OrderHistoryImporter(new ImportOptions { Account = "me", JoinsPaths = true }, new ImportRecorder());
        var items = importer.Import(folder.Write("orders.csv", Csv(Retail28, Retail())), CancellationToken.None)
            .Concat(files.SelectMany(name => importer.Import(folder.Write(name + ".csv", FileOf(name, Row(name))), CancellationToken.None)))
            .ToList();

        var line = Assert.Single(Gather(items).Items);
        Assert.Equal((28.49m, OrderStatus.Returned, "Gift Card Balance"), (line.Refunded, line.Status, line.RefundedTo));
        items.Reverse();
        Assert.Equal(28.49m, Gather(items).Refunded);
    }

    [Fact]
    public void A_refund_that_is_in_the_line_already_is_not_added_again()
    {
        WriteOrders(Retail(("Total Owed", "50")));
        folder.Write("in/refunds.csv", FileOf(Payments, Row(Payments, ("AmountRefunded", "10")), Row(Payments, ("AmountRefunded", "15"), ("ReversalID", "rev-2"), ("RefundCompletionDate", "2026-02-20T00:00:00Z"))));
        var joined = ImportRecorder.Import(folder.Path).Items;
        var apart = ImportRecorder.Import(System.IO.Path.Combine(folder.Path, "in", "refunds.csv")).Items;

        Assert.Equal(25m, Assert.Single(joined).Refunded);
        Assert.Equal(25m, Gather(joined.Concat(apart)).Refunded);
        Assert.Equal(28m, Gather(joined.Concat(apart).Append(Later(apart[0], "later.csv"))).Refunded);
        Assert.Equal(28m, Gather(joined.Concat(apart).Append(Later(apart[0], apart[0].SourcePath))).Refunded);
    }

    [Fact]
    public void Several_refunds_add_up_and_each_place_is_named()
    {
        WriteOrders(Retail());
        folder.Write("refunds.csv", FileOf(
            Payments,
            Row(Payments, ("AmountRefunded", "8.49")),
            Row(Payments, ("AmountRefunded", "10"), ("DisbursementType", "Visa - 1234"), ("RefundCompletionDate", "2026-03-01T00:00:00Z")),
            Row(Payments, ("AmountRefunded", "10"), ("DisbursementType", "Visa - 1234"), ("RefundCompletionDate", "2026-03-01T00:00:00Z"))));

        var line = Assert.Single(ImportRecorder.Import(folder.Path).Items);

        Assert.Equal((28.49m, "Gift Card Balance; Visa - 1234", 3), (line.Refunded, line.RefundedTo, line.RefundedOn!.Value.Month));
    }

    [Fact]
    public void One_refund_paid_in_two_portions_counts_once()
    {
        WriteOrders(Retail());
        folder.Write("refunds.csv", FileOf(Returned, Row(Returned)));
        folder.Write("payments.csv", FileOf(Payments, Row(Payments, ("AmountRefunded", "20")), Row(Payments, ("AmountRefunded", "8.49"), ("DisbursementType", "Visa - 1234"))));
        folder.Write("details.csv", FileOf(Details, Row(Details)));

        var line = Assert.Single(ImportRecorder.Import(folder.Path).Items);

        Assert.Equal((28.49m, "Gift Card Balance; Visa - 1234"), (line.Refunded, line.RefundedTo));
    }

    [Fact]
    public void A_refund_of_one_line_among_several_goes_to_the_line_of_that_price()
    {
        var orders = new[] { Retail(), Retail(("ASIN", "B000000002"), ("Total Owed", "12.00")), Retail(("ASIN", "B000000003"), ("Total Owed", "7.50")) };
        var items = ImportRecorder.Import(folder.Write("orders.csv", Csv(Retail28, orders))).Items
            .Concat(ImportRecorder.Import(folder.Write("refunds.csv", FileOf(Payments, Row(Payments, ("AmountRefunded", "12"))))).Items);

        Assert.Equal([null, 12m, null], Gather(items).Items.Select(line => line.Refunded));
    }

    [Fact]
    public void A_refund_of_more_than_any_line_is_shared_among_them()
    {
        WriteOrders(Retail(), Retail(("ASIN", "B000000002"), ("Total Owed", "12.00")));
        folder.Write("refunds.csv", FileOf(Payments, Row(Payments, ("AmountRefunded", "40.49"))));

        var import = ImportRecorder.Import(folder.Path);

        Assert.Equal([LineKind.Item, LineKind.Item, LineKind.Refund], import.Items.Select(item => item.Kind));
        var order = Gather(import.Items);
        Assert.Equal([28.49m, 12m], order.Items.Select(line => line.Refunded!.Value));
        Assert.Equal((OrderStatus.Returned, 40.49m), (order.Status, order.Refunded));
    }

    [Fact]
    public void Money_in_another_currency_is_not_taken_for_the_orders()
    {
        WriteOrders(Retail());
        folder.Write("refunds.csv", FileOf(Details, Row(Details, ("Currency", "AUD"))));

        var import = ImportRecorder.Import(folder.Path);

        Assert.Equal([(LineKind.Item, null), (LineKind.Refund, 28.49m)], import.Items.Select(item => (item.Kind, item.Refunded)));
        Assert.Null(Gather(import.Items).Refunded);
    }

    [Fact]
    public void A_return_without_product_marks_no_line_that_it_may_not_be_of()
    {
        WriteOrders(Retail(("Total Owed", "50")), Retail(("ASIN", "B000000002")));
        folder.Write("returns.csv", FileOf("AmazonCustomerReturns", Row("AmazonCustomerReturns")));

        Assert.Equal([OrderStatus.Shipped, OrderStatus.Returned], ImportRecorder.Import(folder.Path).Items.Select(item => item.Status));
    }

    [Fact]
    public void Days_in_Japan_are_Japans()
    {
        WriteOrders(Retail(("Website", "Amazon.co.jp"), ("Currency", "JPY"), ("Total Owed", "3000")));
        folder.Write("refunds.csv", FileOf(Payments, Row(Payments, ("Currency", "JPY"), ("AmountRefunded", "2,000"))));

        var line = Assert.Single(ImportRecorder.Import(folder.Path).Items);

        Assert.Equal((2, 2000m, OrderStatus.Shipped), (line.RefundedOn!.Value.Day, line.Refunded, line.Status));
    }

    [Fact]
    public void Two_generations_of_orders_and_refunds_in_one_folder_are_one_order()
    {
        folder.Write("old/orders.csv", Csv(Retail28, Retail()));
        folder.Write("old/refunds.csv", FileOf(Payments, Row(Payments)));
        folder.Write("new/orders.csv", Csv(YourOrders28, YourOrders()));
        folder.Write("new/refunds.csv", FileOf(Details, Row(Details)));

        var order = Gather(ImportRecorder.Import(folder.Path).Items);

        Assert.Equal((28.49m, 28.49m, 1), (order.Refunded, order.Total, order.Items.Count));
    }

    [Fact]
    public void A_file_made_to_be_slow_is_read()
    {
        WriteOrders(Retail());
        var rows = Enumerable.Range(0, 20_000).Select(number => Row(Payments, ("ReversalID", $"r{number}"), ("AmountRefunded", $"{number}"))).ToArray();
        folder.Write("a.csv", FileOf(Payments, rows));
        folder.Write("b.csv", FileOf(Payments, rows));

        Assert.Equal(40_001, ImportRecorder.Import(folder.Path).Items.Count);
    }

    private static OrderItem Later(OrderItem refund, string path) =>
        new(refund) { Refunded = 3, LineId = "rev-3", RefundedOn = new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero), SourcePath = path, SourceLine = 9 };

    private static Order Gather(IEnumerable<OrderItem> items) => Assert.Single(OrderHistory.Gather(items));

    private void WriteOrders(params Dictionary<string, string>[] rows) => folder.Write("orders.csv", Csv(Retail28, rows));
}
