using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>
/// Amazon's "Request My Data", file Your Amazon Orders/Digital Content Orders.csv, since about March 2026: items, orders and
/// amounts in one table, a row for each amount.
/// </summary>
internal static class AmazonDigitalContentOrders
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay,
        AmazonDigitalStatusWords.Orders,
        context => new ComponentRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["Order ID"],
            [OrderField.LineId] = ["Digital Order Item ID"],
            [OrderField.OrderDate] = ["Order Date"],
            [OrderField.Title] = ["Product Name"],
            [OrderField.ProductId] = ["ASIN"],
            [OrderField.Quantity] = ["Quantity Ordered", "Original Quantity"],
            [OrderField.UnitPrice] = ["Price"],
            [OrderField.ComponentAmount] = ["Transaction Amount"],
            [OrderField.ComponentType] = ["Component Type"],
            [OrderField.OfferType] = ["Offer Type Code"],
            [OrderField.Currency] = ["Base Currency Code", "Base Currency", "Price Currency Code"],
            [OrderField.OrderStatus] = ["Order Status"],
            [OrderField.ShippedOn] = ["Fulfilled Date", "Delivery Date"],
            [OrderField.Payment] = ["Payment Information"],
            [OrderField.BillTo] = ["Billing Address"],
            [OrderField.ShipTo] = ["Shipping Address"],
            [OrderField.Seller] = ["Seller Of Record", "Publisher"],
            [OrderField.Site] = ["Marketplace"],
            [OrderField.GiftFlag] = ["Gift Item"],
            [OrderField.GiftMessage] = ["Gift Message"],
            [OrderField.GiftRecipient] = ["Gift Email", "Recipient Email", "Fulfillment Mobile Number"],
            [OrderField.OrderingCountry] = ["Ordering Location Country", "Country Code"],
            [OrderField.SessionId] = ["Session ID"],
            [OrderField.BrowserId] = ["Unique Browser ID"],
        })
    {
        Name = "AmazonDigitalContentOrders",
        Signature = ValueList.Of("Digital Order Item ID", "Component Type", "Transaction Amount"),
        Variants = ValueList.Of(new LayoutVariant(
            "77 columns",
            "ASIN", "Affected Item Quantity", "Alternative Order Providing Payment", "Base Currency", "Base Currency Code", "Billing Address",
            "Claim Code", "Component Type", "Country Code", "Customer Declared Address", "Declared Country Code", "Delivery Date",
            "Delivery Packet ID", "Delivery Status", "Digital Order Item Attributes", "Digital Order Item ID",
            "Does Order Depend On Another Order", "FX Currency Code", "FX Transaction Amount", "Fulfilled Date", "Fulfillment Mobile Number",
            "Fullfilment Status", "Gift Claim Date", "Gift Customer Nickname", "Gift Email", "Gift Item", "Gift Message", "Gift Redemption",
            "Installment Our Price", "Installment Our Price Plus Tax", "Installment Price Currency Code",
            "Installment Price Plus Tax Currency Code", "Is Order A Preorder", "Is Order Eligible For Prime Benefit",
            "Is Order Free Replacement", "Item Fulfilled", "Item Merged From Another Order", "List Price Amount", "List Price Currency Code",
            "List Price Tax Amount", "List Price Tax Currency Code", "Marketplace", "Multifactor Authentication Status (depreciated)",
            "Offer Type Code", "Offering SKU", "Order Date", "Order ID", "Order Status", "Ordering Customer Nickname", "Original Quantity",
            "Paid By Other Customer", "Payment Information", "Previously Paid Digital Order Item ID", "PreviouslyPaidOrderId", "Price",
            "Price Currency Code", "Price Tax", "Price Tax Currency Code", "Product Name", "Publisher", "Quantity Ordered",
            "Recharge Amount", "Recharge Amount Currency Code", "Recipient Email", "Related Physical Order ID", "Seller Of Record",
            "Session ID", "Ship From", "Ship To", "Shipping Address", "Shopping Marketplace ID", "Subscription Order Info List",
            "Subscription Order Type", "Third Party Display Currency Code", "Third Party Display Price", "Transaction Amount",
            "Unique Browser ID")),
        Channel = OrderChannel.Digital,
        Payments = PaymentText.Told,
    };
}
