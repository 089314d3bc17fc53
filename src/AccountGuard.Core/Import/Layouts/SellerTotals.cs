namespace AccountGuard.Import.Layouts;

/// <summary>
/// What a customer paid by Amazon's reports for sellers: "item-price" is the price of all pieces of the line, the rest
/// stands beside it (Selling Partner API, ItemPrice).
/// </summary>
internal static class SellerTotals
{
    public static readonly OrderField[] Parts =
    [
        OrderField.Tax, OrderField.Shipping, OrderField.ShippingTax, OrderField.GiftWrap, OrderField.GiftWrapTax, OrderField.Discount,
        OrderField.ShippingDiscount,
    ];

    /// <summary>Only in the USA and Canada are prices shown before tax; everywhere else "item-tax" is contained in "item-price".</summary>
    public static readonly string[] TaxedOnTop = ["USD", "CAD"];
}
