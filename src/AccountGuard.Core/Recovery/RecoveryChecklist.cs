using AccountGuard.Detection;

namespace AccountGuard.Recovery;

/// <summary>Says what to do next, in what order, by when.</summary>
public static class RecoveryChecklist
{
    /// <summary>
    /// The steps of the hijacked buyer for <paramref name="orders"/>, in the order of the work. Orders of verdict
    /// Normal are left out; without any other order the steps come without order numbers.
    /// </summary>
    public static IReadOnlyList<RecoveryStep> Create(IReadOnlyList<AnomalousOrder> orders, ChecklistOptions options) => throw new NotImplementedException($"{options}");
}
