using System.Globalization;

namespace AccountGuard.Samples.Layouts;

/// <summary>
/// アマゾン注文履歴フィルタ (browser extension): mark, CRLF, no line end after the last row, integers bare, all else
/// quoted; local dates; the order's total and the card's charge are rows of their own; names, no addresses.
/// </summary>
internal static class OrderHistoryFilter
{
    private static readonly string[] Columns =
    [
        "注文日", "注文番号", "商品名", "付帯情報", "価格", "個数", "商品小計", "注文合計", "お届け先", "状態", "請求先", "請求額",
        "クレカ請求日", "クレカ請求額", "クレカ種類", "注文概要URL", "領収書URL", "商品URL",
    ];

    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    public static int LocalYear(Order order) => (order.PlacedAtUtc + Japan).Year;

    public static byte[] Orders(IEnumerable<Order> orders) => Csv.Write(
        [Columns, .. orders.OrderBy(order => order.PlacedAtUtc).SelectMany(Rows).Select(row => Columns.Select(column => row.GetValueOrDefault(column, "")))],
        Csv.UnlessInteger,
        "\r\n",
        mark: true,
        lastLineEnds: false);

    private static IEnumerable<Dictionary<string, string>> Rows(Order order)
    {
        var total = Yen(order.Lines.Sum(line => Money.Total(order, line)));
        yield return Row(order, "（注文全体）", ("注文合計", total), ("請求先", order.BillTo!.Name), ("請求額", total));
        foreach (var line in order.Lines)
        {
            var item = Row(
                order,
                line.Good.Title,
                ("付帯情報", order.IsDigital ? $"[Kindle 版] {line.Good.Kind} 販売: Amazon Services International LLC" : "販売： アマゾンジャパン合同会社  コンディション： 新品"),
                ("価格", Yen(line.Good.Price)),
                ("個数", Yen(line.Quantity)),
                ("商品小計", line == order.Lines[0] ? Yen(order.Lines.Sum(each => each.Quantity * each.Good.Price)) : ""),
                ("お届け先", order.ShipTo?.Name ?? ""),
                ("状態", Status(order)),
                ("請求先", order.BillTo!.Name),
                ("商品URL", $"https://www.amazon.co.jp/dp/{line.Good.Asin}"));
            if (order.IsDigital)
            {
                item["クレカ請求日"] = Day(order.PlacedAtUtc);
                item["クレカ請求額"] = total;
            }

            yield return item;
        }

        var discount = order.Lines.Sum(line => line.Discount);
        if (discount < 0)
        {
            yield return Row(order, "（割引）", ("注文合計", Yen(discount)), ("請求先", order.BillTo!.Name));
        }

        if (!order.IsDigital && order.Parcels.Count > 0 && !ChargesAreMissing(order.PlacedAtUtc))
        {
            yield return Row(order, "（クレジットカードへの請求）", ("請求先", order.BillTo!.Name), ("クレカ請求日", Day(order.Parcels[^1])), ("クレカ請求額", total));
        }
    }

    /// <summary>A known gap of the extension.</summary>
    private static bool ChargesAreMissing(DateTime utc) => utc >= new DateTime(2024, 11, 1) && utc < new DateTime(2025, 3, 1);

    private static Dictionary<string, string> Row(Order order, string title, params (string Column, string Cell)[] cells)
    {
        var row = cells.ToDictionary(cell => cell.Column, cell => cell.Cell);
        row["注文日"] = Day(order.PlacedAtUtc);
        row["注文番号"] = order.Id;
        row["商品名"] = title;
        row["クレカ種類"] = Card(order.Card!);
        row["注文概要URL"] = $"https://www.amazon.co.jp/gp/css/summary/edit.html?ie=UTF8&orderID={order.Id}";
        row["領収書URL"] = $"https://www.amazon.co.jp/gp/css/summary/print.html?ie=UTF8&orderID={order.Id}";
        return row;
    }

    private static string Status(Order order)
    {
        if (order.IsDigital)
        {
            return $"デジタル注文: {Day(order.PlacedAtUtc)}";
        }

        return order.Parcels.Count == 0
            ? "出荷準備中"
            : (order.Parcels[^1] + Japan).ToString("yyyy'年'M'月'd'日に発送済み'", CultureInfo.InvariantCulture);
    }

    private static string Card(string card) => string.Join(
        '、',
        card.Split(" and ").Select(part => part.Contains(" - ", StringComparison.Ordinal) ? $"{part.Split(" - ")[0]}（下4けたが{part.Split(" - ")[1]}）" : "Amazonギフトカード"));

    private static string Day(DateTime utc) => (utc + Japan).ToString("yyyy/M/d", CultureInfo.InvariantCulture);

    private static string Yen(decimal value) => value.ToString("0", CultureInfo.InvariantCulture);
}
