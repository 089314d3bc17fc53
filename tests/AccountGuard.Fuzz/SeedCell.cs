using System.Globalization;

namespace AccountGuard.Fuzz;

/// <summary>What stands in a column of a seed, told by the column's name.</summary>
internal static class SeedCell
{
    private static readonly (string[] Words, Func<int, string> Cell)[] Kinds =
    [
        (["date", "日", "created at", "paid at", "fulfilled at", "delivered"], row => $"2026-0{row + 1}-1{row}T0{row + 1}:02:03Z"),
        (["quantity", "個数", "数量"], row => (row + 1).ToString(CultureInfo.InvariantCulture)),
        (["currency"], _ => "USD"),
        (["email"], row => $"buyer{row}@example.com"),
        (["order id", "orderid", "order-id", "order number", "注文番号", "order ids"], row => $"111-100000{row}-200000{row}"),
        (["price", "total", "amount", "tax", "charge", "subtotal", "価格", "合計", "額", "fee", "shipping-", "discount", "owed"], row => $"{row + 1}2.50"),
        (["address", "street", "お届け先", "請求先", "ship-to"], row => $"Pat Example {row + 1} Sample Street SPRINGFIELD OR 97477 United States"),
        (["payment", "クレカ", "card"], _ => "Visa - 1234"),
        (["website", "marketplace", "sales-channel"], _ => "Amazon.com"),
        (["status", "状態"], _ => "Shipped"),
        (["asin", "sku"], row => $"B00000000{row}"),
        (["title", "name", "商品", "description", "item"], row => $"Lamp, size {row} \"large\" ランプ"),
    ];

    public static string Of(string column, int row) =>
        Kinds.FirstOrDefault(kind => kind.Words.Any(word => column.Contains(word, StringComparison.OrdinalIgnoreCase))).Cell?.Invoke(row) ?? "";
}
