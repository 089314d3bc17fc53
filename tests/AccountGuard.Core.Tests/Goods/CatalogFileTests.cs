using System.Text;
using AccountGuard.Goods;

namespace AccountGuard.Core.Tests.Goods;

public sealed class CatalogFileTests
{
    private const string Good =
        """
        {
          "goods": [
            {
              "name": "tulip bulbs", "nameJa": "チューリップの球根", "tier": "B",
              "terms": { "ja": ["チューリップ"], "en": ["tulip"], "zh": ["郁金香"] },
              "inContext": [{ "terms": ["金"], "beside": ["地金"] }],
              "accessorySets": ["device"], "accessoryWords": ["vase"], "notBeside": ["lamp"],
              "published": { "linesPer10000": 1.5, "people": 3 },
              "source": "made up for a test"
            },
            {
              "name": "second", "nameJa": "二番目", "tier": "C",
              "terms": { "en": ["second thing"] }, "source": "made up"
            }
          ]
        }
        """;

    [Fact]
    public void A_users_catalogue_replaces_the_shipped_one()
    {
        var catalogue = Load(Good);
        Assert.Equal(2, catalogue.Goods.Count);
        Assert.Equal("tulip bulbs", catalogue.Match("100 Tulips, mixed")!.Good.Name);
        Assert.Null(catalogue.Match("Tulip vase"));
        Assert.Null(catalogue.Match("Tulip, desk lamp"));
        Assert.Null(catalogue.Match("冬虫夏草"));
        Assert.Equal("金", catalogue.Match("金 地金 1g")!.Term);
        Assert.Equal(1.5, catalogue.Goods[0].BenignLinesPer10000);
        Assert.Equal(0.00015, catalogue.Goods[0].BenignLineProbability!.Value, 10);
        Assert.Null(catalogue.Goods[1].BenignLineProbability);
        Assert.Equal("金 (地金)", catalogue.Goods[0].ContextTerms.ToString());
    }

    [Fact]
    public void A_byte_order_mark_comments_and_trailing_commas_are_fine() =>
        Assert.Equal(2, Load("\uFEFF// mine\n" + Good.Replace("\"second thing\"]", "\"second thing\",]", StringComparison.Ordinal)).Goods.Count);

    [Theory]
    [InlineData("\"tier\": \"B\"", "\"tier\": \"D\"", 4)]
    [InlineData("\"tier\": \"B\"", "\"teir\": \"B\"", 4)]
    [InlineData("\"accessoryWords\": [\"vase\"]", "\"accessoryWords\": [\"vase\"", 7)]
    [InlineData("\"accessorySets\": [\"device\"]", "\"accessorySets\": [\"divice\"]", 3)]
    [InlineData("\"accessorySets\": [\"device\"]", "\"accessorySets\": [null]", 3)]
    [InlineData("\"name\": \"second\"", "\"name\": \"Tulip Bulbs\"", 11)]
    [InlineData("\"name\": \"second\"", "\"name\": null", 11)]
    [InlineData("[\"second thing\"]", "[]", 11)]
    [InlineData("[\"second thing\"]", "[\"響\"]", 11)]
    [InlineData("[\"second thing\"]", "[null]", 11)]
    [InlineData("\"beside\": [\"地金\"]", "\"beside\": []", 3)]
    [InlineData("\"notBeside\": [\"lamp\"]", "\"notBeside\": [\" \"]", 3)]
    [InlineData("\"linesPer10000\": 1.5", "\"linesPer10000\": -1", 3)]
    [InlineData("\"source\": \"made up\"", "\"source\": \"made up\", \"measured\": { \"lines\": 1, \"people\": 1 }", 11)]
    public void What_is_wrong_is_named_with_its_line(string right, string wrong, int line)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);
        var exception = Assert.Throws<InvalidDataException>(() => Load(Good.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.StartsWith($"my-goods.json, line {line}:", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{ \"goods\": null }")]
    [InlineData("{ \"goods\": [null] }")]
    [InlineData("{ \"goods\": [] }")]
    [InlineData("category\ttier\nx\tA\n")]
    public void What_is_no_catalogue_is_refused(string text) => Assert.Throws<InvalidDataException>(() => Load(text));

    [Fact]
    public void Errors_come_in_Japanese_too()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("{"));
        var exception = Assert.Throws<InvalidDataException>(() => GoodsCatalog.Load(stream, "goods.json", CultureInfo.GetCultureInfo("ja-JP")));
        Assert.Contains("商品カタログとして読めません", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_file_is_refused()
    {
        using var stream = new MemoryStream(new byte[CatalogFile.MaxBytes + 1]);
        Assert.Throws<InvalidDataException>(() => GoodsCatalog.Load(stream, "goods.json", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_file_that_is_not_there_is_said_so() =>
        Assert.Throws<FileNotFoundException>(() => GoodsCatalog.Load(Path.Combine(AppContext.BaseDirectory, "no-such-file.json"), CultureInfo.InvariantCulture));

    private static GoodsCatalog Load(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return GoodsCatalog.Load(stream, "my-goods.json", CultureInfo.InvariantCulture);
    }
}
