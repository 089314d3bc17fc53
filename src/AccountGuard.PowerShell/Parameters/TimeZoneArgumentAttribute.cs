using System.Globalization;
using System.Management.Automation;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>Takes a time zone by its id ("Asia/Tokyo"), by its offset from UTC ("+09:00") or as it is.</summary>
public sealed class TimeZoneArgumentAttribute : ArgumentTransformationAttribute
{
    private static readonly string[] OffsetFormats = [@"\+hh\:mm", @"\+hhmm", @"\+hh", @"\-hh\:mm", @"\-hhmm", @"\-hh"];

    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) => Argument.Base(inputData) switch
    {
        null => null!,
        TimeZoneInfo zone => zone,
        string text => ByOffset(text.Trim()) ?? ById(text.Trim()) ?? throw Unknown(text),
        _ => throw Unknown(inputData),
    };

    private static TimeZoneInfo? ById(string id)
    {
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(id);
        }
        catch (Exception exception) when (exception is TimeZoneNotFoundException or InvalidTimeZoneException or ArgumentException)
        {
            return null;
        }
    }

    private static TimeZoneInfo? ByOffset(string text)
    {
        var styles = text.Length > 0 && text[0] == '-' ? TimeSpanStyles.AssumeNegative : TimeSpanStyles.None;
        if (!TimeSpan.TryParseExact(text, OffsetFormats, CultureInfo.InvariantCulture, styles, out var offset) || offset.Duration() > LargestOffset)
        {
            return null;
        }

        var name = "UTC" + text;
        return TimeZoneInfo.CreateCustomTimeZone(name, offset, name, name);
    }

    private static ArgumentTransformationMetadataException Unknown(object value) =>
        new(CommandText.Get(CultureInfo.CurrentUICulture, "UnknownTimeZone", value));
}
