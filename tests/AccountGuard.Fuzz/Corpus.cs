using System.Text;
using AccountGuard.Import.Layouts;

namespace AccountGuard.Fuzz;

/// <summary>The inputs that mutation starts from: a small made-up export of each form of each layout, and what once broke a promise.</summary>
internal static class Corpus
{
    /// <summary>Where the build puts the corpus.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Corpus");

    /// <summary>The inputs of a folder, in the order of their names.</summary>
    public static IReadOnlyList<byte[]> Read(string folder) =>
        [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>Writes a seed for each form of each layout.</summary>
    public static int Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var layout in LayoutCatalog.Layouts)
        {
            foreach (var variant in layout.Variants)
            {
                var name = new string([.. $"{layout.Name}-{variant.Name}".Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]);
                File.WriteAllText(Path.Combine(folder, name + ".csv"), Seed(variant), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
        }

        return 0;
    }

    private static string Seed(LayoutVariant variant) =>
        string.Concat(Enumerable.Range(-1, 4).Select(row => string.Join(',', variant.Columns.Select(column => Quote(row < 0 ? column : SeedCell.Of(column, row)))) + "\n"));

    private static string Quote(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
