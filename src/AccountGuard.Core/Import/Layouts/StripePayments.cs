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
            [OrderField.RefundedOn] = ["Refunded date (UTC)"],
            [OrderField.RecipientName] = ["Shipping Name"],
            [OrderField.Street1] = ["Shipping Address Line1"],
            [OrderField.Street2] = ["Shipping Address Line2"],
            [OrderField.City] = ["Shipping Address City"],
            [OrderField.State] = ["Shipping Address State"],
            [OrderField.PostalCode] = ["Shipping Address Postal Code"],
            [OrderField.Country] = ["Shipping Address Country"],
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
            ValueList.Of("id", "Seller Message", "Amount"),
            ValueList.Of("id", "Card Last4", "Amount")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "21 columns (2023)",
                "id", "Description", "Seller Message", "Created (UTC)", "Amount", "Amount Refunded", "Currency", "Converted Amount",
                "Converted Amount Refunded", "Fee", "Taxes On Fee", "Converted Currency", "Status", "Statement Descriptor", "Customer ID",
                "Customer Description", "Customer Email", "Captured", "Card ID", "Invoice ID", "Transfer"),
            new LayoutVariant(
                "33 columns",
                "id", "Description", "Seller Message", "Created (UTC)", "Amount", "Amount Refunded", "Currency", "Converted Amount",
                "Converted Amount Refunded", "Fee", "Tax", "Converted Currency", "Mode", "Status", "Statement Descriptor", "Customer ID",
                "Customer Description", "Customer Email", "Captured", "Card ID", "Card Last4", "Card Brand", "Card Funding", "Card Exp Month",
                "Card Exp Year", "Card Name", "Card Address Line1", "Card Address Line2", "Card Address City", "Card Address State",
                "Card Address Country", "Card Address Zip", "Card Issue Country"),
            new LayoutVariant(
                "79 columns (2024)",
                "id", "Created date (UTC)", "Amount", "Amount Refunded", "Currency", "Captured", "Converted Amount", "Converted Amount Refunded",
                "Converted Currency", "Description", "Fee", "Is Link", "Mode", "PaymentIntent ID", "Payment Source Type", "Refunded date (UTC)",
                "Statement Descriptor", "Status", "Seller Message", "Taxes On Fee", "Card ID", "Card Name", "Card Address Line1",
                "Card Address Line2", "Card Address City", "Card Address State", "Card Address Country", "Card Address Zip",
                "Card AVS Line1 Status", "Card AVS Zip Status", "Card Brand", "Card CVC Status", "Card Exp Month", "Card Exp Year",
                "Card Fingerprint", "Card Funding", "Card Issue Country", "Card Last4", "Card Tokenization Method", "Customer ID",
                "Customer Description", "Customer Email", "Customer Phone", "Shipping Name", "Shipping Address Line1", "Shipping Address Line2",
                "Shipping Address City", "Shipping Address State", "Shipping Address Country", "Shipping Address Postal Code", "Disputed Amount",
                "Dispute Date (UTC)", "Dispute Evidence Due (UTC)", "Dispute Reason", "Dispute Status", "Invoice ID", "Invoice Number",
                "Checkout Session ID", "Checkout Custom Field 1 Key", "Checkout Custom Field 1 Value", "Checkout Custom Field 2 Key",
                "Checkout Custom Field 2 Value", "Checkout Custom Field 3 Key", "Checkout Custom Field 3 Value", "Checkout Line Item Summary",
                "Checkout Promotional Consent", "Checkout Terms of Service Consent", "Client Reference ID", "Payment Link ID", "UTM Campaign",
                "UTM Content", "UTM Medium", "UTM Source", "UTM Term", "Application Fee", "Application ID", "Destination", "Transfer",
                "Transfer Group")),
        Kind = LineKind.Sale,
    };
}
