using System.Globalization;
using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// The goods, the bank account or the way of selling are still in use after 30 days: a new product line, a new bank, a
/// new warehouse. It only ever speaks for the owner, and it looks at later events.
/// </summary>
internal sealed class SellerSettlingSignal : SellerSignal
{
    private const double FirstLaterUse = 2.5;
    private const double FurtherLaterUse = 0.7;
    private const double Most = 9;

    /// <inheritdoc/>
    public override string Name => "SellerSettling";

    /// <inheritdoc/>
    public override double LogOdds(SellerRun run) =>
        run.LaterUses == 0 ? 0 : -Math.Min(Most, FirstLaterUse + (FurtherLaterUse * (run.LaterUses - 1)));

    /// <inheritdoc/>
    public override string? Explain(SellerRun run, CultureInfo language) => Say(language, "Settling", run.LaterUses);

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(SellerRun run) => new Dictionary<string, double> { ["LaterUses"] = run.LaterUses };
}
