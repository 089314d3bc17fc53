using System.Globalization;
using System.Management.Automation;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>
/// Takes a date as an object or as ISO 8601 text. PowerShell would bind text by the user's culture, so that
/// 03/04/2026 is April to one and March to another; such text is refused here, in every culture.
/// </summary>
/// <remarks>What names no offset is in the time zone of this machine.</remarks>
public sealed class InstantArgumentAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) => Argument.Base(inputData) switch
    {
        null => null!,
        DateTimeOffset instant => instant,
        DateTime date => InstantText.AtLocal(date, TimeZoneInfo.Local),
        { } other when Argument.Text(other) is { } text => InstantText.Parse(text, TimeZoneInfo.Local) ?? throw Unclear(text),
        _ => throw Unclear(inputData),
    };

    private static ArgumentTransformationMetadataException Unclear(object value) =>
        new(CommandText.Get(CultureInfo.CurrentUICulture, "UnclearDate", value));
}
