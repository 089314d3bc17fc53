using System.Globalization;
using System.IO.Compression;
using Microsoft.VisualBasic.FileIO;

namespace AccountGuard.Evaluation;

/// <summary>One line of the purchases file.</summary>
internal sealed record Purchase(string Person, DateTime Day, decimal Price, int Quantity, string State, string Title, string Product, string Category);

/// <summary>One line of the people file.</summary>
internal sealed record Person(string Id, bool Shares, bool Moved);

/// <summary>Reads files of the shape of Open e-commerce 1.0 (doi 10.7910/DVN/YGLYDY), by column names.</summary>
internal static class Purchases
{
    public static IEnumerable<Purchase> Read(string path) => Rows(path).Select(row => new Purchase(
        row("Survey ResponseID"),
        DateTime.ParseExact(row("Order Date"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal.Parse(row("Purchase Price Per Unit"), NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture),
        (int)double.Parse(row("Quantity"), CultureInfo.InvariantCulture),
        row("Shipping Address State"),
        row("Title"),
        row("ASIN/ISBN (Product Code)"),
        row("Category")));

    public static IEnumerable<Person> ReadPeople(string path) => Rows(path).Select(row => new Person(
        row("Survey ResponseID"),
        !row("People Sharing The Account").StartsWith('1'),
        row("Moved In 2021").Equals("yes", StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<Func<string, string>> Rows(string path)
    {
        using var file = File.OpenRead(path);
        using Stream text = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var parser = new TextFieldParser(text) { Delimiters = [","], HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        var names = parser.ReadFields() ?? [];
        var columns = names.Select((name, index) => (name, index)).ToDictionary(column => column.name, column => column.index, StringComparer.Ordinal);
        while (parser.ReadFields() is { } fields)
        {
            yield return name => fields[columns[name]];
        }
    }
}
