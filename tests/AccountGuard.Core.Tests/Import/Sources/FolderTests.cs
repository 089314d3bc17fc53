using AccountGuard.Import;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Sources;

public sealed class FolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_lies_in_the_cart_comes_behind_the_orders()
    {
        folder.Write("a cart.csv", "DateAddedToCart,CartList,ASIN\n2026-02-01T10:11:12Z,active,B000000009\n");
        folder.Write("b orders.csv", Csv(Retail28, Retail()));

        Assert.Equal([LineKind.Item, LineKind.CartItem], ImportRecorder.Import(folder.Path).Items.Select(item => item.Kind));
    }

    [Fact]
    public void Broken_files_among_good_ones_lose_nothing_else()
    {
        folder.Write("a/good.csv", Csv(Retail28, Retail()));
        folder.Write("a/empty.csv", "");
        folder.Write("a/garbage.csv", [.. Enumerable.Range(0, 5000).Select(number => (byte)(number * 7919 >> 3))]);
        folder.Write("b/unknown.csv", "Name,Colour\nx,y\n");
        folder.Write("b/good.tsv", Csv(YourOrders28, YourOrders(("Order ID", "111-1000001-2000002"))).Replace("\",\"", "\"\t\"", StringComparison.Ordinal));
        folder.Write("b/photo.jpg", "x");
        folder.Write("b/broken.zip", "PK\u0003\u0004 and no more");
        folder.Write("readme.txt", "Hello\nthere\n");

        var import = ImportRecorder.Import(folder.Path);

        Assert.Equal(["AmazonRetailOrderHistory", "AmazonYourOrders"], import.Items.Select(item => item.Layout).Order());
        Assert.Equal(
            [
                ("broken.zip", ImportFailureKind.BadArchive),
                ("empty.csv", ImportFailureKind.UnknownLayout),
                ("garbage.csv", ImportFailureKind.BadText),
            ],
            import.Failures.Select(failure => (Path.GetFileName(failure.Path), failure.Kind)).OrderBy(failure => failure.Item1, StringComparer.Ordinal));
        Assert.Equal(["photo.jpg", "readme.txt", "unknown.csv"], import.Ignored.Select(file => Path.GetFileName(file.Path)).Order());
        Assert.Equal(4, import.Files.Count);
        Assert.Equal(2, import.Files.Count(file => file.Error is not null));
    }

    [Fact]
    public void The_account_is_named_after_the_folder_unless_told()
    {
        folder.Write("x/good.csv", Csv(Retail28, Retail()));

        Assert.Equal("x", Assert.Single(ImportRecorder.Import(Path.Combine(folder.Path, "x") + "/").Items).Account);
        Assert.Equal("mine", Assert.Single(ImportRecorder.Import(folder.Path, new ImportOptions { Account = "mine" }).Items).Account);
    }

    [Fact]
    public void A_folder_without_order_history_is_one_failure()
    {
        Assert.Equal(ImportFailureKind.NothingFound, Assert.Single(ImportRecorder.Import(folder.Path).Failures).Kind);

        folder.Write("cart.csv", "DateAddedToCart,CartList\n");
        var failure = Assert.Single(ImportRecorder.Import(folder.Path).Failures);

        Assert.Equal(ImportFailureKind.NothingFound, failure.Kind);
        Assert.Contains("cart.csv", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>Files as they lie in Amazon's zip, unpacked; all but the last share columns with order histories.</summary>
    [Fact]
    public void Tables_of_other_data_in_an_unpacked_zip_are_left_alone()
    {
        folder.Write("Retail.OrderHistory.1/Retail.OrderHistory.1.csv", Csv(Retail28, Retail()));
        folder.Write(
            "Digital-Ordering.1/Legacy Payment Information.csv",
            "OrderId,PaymentCode,PaymentInformation,IsActive,PaymentAmount,BaseCurrencyCode\nD01-1000001-2000001,Credit Card,Not Available,Yes,Not Applicable,Not Applicable\n");
        folder.Write(
            "Retail.Returns.Retrocharge.1.csv",
            "Contract Unit Id,Order Id,Resolution,Charge State,Replacement Order Id,Gift Card Id,Contract Creation Date\nu,111-1000001-2000001,ReplacementOrder,ChargeSuccess,111-1000001-2000001,Not Applicable,2025-02-11T00:55:34Z\n");
        folder.Write("Concessions.csv", "order id,replacement order id\n111-1000001-2000001,No Replacement Order ID\n");
        folder.Write("Reviews.csv", "ASIN,Order Id,Title,Marketplace,Rating,Helpful Votes\nB000000001,111-1000001-2000001,Good,amazon.com,5,0\n");
        folder.Write("Sustainability.Value.Metrics.1.csv", "\"msp_metric\",\"cpf_metric\"\n\"77\",\"168\"\n");

        var import = ImportRecorder.Import(folder.Path);

        Assert.Empty(import.Failures);
        Assert.Single(import.Items);
        Assert.Equal(5, import.Ignored.Count);
        Assert.All(import.Ignored, file => Assert.NotEmpty(file.Reason));
    }

    [Theory]
    [InlineData("Order Number,Order Date,Sum\n1,2026-01-01,9.99\n")]
    [InlineData("Ref,Bought on,Goods,Sum\nABC-10001,2026-01-01,Lamp,9.99\nABC-10002,2026-01-02,Chair,19.99\n")]
    public void Orders_of_an_unknown_shop_beside_known_ones_are_a_failure(string text)
    {
        folder.Write("good.csv", Csv(Retail28, Retail()));
        folder.Write("other.csv", text);

        var failure = Assert.Single(ImportRecorder.Import(folder.Path).Failures);

        Assert.Equal(("other.csv", ImportFailureKind.UnknownLayout), (Path.GetFileName(failure.Path), failure.Kind));
        Assert.NotNull(failure.ColumnMap);
    }

    [Fact]
    public void A_folder_of_other_data_alone_is_a_failure_that_says_what_was_seen()
    {
        folder.Write("Sustainability.Value.Metrics.1.csv", "msp_metric,cpf_metric\n77,168\n");
        folder.Write("Legacy Payment Information.csv", "OrderId,PaymentCode,PaymentInformation\n");

        var failure = Assert.Single(ImportRecorder.Import(folder.Path).Failures);

        Assert.Equal(ImportFailureKind.NothingFound, failure.Kind);
        Assert.Contains("Sustainability.Value.Metrics.1.csv", failure.Message, StringComparison.Ordinal);
        Assert.Contains("how orders were paid", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_with_commas_in_a_folder_is_left_alone()
    {
        folder.Write("good.csv", Csv(Retail28, Retail()));
        folder.Write("readme.txt", "Hello, this is a note, with commas\n");

        var import = ImportRecorder.Import(folder.Path);

        Assert.Empty(import.Failures);
        Assert.Single(import.Ignored);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_a_failure()
    {
        folder.Write("good.csv", Csv(Retail28, Retail()));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "link.csv"), Path.Combine(folder.Path, "gone.csv"));

        var import = ImportRecorder.Import(folder.Path);

        Assert.Single(import.Items);
        Assert.Equal(ImportFailureKind.Unreadable, Assert.Single(import.Failures).Kind);
    }

    [Fact]
    public void A_path_that_is_not_there_is_a_failure()
    {
        var import = ImportRecorder.Import(Path.Combine(folder.Path, "gone.csv"));

        Assert.Equal(ImportFailureKind.NotFound, Assert.Single(import.Failures).Kind);
    }

    [Fact]
    public void Nothing_is_read_before_the_first_line_is_asked_for()
    {
        var recorder = new ImportRecorder();

        _ = new OrderHistoryImporter(new ImportOptions(), recorder).Import(Path.Combine(folder.Path, "gone.csv"), CancellationToken.None);

        Assert.Empty(recorder.Failures);
    }
}
