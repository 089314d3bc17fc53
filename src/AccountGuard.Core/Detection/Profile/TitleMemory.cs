namespace AccountGuard.Detection.Profile;

/// <summary>How an order's titles sound to the account's orders before.</summary>
internal readonly struct TitleFacts
{
    /// <summary>The fact of an order without words in its titles.</summary>
    public static readonly TitleFacts None = new();

    /// <summary>Facts that say nothing.</summary>
    public TitleFacts()
    {
    }

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
    private NumberSet learnt = new();
    private double[] shares = new double[MostRanked];
    private int count;

    /// <summary>How an order's words sound to what is known.</summary>
    public TitleFacts Observe(int[] words)
    {
        if (words.Length == 0)
        {
            return TitleFacts.None;
        }

        var knownWords = CountKnown(words);
        return new TitleFacts { Words = words.Length, KnownWords = knownWords, Ranked = Math.Min(count, MostRanked), Rank = RankOf(Share(knownWords, words.Length)) };
    }

    /// <summary>Takes in the titles of an order of the owner's.</summary>
    public void Learn(in OrderTitles titles)
    {
        if (titles.Count == 0)
        {
            return;
        }

        // Most orders hold nothing but titles that were there before: their words need not be looked at.
        if (AreLearnt(titles))
        {
            shares[count++ % MostRanked] = 1;
            return;
        }

        var words = titles.Words();
        shares[count++ % MostRanked] = Share(CountKnown(words), words.Length);
        foreach (var word in words)
        {
            known.Add(word);
        }

        if (titles.AreWhole(words))
        {
            for (var index = 0; index < titles.Count; index++)
            {
                learnt.Add(titles[index]);
            }
        }
    }

    /// <summary>The same knowledge, which goes its own way from here.</summary>
    public TitleMemory Copy()
    {
        var copy = (TitleMemory)MemberwiseClone();
        copy.known = known.Copy();
        copy.learnt = learnt.Copy();
        copy.shares = (double[])shares.Clone();
        return copy;
    }

    private bool AreLearnt(in OrderTitles titles)
    {
        for (var index = 0; index < titles.Count; index++)
        {
            if (!learnt.Contains(titles[index]))
            {
                return false;
            }
        }

        return true;
    }

    private int CountKnown(int[] words)
    {
        var knownWords = 0;
        foreach (var word in words)
        {
            knownWords += known.Contains(word) ? 1 : 0;
        }

        return knownWords;
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
