using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;
using static AccountGuard.Core.Tests.Import.Layouts.RefundExport;

namespace AccountGuard.Core.Tests.Import.Layouts;

/// <summary>The reports "Refunds" and "Returns" beside the report "Items".</summary>
public sealed class AmazonRefundReportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_refund_is_amount_and_tax_of_one_product()
    {
        var item = Assert.Single(ImportRecorder.Import(folder.Write("a.csv", File("AmazonRefundReport"))).Items);

        Assert.Equal((LineKind.Refund, 1031.56m, "B000000002", "Paper towels"), (item.Kind, item.Refunded, item.ProductId, item.Title));
        Assert.Equal(new DateTimeOffset(2018, 2, 3, 0, 0, 0, TimeSpan.Zero), item.RefundedOn);
        Assert.Equal(new DateTimeOffset(2018, 1, 21, 0, 0, 0, TimeSpan.Zero), item.OrderDate);
    }

    [Fact]
    public void Refund_and_return_go_to_their_product_and_the_money_counts_once()
    {
        folder.Write("items.csv", Csv(Report36, Report(("ASIN/ISBN", "B000000001")), Report()));
        folder.Write("refunds.csv", File("AmazonRefundReport", ("Refund Amount", "$500.00"), ("Refund Tax Amount", "$0.00")));
        folder.Write("returns.csv", File("AmazonReturnReport"));

        var import = ImportRecorder.Import(folder.Path);

        Assert.Equal([(OrderStatus.Shipped, null), (OrderStatus.Returned, 500m)], import.Items.Select(item => (item.Status, item.Refunded)));
        Assert.Equal(500, Assert.Single(OrderHistory.Gather(import.Items)).Refunded);
    }

    [Fact]
    public void Separate_files_of_one_account_are_put_together_when_orders_are_gathered()
    {
        var items = new[] { Csv(Report36, Report()), File("AmazonRefundReport"), File("AmazonReturnReport") }
            .SelectMany((text, index) => ImportRecorder.Import(folder.Write($"{index}.csv", text)).Items);

        var line = Assert.Single(Assert.Single(OrderHistory.Gather(items)).Items);
        Assert.Equal((1031.56m, OrderStatus.Returned), (line.Refunded, line.Status));
    }
}
