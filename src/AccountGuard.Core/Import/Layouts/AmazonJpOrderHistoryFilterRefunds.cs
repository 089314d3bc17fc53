using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>The browser extension アマゾン注文履歴フィルタ (furyutei/amzOrderHistoryFilter) for Amazon.co.jp, refunds, since 2018.</summary>
internal static class AmazonJpOrderHistoryFilterRefunds
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.SerialDay,
        AmazonStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderDate] = ["注文日"],
            [OrderField.OrderId] = ["注文番号"],
            [OrderField.RefundedOn] = ["返金日"],
            [OrderField.RefundAmount] = ["返金額"],
            [OrderField.RefundedTo] = ["返金先"],
            [OrderField.Payment] = ["クレカ種類"],
            [OrderField.OrderUrl] = ["注文概要URL"],
        })
    {
        Name = "AmazonJpOrderHistoryFilterRefunds",
        Signature = ValueList.Of("注文番号", "クレカ種類", "注文概要URL", "返金日"),
        OtherSignatures = ValueList.Of(ValueList.Of("注文番号", "返金日", "返金額")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "10 columns with 返金通知書URL",
                "注文日", "注文番号", "返金日", "返金額", "返金先", "クレカ種類", "備考", "注文概要URL", "領収書URL", "返金通知書URL"),
            new LayoutVariant(
                "10 columns with 返金明細書URL",
                "注文日", "注文番号", "返金日", "返金額", "返金先", "クレカ種類", "備考", "注文概要URL", "領収書URL", "返金明細書URL")),
        Kind = LineKind.Refund,
        AddsToOrders = true,
        Required = [OrderField.OrderId],
        Currency = "JPY",
        Site = "Amazon.co.jp",
        Offset = TimeSpan.FromHours(9),
    };
}
