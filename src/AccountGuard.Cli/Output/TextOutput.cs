using System.Globalization;
using AccountGuard.Detection;
using AccountGuard.Detection.Episodes;
using AccountGuard.Notices;
using AccountGuard.Orders;
using AccountGuard.Recovery;
using AccountGuard.Trust;

namespace AccountGuard.Cli.Output;

/// <summary>The audit for a person: what was read, what needs their eye and why, what to do next.</summary>
internal sealed class TextOutput
{
    private const int Indent = 2;
    private const int BulletIndent = 4;
    private const int StepIndent = 6;

    /// <summary>Files left alone that are named; JSON has them all, with the reasons.</summary>
    private const int FilesNamed = 5;

    private readonly CliText text;
    private readonly Page page;
    private readonly TimelineOutput timeline;
    private readonly IncidentOutput incident;

    public TextOutput(CliText text, Terminal terminal)
    {
        this.text = text;
        page = new Page(terminal);
        timeline = new TimelineOutput(text, page);
        incident = new IncidentOutput(text, page);
    }

    /// <summary>Writes all accounts.</summary>
    public void Write(AuditResult result)
    {
        var isFirst = true;
        foreach (var account in result.Accounts)
        {
            if (!isFirst)
            {
                page.Blank();
                page.Blank();
            }

            Write(account);
            isFirst = false;
        }
    }

    private void Write(AccountAuditResult account)
    {
        WriteRead(account);
        page.Blank();
        if (ComplaintOutput.Sales(account, text) is { } sales)
        {
            page.Paragraph(sales, Indent, colour: Colour.Yellow);
            page.Blank();
        }

        incident.Write(account);
        if (account.AnomalousOrders.Count == 0 && account.Orders == 0)
        {
            page.Paragraph(account.Sales + account.Payouts == 0 ? text["NoOrders"] : text["NothingFoundInSales", account.Sales, account.Payouts], Indent);
            timeline.Write(account);
            return;
        }

        if (account.AnomalousOrders.Count == 0)
        {
            page.Paragraph(text[NothingFound(account), account.Orders], Indent, colour: Colour.Green);
            WriteVouched(account);
            timeline.Write(account);
            return;
        }

        WriteFindings(account);
        WriteVouched(account);
        timeline.Write(account);
        WriteSteps(account.Checklist);
    }

    private void WriteRead(AccountAuditResult account)
    {
        page.Line(PlainText.Of(account.Account), Colour.Strong);
        var read = account.Files.Where(file => file.Error is null).ToLookup(file => file.Layout == NoticeOrders.Layout);
        var exports = read[false].ToList();
        var mailboxes = read[true].ToList();
        var orders = account.FirstOrder is null ? text["Orders", account.Orders] : text["OrdersBetween", account.Orders, Day(account.FirstOrder), Day(account.LastOrder)];
        if (exports.Count > 0 || mailboxes.Count == 0)
        {
            page.Paragraph(text["Read", exports.Count, exports.Sum(file => file.RowsImported), exports.Sum(file => file.RowsRead), orders], Indent);
        }

        if (mailboxes.Count > 0)
        {
            page.Paragraph(
                text["ReadMails", mailboxes.Count, mailboxes.Sum(file => file.RowsRead), account.Notices.Count, exports.Count > 0 ? text["OrdersOfMails", account.OrdersOfMails] : orders],
                Indent);
        }

        foreach (var file in account.Files)
        {
            foreach (var line in ComplaintOutput.SkippedRows(file, text))
            {
                page.Paragraph(line, Indent, colour: Colour.Yellow);
            }
        }

        if (account.DoubtfulRows.Count > 0)
        {
            page.Paragraph(text["RowsDoubtful", account.DoubtfulRowsCount, account.DoubtfulRows[0].Path, account.DoubtfulRows[0].Line, account.DoubtfulRows[0].Reason], Indent);
        }

        if (account.Failures.Count > 0)
        {
            page.Paragraph(text["Failures", account.Failures.Count], Indent, colour: Colour.Yellow);
        }

        if (account.Ignored.Count > 0)
        {
            var names = string.Join(", ", account.Ignored.Take(FilesNamed).Select(file => PlainText.Of(FileName(file.Key))));
            page.Paragraph(text["LeftAlone", account.Ignored.Count, names + (account.Ignored.Count > FilesNamed ? ", …" : "")], Indent);
        }
    }

    /// <summary>The last part of a path, whichever system or archive it comes from.</summary>
    private static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\', '!']) + 1)..];

    private void WriteFindings(AccountAuditResult account)
    {
        var bought = account.AnomalousOrders.Where(order => !IsOfSeller(order)).ToList();
        if (bought.Count > 0)
        {
            var together = Amount.Sum(bought);
            page.Paragraph(text["Findings", bought.Count, account.Orders] + (together.Length == 0 ? "" : text["Together", together]), Indent, colour: Colour.Strong);
        }

        if (bought.Count < account.AnomalousOrders.Count)
        {
            var sales = account.AnomalousOrders.Count(order => order.Kind == LineKind.Sale);
            page.Paragraph(text["FindingsOfSeller", sales, account.AnomalousOrders.Count - bought.Count - sales], Indent, colour: Colour.Strong);
        }

        foreach (var episode in account.Episodes.OrderByDescending(episode => episode.Verdict).ThenBy(episode => episode.Episode))
        {
            page.Blank();
            WriteEpisode(episode, account.Episodes.Count);
        }
    }

    private static string NothingFound(AccountAuditResult account) => account switch
    {
        { Failures.Count: > 0 } => "NothingFoundInTheRest",
        { VouchedOrders.Count: > 0 } => "NothingElseFound",
        _ => "NothingFound",
    };

    /// <summary>What the owner's word has silenced is said: it may have been somebody else's word.</summary>
    private void WriteVouched(AccountAuditResult account)
    {
        if (account.VouchedOrders.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph(text["Vouched", account.VouchedOrders.Count], Indent);
        foreach (var order in account.VouchedOrders)
        {
            page.Paragraph(
                text["VouchedOrder", Day(order.OrderDate), order.OrderId, Amount.Of(order.Total, order.Currency), text["Verdict" + order.VerdictWithoutTrust], Words(order)],
                BulletIndent,
                "- ");
        }
    }

    /// <summary>By what sort of word: what it says in full stands in JSON, and in the list.</summary>
    private string Words(AnomalousOrder order) =>
        string.Join(", ", Enum.GetValues<TrustKind>().Where(kind => order.VouchedBy.Any(word => word.StartsWith($"{kind} ", StringComparison.Ordinal))).Select(kind => text["Trust" + kind]));

    private void WriteEpisode(OrderEpisode episode, int episodes)
    {
        WriteHead(episode, episodes);
        var orders = episode.Findings;
        foreach (var destination in orders.GroupBy(Where, StringComparer.Ordinal))
        {
            page.Paragraph(destination.Key, Indent);
            new OrderTable(text, page).Write(destination.ToList());
        }

        if (orders.Count(IsOfMails) is > 0 and var ofMails)
        {
            page.Paragraph(text["FromMails", ofMails], BulletIndent);
        }

        foreach (var reason in episode.Reasons)
        {
            page.Paragraph(reason, BulletIndent, "- ");
        }
    }

    private static bool IsOfMails(AnomalousOrder order) => order.Layouts.Count == 1 && order.Layouts[0] == NoticeOrders.Layout;

    private static bool IsOfSeller(AnomalousOrder order) => order.Kind is LineKind.Sale or LineKind.Payout;

    private string Where(AnomalousOrder order) => order.Kind switch
    {
        LineKind.Sale => text["SoldByAccount"],
        LineKind.Payout => text["PaidOut"],
        _ => (order.ShipTo ?? order.ShipToName) is { Length: > 0 } place ? text["Destination", place] : text["NoDestination"],
    };

    /// <summary>From when to when, how much, and what can still be cancelled; of a single order the table says it all.</summary>
    private void WriteHead(OrderEpisode episode, int episodes)
    {
        if (episode.Orders == 1 && episodes == 1)
        {
            return;
        }

        var isOfSeller = episode.Findings.All(IsOfSeller);
        var head = isOfSeller ? text["EpisodeOfSeller", episode.Episode, Day(episode.From), Day(episode.To), episode.Orders]
            : Day(episode.From) == Day(episode.To)
            ? text["EpisodeOfDay", episode.Episode, Day(episode.From), episode.Orders]
            : text["Episode", episode.Episode, Day(episode.From), Day(episode.To), episode.Orders];
        page.Paragraph(head + Sum("EpisodeTotal", episode.Totals), Indent, colour: Colour.Strong);
        if (!isOfSeller)
        {
            page.Paragraph(
                episode.CanCancel == 0 ? text["NothingToCancel"] : text["CanCancel", episode.CanCancel, episode.Orders] + Sum("CanCancelTotal", episode.CanCancelTotals), Indent);
        }
    }

    private string Sum(string key, ValueList<CurrencyTotal> totals) =>
        totals.Count == 0 ? "" : text[key, string.Join(" + ", totals.Select(total => Amount.Of(total.Amount, total.Currency)))];

    private void WriteSteps(IReadOnlyList<RecoveryStep> steps)
    {
        if (steps.Count > 0)
        {
            page.Blank();
        }

        foreach (var phase in steps.GroupBy(step => step.Phase))
        {
            page.Paragraph(text["Phase" + phase.Key], Indent, colour: Colour.Strong);
            foreach (var step in phase)
            {
                WriteStep(step);
                page.Blank();
            }
        }
    }

    private void WriteStep(RecoveryStep step)
    {
        var due = step.Due is null ? "" : text["Due", Day(step.Due)];
        page.Paragraph(due + step.Action, StepIndent, string.Create(CultureInfo.InvariantCulture, $"{step.Number}. "));
        Detail("Status", step.StatusReason is null ? null : text["Status" + step.Status, step.StatusReason], Colour.Strong);
        Detail("Why", step.Why);
        Detail("Contact", string.Join(text["ContactJoin"], new[] { step.Channel, step.Contact }.Where(part => !string.IsNullOrEmpty(part))));
        Detail("DeadEnds", string.Join(" ", step.DeadEnds));
        Detail("Orders", NamesAll(step) ? null : string.Join(", ", step.Orders));
        Detail("DoNot", step.DoNot, Colour.Yellow);
        Detail("Source", text["SourceSeen", step.Source, step.VerifiedOn], Colour.Faint);
    }

    private static bool NamesAll(RecoveryStep step) => step.Orders.All(order => step.Action.Contains(order, StringComparison.Ordinal));

    private void Detail(string key, string? value, string colour = Colour.None)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            page.Paragraph(text["Label" + key] + value, StepIndent + Indent, colour: colour);
        }
    }

    private static string Day(DateTimeOffset? instant) => instant?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
