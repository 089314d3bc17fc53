using AccountGuard.Detection.Profile;
using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>What an order cost, as the owner's other totals are compared with it.</summary>
internal readonly struct OrderAmount
{
    private OrderAmount(double value, string currency)
    {
        Value = value;
        Currency = currency;
        Step = ValueRank.StepOf(value);
        IsDear = value >= Currencies.Dear(currency);
    }

    /// <summary>The total in <see cref="Currency"/>.</summary>
    public double Value { get; }

    /// <summary>ISO 4217 code; null where the order costs nothing, or the source does not tell its total.</summary>
    public string? Currency { get; }

    /// <summary>The step of the total among others; see <see cref="ValueRank"/>.</summary>
    public int Step { get; }

    /// <summary>As much as goods for resale cost: 120 USD or its like.</summary>
    public bool IsDear { get; }

    /// <summary>What <paramref name="order"/> cost.</summary>
    public static OrderAmount Of(Order order) =>
        order.Total is > 0 and var total && order.Currency is { } currency ? new OrderAmount((double)total, currency) : default;
}
