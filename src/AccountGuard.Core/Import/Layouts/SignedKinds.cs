using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>What rows are by the sign of their amount.</summary>
internal sealed class SignedKinds
{
    private readonly LineKind negative;
    private readonly LineKind positive;

    /// <param name="negative">What rows with a negative amount are.</param>
    /// <param name="positive">What all other rows are.</param>
    public SignedKinds(LineKind negative, LineKind positive)
    {
        this.negative = negative;
        this.positive = positive;
    }

    /// <summary>The kind of a row with this amount; null for one without.</summary>
    public LineKind Of(decimal? amount) => amount < 0 ? negative : positive;
}
