using System.Globalization;
using AccountGuard.Samples.Layouts;

namespace AccountGuard.Samples.Mails;

/// <summary>The shop's ordinary mails about an order, in words of our own.</summary>
internal static class OrderMails
{
    private static readonly TimeSpan Tokyo = TimeSpan.FromHours(9);

    /// <summary>The mails of an order: that it was placed, and for each parcel that it went out; of a cancelled one that it was cancelled.</summary>
    public static IEnumerable<Mail> Of(Order order, string labels) =>
    [
        Confirmed(order, labels),
        .. order.Parcels.Select(parcel => Shipped(order, parcel, labels)),
        .. order.IsCancelled ? [Cancelled(order, order.PlacedAtUtc.AddHours(5), labels)] : Array.Empty<Mail>(),
    ];

    /// <summary>That an order was placed.</summary>
    public static Mail Confirmed(Order order, string labels) => new()
    {
        SentAt = At(order.PlacedAtUtc.AddSeconds(20)),
        FromName = "Amazon.co.jp",
        From = "auto-confirm@amazon.co.jp",
        Subject = $"Amazon.co.jpでのご注文 {order.Id}",
        Kind = "OrderConfirmed",
        Labels = labels,
        Wire = WireOf(order),
        Text = $"""
            {order.BillTo!.Name} 様

            ご注文ありがとうございます。発送の準備ができしだい、またメールでお伝えします。

            注文番号: {order.Id}

            {string.Join("\n", order.Lines.Select(line => $"商品名: {line.Good.Title}\n数量 {line.Quantity.ToString(CultureInfo.InvariantCulture)}"))}

            {Destination(order)}

            お支払い {CardWords(order.Card)}
            注文合計: ￥{Yen(order)}

            [注文の詳細を見る](https://www.amazon.co.jp/gp/your-account/order-details?orderID={order.Id})
            """,
    };

    /// <summary>That an order was cancelled.</summary>
    public static Mail Cancelled(Order order, DateTime utc, string labels) => new()
    {
        SentAt = At(utc),
        FromName = "Amazon.co.jp",
        From = "order-update@amazon.co.jp",
        Subject = $"ご注文のキャンセル {order.Id}",
        Kind = "OrderCancelled",
        Labels = labels,
        Wire = WireOf(order),
        Text = $"""
            {order.BillTo!.Name} 様

            次のご注文はキャンセルされました。代金は請求されません。

            注文番号: {order.Id}

            [注文の詳細を見る](https://www.amazon.co.jp/gp/your-account/order-details?orderID={order.Id})
            """,
    };

    private static Mail Shipped(Order order, DateTime parcel, string labels) => new()
    {
        SentAt = At(parcel.AddMinutes(12)),
        FromName = "Amazon.co.jp",
        From = "shipment-tracking@amazon.co.jp",
        Subject = $"発送のお知らせ {order.Id}",
        Kind = "OrderShipped",
        Labels = labels,
        Wire = WireOf(order),
        Text = $"""
            {order.BillTo!.Name} 様

            ご注文の品が倉庫を出ました。到着までしばらくお待ちください。

            注文番号: {order.Id}

            {Destination(order)}

            お問い合わせ番号 {order.TrackingNumber(0)}

            [荷物の場所を見る](https://www.amazon.co.jp/gp/your-account/ship-track?orderId={order.Id})
            """,
    };

    private static string Destination(Order order) => order.ShipTo is not { } place ? "" : $"""
        お届け先:
        {place.Name} 様
        〒{place.Zip}
        {place.State}{place.City}{place.Street}{(place.Unit.Length == 0 ? "" : " " + place.Unit)}
        """;

    private static string CardWords(string? card) => (card ?? "").Split(" - ") is [var brand, var digits] ? $"{brand.Split(' ')[^1]} 末尾 {digits}" : card ?? "";

    private static string Yen(Order order) => order.Lines.Sum(line => Money.Total(order with { IsCancelled = false }, line)).ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>The shop's systems write in several ways; the same order always in the same. What the old code lacks goes in the new.</summary>
    private static Wire WireOf(Order order) => (order.Id[^1] % 4) switch
    {
        0 => Wire.Utf8Quoted,
        1 when order.Lines.All(line => line.Good.Title.All(IsOld)) => Wire.Iso2022Jp,
        _ => Wire.Utf8Base64,
    };

    private static bool IsOld(char letter) => letter is < '\u007F' or (>= '\u3041' and <= '\u30FE') or (>= '\u4E00' and <= '\u9FA0');

    private static DateTimeOffset At(DateTime utc) => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).ToOffset(Tokyo);
}
