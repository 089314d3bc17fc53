using AccountGuard.Detection;

namespace AccountGuard.Core.Tests.Detection;

public class TitleWordsTests
{
    [Theory]
    [InlineData("Cast iron PAN, 26 cm", "pan (iron) cast")]
    [InlineData("Bügeleisen Tefal", "TEFAL BÜGELEISEN 2400 W")]
    [InlineData("電球色 の ライト", "ライト（電球色）2個")]
    public void Words_are_told_whatever_their_order_case_and_marks(string one, string other) =>
        Assert.Equal(Of(one).Order(), Of(other).Order());

    [Theory]
    [InlineData("26 cm, 2 x 4")]
    [InlineData("")]
    public void A_title_without_words_has_none(string title) => Assert.Empty(Of(title));

    [Theory]
    [InlineData("Wooden spoon", "Garden hose")]
    [InlineData("冬虫夏草", "乾電池")]
    public void Other_words_are_others(string one, string other) => Assert.Empty(Of(one).Intersect(Of(other)));

    [Fact]
    public void However_long_a_title_its_words_are_bounded()
    {
        var title = string.Join(' ', Enumerable.Range(0, 1000).Select(i => "word" + (char)('a' + (i % 26)) + (char)('a' + (i / 26 % 26)) + "x"));

        Assert.Equal(16, Of(title).Length);
    }

    private static int[] Of(string title) => new TitleWords().Of(title);
}
