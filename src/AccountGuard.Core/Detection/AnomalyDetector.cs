using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>Finds the orders in an account's own history that do not look like the owner's.</summary>
public sealed class AnomalyDetector
{
    private readonly DetectionOptions options;

    /// <summary>Makes a detector.</summary>
    public AnomalyDetector(DetectionOptions options) => this.options = options;

    /// <summary>
    /// Judges the orders of each account against that account's own history. Findings come by account, then oldest
    /// first. The order of <paramref name="items"/> changes nothing.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IReadOnlyList<AnomalousOrder> Find(IEnumerable<OrderItem> items, CancellationToken cancellationToken) => throw new NotImplementedException($"{options}");
}
