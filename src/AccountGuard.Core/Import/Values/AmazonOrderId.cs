namespace AccountGuard.Import.Values;

/// <summary>What Amazon's order numbers say of an order.</summary>
internal static class AmazonOrderId
{
    /// <summary>Whether the number is one of a digital order (D01-0000000-0000000).</summary>
    public static bool IsDigital(string orderId) => orderId.StartsWith("D01-", StringComparison.OrdinalIgnoreCase);
}
