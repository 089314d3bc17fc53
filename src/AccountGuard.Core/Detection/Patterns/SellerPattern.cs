using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Patterns;

/// <summary>A way hijacked sellers' accounts are used.</summary>
internal abstract class SellerPattern
{
    /// <summary>Every pattern of a seller's account.</summary>
    public static IReadOnlyList<SellerPattern> All { get; } = [new SellerUnknownGoods(), new SellerPayoutChange(), new SellerChannelChange()];

    /// <summary>The name that findings carry.</summary>
    public abstract string Name { get; }

    /// <summary>The kind of run it may explain.</summary>
    public abstract SellerRunKind Kind { get; }

    /// <summary>What the evidence must first make good, in natural-log units: how often honest shops look like this.</summary>
    public abstract double Handicap { get; }

    /// <summary>The highest verdict a run may have, whatever the sum.</summary>
    /// <param name="run">The run.</param>
    /// <param name="ofBeside">How much of its evidence is that of what stands beside it.</param>
    public abstract Verdict Most(SellerRun run, double ofBeside);
}
