using System.Globalization;

namespace AccountGuard.Samples;

/// <summary>One person's three years, written day by day from a seed.</summary>
internal abstract class Account(int seed, string website, IReadOnlyList<string> idPrefixes, TimeSpan localOffset)
{
    /// <summary>Everything ordered, in the order it was told, not by date.</summary>
    public List<Order> Orders { get; } = [];

    protected Random Random { get; } = new(seed);

    /// <summary>A local time of that day between breakfast and bedtime, in UTC.</summary>
    protected DateTime At(DateTime day) => day.Date.AddMinutes(Random.Next(7 * 60, 23 * 60)).AddSeconds(Random.Next(60)) - localOffset;

    protected bool Chance(double probability) => Random.NextDouble() < probability;

    protected T Pick<T>(params T[] values) => values[Random.Next(values.Length)];

    protected string NewId() => string.Create(CultureInfo.InvariantCulture, $"{Pick([.. idPrefixes])}-{Random.Next(1000000, 9999999)}-{Random.Next(1000000, 9999999)}");

    /// <summary>An order of <paramref name="at"/> (UTC) that went out a day or two later.</summary>
    protected Order Add(DateTime at, Place? shipTo, Place? billTo, string? card, string shippingOption, params Line[] lines)
    {
        var order = new Order
        {
            Id = NewId(),
            PlacedAtUtc = at,
            Lines = lines,
            ShipTo = shipTo,
            BillTo = billTo,
            Card = card,
            Website = website,
            ShippingOption = shippingOption,
            Parcels = [at.AddHours(9 + Random.Next(36)).AddMinutes(Random.Next(60))],
            Carrier = CarrierName(),
        };
        Orders.Add(order);
        return order;
    }

    /// <summary>Puts a changed copy in the place of an order just added.</summary>
    protected void Change(Order order, Func<Order, Order> change) => Orders[Orders.IndexOf(order)] = change(order);

    protected abstract string CarrierName();
}
