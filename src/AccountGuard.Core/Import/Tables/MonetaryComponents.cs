using System.Globalization;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>The amounts of which the cost of one item, or one refund of it, is made up.</summary>
internal sealed class MonetaryComponents
{
    private static readonly CompareInfo Invariant = CultureInfo.InvariantCulture.CompareInfo;
    private static readonly string[] OfferWords = ["Promotion", "Coupon", "Discount", "Voucher"];

    private decimal cost;
    private decimal takenBack;
    private bool isAny;

    /// <summary>Whether an amount could not be read, so that nothing is known of the sum.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>
    /// Whether a component's offer or kind says that its amount is granted. A negative amount by a promotion or coupon
    /// lowers the price (a book bought with a subscription's credit costs nothing); any other was paid back.
    /// </summary>
    public static bool IsOffer(string type) => OfferWords.Any(word => Invariant.IndexOf(type, word, CompareOptions.OrdinalIgnoreCase) >= 0);

    /// <summary>Adds an amount, with its sign.</summary>
    public void Add(decimal amount, bool isOffer)
    {
        isAny = true;
        if (amount < 0 && !isOffer)
        {
            takenBack -= amount;
        }
        else
        {
            cost += amount;
        }
    }

    /// <summary>The line with what it cost and what of that was given back; for a refund with what was given back.</summary>
    public OrderItem Put(OrderItem line) => line.Kind is LineKind.Refund or LineKind.Return ? PutRefund(line) : PutCost(line);

    private OrderItem PutCost(OrderItem line)
    {
        if (IsIncomplete || !isAny)
        {
            return line;
        }

        var costed = new OrderItem(line) { Total = cost };
        return takenBack == 0 ? costed : LineJoin.WithRefund(costed, new OrderItem(line) { Refunded = takenBack });
    }

    /// <summary>A refund that is refused or still to come gives nothing back. Some programs write what was given back with a minus.</summary>
    private OrderItem PutRefund(OrderItem line)
    {
        var isPaid = line.Status is not (OrderStatus.Cancelled or OrderStatus.Pending);
        return new(line)
        {
            Refunded = !isPaid || IsIncomplete ? null : isAny ? Math.Abs(cost - takenBack) : line.Refunded,
            RefundedOn = line.Status == OrderStatus.Cancelled ? null : line.RefundedOn,
        };
    }
}
