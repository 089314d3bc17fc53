using AccountGuard.Import.Layouts;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

/// <summary>Made-up files of refunds, returns and parcels: an ordinary row of each layout. All people and orders are invented.</summary>
internal static class RefundExport
{
    /// <summary>The order number that <see cref="ExportText.Retail"/> has.</summary>
    public const string Number = "111-1000001-2000001";

    private static readonly Dictionary<string, Dictionary<string, string>> Ordinary = new()
    {
        ["AmazonRefundPayments"] = new()
        {
            ["OrderID"] = Number,
            ["ReversalID"] = "rev-0001",
            ["RefundCompletionDate"] = "2026-02-01T20:30:40Z",
            ["Currency"] = "USD",
            ["AmountRefunded"] = "28.49",
            ["Status"] = "Completed",
            ["DisbursementType"] = "Gift Card Balance",
        },
        ["AmazonOrdersReturned"] = new()
        {
            ["Website"] = "Amazon.com",
            ["ReversalID"] = "rev-0001",
            ["OrderID"] = Number,
            ["CreationDate"] = "2026-01-30T01:02:03Z",
            ["Quantity"] = "1",
            ["RefundCompletionDate"] = "2026-02-01T20:30:40Z",
            ["Amount"] = "28.49",
            ["Currency"] = "USD",
            ["DisbursementType"] = "Gift Card Balance",
            ["ReversalStatus"] = "Completed",
            ["ReversalAmountState"] = "Final",
            ["ReversalReason"] = "Customer return",
            ["DirectDebitRefundAmount"] = "0",
        },
        ["AmazonCustomerReturns"] = new()
        {
            ["OrderId"] = Number,
            ["ContractId"] = "contract-0001",
            ["DateOfReturn"] = "2026-02-01 10:11:12.0",
            ["ReturnAmount"] = "28.49",
            ["ReturnAmountCurrency"] = "USD",
            ["ReturnReason"] = "unwanted item",
            ["Resolution"] = "Refund",
        },
        ["AmazonReturnAuthorizations"] = new()
        {
            ["Return Authorization Id"] = "auth-0001",
            ["Tracking Id"] = "track-0001",
            ["Return Creation Date"] = "2026-02-01T10:11:12Z",
            ["Order Id"] = Number,
            ["Return Ship Option"] = "drop-off",
            ["Carrier Package Id"] = "package-0001",
        },
        ["AmazonRefundDetails"] = new()
        {
            ["Creation Date"] = "2026-01-30T01:02:03.004Z",
            ["Currency"] = "USD",
            ["Direct Debit Refund Amount"] = "0",
            ["Disbursement Type"] = "Refund",
            ["Order ID"] = Number,
            ["Payment Status"] = "Completed",
            ["Quantity"] = "1",
            ["Refund Amount"] = "28.49",
            ["Refund Date"] = "2026-02-01T20:30:40.005Z",
            ["Reversal Amount State"] = "Final",
            ["Reversal Reason"] = "Customer return",
            ["Reversal Status"] = "Completed",
            ["Website"] = "Amazon.com",
        },
        ["AmazonReturnRequests"] = new()
        {
            ["ASIN"] = "B000000001",
            ["Order ID"] = Number,
            ["Product Name"] = "Desk lamp",
            ["Return Reason Code"] = "CR-UNWANTED_ITEM",
            ["Return Shipping Method"] = "drop-off",
        },
        ["AmazonReturnsStatus"] = new()
        {
            ["Return Authorization ID"] = "auth-0001",
            ["Order ID"] = Number,
            ["Contract ID"] = "contract-0001",
            ["Return Receivable Tracking ID"] = "track-0001",
            ["Return Receivable Initiation Date"] = "2026-01-30T01:02:03Z",
            ["Date of Return"] = "2026-02-01T10:11:12Z",
            ["Return Amount"] = "28.49",
            ["Return Reason"] = "unwanted item",
        },
        ["AmazonShipmentReport"] = new()
        {
            ["Order Date"] = "01/21/18",
            ["Order ID"] = "111-1000002-2000002",
            ["Payment Instrument Type"] = "Visa - 1234",
            ["Website"] = "Amazon.com",
            ["Ordering Customer Email"] = "pat@example.com",
            ["Shipment Date"] = "01/22/18",
            ["Shipping Address Name"] = "Pat Example",
            ["Shipping Address Street 1"] = "1 Sample Street",
            ["Shipping Address Street 2"] = "Apt 2",
            ["Shipping Address City"] = "SPRINGFIELD",
            ["Shipping Address State"] = "OR",
            ["Shipping Address Zip"] = "97477",
            ["Order Status"] = "Shipped",
            ["Subtotal"] = "$1,028.99",
            ["Total Charged"] = "$1,031.56",
            ["Buyer Name"] = "Pat Example",
        },
        ["AmazonRefundReport"] = new()
        {
            ["Order ID"] = "111-1000002-2000002",
            ["Order Date"] = "01/21/18",
            ["Title"] = "Paper towels",
            ["Category"] = "PAPER_TOWEL",
            ["ASIN/ISBN"] = "B000000002",
            ["Website"] = "Amazon.com",
            ["Refund Date"] = "02/03/18",
            ["Refund Condition"] = "Completed",
            ["Refund Amount"] = "$1,000.00",
            ["Refund Tax Amount"] = "$31.56",
            ["Refund Reason"] = "Customer Return",
            ["Quantity"] = "1",
            ["Seller"] = "Example Seller",
            ["Buyer Name"] = "Pat Example",
        },
        ["AmazonReturnReport"] = new()
        {
            ["Order ID"] = "111-1000002-2000002",
            ["Order Date"] = "01/21/18",
            ["Title"] = "Paper towels",
            ["ASIN/ISBN"] = "B000000002",
            ["Website"] = "Amazon.com",
            ["Ordering Customer Email"] = "pat@example.com",
            ["Shipping Address Name"] = "Pat Example",
            ["Shipping Address Street 1"] = "1 Sample Street",
            ["Shipping Address City"] = "SPRINGFIELD",
            ["Return Date"] = "02/01/18",
            ["Return Reason"] = "Unwanted Item",
            ["Quantity"] = "1",
        },
        ["AmazonJpOrderHistoryFilterRefunds"] = new()
        {
            ["注文日"] = "2022/4/30",
            ["注文番号"] = "249-1000001-2000001",
            ["返金日"] = "2022/5/7",
            ["返金額"] = "2000",
            ["返金先"] = "Amazonギフト券",
            ["クレカ種類"] = "Visa（下4けたが1234）",
            ["備考"] = "返金: 完了",
            ["注文概要URL"] = "https://www.amazon.co.jp/gp/your-account/order-details?orderID=249-1000001-2000001",
        },
    };

    public static IEnumerable<string> Layouts => Ordinary.Keys;

    /// <summary>An ordinary row of the layout; cells given replace its own.</summary>
    public static Dictionary<string, string> Row(string layout, params (string Column, string Cell)[] cells)
    {
        var row = new Dictionary<string, string>(Ordinary[layout]);
        foreach (var (column, cell) in cells)
        {
            row[column] = cell;
        }

        return row;
    }

    /// <summary>A file of the layout's newest form.</summary>
    public static string FileOf(string layout, params Dictionary<string, string>[] rows) => Csv(LayoutCatalog.Find(layout)!.Variants[^1].Columns, rows);

    /// <summary>A file of one row.</summary>
    public static string File(string layout, params (string Column, string Cell)[] cells) => FileOf(layout, Row(layout, cells));
}
