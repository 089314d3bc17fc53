namespace AccountGuard.Detection.Profile;

/// <summary>
/// A set of words that are given as numbers, as one bit each of 262,144 (a Bloom filter with one hash): a history of
/// 5,000 words takes one unknown word in fifty for known. It costs the same for ten orders and for a million.
/// </summary>
internal sealed class WordSet
{
    private const int Bits = 1 << 18;
    private int[] cells = new int[Bits / 32];

    /// <summary>Whether <paramref name="word"/> is in it.</summary>
    public bool Contains(int word) => (cells[Cell(word)] & (1 << word)) != 0;

    /// <summary>Takes it in.</summary>
    public void Add(int word) => cells[Cell(word)] |= 1 << word;

    /// <summary>The same words, to which others can be added.</summary>
    public WordSet Copy()
    {
        var copy = (WordSet)MemberwiseClone();
        copy.cells = (int[])cells.Clone();
        return copy;
    }

    // The lowest five bits say which bit of the cell: shifts of 32-bit numbers use no others.
    private static int Cell(int word) => (word >>> 5) & ((Bits / 32) - 1);
}
