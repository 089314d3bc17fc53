using System.Text;
using AccountGuard.Goods;
using FsCheck;
using FsCheck.Fluent;

namespace AccountGuard.Core.Tests.Goods;

/// <summary>How a title is written (width, case, kana, accents) must not decide what it names.</summary>
public sealed class GoodsFoldingProperties
{
    private static readonly string[] Words =
    [
        "冬虫夏草", "サナギタケ", "Cordyceps", "iPhone", "ケース", "用", "対応", "Nintendo Switch", "本体", "ギフトカード", "カバー", "15", "Pro", "256GB",
        "SIMフリー", "for", "with", "case", "・", "(", ")", "【", "】", ",", "山崎", "12年", "ウイスキー", "香水", "Estée", "Lauder", "腕時計", "バンド", "シック", "クラ",
    ];

    private static Arbitrary<string> Titles { get; } = Gen.Elements(Words).ListOf()
        .SelectMany(words => Gen.Elements("", " ").Select(between => string.Join(between, words))).ToArbitrary();

    [Fact]
    public void Width_makes_no_difference() => Check.QuickThrowOnFailure(Prop.ForAll(Titles, title => Same(title, Wide(title))));

    [Fact]
    public void Case_makes_no_difference() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Titles, title => Same(title, title.ToUpperInvariant()) && Same(title, title.ToLowerInvariant())));

    [Fact]
    public void Kana_make_no_difference() => Check.QuickThrowOnFailure(Prop.ForAll(Titles, title => Same(title, Hiragana(title))));

    [Fact]
    public void Composition_makes_no_difference() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Titles, title => Same(title, title.Normalize(NormalizationForm.FormD))));

    [Fact]
    public void Whatever_the_text_nothing_is_thrown() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            ArbMap.Default.ArbFor<string?>(),
            text => GoodsCatalog.Default.Match(text) is null || text!.Length > 0));

    [Fact]
    public void Half_width_kana_are_the_same_kana() =>
        Assert.Equal(GoodsCatalog.Default.Match("サナギタケ"), GoodsCatalog.Default.Match("ｻﾅｷﾞﾀｹ"));

    [Fact]
    public void A_title_is_read_up_to_its_limit_and_no_further()
    {
        var padding = new string('あ', TitleText.MaxLength);
        Assert.Null(GoodsCatalog.Default.Match(padding + " 冬虫夏草"));
        Assert.NotNull(GoodsCatalog.Default.Match("冬虫夏草 " + padding));
    }

    [Fact]
    public void A_title_of_nothing_but_terms_is_read_in_no_time()
    {
        var title = string.Concat(Enumerable.Repeat("iPhone ケース for ", 2_000_000));
        Assert.Null(GoodsCatalog.Default.Match(title));
    }

    private static bool Same(string title, string other) => Equals(GoodsCatalog.Default.Match(title), GoodsCatalog.Default.Match(other));

    private static string Wide(string text) =>
        string.Concat(text.Select(character => character is > ' ' and < '\u007F' ? (char)(character + 0xFEE0) : character == ' ' ? '\u3000' : character));

    private static string Hiragana(string text) =>
        string.Concat(text.Select(character => character is >= 'ァ' and <= 'ヶ' ? (char)(character - 0x60) : character));
}
