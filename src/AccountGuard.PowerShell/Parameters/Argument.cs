using System.Globalization;
using System.Management.Automation;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>What PowerShell hands to a transformation: often wrapped, numbers and texts alike.</summary>
internal static class Argument
{
    /// <summary>The object inside PowerShell's wrapping.</summary>
    public static object? Base(object? value) => value is PSObject wrapped ? wrapped.BaseObject : value;

    /// <summary>The text of a string or a number; null for anything else.</summary>
    public static string? Text(object? value) => value switch
    {
        string text => text.Trim(),
        IConvertible and IFormattable and not Enum and not DateTime => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
