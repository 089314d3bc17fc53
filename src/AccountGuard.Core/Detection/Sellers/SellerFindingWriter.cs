using System.Globalization;
using AccountGuard.Detection.Signals;
using AccountGuard.Orders;

namespace AccountGuard.Detection.Sellers;

/// <summary>Turns scored runs into findings.</summary>
internal sealed class SellerFindingWriter(DetectionOptions options)
{
    private const double WorthSaying = 0.3;

    /// <summary>The findings of one account, oldest first. Runs that stand beside each other are one episode.</summary>
    /// <param name="account">The account's name.</param>
    /// <param name="runs">Its runs.</param>
    /// <param name="episodesBefore">How many episodes it has among what it bought.</param>
    public IReadOnlyList<AnomalousOrder> Write(string account, IEnumerable<ScoredRun> runs, int episodesBefore)
    {
        var findings = new List<AnomalousOrder>();
        var episodes = new Dictionary<SellerRun, int>();
        foreach (var run in runs.Where(run => run.Verdict > Verdict.Normal).OrderBy(run => run.Run.First.UtcTicks).ThenBy(run => run.Run.Kind))
        {
            var episode = run.Run.Beside is { } other && episodes.TryGetValue(other, out var common) ? common : episodesBefore + episodes.Values.Distinct().Count() + 1;
            episodes[run.Run] = episode;
            if (run.Verdict >= options.MinimumVerdict)
            {
                findings.AddRange(Write(account, run, episode));
            }
        }

        return findings
            .Where(finding => options.Since is null || finding.OrderDate >= options.Since)
            .OrderBy(finding => finding.OrderDate.UtcTicks)
            .ToList();
    }

    private IEnumerable<AnomalousOrder> Write(string account, ScoredRun run, int episode)
    {
        var signals = Signals(run.Run);
        var reasons = signals.Where(signal => signal.LogOdds >= WorthSaying).Select(signal => signal.Explanation).OfType<string>().ToValueList();
        return run.Run.Sales.Select(sale => OfSale(sale.Order)).Concat(run.Run.Payouts.Select(payout => OfPayout(payout.Payout)));

        // Where a sale went is its buyer's address: nothing by which the seller would know his own.
        AnomalousOrder OfSale(Order sale) => new()
        {
            Account = account,
            Kind = LineKind.Sale,
            OrderId = sale.OrderId,
            OrderDate = sale.OrderDate,
            Verdict = run.Verdict,
            Evidence = run.Evidence,
            Pattern = run.Pattern.Name,
            Reasons = reasons,
            Episode = episode,
            Titles = sale.Items.Select(item => item.Title).OfType<string>().ToValueList(),
            Quantity = sale.Quantity,
            Total = sale.Total,
            Currency = sale.Currency,
            Status = sale.Status,
            CanCancel = sale.CanCancel,
            Site = sale.Site,
            Signals = signals.ToValueList(),
            Sources = sale.Items.Select(Source).OfType<string>().ToValueList(),
        };

        AnomalousOrder OfPayout(OrderItem payout) => new()
        {
            Account = account,
            Kind = LineKind.Payout,
            OrderId = payout.OrderId.Length > 0 ? payout.OrderId : payout.LineId ?? "",
            OrderDate = payout.OrderDate!.Value,
            Verdict = run.Verdict,
            Evidence = run.Evidence,
            Pattern = run.Pattern.Name,
            Reasons = reasons,
            Episode = episode,
            Titles = new[] { payout.Title }.OfType<string>().ToValueList(),
            Total = payout.Total is { } total ? Math.Abs(total) : null,
            Currency = payout.Currency,
            Site = payout.Site,
            Signals = signals.ToValueList(),
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

    private static string? Source(OrderItem item) =>
        item.SourcePath.Length == 0 ? null : item.SourcePath + ":" + item.SourceLine.ToString(CultureInfo.InvariantCulture);
}
