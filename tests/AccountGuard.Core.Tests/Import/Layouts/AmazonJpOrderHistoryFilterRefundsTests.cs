using System.Text;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;
using static AccountGuard.Core.Tests.Import.Layouts.RefundExport;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonJpOrderHistoryFilterRefundsTests : IDisposable
{
    private const string Name = "AmazonJpOrderHistoryFilterRefunds";
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_field_of_a_refund_is_read()
    {
        var item = Assert.Single(Import(Bom + File(Name).Replace("\n", "\r\n", StringComparison.Ordinal).TrimEnd('\r', '\n')).Items);

        Assert.Equal((LineKind.Refund, "249-1000001-2000001", "Amazon.co.jp"), (item.Kind, item.OrderId, item.Site));
        Assert.Equal((2000m, "JPY", "Amazonギフト券", "Visa（下4けたが1234）"), (item.Refunded, item.Currency, item.RefundedTo, item.Payment));
        Assert.Equal(new DateTimeOffset(2022, 5, 7, 0, 0, 0, Japan), item.RefundedOn);
        Assert.Equal((new DateTimeOffset(2022, 4, 30, 0, 0, 0, Japan), Japan), (item.OrderDate, item.RefundedOn!.Value.Offset));
    }

    [Fact]
    public void It_goes_into_the_order_of_the_same_folder_and_several_add_up()
    {
        folder.Write("amazon-order_2022.csv", Csv(
            Filter18,
            Filter(("商品名", "電気ポット"), ("価格", "3000"), ("個数", "1"), ("状態", "2022年4月30日に発送済み")),
            Filter(("注文番号", "249-1000009-2000009"), ("商品名", "電気スタンド"), ("価格", "3000"), ("個数", "1"), ("状態", "2022年4月30日に発送済み"))));
        folder.Write("amazon-refund_2022.csv", FileOf(Name, Row(Name), Row(Name, ("返金額", "1,000"), ("返金日", "2022/5/9"), ("返金先", "Visa"))));

        var import = ImportRecorder.Import(folder.Path);

        Assert.Equal([3000m, null], import.Items.Select(item => item.Refunded));
        Assert.Equal((OrderStatus.Returned, "Amazonギフト券; Visa"), (import.Items[0].Status, import.Items[0].RefundedTo));
        Assert.Equal(9, import.Items[0].RefundedOn!.Value.Day);
    }

    [Fact]
    public void A_copy_in_cp932_is_read_and_a_lost_number_taken_from_the_page()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(File(Name, ("注文番号", ""), ("返金額", "￥2,000")));

        var item = Assert.Single(ImportRecorder.Import(folder.Write("a.csv", bytes)).Items);

        Assert.Equal(("249-1000001-2000001", 2000m), (item.OrderId, item.Refunded));
    }

    private ImportRecorder Import(string text) => ImportRecorder.Import(folder.Write("a.csv", text));
}
