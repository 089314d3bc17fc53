using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon's "Request My Data", file Retail.CustomerReturns.N.csv: goods sent back, 2020 to early 2026.</summary>
internal static class AmazonCustomerReturns
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay | DateForms.NamedMonth,
        AmazonStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["OrderId"],
            [OrderField.ReturnedOn] = ["DateOfReturn"],
            [OrderField.RefundAmount] = ["ReturnAmount"],
            [OrderField.Currency] = ["ReturnAmountCurrency"],
            [OrderField.RefundState] = ["Resolution"],
        })
    {
        Name = "AmazonCustomerReturns",
        Signature = ValueList.Of("OrderId", "ContractId", "DateOfReturn"),
        OtherSignatures = ValueList.Of(ValueList.Of("OrderId", "DateOfReturn")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "7 columns",
                "OrderId", "ContractId", "DateOfReturn", "ReturnAmount", "ReturnAmountCurrency", "ReturnReason", "Resolution")),
        Kind = LineKind.Return,
        AddsToOrders = true,
        RefundStates = AmazonRefundWords.All,
        Required = [OrderField.OrderId],
    };
}
