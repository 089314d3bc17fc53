using System.Collections;
using System.Globalization;
using System.Management.Automation;
using AccountGuard.Incidents;
using AccountGuard.Notices;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>
/// Takes changes as people write them: 'PayoutAccount', 'bank=2026-04-03', @{ Part = 'PayoutAccount'; When = '2026-04-03' },
/// or objects with these properties. Dates have the year first; what names no offset is in the time zone of this machine.
/// </summary>
public sealed class OwnChangeArgumentAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) => Argument.Base(inputData) switch
    {
        null => null!,
        IEnumerable several and not (string or IDictionary) => several.Cast<object?>().Select(Change).ToArray(),
        _ => new[] { Change(inputData) },
    };

    private static OwnChange Change(object? value) => Argument.Base(value) switch
    {
        OwnChange change => change,
        AccountPart part => new OwnChange { Part = part },
        string text => OwnChangeText.TryParse(text, TimeZoneInfo.Local, out var change) ? change : throw Unknown(text),
        IDictionary entries => Change(entries[nameof(OwnChange.Part)], entries[nameof(OwnChange.When)], value),
        _ => Change(Property(value, nameof(OwnChange.Part)), Property(value, nameof(OwnChange.When)), value),
    };

    private static OwnChange Change(object? part, object? when, object? whole)
    {
        var word = Argument.Base(part)?.ToString();
        return word is not null && OwnChangeText.TryPart(word, out var named)
            ? new OwnChange { Part = named, When = When(when) }
            : throw Unknown(word ?? whole);
    }

    private static DateTimeOffset? When(object? value) =>
        value is null ? null : (DateTimeOffset?)new InstantArgumentAttribute().Transform(null!, value);

    private static object? Property(object? value, string name) => value is null ? null : PSObject.AsPSObject(value).Properties[name]?.Value;

    private static ArgumentTransformationMetadataException Unknown(object? value) =>
        new(CommandText.Get(CultureInfo.CurrentUICulture, "UnknownChange", value, string.Join(", ", OwnChangeText.Parts)));
}
