using System.Collections;
using System.Management.Automation.Language;
using AccountGuard.Import;

namespace AccountGuard.PowerShell.Output;

/// <summary>Maps of columns as PowerShell has them.</summary>
internal static class ColumnMapText
{
    /// <summary>A map to show how one is written.</summary>
    public const string Example = "@{ OrderId = 'Order Number'; OrderDate = 'Date' }";

    /// <summary>The map as it is written in a script.</summary>
    /// <param name="map">The map.</param>
    /// <param name="separator">What stands between two entries: "; ", or a line break.</param>
    public static string Literal(OrderColumnMap map, string separator = "; ") =>
        "@{ " + string.Join(separator, map.Entries.Select(entry => $"{entry.Key} = {string.Join(", ", entry.Value.Select(Quoted))}")) + " }";

    /// <summary>The map as a hashtable that -ColumnMap takes: a text where there is one column, an array where there are several.</summary>
    public static Hashtable Hashtable(OrderColumnMap map)
    {
        var table = new Hashtable(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in map.Entries)
        {
            table.Add(entry.Key, entry.Value.Count == 1 ? entry.Value[0] : entry.Value.ToArray());
        }

        return table;
    }

    private static string Quoted(string value) => $"'{CodeGeneration.EscapeSingleQuotedStringContent(value)}'";
}
