using System.Globalization;
using AccountGuard.Import.Layouts;
using AccountGuard.Orders;

namespace AccountGuard.Import;

/// <summary>
/// Which column of a file holds which property of <see cref="OrderItem"/>, as its user says: for shops whose layout is
/// not known. A value is the name of a column, or of several that are joined (amounts are added); a value that begins
/// with "=" is no column but stands for itself on every line, such as "=EUR". Besides properties there are the keys
/// <see cref="DateFormatKey"/> and <see cref="DecimalMarkKey"/>.
/// </summary>
public sealed class OrderColumnMap
{
    /// <summary>The key whose values are custom date formats of .NET, tried in their order in place of the usual forms.</summary>
    public const string DateFormatKey = "DateFormat";

    /// <summary>The key whose value is the mark before the decimals of amounts: "." or ",".</summary>
    public const string DecimalMarkKey = "DecimalMark";

    private readonly List<KeyValuePair<string, ValueList<string>>> entries = [];

    /// <param name="entries">Keys, whatever their case, with their values. Of a key given twice the last counts.</param>
    /// <param name="language">The language of what is said about a map that cannot be.</param>
    /// <exception cref="ArgumentException">A key or value is none, or one is missing without which no line can be made.</exception>
    public OrderColumnMap(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> entries, CultureInfo language)
    {
        foreach (var entry in entries)
        {
            var key = ColumnMapKey.Find(entry.Key)?.Name ?? Setting(entry.Key)
                ?? throw Bad(language, "MapKeyUnknown", entry.Key, string.Join(", ", Keys));
            this.entries.RemoveAll(earlier => earlier.Key == key);
            this.entries.Add(new(key, entry.Value.Select(value => value.Trim()).ToValueList()));
        }

        Layout = ColumnMapLayout.Of(this, language);
    }

    /// <summary>This map with other entries in it, which count where both have a key.</summary>
    /// <exception cref="ArgumentException">As for a new map.</exception>
    public OrderColumnMap With(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> others, CultureInfo language) =>
        new(entries.Select(entry => new KeyValuePair<string, IReadOnlyList<string>>(entry.Key, entry.Value)).Concat(others), language);

    /// <summary>All keys that there are.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. ColumnMapKey.All.Select(key => key.Name), DateFormatKey, DecimalMarkKey];

    /// <summary>The keys as they are written in <see cref="Keys"/>, with their values, in the order given.</summary>
    public IReadOnlyList<KeyValuePair<string, ValueList<string>>> Entries => entries;

    /// <summary>The layout that reads so.</summary>
    internal OrderHistoryLayout Layout { get; }

    /// <summary>The values of a key; none where it is not given.</summary>
    internal ValueList<string> this[string key] =>
        entries.FirstOrDefault(entry => entry.Key == key).Value ?? ValueList.Empty<string>();

    /// <summary>The fault of a map.</summary>
    internal static ArgumentException Bad(CultureInfo language, string textKey, params object?[] arguments) =>
        new(ImportText.Get(language, textKey, arguments));

    private static string? Setting(string key) =>
        new[] { DateFormatKey, DecimalMarkKey }.FirstOrDefault(setting => string.Equals(setting, key, StringComparison.OrdinalIgnoreCase));
}
