using AccountGuard.Goods;

namespace AccountGuard.Core.Tests.Goods;

public sealed class GoodsCatalogTests
{
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    public static TheoryData<string, string> Titles()
    {
        var data = new TheoryData<string, string>();
        using var stream = typeof(GoodsCatalogTests).Assembly.GetManifestResourceStream(typeof(GoodsCatalogTests), "titles.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var good, var title])
            {
                data.Add(title, good);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_title_names_the_good_or_none(string title, string good) =>
        Assert.Equal(good, GoodsCatalog.Default.Match(title)?.Good.Name ?? "-");

    [Fact]
    public void The_table_of_titles_is_read_whole() => Assert.True(Titles().Count >= 180);

    [Fact]
    public void Cordyceps_comes_first() => Assert.Equal("cordyceps", GoodsCatalog.Default.Goods[0].Name);

    [Fact]
    public void The_match_names_the_longest_term_that_was_found() =>
        Assert.Equal("冬虫夏草", GoodsCatalog.Default.Match("冬虫夏草 (虫草) 50g")!.Term);

    [Theory]
    [InlineData("PlayStation 5 デジタル・エディション")]
    [InlineData("Nintendo Switch Lite コーラル")]
    public void A_term_is_named_without_the_sign_that_ties_it_to_the_beginning(string title) =>
        Assert.StartsWith(GoodsCatalog.Default.Match(title)!.Term, title, StringComparison.Ordinal);

    [Fact]
    public void A_title_with_several_goods_names_the_highest_tier() =>
        Assert.Equal(ResaleTier.A, GoodsCatalog.Default.Match("サプリメント 冬虫夏草 配合")!.Good.Tier);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\uD800\uDC00\uD800")]
    public void A_title_that_says_nothing_names_no_good(string? title) => Assert.Null(GoodsCatalog.Default.Match(title));

    [Fact]
    public void Goods_have_names_in_both_languages()
    {
        var good = GoodsCatalog.Default.Find("Cordyceps")!;
        Assert.Equal("冬虫夏草", good.DisplayName(Japanese));
        Assert.Equal("cordyceps", good.DisplayName(CultureInfo.InvariantCulture));
        Assert.Same(good, GoodsCatalog.Default.Find("冬虫夏草"));
        Assert.Null(GoodsCatalog.Default.Find("no such good"));
    }

    [Fact]
    public void Every_good_says_its_source_and_how_often_honest_people_buy_it_or_why_that_is_not_known() =>
        Assert.All(GoodsCatalog.Default.Goods, good =>
        {
            Assert.NotEqual("", good.Source);
            Assert.True(good.BenignLineProbability is > 0 and < 0.05 || good.Note is not null, good.Name);
        });

    [Fact]
    public void Common_supplements_weigh_less_than_cordyceps() =>
        Assert.True(
            GoodsCatalog.Default.Find("health supplement (other)")!.BenignLinesPer10000
            > 100 * GoodsCatalog.Default.Find("cordyceps")!.BenignLinesPer10000);

    [Fact]
    public async Task Threads_share_a_catalogue()
    {
        var titles = Titles().Select(row => (string)row[0]).ToList();
        var expected = titles.ConvertAll(title => GoodsCatalog.Default.Match(title));
        var found = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => titles.ConvertAll(title => GoodsCatalog.Default.Match(title)))));
        Assert.All(found, matches => Assert.Equal(expected, matches));
    }
}
