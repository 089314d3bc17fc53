using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>
/// Amazon's "Request My Data", file Digital-Ordering.N/Digital Orders Monetary.csv, 2020 to early 2026: the amounts of
/// which the cost of each of the <see cref="AmazonDigitalItems"/> is made up. It names items, not orders, and no dates.
/// </summary>
internal static class AmazonDigitalPayments
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst,
        AmazonDigitalStatusWords.Orders,
        context => new ComponentRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.LineId] = ["DigitalOrderItemId"],
            [OrderField.ComponentAmount] = ["TransactionAmount"],
            [OrderField.ComponentType] = ["MonetaryComponentTypeCode"],
            [OrderField.OfferType] = ["OfferTypeCode"],
            [OrderField.Currency] = ["BaseCurrencyCode"],
        })
    {
        Name = "AmazonDigitalPayments",
        Signature = ValueList.Of("DigitalOrderItemId", "MonetaryComponentTypeCode"),
        Variants = ValueList.Of(new LayoutVariant(
            "10 columns",
            "DigitalOrderItemId", "DeliveryPacketId", "AffectedItemQuantity", "TransactionAmount", "BaseCurrencyCode", "ClaimCode",
            "FXTransactionAmount", "FXCurrencyCode", "MonetaryComponentTypeCode", "OfferTypeCode")),
        Kind = LineKind.Payment,
        AddsToOrders = true,
        Required = [OrderField.LineId, OrderField.ComponentAmount],
        Channel = OrderChannel.Digital,
    };
}
