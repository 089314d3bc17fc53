using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Stripe's payments export: what a shop's customers paid it.</summary>
internal static class StripePayments
{
    private static readonly StatusWords Statuses = new(
        ("Failed", OrderStatus.Cancelled),
        ("Cancel", OrderStatus.Cancelled),
        ("Blocked", OrderStatus.Cancelled),
        ("Expired", OrderStatus.Cancelled),
        ("Partial", OrderStatus.Closed),
        ("Refund", OrderStatus.Returned),
        ("Uncaptured", OrderStatus.Pending),
        ("Incomplete", OrderStatus.Pending),
        ("Pending", OrderStatus.Pending),
        ("Requires", OrderStatus.Pending),
        ("Paid", OrderStatus.Closed),
        ("Succeeded", OrderStatus.Closed));

    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.YearLast | DateForms.SerialDay,
        Statuses,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["id"],
            [OrderField.OrderDate] = ["Created (UTC)", "Created date (UTC)"],
            [OrderField.Title] = ["Description"],
            [OrderField.Total] = ["Amount"],
            [OrderField.RefundAmount] = ["Amount Refunded"],
            [OrderField.Currency] = ["Currency"],
            [OrderField.OrderStatus] = ["Status"],
            [OrderField.OrderedBy] = ["Customer Email", "Customer Description"],
            [OrderField.Payment] = ["Card Brand"],
            [OrderField.PaymentIdentifier] = ["Card Last4"],
            [OrderField.BillName] = ["Card Name"],
            [OrderField.BillStreet1] = ["Card Address Line1"],
            [OrderField.BillStreet2] = ["Card Address Line2"],
            [OrderField.BillCity] = ["Card Address City"],
            [OrderField.BillState] = ["Card Address State"],
            [OrderField.BillPostalCode] = ["Card Address Zip"],
            [OrderField.BillCountry] = ["Card Address Country"],
        })
    {
        Name = "StripePayments",
        Signature = ValueList.Of("id", "Created (UTC)", "Amount"),
        OtherSignatures = ValueList.Of(
            ValueList.Of("id", "Created date (UTC)", "Amount"),
            ValueList.Of("id", "Seller Message", "Amount"),
            ValueList.Of("id", "Card Last4", "Amount")),
        Variants = ValueList.Of(new LayoutVariant(
            "33 columns",
            "id", "Description", "Seller Message", "Created (UTC)", "Amount", "Amount Refunded", "Currency", "Converted Amount",
            "Converted Amount Refunded", "Fee", "Tax", "Converted Currency", "Mode", "Status", "Statement Descriptor", "Customer ID",
            "Customer Description", "Customer Email", "Captured", "Card ID", "Card Last4", "Card Brand", "Card Funding", "Card Exp Month",
            "Card Exp Year", "Card Name", "Card Address Line1", "Card Address Line2", "Card Address City", "Card Address State",
            "Card Address Country", "Card Address Zip", "Card Issue Country")),
        Kind = LineKind.Sale,
    };
}
