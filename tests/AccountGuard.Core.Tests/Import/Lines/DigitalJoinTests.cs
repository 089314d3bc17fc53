using AccountGuard.Import;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.DigitalExport;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Lines;

/// <summary>What the files of digital orders say of each other, given together or one by one.</summary>
public sealed class DigitalJoinTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Items_orders_amounts_and_returns_of_a_folder_are_one_line_an_item()
    {
        WriteOlder();
        WriteReturns();

        var import = ImportRecorder.Import(folder.Path);

        Assert.Equal([LineKind.Item, LineKind.Item], import.Items.Select(item => item.Kind));
        var novel = import.Items[0];
        Assert.Equal((8.99m, 8.99m, "USD", OrderStatus.Returned), (novel.Total, novel.Refunded, novel.Currency, novel.Status));
        Assert.Equal(("Visa-2222,MasterCard-1111", "131-1000001-2000001", "RO"), (novel.Payment, novel.BrowserId, novel.OrderingCountry));
        var code = import.Items[1];
        Assert.Equal((50m, null, "friend@example.com"), (code.Total, code.Refunded, code.GiftRecipient));
        Assert.Equal(("Visa-2222,MasterCard-1111", "131-1000001-2000001"), (code.Payment, code.BrowserId));
        Assert.Equal(58.99m, Assert.Single(OrderHistory.Gather(import.Items)).Total);
    }

    [Fact]
    public void Files_given_one_by_one_give_the_same_orders()
    {
        WriteOlder();
        WriteNewer();
        WriteReturns();
        var together = OrderHistory.Gather(ImportRecorder.Import(folder.Path, new ImportOptions { Account = "me" }).Items);

        foreach (var files in new[] { Files(), Files().Reverse() })
        {
            var apart = OrderHistory.Gather(files.SelectMany(file => ImportRecorder.Import(file, new ImportOptions { Account = "me" }).Items).ToList());
            Assert.Equal(Describe(together), Describe(apart));
        }
    }

    [Fact]
    public void Amounts_find_their_items_also_under_another_account_name()
    {
        WriteOlder();

        var order = Assert.Single(OrderHistory.Gather(Files().SelectMany(file => ImportRecorder.Import(file).Items).ToList()));

        Assert.Equal((58.99m, "Visa-2222,MasterCard-1111"), (order.Total, order.Payment));
    }

    [Fact]
    public void The_same_order_of_both_generations_is_one()
    {
        WriteOlder();
        WriteNewer();

        var import = ImportRecorder.Import(folder.Path);
        var order = Assert.Single(OrderHistory.Gather(import.Items));

        Assert.Equal((2, 58.99m), (order.Items.Count, order.Total));
        Assert.Equal(2, import.Items.Count(item => item.Kind == LineKind.Item));
    }

    [Fact]
    public void A_refund_told_by_the_amounts_and_by_the_returns_counts_once()
    {
        folder.Write("Digital Content Orders.csv", Csv(Content, Component("9.99", "Price Amount"), Component("0.80", "Tax"), Component("-9.99", "Price Amount"), Component("-0.80", "Tax")));
        folder.Write("Digital Returns.csv", Csv(Returns8, Return("9.99", "Price Amount"), Return("0.80", "Tax")));

        var item = Assert.Single(ImportRecorder.Import(folder.Path).Items);

        Assert.Equal((10.79m, 10.79m, OrderStatus.Returned), (item.Total, item.Refunded, item.Status));
        Assert.NotNull(item.RefundedOn);
    }

    [Fact]
    public void What_finds_no_item_is_given_and_makes_no_order_that_was_none()
    {
        folder.Write("Digital Orders Monetary.csv", Csv(Payments, Payment("9.99", "Price Amount", item: "7")));
        folder.Write("Digital Orders.csv", Csv(Orders24, Order()));

        var import = ImportRecorder.Import(folder.Path);

        Assert.Equal([LineKind.Payment, LineKind.Order], import.Items.Select(item => item.Kind).OrderDescending());
        Assert.Null(Assert.Single(OrderHistory.Gather(import.Items)).Total);
    }

    private static List<string> Describe(IEnumerable<Order> orders) => orders
        .SelectMany(order => order.Items)
        .Select(item => string.Join('|', item.OrderId, item.LineId, item.Title, item.Total, item.Currency, item.Refunded, item.RefundedOn, item.Status, item.Payment, item.SessionId, item.GiftRecipient, item.OrderDate))
        .Order(StringComparer.Ordinal)
        .ToList();

    private IEnumerable<string> Files() => Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal);

    private void WriteOlder()
    {
        folder.Write("Digital Items.csv", Csv(
            ItemsWithTitle, Item(), Item(("DigitalOrderItemId", "2"), ("ASIN", "B000000012"), ("Title", "Gift code"), ("OurPrice", "50"), ("OurPriceTax", "0"), ("RecipientEmail", "friend@example.com"))));
        folder.Write("Digital Orders.csv", Csv(Orders24, Order()));
        folder.Write("Digital Orders Monetary.csv", Csv(
            Payments, Payment("9.99", "Price Amount"), Payment("50", "Price Amount", item: "2"), Payment("1.00", "Tax"), Payment("-2.00", "Price Amount", "Coupon")));
    }

    private void WriteNewer() => folder.Write("Digital Content Orders.csv", Csv(
        Content,
        Component("9.99", "Price Amount"),
        Component("1.00", "Tax"),
        Component("-2.00", "Price Amount", ("Offer Type Code", "Coupon")),
        Component("50", "Price Amount", ("Digital Order Item ID", "2"), ("ASIN", "B000000012"), ("Product Name", "Gift code"), ("Recipient Email", "friend@example.com"))));

    private void WriteReturns() =>
        folder.Write("Digital Returns.csv", Csv(Returns8, Return("9.99", "Price Amount"), Return("1.00", "Tax"), Return("-2.00", "Price Amount")));
}
