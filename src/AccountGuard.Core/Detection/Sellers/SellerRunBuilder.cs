namespace AccountGuard.Detection.Sellers;

/// <summary>Gathers what is unusual in a seller's account to runs that a pattern may explain.</summary>
internal sealed class SellerRunBuilder
{
    // A stranger changes the bank account before the first sale or after it, and waits for the money.
    private static readonly TimeSpan PayoutAhead = TimeSpan.FromDays(14);
    private static readonly TimeSpan PayoutBehind = TimeSpan.FromDays(45);

    // A stranger is gone after weeks; a shop that then still takes up other goods has become one of all sorts.
    private static readonly TimeSpan AllSortsFrom = TimeSpan.FromDays(60);
    private static readonly TimeSpan AllSortsTo = TimeSpan.FromDays(180);

    private readonly List<SellerRun> runs = [];
    private readonly List<SellerRun> goodsRuns = [];
    private readonly Dictionary<string, SellerRun> accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SellerRun> channels = new(StringComparer.OrdinalIgnoreCase);
    private SellerRun? goods;
    private SellerRun? payouts;
    private SellerRun? channel;

    /// <summary>Every run so far, in the order in which they began.</summary>
    public IReadOnlyList<SellerRun> Runs => runs;

    /// <summary>Takes the next sale.</summary>
    public void Take(SaleFacts sale)
    {
        foreach (var run in sale.SettledGoods.Select(good => good.Run).OfType<SellerRun>().Distinct())
        {
            run.UseLater();
        }

        UseChannelLater(sale);
        if (sale.Goods.Count > 0)
        {
            UseKindsLater(sale);
            goods = Extend(goods, SellerRunKind.Goods, sale.Date);
            if (goodsRuns.Count == 0 || goodsRuns[goodsRuns.Count - 1] != goods)
            {
                goodsRuns.Add(goods);
            }

            goods.Add(sale);
        }
        else if (sale.IsOfOtherChannel)
        {
            channel = Extend(channel, SellerRunKind.Channel, sale.Date);
            channel.Add(sale);
            EnterChannels(sale, channel);
        }
    }

    /// <summary>Takes the next payout.</summary>
    public void Take(PayoutFacts payout)
    {
        var before = payout.Account is not null && accounts.TryGetValue(payout.Account, out var run) ? run : null;
        var isOfNewAccount = payout.IsNewAccount || before?.Reaches(payout.Date) == true;
        if (before?.Reaches(payout.Date) == false)
        {
            before.UseLater();
        }

        if (!isOfNewAccount && !payout.IsHasty)
        {
            return;
        }

        payouts = Extend(payouts, SellerRunKind.Payouts, payout.Date);
        payouts.Add(payout);
        if (payout.IsNewAccount && before is null)
        {
            accounts[payout.Account!] = payouts;
        }
    }

    /// <summary>Tells each run what stands beside it: of several the one that is nearest.</summary>
    public void Finish()
    {
        foreach (var run in runs.Where(run => run.Kind != SellerRunKind.Payouts))
        {
            run.Beside = runs
                .Where(other => other.Kind == SellerRunKind.Payouts && IsBeside(run, other))
                .OrderBy(other => (other.First - run.First).Duration())
                .FirstOrDefault();
        }

        foreach (var run in runs.Where(run => run.Kind == SellerRunKind.Payouts))
        {
            run.Beside = runs
                .Where(other => other.Kind == SellerRunKind.Goods && IsBeside(other, run))
                .OrderBy(other => (other.First - run.First).Duration())
                .FirstOrDefault();
        }
    }

    private static bool IsBeside(SellerRun sales, SellerRun payouts) =>
        payouts.Last >= sales.First - PayoutAhead && payouts.First <= sales.Last + PayoutBehind;

    private SellerRun Extend(SellerRun? run, SellerRunKind kind, DateTimeOffset date)
    {
        if (run is not null && run.Reaches(date))
        {
            return run;
        }

        var begun = new SellerRun(kind);
        runs.Add(begun);
        return begun;
    }

    private void UseKindsLater(SaleFacts sale)
    {
        for (var index = goodsRuns.Count - 1; index >= 0 && sale.Date - goodsRuns[index].First <= AllSortsTo; index--)
        {
            if (sale.Date - goodsRuns[index].First >= AllSortsFrom)
            {
                goodsRuns[index].UseLater();
            }
        }
    }

    private void EnterChannels(SaleFacts sale, SellerRun run)
    {
        foreach (var value in Rare(sale).Where(value => !channels.ContainsKey(value)))
        {
            channels[value] = run;
        }
    }

    private void UseChannelLater(SaleFacts sale)
    {
        if (channels.Count == 0)
        {
            return;
        }

        foreach (var value in Values(sale))
        {
            if (channels.TryGetValue(value, out var run) && !run.Reaches(sale.Date))
            {
                run.UseLater();
            }
        }
    }

    private static IEnumerable<string> Rare(SaleFacts sale) =>
        new[] { sale.Fulfilment, sale.Site, sale.ShipFrom }.Where(value => value.IsRare).Select(value => value.Value!);

    private static IEnumerable<string> Values(SaleFacts sale) =>
        new[] { sale.Fulfilment, sale.Site, sale.ShipFrom }.Select(value => value.Value).OfType<string>();
}
