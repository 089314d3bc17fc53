using AccountGuard.Cli.Output;
using FsCheck;
using FsCheck.Fluent;

namespace AccountGuard.Cli.Tests.Output;

public sealed class LineBreakerTests
{
    private static readonly Gen<string> Text =
        Gen.Elements("あ", "、", "。", "（", "）", "ー", "っ", "漢", "字", "a", "bc", " ", ".", "ﾊﾟ", "👩", "が", "longword", "0120-999-373")
            .ListOf().Select(string.Concat);

    [Fact]
    public void No_line_is_too_wide_and_nothing_is_lost() =>
        Prop.ForAll(Text.ToArbitrary(), Gen.Choose(4, 40).ToArbitrary(), (text, width) =>
        {
            var lines = LineBreaker.Break(text, width).ToList();
            return lines.TrueForAll(line => DisplayWidth.Of(line) <= width)
                && string.Concat(lines).Replace(" ", "", StringComparison.Ordinal) == text.Replace(" ", "", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("電話します。次に待ちます。", 10, "電話しま|す。次に待|ちます。")]
    [InlineData("番号（下四桁）です", 6, "番号|（下四|桁）で|す")]
    [InlineData("call the shop at once", 9, "call the|shop at|once")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("", 10, "")]
    public void Lines_end_where_a_typesetter_would_end_them(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), LineBreaker.Break(text, width));
}
