namespace AccountGuard.Import.Values;

/// <summary>Numbers of sessions and browsers. Amazon's Digital Orders have noughts, or "Unknown Browser", where there is none.</summary>
internal static class DeviceText
{
    private const string Unknown = "Unknown";

    /// <summary>The number; null where it is none, so that unlike devices do not look like one.</summary>
    public static string? Known(string number) =>
        number.Trim('0', '-').Length == 0 || number.StartsWith(Unknown, StringComparison.OrdinalIgnoreCase) ? null : number;
}
