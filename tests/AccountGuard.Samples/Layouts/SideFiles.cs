using System.Globalization;

namespace AccountGuard.Samples.Layouts;

/// <summary>What lies beside the order history in the shop's zip and is none.</summary>
internal static class SideFiles
{
    public static byte[] CartHistory(IEnumerable<Order> orders) => Csv.Write(
        [
            ["ASIN", "Add-on Item", "Cart Domain", "Cart List", "Cart Source", "Date Added to Cart", "Gift Wrapped", "One-Click Enabled", "Order Quantity", "Pantry Item", "Prime Subscription", "Product Name"],
            .. orders.Where(order => !order.IsDigital).Take(12).Select(order => new[]
            {
                order.Lines[0].Good.Asin, "No", "Retail", "Saved", "Detail Page", order.PlacedAtUtc.AddDays(-1).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
                "No", "Yes", "1", "No", "Yes", order.Lines[0].Good.Title,
            }),
        ],
        Csv.WhenNeeded,
        "\r\n",
        mark: true);

    public static byte[] RefundDetails(IEnumerable<Order> orders) => Csv.Write(
        [
            ["Creation Date", "Currency", "Direct Debit Refund Amount", "Disbursement Type", "Order ID", "Payment Status", "Quantity", "Refund Amount", "Refund Date", "Reversal Amount State", "Reversal Reason", "Reversal Status", "Website"],
            .. orders.Where(order => order.Lines.Count > 2 && !order.IsInjected).Take(3).Select(order => new[]
            {
                order.PlacedAtUtc.AddDays(8).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), "JPY", "0", "Refund to card", order.Id, "Completed", "1",
                order.Lines[0].Good.Price.ToString("#,0", CultureInfo.InvariantCulture), order.PlacedAtUtc.AddDays(10).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
                "Final", "Customer Return", "Completed", order.Website,
            }),
        ],
        Csv.WhenNeeded,
        "\r\n",
        mark: true);

    public static byte[] FileDescriptions() => Csv.Write(
        [
            ["ファイル名", "説明"],
            ["Order History.csv", "ご注文の履歴"],
            ["Cart History.csv", "カートに入れた商品の履歴"],
            ["Refund Details.csv", "返金の詳細"],
        ],
        Csv.WhenNeeded,
        "\r\n",
        mark: true);
}
