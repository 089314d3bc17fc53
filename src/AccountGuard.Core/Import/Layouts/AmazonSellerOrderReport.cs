using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon Seller Central, order reports with the customer's address: new orders, and unshipped orders (未出荷レポート).</summary>
internal static class AmazonSellerOrderReport
{
    private static readonly string[] Buyer = ["buyer-email", "buyer-name", "buyer-phone-number"];

    private static readonly string[] Address =
    [
        "recipient-name", "ship-address-1", "ship-address-2", "ship-address-3", "ship-city", "ship-state", "ship-postal-code", "ship-country",
    ];

    private static readonly string[] Goods =
    [
        "order-id", "order-item-id", "purchase-date", "payments-date", .. Buyer, "sku", "product-name", "quantity-purchased", "currency",
        "item-price", "item-tax", "shipping-price", "shipping-tax", "ship-service-level",
    ];

    private static readonly string[] Delivery = ["delivery-start-date", "delivery-end-date", "delivery-time-zone", "delivery-Instructions"];
    private static readonly string[] New = [.. Goods, .. Address, "ship-phone-number"];

    private static readonly string[] Promotions = ["item-promotion-discount", "item-promotion-id", "ship-promotion-discount", "ship-promotion-id"];

    private static readonly string[] NewWithBilling =
    [
        .. New, "bill-address-1", "bill-address-2", "bill-address-3", "bill-city", "bill-state", "bill-postal-code", "bill-country", .. Promotions,
        .. Delivery, "sales-channel",
    ];

    private static readonly string[] America =
    [
        "earliest-ship-date", "latest-ship-date", "earliest-delivery-date", "latest-delivery-date", "is-business-order", "purchase-order-number",
        "price-designation", "is-prime",
    ];

    private static readonly string[] Unshipped =
    [
        "order-id", "order-item-id", "purchase-date", "payments-date", "reporting-date", "promise-date", "days-past-promise", .. Buyer, "sku",
        "product-name", "quantity-purchased", "quantity-shipped", "quantity-to-ship", "ship-service-level", .. Address,
    ];

    private static readonly string[] UnshippedJapan =
    [
        .. Unshipped, "payment-method", "cod-collectible-amount", "already-paid", "payment-method-fee", "scheduled-delivery-start-date",
        "scheduled-delivery-end-date", "points-granted", "is-prime",
    ];

    private static readonly string[] Deadlines = ["verge-of-cancellation", "verge-of-lateShipment"];

    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.YearLast | DateForms.SerialDay,
        AmazonSellerStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["order-id"],
            [OrderField.LineId] = ["order-item-id"],
            [OrderField.OrderDate] = ["purchase-date"],
            [OrderField.OrderedBy] = ["buyer-name"],
            [OrderField.ProductId] = ["sku"],
            [OrderField.Title] = ["product-name"],
            [OrderField.Quantity] = ["quantity-purchased"],
            [OrderField.QuantityToShip] = ["quantity-to-ship"],
            [OrderField.Currency] = ["currency"],
            [OrderField.Total] = ["item-price"],
            [OrderField.Tax] = ["item-tax"],
            [OrderField.Shipping] = ["shipping-price"],
            [OrderField.ShippingTax] = ["shipping-tax"],
            [OrderField.Discount] = ["item-promotion-discount"],
            [OrderField.ShippingDiscount] = ["ship-promotion-discount"],
            [OrderField.RecipientName] = ["recipient-name"],
            [OrderField.Street1] = ["ship-address-1"],
            [OrderField.Street2] = ["ship-address-2"],
            [OrderField.Street3] = ["ship-address-3"],
            [OrderField.City] = ["ship-city"],
            [OrderField.State] = ["ship-state"],
            [OrderField.PostalCode] = ["ship-postal-code"],
            [OrderField.Country] = ["ship-country"],
            [OrderField.BillStreet1] = ["bill-address-1"],
            [OrderField.BillStreet2] = ["bill-address-2"],
            [OrderField.BillStreet3] = ["bill-address-3"],
            [OrderField.BillCity] = ["bill-city"],
            [OrderField.BillState] = ["bill-state"],
            [OrderField.BillPostalCode] = ["bill-postal-code"],
            [OrderField.BillCountry] = ["bill-country"],
            [OrderField.Payment] = ["payment-method"],
            [OrderField.GiftMessage] = ["gift-message-text"],
            [OrderField.Site] = ["sales-channel"],
            [OrderField.FulfilledBy] = ["fulfilled-by"],
            [OrderField.ShipFromStreet1] = ["default-ship-from-address-field-1"],
            [OrderField.ShipFromStreet2] = ["default-ship-from-address-field-2"],
            [OrderField.ShipFromStreet3] = ["default-ship-from-address-field-3"],
            [OrderField.ShipFromCity] = ["default-ship-from-city"],
            [OrderField.ShipFromState] = ["default-ship-from-state"],
            [OrderField.ShipFromPostalCode] = ["default-ship-from-postal-code"],
            [OrderField.ShipFromCountry] = ["default-ship-from-country"],
        })
    {
        Name = "AmazonSellerOrderReport",
        Signature = ValueList.Of("order-id", "order-item-id", "recipient-name"),
        Variants = ValueList.Of(
            new LayoutVariant("new orders, 29 columns", [.. New, .. Delivery]),
            new LayoutVariant("new orders, 41 columns", NewWithBilling),
            new LayoutVariant("new orders, 50 columns", [.. NewWithBilling, .. America, "signature-confirmation-recommended"]),
            new LayoutVariant(
                "new orders, 53 columns",
                [.. NewWithBilling, .. America, "ship-service-name", "address-type", "buyer-company-name", "signature-confirmation-recommended"]),
            new LayoutVariant(
                "unshipped orders, 30 columns",
                [.. Unshipped, "is-business-order", "purchase-order-number", "price-designation", "is-iba", .. Deadlines]),
            new LayoutVariant("unshipped orders, 32 columns", UnshippedJapan),
            new LayoutVariant("unshipped orders, 34 columns", [.. UnshippedJapan, .. Deadlines]),
            new LayoutVariant(
                "unshipped orders, 68 columns",
                "order-id", "order-item-id", "purchase-date", "payments-date", "reporting-date", "promise-date", "days-past-promise",
                "buyer-email", "buyer-name", "payment-method-details", "buyer-phone-number", "sku", "number-of-items", "product-name",
                "quantity-purchased", "quantity-shipped", "quantity-to-ship", "ship-service-level", "ship-service-name", "recipient-name",
                "ship-address-1", "ship-address-2", "ship-address-3", "address-type", "ship-city", "ship-state", "ship-postal-code",
                "ship-country", "gift-wrap-type", "gift-message-text", "payment-method", "cod-collectible-amount", "already-paid",
                "payment-method-fee", "customized-url", "customized-page", "is-business-order", "purchase-order-number",
                "price-designation", "is-prime", "is-premium-order", "buyer-company-name", "licensee-name", "license-number",
                "license-state", "license-expiration-date", "is-replacement-order", "is-exchange-order", "original-order-id",
                "is-transparency", "default-ship-from-address-name", "default-ship-from-address-field-1",
                "default-ship-from-address-field-2", "default-ship-from-address-field-3", "default-ship-from-city",
                "default-ship-from-state", "default-ship-from-country", "default-ship-from-postal-code", "is-ispu-order",
                "store-chain-store-id", "is-buyer-requested-cancellation", "buyer-requested-cancel-reason", "ioss-number",
                "tax-collection-model", "tax-collection-responsible-party", "verge-of-cancellation", "verge-of-lateShipment",
                "signature-confirmation-recommended"),
            new LayoutVariant(
                "unshipped orders, 85 columns",
                "order-id", "order-item-id", "purchase-date", "payments-date", "reporting-date", "promise-date", "days-past-promise",
                "buyer-email", "buyer-name", "payment-method-details", "buyer-phone-number", "sku", "number-of-items", "product-name",
                "quantity-purchased", "quantity-shipped", "quantity-to-ship", "ship-service-level", "ship-service-name", "recipient-name",
                "ship-address-1", "ship-address-2", "ship-address-3", "address-type", "ship-city", "ship-state", "ship-postal-code",
                "ship-country", "gift-wrap-type", "gift-message-text", "payment-method", "cod-collectible-amount", "already-paid",
                "payment-method-fee", "customized-url", "customized-page", "is-business-order", "purchase-order-number",
                "price-designation", "is-prime", "fulfilled-by", "shipment-status", "is-premium-order", "buyer-company-name",
                "buyer-cst-number", "buyer-vat-number", "buyer-tax-registration-id", "buyer-tax-registration-country",
                "buyer-tax-registration-type", "licensee-name", "license-number", "license-state", "license-expiration-date",
                "is-heavy-or-bulky", "is-replacement-order", "is-exchange-order", "original-order-id", "is-transparency", "is-iba",
                "buyer-citizen-name", "buyer-citizen-id", "default-ship-from-address-name", "default-ship-from-address-field-1",
                "default-ship-from-address-field-2", "default-ship-from-address-field-3", "default-ship-from-city",
                "default-ship-from-state", "default-ship-from-country", "default-ship-from-postal-code", "is-ispu-order",
                "store-chain-store-id", "is-pickup-point-order", "pickup-point-type", "is-buyer-requested-cancellation",
                "buyer-requested-cancel-reason", "ioss-number", "tax-collection-model", "tax-collection-responsible-party",
                "order-invoice-type", "invoice-business-legal-name", "invoice-business-address", "invoice-business-tax-id",
                "invoice-business-tax-office", "verge-of-cancellation", "verge-of-lateShipment")),
        Kind = LineKind.Sale,
        TotalParts = SellerTotals.Parts,
        TaxedOnTop = SellerTotals.TaxedOnTop,
    };
}
