using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>The words that shops of all kinds have for the state of an order, in Japanese, English, German, French, Spanish and Italian.</summary>
internal static class GeneralStatusWords
{
    /// <summary>What is not done yet stands before what is done, as it is often the same word with another before it.</summary>
    public static readonly StatusWords All = new(
        [
            .. Words(OrderStatus.Cancelled, "cancel", "キャンセル", "取消", "取り消し", "storniert", "abgebrochen", "annul"),
            .. Words(OrderStatus.Unknown, "partial", "一部", "teilweise", "partiel", "parcial", "parzial"),
            .. Words(
                OrderStatus.Unshipped,
                "unshipped", "not shipped", "not yet shipped", "unfulfilled", "preparing", "processing", "in preparation", "未発送", "未出荷", "発送準備", "出荷準備",
                "発送待ち", "出荷待ち", "処理中", "準備中", "nicht versandt", "in bearbeitung", "in vorbereitung", "non expédié", "en préparation", "en cours de traitement",
                "no enviado", "en preparación", "procesando", "non spedito", "in lavorazione", "in preparazione"),
            .. Words(
                OrderStatus.Pending,
                "pending", "awaiting", "unpaid", "on hold", "支払い待ち", "支払待ち", "入金待ち", "未入金", "未払い", "確認待ち", "ausstehend", "offen", "en attente", "pendiente",
                "in attesa"),
            .. Words(
                OrderStatus.Returned,
                "returned", "refunded", "返品", "返金", "zurückgesendet", "retourniert", "erstattet", "retourné", "remboursé", "devuelt", "reembolsad", "restituit",
                "rimborsat"),
            .. Words(
                OrderStatus.Delivered,
                "delivered", "received", "配達済", "配達完了", "お届け済", "受取済", "受け取り済", "到着", "zugestellt", "geliefert", "livré", "entregad", "consegnat"),
            .. Words(
                OrderStatus.Shipped,
                "shipped", "dispatched", "fulfilled", "in transit", "発送済", "出荷済", "発送完了", "出荷完了", "配送中", "配達中", "versandt", "verschickt", "versendet", "unterwegs",
                "expédié", "enviad", "spedit"),
            .. Words(OrderStatus.Closed, "closed", "complete", "完了", "abgeschlossen", "terminé", "finalizad", "completat", "chiuso"),
        ]);

    private static IEnumerable<(string Word, OrderStatus Status)> Words(OrderStatus status, params string[] words) =>
        words.Select(word => (word, status));
}
