namespace AccountGuard.Detection;

/// <summary>The titles of one order that have words. Most orders have one: that one needs no list.</summary>
internal readonly struct OrderTitles
{
    private const int MostWords = 96;

    private readonly KnownTitle? one;
    private readonly KnownTitle[]? several;

    // One more than the number, so that the struct's default is the empty list. Titles lie all over the memory.
    private readonly int numberOfOne;

    /// <param name="titles">The titles, each of which has words.</param>
    public OrderTitles(List<KnownTitle> titles)
    {
        one = titles.Count == 1 ? titles[0] : null;
        numberOfOne = one is null ? 0 : one.Number + 1;
        several = titles.Count > 1 ? titles.ToArray() : null;
    }

    /// <summary>How many there are.</summary>
    public int Count => several?.Length ?? (numberOfOne == 0 ? 0 : 1);

    /// <summary>The <see cref="KnownTitle.Number"/> of the title at <paramref name="index"/>, in the order of the lines.</summary>
    public int this[int index] => several is null ? numberOfOne - 1 : several[index].Number;

    /// <summary>Their words, at most 96; one that stands twice comes twice.</summary>
    public int[] Words() => several is null ? one?.Words ?? [] : [.. several.SelectMany(title => title.Words).Take(MostWords)];

    /// <summary>Whether <paramref name="words"/>, which <see cref="Words"/> gave, are all words of all of them.</summary>
    public bool AreWhole(int[] words) => several is null || words.Length == several.Sum(title => title.Words.Length);
}
