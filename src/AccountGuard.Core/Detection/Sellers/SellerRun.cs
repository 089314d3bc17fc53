namespace AccountGuard.Detection.Sellers;

/// <summary>By what the events of a seller's account hang together.</summary>
internal enum SellerRunKind
{
    /// <summary>Sales of goods of another kind, within 30 days.</summary>
    Goods,

    /// <summary>Payouts to a bank account not seen before, or in haste, within 30 days.</summary>
    Payouts,

    /// <summary>Sales of usual goods in an unusual way, within 30 days.</summary>
    Channel,
}

/// <summary>Events of a seller's account that hang together, oldest first.</summary>
internal sealed class SellerRun(SellerRunKind kind)
{
    // Of two kinds of goods less than this share of the words is common.
    private const double ShareOfCommonWords = 0.25;
    private const int MostKinds = 8;

    private readonly List<SaleFacts> sales = [];
    private readonly List<PayoutFacts> payouts = [];
    private readonly List<HashSet<string>> kinds = [];

    /// <summary>By what they hang together.</summary>
    public SellerRunKind Kind { get; } = kind;

    /// <summary>The sales; empty for payouts.</summary>
    public IReadOnlyList<SaleFacts> Sales => sales;

    /// <summary>The payouts; empty for sales.</summary>
    public IReadOnlyList<PayoutFacts> Payouts => payouts;

    /// <summary>How many kinds of goods are among the strange ones, told by the words of their titles, eight at most.</summary>
    public int Kinds => kinds.Count;

    /// <summary>Uses of the same goods, bank account or way more than 30 days after the first. Learnt from later events.</summary>
    public int LaterUses { get; private set; }

    /// <summary>What stands beside it within a few weeks: sales beside payouts, payouts beside sales; null for nothing.</summary>
    public SellerRun? Beside { get; set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset First => Kind == SellerRunKind.Payouts ? payouts[0].Date : sales[0].Date;

    /// <summary>When it ended.</summary>
    public DateTimeOffset Last => Kind == SellerRunKind.Payouts ? payouts[payouts.Count - 1].Date : sales[sales.Count - 1].Date;

    /// <summary>Sales of the account before it; payouts for a run of those.</summary>
    public int Earlier => Kind == SellerRunKind.Payouts ? payouts[0].Earlier : sales[0].Earlier;

    /// <summary>Whether an event at <paramref name="date"/> still belongs.</summary>
    public bool Reaches(DateTimeOffset date) => date - First <= Windows.Fresh;

    /// <summary>Takes a sale.</summary>
    public void Add(SaleFacts sale)
    {
        sales.Add(sale);
        foreach (var good in sale.Goods.Where(good => good.Run is null))
        {
            good.Run = this;
            AddKind(good.Words);
        }
    }

    /// <summary>Takes a payout.</summary>
    public void Add(PayoutFacts payout) => payouts.Add(payout);

    /// <summary>Takes note of a use more than 30 days after the first.</summary>
    public void UseLater() => LaterUses++;

    private void AddKind(IReadOnlyCollection<string> words)
    {
        var known = kinds.Find(kind => words.Count(kind.Contains) >= ShareOfCommonWords * words.Count);
        if (known is not null)
        {
            known.UnionWith(words);
        }
        else if (kinds.Count < MostKinds)
        {
            kinds.Add(new HashSet<string>(words, StringComparer.Ordinal));
        }
    }
}
