using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;

namespace AccountGuard.Import.Layouts;

/// <summary>Bookmarklet for Amazon.co.jp's order history (coffee1118/Amazontest, AP17.js).</summary>
internal static class AmazonJpBookmarklet
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.SerialDay,
        AmazonStatusWords.All,
        context => new OrderTotalMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["注文番号"],
            [OrderField.OrderDate] = ["注文日"],
            [OrderField.OrderTotal] = ["金額"],
            [OrderField.Title] = ["商品名"],
            [OrderField.ProductUrl] = ["URL"],
        })
    {
        Name = "AmazonJpBookmarklet",
        Signature = ValueList.Of("注文番号", "金額", "商品名", "URL"),
        Variants = ValueList.Of(new LayoutVariant("5 columns", "注文番号", "注文日", "金額", "商品名", "URL")),
        Offset = TimeSpan.FromHours(9),
        Currency = "JPY",
    };
}
