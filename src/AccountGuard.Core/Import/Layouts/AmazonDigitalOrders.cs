using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>
/// Amazon's "Request My Data", file Digital-Ordering.N/Digital Orders.csv, 2020 to early 2026: how each digital order was
/// paid, and from which session, browser and country it was placed. Its goods stand in <see cref="AmazonDigitalItems"/>.
/// </summary>
internal static class AmazonDigitalOrders
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay,
        AmazonDigitalStatusWords.Orders,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["OrderId"],
            [OrderField.OrderDate] = ["OrderDate"],
            [OrderField.Site] = ["Marketplace"],
            [OrderField.OrderStatus] = ["OrderStatus"],
            [OrderField.ShippedOn] = ["DeliveryDate"],
            [OrderField.Payment] = ["PaymentInformation"],
            [OrderField.BillTo] = ["BillingAddress"],
            [OrderField.ShipTo] = ["ShippingAddress"],
            [OrderField.OrderingCountry] = ["OrderingLocationCountry"],
            [OrderField.SessionId] = ["SessionId"],
            [OrderField.BrowserId] = ["UniqueBrowserId"],
        })
    {
        Name = "AmazonDigitalOrders",
        Signature = ValueList.Of("OrderId", "PaymentInformation", "OrderingLocationCountry"),
        Variants = ValueList.Of(new LayoutVariant(
            "24 columns",
            "OrderId", "BillingAddress", "ShippingAddress", "CustomerDeclaredAddress", "OrderStatus", "Marketplace", "IsOrderFreeReplacement",
            "IsOrderAPreorder", "DoesOrderDependOnAnotherOrder", "OrderingLocationCountry", "OrderDate", "RelatedPhysicalOrderId",
            "ShoppingMarketplaceId", "PaidByOtherCustomer", "MultifactorAuthenticationStatus (depreciated)", "SubscriptionOrderType",
            "AlternativeOrderProvidingPayment", "PaymentInformation", "DeliveryPacketId", "DeliveryStatus", "DeliveryDate", "GiftClaimDate",
            "SessionId", "UniqueBrowserId")),
        Kind = LineKind.Order,
        AddsToOrders = true,
        Channel = OrderChannel.Digital,
        Payments = PaymentText.Told,
    };
}
