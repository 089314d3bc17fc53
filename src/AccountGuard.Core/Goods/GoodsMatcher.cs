namespace AccountGuard.Goods;

/// <summary>Matches titles with all goods of a catalogue at once.</summary>
internal sealed class GoodsMatcher
{
    private readonly WordAutomaton automaton;
    private readonly AccessoryRule accessories;
    private readonly List<GoodWords> byRank;
    private readonly ILookup<int, int> ranksByTerm;

    public GoodsMatcher(IEnumerable<ResaleGood> goods, AccessoryGrammar grammar)
    {
        var vocabulary = new Vocabulary();
        accessories = new AccessoryRule(grammar, vocabulary);
        byRank = goods.OrderBy(good => Rank(good.Tier)).Select(good => new GoodWords(good, vocabulary)).ToList();
        ranksByTerm = byRank
            .SelectMany((good, rank) => good.Terms.Keys.Select(word => (Word: word, Rank: rank)))
            .ToLookup(term => term.Word, term => term.Rank);
        automaton = new WordAutomaton(vocabulary.Words);
    }

    /// <summary>The good a title names; see <see cref="GoodsCatalog.Match"/>.</summary>
    public GoodsMatch? Match(string title)
    {
        var text = TitleText.Beginning + TitleText.Fold(title).Trim();
        var hits = automaton.Find(text);
        var ranks = new SortedSet<int>();
        foreach (var hit in hits)
        {
            ranks.UnionWith(ranksByTerm[hit.Word]);
        }

        foreach (var good in ranks.Select(rank => byRank[rank]))
        {
            if (Match(good, text, hits) is { } term)
            {
                return new GoodsMatch(good.Good, term);
            }
        }

        return null;
    }

    // The signs of tier S say less about the good than a good that stands in the same title.
    private static int Rank(ResaleTier tier) => tier == ResaleTier.S ? int.MaxValue : (int)tier;

    private string? Match(GoodWords good, string text, List<WordHit> hits)
    {
        string? longest = null;
        foreach (var hit in hits)
        {
            if (!good.Terms.TryGetValue(hit.Word, out var term) || !good.Means(hit, hits))
            {
                continue;
            }

            if (good.HasAccessories
                && ((longest is null && accessories.IsAccessoryByBeginning(good, hit, text, hits)) || accessories.IsAccessoryByEnd(good, hit, text, hits)))
            {
                return null;
            }

            longest = longest is null || term.Length > longest.Length ? term : longest;
        }

        return longest is null || good.IsRuledOut(hits) ? null : longest;
    }
}
