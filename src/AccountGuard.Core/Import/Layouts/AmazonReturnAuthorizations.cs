using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon's "Request My Data", the newer form of Retail.CustomerReturns.N.csv: returns that were allowed, to early 2026.</summary>
internal static class AmazonReturnAuthorizations
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay | DateForms.NamedMonth,
        AmazonStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["Order Id"],
            [OrderField.RefundedOn] = ["Return Creation Date"],
        })
    {
        Name = "AmazonReturnAuthorizations",
        Signature = ValueList.Of("Return Authorization Id", "Order Id", "Return Ship Option"),
        OtherSignatures = ValueList.Of(ValueList.Of("Return Authorization Id", "Order Id", "Tracking Id")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "6 columns",
                "Return Authorization Id", "Tracking Id", "Return Creation Date", "Order Id", "Return Ship Option", "Carrier Package Id")),
        Kind = LineKind.Return,
        AddsToOrders = true,
        Required = [OrderField.OrderId],
    };
}
