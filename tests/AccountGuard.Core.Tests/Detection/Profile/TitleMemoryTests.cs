using AccountGuard.Detection;
using AccountGuard.Detection.Profile;
using AccountGuard.Goods;

namespace AccountGuard.Core.Tests.Detection.Profile;

public class TitleMemoryTests
{
    private readonly TitleBook book = new(new ResaleGoods(GoodsCatalog.Default));

    /// <summary>A title that was there before is told by its number alone; another text with the same words is told by them.</summary>
    [Fact]
    public void A_title_learnt_again_counts_as_the_same_words_in_another_text_do()
    {
        var (byNumber, byWords) = (new TitleMemory(), new TitleMemory());
        string[] titles = ["Wooden spoon", "Garden hose", "Wooden spoon", "Wooden hose", "Garden hose"];
        foreach (var title in titles)
        {
            byNumber.Learn(Of(title));
            byWords.Learn(Of(new string(title.ToCharArray())));
        }

        foreach (var title in (string[])[.. titles, "Garden chair"])
        {
            Assert.Equal(byWords.Observe(Of(title).Words()), byNumber.Observe(Of(title).Words()));
        }
    }

    [Fact]
    public void A_copy_and_its_original_go_their_own_ways()
    {
        var memory = new TitleMemory();
        memory.Learn(Of("Wooden spoon"));
        var copy = memory.Copy();
        copy.Learn(Of("Garden hose"));

        Assert.Equal(0, memory.Observe(Of("Garden hose").Words()).KnownWords);
        Assert.Equal(2, copy.Observe(Of("Garden hose").Words()).KnownWords);
    }

    private OrderTitles Of(string title) => new([book.Read(title)]);
}
