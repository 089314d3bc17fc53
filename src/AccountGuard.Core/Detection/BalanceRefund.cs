using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>An order's money that was paid by card and went to the account's gift balance.</summary>
internal sealed class BalanceRefund
{
    // Less is a small amends or one of several pieces, and no order undone.
    private const decimal ShareOfOrder = 0.5m;

    private BalanceRefund(DateTimeOffset? on) => On = on;

    /// <summary>When it was given back; null where the source does not tell.</summary>
    public DateTimeOffset? On { get; }

    /// <summary>
    /// What went back of <paramref name="order"/>; null where it was not paid by card alone, where less than half of it
    /// went back, or where that went to a card too.
    /// </summary>
    public static BalanceRefund? Of(Order order, string[] instruments)
    {
        decimal refunded = 0;
        DateTimeOffset? on = null;
        foreach (var item in order.Lines)
        {
            if (item.RefundedTo is not null && item.Refunded is > 0 and var amount && IsBalance(item.RefundedTo))
            {
                refunded += amount;
                on = item.RefundedOn > on || on is null ? item.RefundedOn : on;
            }
        }

        return refunded > 0 && refunded >= ShareOfOrder * (order.Total ?? 0) && IsByCard(order, instruments) ? new BalanceRefund(on) : null;
    }

    private static bool IsBalance(string refundedTo) =>
        PaymentInstruments.HasBalance(refundedTo) && PaymentInstruments.Read(refundedTo).Length == 0;

    private static bool IsByCard(Order order, string[] instruments) =>
        instruments.Length > 0 && instruments.All(PaymentInstruments.IsCard) && !PaymentInstruments.HasBalance(order.Payment);
}
