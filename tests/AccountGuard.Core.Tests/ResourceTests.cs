using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AccountGuard.Core.Tests;

/// <summary>Every text a person reads stands in English and in Japanese, with the same facts filled in.</summary>
public class ResourceTests
{
    public static TheoryData<string> EnglishResources()
    {
        var data = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.resx", SearchOption.AllDirectories))
        {
            if (!file.EndsWith(".ja.resx", StringComparison.Ordinal))
            {
                data.Add(Path.GetRelativePath(Repository.Root, file));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EnglishResources))]
    public void Japanese_has_the_same_texts_with_the_same_placeholders(string english)
    {
        var en = Texts(english);
        var ja = Texts(Path.ChangeExtension(english, ".ja.resx"));
        Assert.NotEmpty(en);
        Assert.Equal(en.Keys.Order(StringComparer.Ordinal), ja.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, text) in en)
        {
            Assert.True(Placeholders(text).SetEquals(Placeholders(ja[key])), $"{english}: '{key}' has other placeholders in Japanese.");
            Assert.False(string.IsNullOrWhiteSpace(text), $"{english}: '{key}' is empty.");
            Assert.False(string.IsNullOrWhiteSpace(ja[key]), $"{english}: '{key}' is empty in Japanese.");
        }
    }

    private static Dictionary<string, string> Texts(string file) =>
        XDocument.Load(Path.Combine(Repository.Root, file)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static HashSet<string> Placeholders(string text) =>
        Regex.Matches(text, @"\{(\d+)").Select(match => match.Groups[1].Value).ToHashSet();
}
