using System.Globalization;

namespace AccountGuard.Detection.Signals;

/// <summary>A browser or device from which no digital order came before. A browser whose cookies were cleared is a new one to the shop.</summary>
internal sealed class BrowserSignal : DeviceSignal
{
    /// <inheritdoc/>
    public override string Name => "Browser";

    /// <inheritdoc/>
    protected override double HijackerRate => 0.9;

    /// <inheritdoc/>
    protected override (double Rate, double Weight) Prior => (0.05, 10);

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) =>
        Find(order) is { } fact ? Say(language, "Browser", fact.Earlier, fact.Distinct) : null;

    /// <inheritdoc/>
    protected override DeviceFact? Of(UnusualDevice device) => device.Browser;
}
