using AccountGuard.Import;
using AccountGuard.Import.Layouts;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class LayoutCatalogTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Names() => [.. LayoutCatalog.Layouts.Select(layout => layout.Name)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_layout_has_its_page_and_the_page_its_columns(string name)
    {
        var layout = LayoutCatalog.Find(name)!;
        var page = File.ReadAllText(Path.Combine(Repository.Root, layout.Page));

        Assert.All(layout.Signature, column => Assert.Contains($"`{column}`", page, StringComparison.Ordinal));
        Assert.All(layout.OtherSignatures.SelectMany(signature => signature), column => Assert.Contains($"`{column}`", page, StringComparison.Ordinal));
        Assert.All(layout.Columns, column => Assert.Contains($"`{column}`", page, StringComparison.Ordinal));
        Assert.All(layout.Variants, variant => Assert.Contains(variant.Name, page, StringComparison.Ordinal));
        Assert.StartsWith($"# {name}\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_has_its_layout() => Assert.Equal(
        LayoutCatalog.Layouts.Select(layout => Path.GetFileName(layout.Page)).Order(StringComparer.Ordinal),
        Directory.GetFiles(Path.Combine(Repository.Root, "docs", "layouts")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_form_of_a_layout_is_recognised_by_its_header(string name)
    {
        var layout = LayoutCatalog.Find(name)!;
        foreach (var variant in layout.Variants)
        {
            var explanation = Explain(folder.Write("a.csv", string.Join(layout.Separator ?? ',', variant.Columns) + "\n"));

            Assert.Equal((name, variant.Name), (explanation.Layout, explanation.Variant));
            // Languages spell what they share ("SKU", "sku") as they please.
            Assert.Equal(
                variant.Columns.Order(StringComparer.OrdinalIgnoreCase), explanation.MatchedColumns.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
            Assert.Empty(explanation.MissingColumns);
        }
    }

    [Fact]
    public void The_nearest_layout_is_explained()
    {
        var explanation = Explain(folder.Write("a.csv", string.Join(",", Filter18.Where(column => column != "クレカ請求日"))));

        Assert.Equal((null, "AmazonJpOrderHistoryFilter"), (explanation.Layout, explanation.NearestLayout));
        Assert.Equal(["クレカ請求日"], explanation.MissingColumns);
    }

    [Fact]
    public void Titles_come_in_both_languages() => Assert.All(
        LayoutCatalog.Layouts,
        layout => Assert.NotEqual(layout.Title(CultureInfo.InvariantCulture), layout.Title(CultureInfo.GetCultureInfo("ja"))));

    private static LayoutExplanation Explain(string path) =>
        Assert.Single(LayoutCatalog.Explain(path, new ImportOptions(), new ImportRecorder(), CancellationToken.None));
}
