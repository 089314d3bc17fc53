using AccountGuard.Import.Layouts;

namespace AccountGuard.Core.Tests.Import;

/// <summary>Makes exports in the shapes that shops write, from cells by column name. All people and orders are invented.</summary>
internal static class ExportText
{
    public const string Bom = "\uFEFF";

    public static readonly string[] Retail27 = [.. LayoutCatalog.Find("AmazonRetailOrderHistory")!.Variants[0].Columns];
    public static readonly string[] Retail28 = [.. LayoutCatalog.Find("AmazonRetailOrderHistory")!.Variants[1].Columns];
    public static readonly string[] YourOrders28 = [.. LayoutCatalog.Find("AmazonYourOrders")!.Variants[0].Columns];
    public static readonly string[] YourOrders29 = [.. LayoutCatalog.Find("AmazonYourOrders")!.Variants[1].Columns];
    public static readonly string[] Report36 = [.. LayoutCatalog.Find("AmazonOrderHistoryReport")!.Variants[0].Columns];
    public static readonly string[] Filter16 = [.. LayoutCatalog.Find("AmazonJpOrderHistoryFilter")!.Variants[0].Columns];
    public static readonly string[] Filter18 = [.. LayoutCatalog.Find("AmazonJpOrderHistoryFilter")!.Variants[1].Columns];

    /// <summary>An ordinary row of Retail.OrderHistory; cells given replace its own.</summary>
    public static Dictionary<string, string> Retail(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["Website"] = "Amazon.com",
            ["Order ID"] = "111-1000001-2000001",
            ["Order Date"] = "2026-01-10T19:48:15Z",
            ["Purchase Order Number"] = "Not Applicable",
            ["Currency"] = "USD",
            ["Unit Price"] = "26.49",
            ["Unit Price Tax"] = "2.00",
            ["Shipping Charge"] = "0",
            ["Total Discounts"] = "0",
            ["Total Owed"] = "28.49",
            ["ASIN"] = "B000000001",
            ["Product Condition"] = "New",
            ["Quantity"] = "1",
            ["Payment Instrument Type"] = "Visa - 1234",
            ["Order Status"] = "Closed",
            ["Shipment Status"] = "Shipped",
            ["Ship Date"] = "2026-01-11T03:12:45.123Z",
            ["Shipping Option"] = "next-1dc",
            ["Shipping Address"] = "Pat Example 1 Sample Street SPRINGFIELD OR 97477-0001 United States",
            ["Billing Address"] = "Pat Example 1 Sample Street SPRINGFIELD OR 97477-0001 United States",
            ["Carrier Name & Tracking Number"] = "USPS()",
            ["Product Name"] = "Desk lamp",
            ["Gift Message"] = "Not Available",
            ["Gift Sender Name"] = "Not Available",
            ["Gift Recipient Contact Details"] = "Not Available",
            ["Item Serial Number"] = "Not Available",
        },
        cells);

    /// <summary>The same row in the columns of Your Amazon Orders.</summary>
    public static Dictionary<string, string> YourOrders(params (string Column, string Cell)[] cells)
    {
        var row = Retail();
        row["Total Amount"] = row["Total Owed"];
        row["Original Quantity"] = row["Quantity"];
        row["Payment Method Type"] = row["Payment Instrument Type"];
        row["Gift Recipient Contact"] = row["Gift Recipient Contact Details"];
        return With(row, cells);
    }

    /// <summary>An ordinary row of the Order History Report.</summary>
    public static Dictionary<string, string> Report(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["Order Date"] = "01/21/18",
            ["Order ID"] = "111-1000002-2000002",
            ["Title"] = "Paper towels",
            ["Category"] = "PAPER_TOWEL",
            ["ASIN/ISBN"] = "B000000002",
            ["Website"] = "Amazon.com",
            ["Seller"] = "Example Seller",
            ["Purchase Price Per Unit"] = "$1,028.99",
            ["Quantity"] = "1",
            ["Payment Instrument Type"] = "Visa - 1234",
            ["Shipment Date"] = "01/22/18",
            ["Shipping Address Name"] = "Pat Example",
            ["Shipping Address Street 1"] = "1 Sample Street",
            ["Shipping Address Street 2"] = "Apt 2",
            ["Shipping Address City"] = "SPRINGFIELD",
            ["Shipping Address State"] = "OR",
            ["Shipping Address Zip"] = "97477",
            ["Order Status"] = "Shipped",
            ["Item Total"] = "$1,031.56",
            ["Currency"] = "USD",
        },
        cells);

    /// <summary>A row of アマゾン注文履歴フィルタ: only the order's number, date and page, and the cells given.</summary>
    public static Dictionary<string, string> Filter(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["注文日"] = "2022/4/30",
            ["注文番号"] = "249-1000001-2000001",
            ["注文概要URL"] = "https://www.amazon.co.jp/gp/digital/your-account/order-summary.html?orderID=249-1000001-2000001",
        },
        cells);

    /// <summary>A CSV with every cell in quotes, as Amazon writes it.</summary>
    public static string Csv(IEnumerable<string> columns, params Dictionary<string, string>[] rows) => Csv(columns, "\n", rows);

    public static string Csv(IEnumerable<string> columns, string lineEnd, params Dictionary<string, string>[] rows)
    {
        var names = columns.ToList();
        var lines = rows.Select(row => names.Select(name => row.GetValueOrDefault(name, ""))).Prepend(names);
        return string.Concat(lines.Select(cells => string.Join(",", cells.Select(Quote)) + lineEnd));
    }

    private static string Quote(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static Dictionary<string, string> With(Dictionary<string, string> row, (string Column, string Cell)[] cells)
    {
        foreach (var (column, cell) in cells)
        {
            row[column] = cell;
        }

        return row;
    }
}
