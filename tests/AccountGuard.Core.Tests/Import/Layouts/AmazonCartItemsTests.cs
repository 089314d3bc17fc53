using AccountGuard.Detection;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.DigitalExport;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonCartItemsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<int> Forms => [0, 1, 2];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_is_read_as_context_and_makes_no_order(int form)
    {
        var columns = new[] { Cart11, Cart12, CartHistory }[form];
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(columns, Row(("DateAddedToCart", "2026-02-01T10:11:12.345Z"), ("Date Added to Cart", "2026-02-01T10:11:12.345Z")))));

        var item = Assert.Single(import.Items);
        Assert.Equal(("AmazonCartItems", LineKind.CartItem, ""), (item.Layout, item.Kind, item.OrderId));
        Assert.Equal(("B000000021", 2, form == 0 ? null : "Games console"), (item.ProductId, item.Quantity, item.Title));
        Assert.Equal(new DateTimeOffset(2026, 2, 1, 10, 11, 12, 345, TimeSpan.Zero), item.OrderDate);
        Assert.Null(item.Total);
        Assert.Empty(OrderHistory.Gather(import.Items));
        Assert.Empty(new AnomalyDetector(new DetectionOptions()).Find(import.Items, CancellationToken.None));
    }

    [Fact]
    public void Few_columns_are_enough_and_a_row_without_date_is_reported()
    {
        var import = ImportRecorder.Import(folder.Write(
            "a.csv", Csv(["Cart List", "Date Added to Cart"], Row(("Date Added to Cart", "2026-02-01")), Row(("Date Added to Cart", "Not Available")), Row(("Date Added to Cart", "soon")))));

        Assert.Single(import.Items);
        Assert.Equal([3L, 4L], import.Skipped.Select(row => row.Line));
    }

    private static Dictionary<string, string> Row(params (string Column, string Cell)[] cells)
    {
        var row = new Dictionary<string, string>
        {
            ["ASIN"] = "B000000021",
            ["CartList"] = "active",
            ["Cart List"] = "active",
            ["Quantity"] = "2",
            ["Order Quantity"] = "2",
            ["ProductName"] = "Games console",
            ["Product Name"] = "Games console",
        };
        foreach (var (column, cell) in cells)
        {
            row[column] = cell;
        }

        return row;
    }
}
