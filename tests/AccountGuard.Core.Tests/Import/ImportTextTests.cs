using System.Text.RegularExpressions;
using System.Xml.Linq;
using AccountGuard.Import.Layouts;

namespace AccountGuard.Core.Tests.Import;

/// <summary>Messages of rare failures must exist when they are needed, and none may be left over.</summary>
public class ImportTextTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "AccountGuard.Core", "Import");

    [Fact]
    public void Every_text_that_the_code_names_exists_and_the_other_way_round()
    {
        var inCode = Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "(?<!cref=)\"((?:Row|File|Archive|Folder|Ignored|Option|Map|LayoutFound)[A-Za-z]*)\"").Select(match => match.Groups[1].Value))
            .Except(["FileName"])
            .Concat(["FolderWithoutHistoryEmpty", "ArchiveWithoutHistoryEmpty"])
            .Concat(SideTable.All.Select(side => "Side_" + side.Key))
            .Distinct();
        var inResources = XDocument.Load(Path.Combine(Folder, "ImportText.resx")).Root!.Elements("data").Select(data => data.Attribute("name")!.Value);

        Assert.Equal(inResources.Order(StringComparer.Ordinal), inCode.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_layout_has_a_title()
    {
        var titles = XDocument.Load(Path.Combine(Folder, "Layouts", "LayoutText.resx")).Root!.Elements("data").Select(data => data.Attribute("name")!.Value);

        Assert.Empty(LayoutCatalog.Layouts.Select(layout => layout.Name).Except(titles));
    }
}
