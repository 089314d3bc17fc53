using AccountGuard.Cli.Output;

namespace AccountGuard.Cli.Tests.Output;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("冬虫夏草", 8)]
    [InlineData("ｻﾅｷﾞ", 4)]
    [InlineData("（Ａ）", 6)]
    [InlineData("が", 2)]
    [InlineData("か\u3099", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("𠮷野家", 6)]
    [InlineData("🎁", 2)]
    [InlineData("—…→", 3)]
    public void Cells_are_counted_as_terminals_count_them(string text, int cells) => Assert.Equal(cells, DisplayWidth.Of(text));

    [Theory]
    [InlineData("冬虫夏草", 8, "冬虫夏草")]
    [InlineData("冬虫夏草", 7, "冬虫夏…")]
    [InlineData("冬虫夏草", 6, "冬虫… ")]
    [InlineData("ab", 4, "ab  ")]
    public void A_text_is_fitted_to_its_column(string text, int width, string fitted) => Assert.Equal(fitted, DisplayWidth.Fit(text, width));
}
