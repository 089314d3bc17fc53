using AccountGuard.Detection;
using AccountGuard.Goods;

namespace AccountGuard.Core.Tests.Detection;

public class OrderTitlesTests
{
    private readonly TitleBook book = new(new ResaleGoods(GoodsCatalog.Default));

    [Fact]
    public void The_words_of_an_order_are_those_of_its_titles_line_by_line() =>
        Assert.Equal([.. book.Read("Wooden spoon").Words, .. book.Read("Garden hose").Words], Of("Wooden spoon", "Garden hose").Words());

    [Fact]
    public void However_many_titles_an_order_has_its_words_are_bounded()
    {
        var title = string.Join(' ', Enumerable.Range(0, 16).Select(i => "word" + (char)('a' + i)));
        var titles = Of([.. Enumerable.Repeat(title, 50)]);

        Assert.Equal(96, titles.Words().Length);
        Assert.False(titles.AreWhole(titles.Words()));
        Assert.True(Of(title, title).AreWhole(Of(title, title).Words()));
    }

    [Fact]
    public void One_text_is_looked_at_once()
    {
        var title = "Garden hose";

        Assert.Same(book.Read(title), book.Read(title));
    }

    [Theory]
    [InlineData("12 x 4", -1)]
    [InlineData("", -1)]
    [InlineData("Garden hose", 0)]
    public void Only_titles_with_words_are_numbered(string title, int number) => Assert.Equal(number, book.Read(title).Number);

    private OrderTitles Of(params string[] titles) => new([.. titles.Select(book.Read)]);
}
