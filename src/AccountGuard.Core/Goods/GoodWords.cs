namespace AccountGuard.Goods;

/// <summary>The words of one good, by their numbers in the vocabulary.</summary>
internal sealed class GoodWords
{
    private readonly Dictionary<int, List<HashSet<int>>> contexts = [];
    private readonly HashSet<int> lookAlikes;
    private readonly HashSet<int> accessories;
    private readonly HashSet<int> notBeside;

    public GoodWords(ResaleGood good, Vocabulary vocabulary)
    {
        Good = good;
        foreach (var term in good.JapaneseTerms.Concat(good.EnglishTerms).Concat(good.ChineseTerms))
        {
            AddTerm(term, vocabulary, []);
        }

        foreach (var term in good.ContextTerms)
        {
            AddTerm(term.Term, vocabulary, vocabulary.AddAll(term.Beside));
        }

        lookAlikes = vocabulary.AddAll(good.LookAlikes);
        accessories = vocabulary.AddAll(good.AccessoryWords);
        notBeside = vocabulary.AddAll(good.NotBeside);
    }

    /// <summary>The good.</summary>
    public ResaleGood Good { get; }

    /// <summary>The terms as the catalogue writes them, by the number of their word.</summary>
    public Dictionary<int, string> Terms { get; } = [];

    /// <summary>Whether titles must be looked at for accessories.</summary>
    public bool HasAccessories => accessories.Count > 0;

    /// <summary>Whether a word stands in the title that rules the good out.</summary>
    public bool IsRuledOut(List<WordHit> hits) => notBeside.Count > 0 && hits.Exists(hit => notBeside.Contains(hit.Word));

    /// <summary>Whether the word is the name of something that goes with the good.</summary>
    public bool IsAccessory(WordHit hit) => accessories.Contains(hit.Word);

    /// <summary>Whether a term found means the good: no look-alike holds it, and a word it needs stands beside it.</summary>
    public bool Means(WordHit term, List<WordHit> hits) =>
        !hits.Exists(hit => lookAlikes.Contains(hit.Word) && hit.Covers(term))
        && contexts[term.Word].Exists(beside => beside.Count == 0 || hits.Exists(hit => beside.Contains(hit.Word) && !term.Covers(hit)));

    private void AddTerm(string term, Vocabulary vocabulary, HashSet<int> beside)
    {
        foreach (var word in vocabulary.Add(term))
        {
            if (contexts.TryGetValue(word, out var alternatives))
            {
                alternatives.Add(beside);
                continue;
            }

            Terms.Add(word, term.StartsWith(TitleText.Beginning, StringComparison.Ordinal) ? term.Substring(TitleText.Beginning.Length) : term);
            contexts.Add(word, [beside]);
        }
    }
}
