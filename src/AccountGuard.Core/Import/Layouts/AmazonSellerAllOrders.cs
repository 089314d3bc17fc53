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
            [OrderField.FulfilledBy] = ["fulfillment-channel", "fulfilled-by"],
            [OrderField.ShipFromStreet1] = ["default-ship-from-address-field-1"],
            [OrderField.ShipFromStreet2] = ["default-ship-from-address-field-2"],
            [OrderField.ShipFromStreet3] = ["default-ship-from-address-field-3"],
            [OrderField.ShipFromCity] = ["default-ship-from-city"],
            [OrderField.ShipFromState] = ["default-ship-from-state"],
            [OrderField.ShipFromPostalCode] = ["default-ship-from-postal-code"],
            [OrderField.ShipFromCountry] = ["default-ship-from-country"],
        })
    {
        Name = "AmazonSellerAllOrders",
        Signature = ValueList.Of("amazon-order-id", "purchase-date"),
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
                ]),
            new LayoutVariant(
                "91 columns",
                "amazon-order-id", "merchant-order-id", "purchase-date", "last-updated-date", "order-status", "fulfillment-channel",
                "sales-channel", "order-channel", "url", "ship-service-level", "product-name", "sku", "asin", "number-of-items",
                "item-status", "tax-collection-model", "tax-collection-responsible-party", "quantity", "currency", "item-price",
                "item-tax", "shipping-price", "shipping-tax", "gift-wrap-price", "gift-wrap-tax", "item-promotion-discount",
                "ship-promotion-discount", "address-type", "ship-city", "ship-state", "ship-postal-code", "ship-country", "promotion-ids",
                "payment-method-details", "item-extensions-data", "is-business-order", "purchase-order-number", "price-designation",
                "fulfilled-by", "buyer-company-name", "buyer-cst-number", "buyer-vat-number", "buyer-tax-registration-id",
                "buyer-tax-registration-country", "buyer-tax-registration-type", "customized-url", "customized-page", "is-heavy-or-bulky",
                "is-replacement-order", "is-exchange-order", "original-order-id", "is-amazon-invoiced", "vat-exclusive-item-price",
                "vat-exclusive-shipping-price", "vat-exclusive-giftwrap-price", "licensee-name", "license-number", "license-state",
                "license-expiration-date", "is-iba", "buyer-citizen-name", "buyer-citizen-id", "is-transparency",
                "default-ship-from-address-name", "default-ship-from-address-field-1", "default-ship-from-address-field-2",
                "default-ship-from-address-field-3", "default-ship-from-city", "default-ship-from-state", "default-ship-from-country",
                "default-ship-from-postal-code", "actual-ship-from-address-name", "actual-ship-from-address-field-1",
                "actual-ship-from-address-field-2", "actual-ship-from-address-field-3", "actual-ship-from-city", "actual-ship-from-state",
                "actual-ship-from-country", "actual-ship-from-postal-code", "is-ispu-order", "store-chain-store-id",
                "is-pickup-point-order", "pickup-point-type", "is-buyer-requested-cancellation", "buyer-requested-cancel-reason",
                "ioss-number", "order-invoice-type", "invoice-business-legal-name", "invoice-business-address", "invoice-business-tax-id",
                "invoice-business-tax-office")),
        Kind = LineKind.Sale,
        TotalParts = SellerTotals.Parts,
        TaxedOnTop = SellerTotals.TaxedOnTop,
    };
}
