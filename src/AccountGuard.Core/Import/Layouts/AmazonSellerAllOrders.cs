using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon Seller Central, "All Orders" by order date or by last update. Of the customer it has no more than the town.</summary>
internal static class AmazonSellerAllOrders
{
    private static readonly string[] Start =
    [
        "amazon-order-id", "merchant-order-id", "purchase-date", "last-updated-date", "order-status",
    ];

    private static readonly string[] Goods =
    [
        "ship-service-level", "product-name", "sku", "asin", "item-status", "quantity", "currency", "item-price", "item-tax",
        "shipping-price", "shipping-tax", "gift-wrap-price", "gift-wrap-tax", "item-promotion-discount", "ship-promotion-discount",
        "ship-city", "ship-state", "ship-postal-code", "ship-country", "promotion-ids",
    ];

    private static readonly string[] Channels = ["fulfillment-channel", "sales-channel", "order-channel"];
    private static readonly string[] Business = ["is-business-order", "purchase-order-number", "price-designation"];

    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.YearLast | DateForms.SerialDay,
        AmazonSellerStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["amazon-order-id"],
            [OrderField.LineId] = ["order-item-id"],
            [OrderField.OrderDate] = ["purchase-date"],
            [OrderField.OrderStatus] = ["order-status"],
            [OrderField.ShipmentStatus] = ["item-status"],
            [OrderField.Site] = ["sales-channel"],
            [OrderField.Title] = ["product-name"],
            [OrderField.ProductId] = ["sku"],
            [OrderField.Quantity] = ["quantity"],
            [OrderField.Currency] = ["currency"],
            [OrderField.Total] = ["item-price"],
            [OrderField.Tax] = ["item-tax"],
            [OrderField.Shipping] = ["shipping-price"],
            [OrderField.ShippingTax] = ["shipping-tax"],
            [OrderField.GiftWrap] = ["gift-wrap-price"],
            [OrderField.GiftWrapTax] = ["gift-wrap-tax"],
            [OrderField.Discount] = ["item-promotion-discount"],
            [OrderField.ShippingDiscount] = ["ship-promotion-discount"],
            [OrderField.City] = ["ship-city"],
            [OrderField.State] = ["ship-state"],
            [OrderField.PostalCode] = ["ship-postal-code"],
            [OrderField.Country] = ["ship-country"],
        })
    {
        Name = "AmazonSellerAllOrders",
        Signature = ValueList.Of("amazon-order-id", "merchant-order-id", "ship-city"),
        Variants = ValueList.Of(
            new LayoutVariant("29 columns", [.. Start, .. Channels, "url", .. Goods]),
            new LayoutVariant("32 columns", [.. Start, .. Channels, "url", .. Goods, .. Business]),
            new LayoutVariant("33 columns", [.. Start, .. Channels, .. Goods, "cpf", .. Business, "signature-confirmation-recommended"]),
            new LayoutVariant("34 columns", [.. Start, "order-item-id", .. Channels, .. Goods, "cpf", .. Business, "signature-confirmation-recommended"]),
            new LayoutVariant(
                "39 columns",
                [
                    .. Start, "order-item-id", .. Channels, "url", .. Goods, "cpf", .. Business, "customized-url", "customized-page",
                    "signature-confirmation-recommended", "buyer-identification-number", "buyer-identification-type",
                ])),
        Kind = LineKind.Sale,
        TotalParts = SellerTotals.Parts,
        TaxedOnTop = SellerTotals.TaxedOnTop,
    };
}
