using System.Collections;
using System.Globalization;
using System.Management.Automation;
using AccountGuard.Import;
using AccountGuard.PowerShell.Output;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>
/// Takes a hashtable, ordered or not, whose keys are properties of an order line and whose values are names of columns.
/// Checked when it is bound, so that a mistake is told before anything is read.
/// </summary>
public sealed class ColumnMapArgumentAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        if (Argument.Base(inputData) is not { } value)
        {
            return null!;
        }

        if (value is OrderColumnMap map)
        {
            return map;
        }

        var language = CultureInfo.CurrentUICulture;
        try
        {
            return value is IDictionary dictionary
                ? new OrderColumnMap(Entries(dictionary), language)
                : throw new ArgumentTransformationMetadataException(CommandText.Get(language, "NoColumnMap", ColumnMapText.Example));
        }
        catch (ArgumentException exception)
        {
            throw new ArgumentTransformationMetadataException(exception.Message, exception);
        }
    }

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Entries(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            yield return new KeyValuePair<string, IReadOnlyList<string>>(Text(entry.Key), Values(Argument.Base(entry.Value)));
        }
    }

    private static List<string> Values(object? value) =>
        value is IEnumerable and not string ? ((IEnumerable)value).Cast<object?>().Select(Text).ToList() : [Text(value)];

    private static string Text(object? value) => Convert.ToString(Argument.Base(value), CultureInfo.InvariantCulture) ?? "";
}
