using AccountGuard.Detection.Patterns;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// From where the account's digital orders of the same days came, as far as that is unfamiliar. It counts beside
/// several orders of gift cards and codes only, once a group: a new telephone and a journey are honest, and so is a
/// present bought on one.
/// </summary>
internal abstract class DeviceSignal : OrderSignal
{
    private const double Most = 2;
    private static readonly TimeSpan Before = TimeSpan.FromDays(2);

    // The delivery of a code is booked as a digital order of its own.
    private static readonly TimeSpan Behind = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public override bool IsOfGroup => true;

    /// <inheritdoc/>
    public override bool IsOfContext => true;

    /// <summary>Share of strangers' orders that come from an unfamiliar one.</summary>
    protected abstract double HijackerRate { get; }

    /// <summary>The population's rate of new ones, and how many orders it weighs.</summary>
    protected abstract (double Rate, double Weight) Prior { get; }

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind is GroupKind.Codes or GroupKind.BalanceRefunds;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern) =>
        order.Number == 1 && order.Group.Members.Count > 1 && Find(order) is { } fact
            ? Evidence.Clip(Math.Log(HijackerRate / OwnerRate(fact)), 0, Most)
            : 0;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => Find(order) is { } fact
        ? new Dictionary<string, double> { ["EarlierOrders"] = fact.Earlier, ["EarlierOnes"] = fact.Distinct, ["OwnerRate"] = OwnerRate(fact) }
        : [];

    /// <summary>The unfamiliar one of a digital order; null where it is familiar or not told.</summary>
    protected abstract DeviceFact? Of(UnusualDevice device);

    /// <summary>The first unfamiliar one of the group's days; null for none.</summary>
    protected DeviceFact? Find(GroupedOrder order) => order.Facts.Context?.Devices?
        .Between(order.Group.First.Date - Before, order.Group.Last.Date + Behind)
        .Select(Of)
        .FirstOrDefault(fact => fact is not null);

    private double OwnerRate(DeviceFact fact) => Evidence.Rate(fact.NewEarlier, fact.Earlier, Prior.Rate, Prior.Weight);
}
