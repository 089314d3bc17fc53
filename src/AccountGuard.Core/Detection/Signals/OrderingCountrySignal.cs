using System.Globalization;

namespace AccountGuard.Detection.Signals;

/// <summary>A country from which no digital order came before.</summary>
internal sealed class OrderingCountrySignal : DeviceSignal
{
    /// <inheritdoc/>
    public override string Name => "OrderingCountry";

    /// <inheritdoc/>
    protected override double HijackerRate => 0.5;

    /// <inheritdoc/>
    protected override (double Rate, double Weight) Prior => (0.01, 20);

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) =>
        Find(order) is { } fact ? Say(language, "OrderingCountry", fact.Value, fact.Earlier) : null;

    /// <inheritdoc/>
    protected override DeviceFact? Of(UnusualDevice device) => device.Country;
}
