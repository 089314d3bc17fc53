using System.Globalization;
using AccountGuard.Detection.Signals;
using AccountGuard.Orders;
using AccountGuard.Trust;

namespace AccountGuard.Detection.Sellers;

/// <summary>Turns scored runs into findings.</summary>
internal sealed class SellerFindingWriter(DetectionOptions options)
{
    private const double WorthSaying = 0.3;

    /// <summary>The findings of one account, oldest first. Runs that stand beside each other are one episode.</summary>
    /// <param name="account">The account's name.</param>
    /// <param name="runs">Its runs.</param>
    /// <param name="episodesBefore">How many episodes it has among what it bought.</param>
    /// <param name="word">What the owner vouches for in it.</param>
    public IReadOnlyList<AnomalousOrder> Write(string account, IEnumerable<ScoredRun> runs, int episodesBefore, OwnerWord word)
    {
        var findings = new List<AnomalousOrder>();
        var episodes = new Dictionary<SellerRun, int>();
        foreach (var run in runs.Where(run => run.Verdict > Verdict.Normal).OrderBy(run => run.Run.First.UtcTicks).ThenBy(run => run.Run.Kind))
        {
            var episode = run.Run.Beside is { } other && episodes.TryGetValue(other, out var common) ? common : episodesBefore + episodes.Values.Distinct().Count() + 1;
            episodes[run.Run] = episode;
            if (run.Verdict >= options.MinimumVerdict)
            {
                findings.AddRange(Write(account, run, episode, word));
            }
        }

        return findings
            .Where(finding => options.Since is null || finding.OrderDate >= options.Since)
            .Where(finding => finding.Verdict > Verdict.Normal || options.IncludeVouched || options.IncludeNormal)
            .OrderBy(finding => finding.OrderDate.UtcTicks)
            .ToList();
    }

    private IEnumerable<AnomalousOrder> Write(string account, ScoredRun run, int episode, OwnerWord word)
    {
        var signals = Signals(run.Run);
        var reasons = signals.Where(signal => signal.LogOdds >= WorthSaying).Select(signal => signal.Explanation).OfType<string>().ToValueList();
        return run.Run.Sales.Select(sale => OfSale(sale.Order)).Concat(run.Run.Payouts.Select(payout => OfPayout(payout.Payout)));

        bool IsSilent(string number) => number.Length > 0 && word.IsOfOrder(number);

        Verdict VerdictOn(string number) => IsSilent(number) ? Verdict.Normal : run.Verdict;

        int EpisodeOf(string number) => IsSilent(number) ? 0 : episode;

        ValueList<string> VouchedBy(string number) => IsSilent(number) ? ValueList.Of($"{TrustKind.Order} {number}") : ValueList.Empty<string>();

        ValueList<string> ReasonsOf(string number) =>
            IsSilent(number) ? ValueList.Of(FindingWriter.ToldBy(VouchedBy(number).ToString(), run.Verdict, options.Language)) : reasons;

        // Where a sale went is its buyer's address: nothing by which the seller would know his own.
        AnomalousOrder OfSale(Order sale) => new()
        {
            Account = account,
            Kind = LineKind.Sale,
            OrderId = sale.OrderId,
            OrderDate = sale.OrderDate,
            Verdict = VerdictOn(sale.OrderId),
            Evidence = run.Evidence,
            Pattern = run.Pattern.Name,
            Reasons = ReasonsOf(sale.OrderId),
            Episode = EpisodeOf(sale.OrderId),
            VerdictWithoutTrust = run.Verdict,
            VouchedBy = VouchedBy(sale.OrderId),
            Titles = sale.Items.Select(item => item.Title).OfType<string>().ToValueList(),
            Quantity = sale.Quantity,
            Total = sale.Total,
            Currency = sale.Currency,
            Status = sale.Status,
            CanCancel = sale.CanCancel,
            Site = sale.Site,
            Signals = signals.ToValueList(),
            Layouts = sale.Layouts.ToValueList(),
            Sources = sale.Items.Select(Source).OfType<string>().ToValueList(),
        };

        AnomalousOrder OfPayout(OrderItem payout) => new()
        {
            Account = account,
            Kind = LineKind.Payout,
            OrderId = NumberOf(payout),
            OrderDate = payout.OrderDate!.Value,
            Verdict = VerdictOn(NumberOf(payout)),
            Evidence = run.Evidence,
            Pattern = run.Pattern.Name,
            Reasons = ReasonsOf(NumberOf(payout)),
            Episode = EpisodeOf(NumberOf(payout)),
            VerdictWithoutTrust = run.Verdict,
            VouchedBy = VouchedBy(NumberOf(payout)),
            Titles = new[] { payout.Title }.OfType<string>().ToValueList(),
            Total = payout.Total is { } total ? Math.Abs(total) : null,
            Currency = payout.Currency,
            Site = payout.Site,
            Signals = signals.ToValueList(),
            Layouts = ValueList.Of(payout.Layout),
            Sources = new[] { Source(payout) }.OfType<string>().ToValueList(),
        };
    }

    private List<Signal> Signals(SellerRun run) => SellerSignal.All
        .Select(signal => (Signal: signal, LogOdds: signal.LogOdds(run)))
        .Where(term => Math.Abs(term.LogOdds) > 0.005)
        .OrderByDescending(term => Math.Abs(term.LogOdds))
        .Select(term => new Signal
        {
            Name = term.Signal.Name,
            LogOdds = term.LogOdds,
            Explanation = term.Signal.Explain(run, options.Language),
            Numbers = term.Signal.Numbers(run),
        })
        .ToList();

    private static string NumberOf(OrderItem payout) => payout.OrderId.Length > 0 ? payout.OrderId : payout.LineId ?? "";

    private static string? Source(OrderItem item) =>
        item.SourcePath.Length == 0 ? null : item.SourcePath + ":" + item.SourceLine.ToString(CultureInfo.InvariantCulture);
}
