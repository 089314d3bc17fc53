using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>The browser extension アマゾン注文履歴フィルタ (furyutei/amzOrderHistoryFilter) for Amazon.co.jp, orders, since 2018.</summary>
internal static class AmazonJpOrderHistoryFilter
{
    private static readonly StatusWords Statuses = new(
        ("キャンセル", OrderStatus.Cancelled),
        ("返品", OrderStatus.Returned),
        ("返金", OrderStatus.Returned),
        ("支払い待ち", OrderStatus.Pending),
        ("保留", OrderStatus.Pending),
        ("未発送", OrderStatus.Unshipped),
        ("準備中", OrderStatus.Unshipped),
        ("まもなく発送", OrderStatus.Unshipped),
        ("注文受付", OrderStatus.Unshipped),
        ("お届け済み", OrderStatus.Delivered),
        ("配達済み", OrderStatus.Delivered),
        ("配達完了", OrderStatus.Delivered),
        ("発送済み", OrderStatus.Shipped),
        ("出荷済み", OrderStatus.Shipped),
        ("配達中", OrderStatus.Shipped),
        ("配送中", OrderStatus.Shipped),
        ("デジタル注文", OrderStatus.Closed));

    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.SerialDay,
        Statuses,
        context => new AmazonJpOrderHistoryFilterMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderDate] = ["注文日"],
            [OrderField.OrderId] = ["注文番号"],
            [OrderField.Title] = ["商品名"],
            [OrderField.Details] = ["付帯情報"],
            [OrderField.UnitPrice] = ["価格"],
            [OrderField.Quantity] = ["個数"],
            [OrderField.OrderTotal] = ["注文合計"],
            [OrderField.RecipientName] = ["お届け先"],
            [OrderField.OrderStatus] = ["状態"],
            [OrderField.BillTo] = ["請求先"],
            [OrderField.Payment] = ["クレカ種類"],
            [OrderField.OrderUrl] = ["注文概要URL"],
            [OrderField.ProductUrl] = ["商品URL"],
        })
    {
        Name = "AmazonJpOrderHistoryFilter",
        Signature = ValueList.Of("注文番号", "クレカ種類", "注文概要URL", "クレカ請求日"),
        Variants = ValueList.Of(
            new LayoutVariant(
                "16 columns",
                "注文日", "注文番号", "商品名", "付帯情報", "価格", "個数", "商品小計", "注文合計", "状態", "請求額", "クレカ請求日",
                "クレカ請求額", "クレカ種類", "注文概要URL", "領収書URL", "商品URL"),
            new LayoutVariant(
                "18 columns",
                "注文日", "注文番号", "商品名", "付帯情報", "価格", "個数", "商品小計", "注文合計", "お届け先", "状態", "請求先", "請求額",
                "クレカ請求日", "クレカ請求額", "クレカ種類", "注文概要URL", "領収書URL", "商品URL")),
        Offset = TimeSpan.FromHours(9),
    };
}
