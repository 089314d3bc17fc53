using System.Globalization;
using System.Text;

namespace AccountGuard.Samples.Layouts;

/// <summary>The reports of Seller Central in Japan: All Orders and unshipped orders by tabs, payments by date range by commas behind a preamble.</summary>
internal static class SellerReports
{
    private static readonly string[] AllOrdersColumns =
    [
        "amazon-order-id", "merchant-order-id", "purchase-date", "last-updated-date", "order-status", "fulfillment-channel", "sales-channel",
        "order-channel", "url", "ship-service-level", "product-name", "sku", "asin", "item-status", "quantity", "currency", "item-price",
        "item-tax", "shipping-price", "shipping-tax", "gift-wrap-price", "gift-wrap-tax", "item-promotion-discount", "ship-promotion-discount",
        "ship-city", "ship-state", "ship-postal-code", "ship-country", "promotion-ids", "is-business-order", "purchase-order-number",
        "price-designation",
    ];

    private static readonly string[] UnshippedColumns =
    [
        "order-id", "order-item-id", "purchase-date", "payments-date", "reporting-date", "promise-date", "days-past-promise", "buyer-email",
        "buyer-name", "buyer-phone-number", "sku", "product-name", "quantity-purchased", "quantity-shipped", "quantity-to-ship",
        "ship-service-level", "recipient-name", "ship-address-1", "ship-address-2", "ship-address-3", "ship-city", "ship-state",
        "ship-postal-code", "ship-country", "payment-method", "cod-collectible-amount", "already-paid", "payment-method-fee",
        "scheduled-delivery-start-date", "scheduled-delivery-end-date", "points-granted", "is-prime",
    ];

    private static readonly string[] PaymentColumns =
    [
        "日付/時間", "決済番号", "トランザクションの種類", "注文番号", "SKU", "説明", "数量", "Amazon 出品サービス", "フルフィルメント", "市町村", "都道府県",
        "郵便番号", "税金徴収型", "商品売上", "商品の売上税", "配送料", "配送料の税金", "ギフト包装手数料", "ギフト包装クレジットの税金",
        "Amazonポイントの費用", "プロモーション割引額", "プロモーション割引の税金", "源泉徴収税を伴うマーケットプレイス", "手数料", "FBA 手数料",
        "トランザクションに関するその他の手数料", "その他", "合計",
    ];

    private static readonly string[] Preamble =
    [
        "\"指定のない場合、単位は円\"", "", "\"見本です。すべて架空の取引です。\"", "\"注文および返金には、商品代金、配送料、ギフト包装手数料が含まれます。\"",
        "\"手数料には、販売手数料、成約料が含まれます。\"", "\"振込みは、銀行口座への支払いです。\"",
    ];

    public static byte[] AllOrders(IEnumerable<Sale> sales) => Tabs(AllOrdersColumns, sales.Select(sale => new Dictionary<string, string>
    {
        ["amazon-order-id"] = sale.Id,
        ["merchant-order-id"] = sale.Id,
        ["purchase-date"] = Iso(sale.PlacedAtUtc),
        ["last-updated-date"] = Iso(sale.PlacedAtUtc.AddHours(30)),
        ["order-status"] = sale.Status,
        ["fulfillment-channel"] = sale.IsSentBySeller ? "Merchant" : "Amazon",
        ["sales-channel"] = "Amazon.co.jp",
        ["ship-service-level"] = sale.IsSentBySeller ? "Standard" : "Expedited",
        ["product-name"] = sale.Listing.Title,
        ["sku"] = sale.Listing.Sku,
        ["asin"] = Letters.Asin(sale.Listing.Title),
        ["item-status"] = sale.Status,
        ["quantity"] = Number(sale.IsCancelled ? 0 : sale.Quantity),
        ["currency"] = sale.IsCancelled ? "" : "JPY",
        ["item-price"] = sale.IsCancelled ? "" : Number(sale.Total) + ".0",
        ["ship-state"] = sale.Customer.State,
        ["ship-city"] = sale.Customer.City,
        ["ship-postal-code"] = sale.Customer.Zip,
        ["ship-country"] = "JP",
        ["is-business-order"] = "false",
    }));

    public static byte[] Unshipped(IEnumerable<Sale> sales) => Tabs(UnshippedColumns, sales.Where(sale => sale is { IsShipped: false, IsCancelled: false }).Select(sale => new Dictionary<string, string>
    {
        ["order-id"] = sale.Id,
        ["order-item-id"] = sale.ItemId,
        ["purchase-date"] = Iso(sale.PlacedAtUtc),
        ["payments-date"] = Iso(sale.PlacedAtUtc.AddMinutes(1)),
        ["reporting-date"] = Iso(sale.PlacedAtUtc.AddHours(1)),
        ["promise-date"] = Iso(sale.PlacedAtUtc.AddDays(3)),
        ["days-past-promise"] = "0",
        ["buyer-email"] = Letters.Digits(sale.Id, 12) + "@marketplace.example.jp",
        ["buyer-name"] = sale.Customer.Name,
        ["sku"] = sale.Listing.Sku,
        ["product-name"] = sale.Listing.Title,
        ["quantity-purchased"] = Number(sale.Quantity),
        ["quantity-shipped"] = "0",
        ["quantity-to-ship"] = Number(sale.Quantity),
        ["ship-service-level"] = "Standard",
        ["recipient-name"] = sale.Customer.Name,
        ["ship-address-1"] = sale.Customer.City + sale.Customer.Street,
        ["ship-state"] = sale.Customer.State,
        ["ship-postal-code"] = sale.Customer.Zip,
        ["ship-country"] = "JP",
        ["payment-method"] = "Other",
        ["is-prime"] = "false",
    }));

    public static byte[] DateRange(IEnumerable<Sale> sales, IEnumerable<Payout> payouts)
    {
        var orders = sales.Where(sale => sale is { IsCancelled: false, IsShipped: true }).Select(sale => (At: sale.PlacedAtUtc.AddHours(40), Row: Order(sale, payouts)));
        var transfers = payouts.Select(payout => (At: payout.PaidAtUtc, Row: Transfer(payout)));
        var rows = orders.Concat(transfers).OrderBy(row => row.At).ThenBy(row => row.Row["注文番号"], StringComparer.Ordinal)
            .Select(row => PaymentColumns.Select(column => row.Row.GetValueOrDefault(column, "")));
        var table = Csv.Write(rows.Prepend(PaymentColumns), Csv.Always, "\r\n", mark: false);
        return [.. new UTF8Encoding(true).GetPreamble(), .. Encoding.UTF8.GetBytes(string.Join("\r\n", Preamble) + "\r\n"), .. table];
    }

    private static Dictionary<string, string> Order(Sale sale, IEnumerable<Payout> payouts) => new()
    {
        ["日付/時間"] = Tokyo(sale.PlacedAtUtc.AddHours(40)),
        ["決済番号"] = payouts.FirstOrDefault(payout => payout.PaidAtUtc > sale.PlacedAtUtc.AddHours(40))?.Settlement ?? "",
        ["トランザクションの種類"] = "注文",
        ["注文番号"] = sale.Id,
        ["SKU"] = sale.Listing.Sku,
        ["説明"] = sale.Listing.Title,
        ["数量"] = Number(sale.Quantity),
        ["Amazon 出品サービス"] = "amazon.co.jp",
        ["フルフィルメント"] = sale.IsSentBySeller ? "出品者" : "Amazon",
        ["市町村"] = sale.Customer.City,
        ["都道府県"] = sale.Customer.State,
        ["郵便番号"] = sale.Customer.Zip,
        ["商品売上"] = Thousands(sale.Total),
        ["手数料"] = Thousands(-sale.Commission),
        ["FBA 手数料"] = Thousands(-sale.WarehouseFee),
        ["合計"] = Thousands(sale.Total - sale.Commission - sale.WarehouseFee),
    };

    private static Dictionary<string, string> Transfer(Payout payout) => new()
    {
        ["日付/時間"] = Tokyo(payout.PaidAtUtc),
        ["決済番号"] = payout.Settlement,
        ["トランザクションの種類"] = "振込み",
        ["注文番号"] = "",
        ["説明"] = $"振込先口座の末尾: {payout.AccountTail}",
        ["その他"] = Thousands(-payout.Amount),
        ["合計"] = Thousands(-payout.Amount),
    };

    private static byte[] Tabs(string[] columns, IEnumerable<Dictionary<string, string>> rows)
    {
        var lines = rows.Select(row => string.Join('\t', columns.Select(column => row.GetValueOrDefault(column, "")))).Prepend(string.Join('\t', columns));
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\r\n")));
    }

    private static string Iso(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ss'+00:00'", CultureInfo.InvariantCulture);

    private static string Tokyo(DateTime utc) => utc.AddHours(9).ToString("yyyy/MM/dd H:mm:ss 'JST'", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Thousands(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
