namespace AccountGuard.Orders;

/// <summary>Where lines come from; one object for all lines of a file.</summary>
/// <param name="Account">See <see cref="OrderItem.Account"/>.</param>
/// <param name="Layout">See <see cref="OrderItem.Layout"/>.</param>
/// <param name="SourcePath">See <see cref="OrderItem.SourcePath"/>.</param>
internal sealed record LineOrigin(string Account, string Layout, string SourcePath)
{
    /// <summary>Nothing is known.</summary>
    public static LineOrigin None { get; } = new("", "", "");
}
