using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Browser extension Azad (philipmulcahy/azad), table of transactions: charges have a minus, refunds have none.</summary>
internal static class AzadTransactions
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.NamedMonth | DateForms.SerialDay,
        Azad.Statuses,
        context => new OrdersOfRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderDate] = ["date"],
            [OrderField.OrderId] = ["order ids"],
            [OrderField.OrderUrl] = ["order urls"],
            [OrderField.Seller] = ["vendor"],
            [OrderField.Payment] = ["card_details"],
            [OrderField.Total] = ["amount"],
        })
    {
        Name = "AzadTransactions",
        Signature = ValueList.Of("order ids", "card_details"),
        OtherSignatures = ValueList.Of(ValueList.Of("order ids", "vendor"), ValueList.Of("order ids", "amount")),
        Variants = ValueList.Of(new LayoutVariant("6 columns", "date", "order ids", "order urls", "vendor", "card_details", "amount")),
        KindsBySign = new SignedKinds(negative: LineKind.Payment, positive: LineKind.Refund),
        AddsToOrders = true,
        Required = [OrderField.OrderId],
        IsCurrencyOfSite = true,
        Payments = PaymentNote.Means,
        SummaryRow = Azad.SummaryRow,
    };
}
