using AccountGuard.Import.Layouts;

namespace AccountGuard.Core.Tests.Import;

/// <summary>Rows of Amazon's exports of digital orders and of the cart, by column name. All people and orders are invented.</summary>
internal static class DigitalExport
{
    public const string OrderId = "D01-1000001-2000001";
    public const string ItemId = "500000000000000001";

    public static readonly string[] ItemsWithTitle = Columns("AmazonDigitalItems", 0);
    public static readonly string[] ItemsWithProductName = Columns("AmazonDigitalItems", 1);
    public static readonly string[] Orders24 = Columns("AmazonDigitalOrders", 0);
    public static readonly string[] Payments = Columns("AmazonDigitalPayments", 0);
    public static readonly string[] Content = Columns("AmazonDigitalContentOrders", 0);
    public static readonly string[] Returns8 = Columns("AmazonDigitalReturns", 0);
    public static readonly string[] Returns12 = Columns("AmazonDigitalReturns", 1);
    public static readonly string[] Cart11 = Columns("AmazonCartItems", 0);
    public static readonly string[] Cart12 = Columns("AmazonCartItems", 1);
    public static readonly string[] CartHistory = Columns("AmazonCartItems", 2);

    /// <summary>An ordinary row of Digital Items.</summary>
    public static Dictionary<string, string> Item(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["ASIN"] = "B000000011",
            ["Title"] = "Sample novel",
            ["ProductName"] = "Sample novel",
            ["OrderId"] = OrderId,
            ["DigitalOrderItemId"] = ItemId,
            ["BaseCurrencyCode"] = "EUR",
            ["FulfilledDate"] = "2025-09-25T00:44:05Z",
            ["IsFulfilled"] = "Yes",
            ["Marketplace"] = "www.amazon.com",
            ["OrderDate"] = "2025-09-25T00:44:00Z",
            ["OriginalQuantity"] = "1",
            ["QuantityOrdered"] = "1",
            ["OurPrice"] = "9.99",
            ["OurPriceCurrencyCode"] = "usd",
            ["OurPriceTax"] = "0.80",
            ["SellerOfRecord"] = "Example Digital Services",
            ["Publisher"] = "Example House",
            ["GiftItem"] = "No",
            ["GiftMessage"] = "Not Applicable",
            ["GiftEmail"] = "Not Applicable",
            ["RecipientEmail"] = "Not Applicable",
            ["FulfillmentMobileNumber"] = "Not Applicable",
        },
        cells);

    /// <summary>An ordinary row of Digital Orders.</summary>
    public static Dictionary<string, string> Order(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["OrderId"] = OrderId,
            ["BillingAddress"] = "Pat Example 1 Sample Street SPRINGFIELD OR 97477-0001 United States",
            ["ShippingAddress"] = "Not Applicable",
            ["OrderStatus"] = "SUCCESS",
            ["Marketplace"] = "www.amazon.com",
            ["OrderingLocationCountry"] = "RO",
            ["OrderDate"] = "2025-09-25T00:44:00Z",
            ["PaymentInformation"] = "Visa-2222,MasterCard-1111",
            ["DeliveryDate"] = "Not Applicable",
            ["SessionId"] = "130-1000001-2000001",
            ["UniqueBrowserId"] = "131-1000001-2000001",
        },
        cells);

    /// <summary>A row of Digital Orders Monetary.</summary>
    public static Dictionary<string, string> Payment(string amount, string type, string offer = "Not Applicable", string item = ItemId) => new()
    {
        ["DigitalOrderItemId"] = item,
        ["DeliveryPacketId"] = "packet-1",
        ["AffectedItemQuantity"] = "1",
        ["TransactionAmount"] = amount,
        ["BaseCurrencyCode"] = "USD",
        ["MonetaryComponentTypeCode"] = type,
        ["OfferTypeCode"] = offer,
    };

    /// <summary>A row of Digital Content Orders; cells given replace its own.</summary>
    public static Dictionary<string, string> Component(string amount, string type, params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["ASIN"] = "B000000011",
            ["Base Currency Code"] = "usd",
            ["Billing Address"] = "Pat Example 1 Sample Street SPRINGFIELD OR 97477-0001 United States",
            ["Component Type"] = type,
            ["Country Code"] = "RO",
            ["Digital Order Item ID"] = ItemId,
            ["Fulfilled Date"] = "2025-09-25T00:44:05.123Z",
            ["Gift Email"] = "Not Applicable",
            ["Gift Item"] = "No",
            ["Gift Message"] = "Not Applicable",
            ["Marketplace"] = "www.amazon.com",
            ["Offer Type Code"] = "Not Applicable",
            ["Order Date"] = "2025-09-25T00:44:00.456Z",
            ["Order ID"] = OrderId,
            ["Order Status"] = "SUCCESS",
            ["Payment Information"] = "Payment Instrument Details Not Available",
            ["Price"] = "9.99",
            ["Product Name"] = "Sample novel",
            ["Quantity Ordered"] = "1",
            ["Recipient Email"] = "Not Applicable",
            ["Seller Of Record"] = "Example Digital Services",
            ["Session ID"] = "130-1000001-2000001",
            ["Shipping Address"] = "Not Applicable",
            ["Transaction Amount"] = amount,
            ["Unique Browser ID"] = "131-1000001-2000001",
        },
        cells);

    /// <summary>A row of Digital Returns.</summary>
    public static Dictionary<string, string> Return(string amount, string type, string status = "Customer Return Complete", string item = ItemId) => new()
    {
        ["Amount Refunded"] = "10.79",
        ["Base Currency"] = "USD",
        ["Digital Order Item ID"] = item,
        ["Monetary Component Type"] = type,
        ["Order ID"] = OrderId,
        ["Return Date"] = "2025-09-27T10:00:00.000Z",
        ["Return Status"] = status,
        ["Transaction Amount"] = amount,
    };

    private static string[] Columns(string layout, int variant) => [.. LayoutCatalog.Find(layout)!.Variants[variant].Columns];

    private static Dictionary<string, string> With(Dictionary<string, string> row, (string Column, string Cell)[] cells)
    {
        foreach (var (column, cell) in cells)
        {
            row[column] = cell;
        }

        return row;
    }
}
