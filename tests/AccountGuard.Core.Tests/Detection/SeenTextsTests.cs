using AccountGuard.Detection;

namespace AccountGuard.Core.Tests.Detection;

/// <summary>A text that is told by its object is told rightly, or not at all.</summary>
public class SeenTextsTests
{
    [Fact]
    public void Texts_that_find_room_are_known_again()
    {
        var seen = new SeenTexts<int>();
        var texts = Texts(1000);
        for (var number = 0; number < texts.Length; number++)
        {
            seen.Add(texts[number], number);
        }

        Assert.True(texts.Count(text => seen.TryGet(text, out _)) >= 990);
    }

    [Fact]
    public void However_many_there_are_none_is_taken_for_another()
    {
        var seen = new SeenTexts<int>();
        var texts = Texts(200_000);
        for (var number = 0; number < texts.Length; number++)
        {
            seen.Add(texts[number], number);
        }

        for (var number = 0; number < texts.Length; number++)
        {
            Assert.True(!seen.TryGet(texts[number], out var known) || known == number);
        }

        Assert.True(seen.TryGet(texts[^1], out var last));
        Assert.Equal(texts.Length - 1, last);
    }

    [Fact]
    public void Another_object_of_the_same_letters_is_not_known()
    {
        var seen = new SeenTexts<int>();
        seen.Add("Paper towels", 1);

        Assert.False(seen.TryGet(new string("Paper towels".ToCharArray()), out _));
    }

    private static string[] Texts(int count) => [.. Enumerable.Range(0, count).Select(number => number.ToString(CultureInfo.InvariantCulture))];
}
