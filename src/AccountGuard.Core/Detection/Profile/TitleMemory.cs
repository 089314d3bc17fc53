namespace AccountGuard.Detection.Profile;

/// <summary>How an order's titles sound to the account's orders before.</summary>
internal sealed class TitleFacts
{
    /// <summary>The fact of an order without words in its titles.</summary>
    public static readonly TitleFacts None = new();

    /// <summary>Words of its titles.</summary>
    public int Words { get; init; }

    /// <summary>How many of them stood in titles of orders before.</summary>
    public int KnownWords { get; init; }

    /// <summary>Orders before that it is ranked among: the last 128 at most.</summary>
    public int Ranked { get; init; }

    /// <summary>
    /// The rank of its share of known words among theirs, each as it was when that order came: between 0, for an order
    /// that sounds less like the owner's than any of them, and 1, neither included.
    /// </summary>
    public double Rank { get; init; } = 0.5;
}

/// <summary>The words of the titles an account has ordered.</summary>
internal sealed class TitleMemory
{
    // The more orders, the more words are known: an order is ranked among those of its own time.
    private const int MostRanked = 128;

    private WordSet known = new();
    private double[] shares = new double[MostRanked];
    private int count;

    /// <summary>How <paramref name="order"/> sounds to what is known.</summary>
    public TitleFacts Observe(OrderReading order)
    {
        var words = order.Words;
        if (words.Length == 0)
        {
            return TitleFacts.None;
        }

        var knownWords = 0;
        for (var index = 0; index < words.Length; index++)
        {
            knownWords += known.Contains(words[index]) ? 1 : 0;
        }

        return new TitleFacts { Words = words.Length, KnownWords = knownWords, Ranked = Math.Min(count, MostRanked), Rank = RankOf(Share(knownWords, words.Length)) };
    }

    /// <summary>Takes in an order of the owner's.</summary>
    public void Learn(OrderReading order, TitleFacts facts)
    {
        if (facts.Words == 0)
        {
            return;
        }

        shares[count++ % MostRanked] = Share(facts.KnownWords, facts.Words);
        for (var index = 0; index < order.Words.Length; index++)
        {
            known.Add(order.Words[index]);
        }
    }

    /// <summary>The same knowledge, which goes its own way from here.</summary>
    public TitleMemory Copy()
    {
        var copy = (TitleMemory)MemberwiseClone();
        copy.known = known.Copy();
        copy.shares = (double[])shares.Clone();
        return copy;
    }

    private static double Share(int knownWords, int words) => (double)knownWords / words;

    // Equals stand half below and half above.
    private double RankOf(double share)
    {
        var ranked = Math.Min(count, MostRanked);
        var halves = 1;
        for (var index = 0; index < ranked; index++)
        {
            halves += shares[index] < share ? 2 : shares[index] > share ? 0 : 1;
        }

        return halves / (2.0 * (ranked + 1));
    }
}
