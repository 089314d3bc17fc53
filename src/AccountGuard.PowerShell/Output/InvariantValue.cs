using System.Globalization;
using System.Management.Automation;

namespace AccountGuard.PowerShell.Output;

/// <summary>
/// A date or number that a file gets invariantly. Export-Csv writes a property by its ToString, which for .NET's
/// own types follows the user's culture (1234,5 under de-DE); everything else (sorting, comparing, adding, -f,
/// ConvertTo-Json) sees through the wrapping to the value itself.
/// </summary>
public sealed class InvariantValue : PSObject
{
    /// <summary>Wraps a value.</summary>
    public InvariantValue(object value)
        : base(value)
    {
    }

    /// <summary>Dates as ISO 8601 with their offset; amounts as they are, scores and rates with six digits, with a point and without grouping.</summary>
    public override string ToString() => BaseObject switch
    {
        DateTimeOffset instant => instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        double number => number.ToString("G6", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => BaseObject.ToString() ?? "",
    };
}
