using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon's "Request My Data", files Retail.CartItems.N.csv (2020 to early 2026) and Cart History.csv (since): no orders.</summary>
internal static class AmazonCartItems
{
    private static readonly string[] Columns11 =
    [
        "DateAddedToCart", "Source", "ASIN", "CartDomain", "CartList", "Quantity", "OneClickBuyable", "ToBeGiftWrapped", "PrimeSubscription",
        "Pantry", "AddOn",
    ];

    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay,
        AmazonStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderDate] = ["DateAddedToCart", "Date Added to Cart"],
            [OrderField.ProductId] = ["ASIN"],
            [OrderField.Title] = ["ProductName", "Product Name"],
            [OrderField.Quantity] = ["Quantity", "Order Quantity"],
            [OrderField.GiftFlag] = ["ToBeGiftWrapped", "Gift Wrapped"],
        })
    {
        Name = "AmazonCartItems",
        Signature = ValueList.Of("DateAddedToCart", "CartList"),
        OtherSignatures = ValueList.Of(ValueList.Of("Date Added to Cart", "Cart List")),
        Variants = ValueList.Of(
            new LayoutVariant("Retail.CartItems, 11 columns", Columns11),
            new LayoutVariant("Retail.CartItems, 12 columns", [.. Columns11, "ProductName"]),
            new LayoutVariant(
                "Cart History, 12 columns",
                "ASIN", "Add-on Item", "Cart Domain", "Cart List", "Cart Source", "Date Added to Cart", "Gift Wrapped", "One-Click Enabled",
                "Order Quantity", "Pantry Item", "Prime Subscription", "Product Name")),
        Kind = LineKind.CartItem,
        AddsToOrders = true,
        Required = [OrderField.OrderDate],
    };
}
