using AccountGuard.Detection;
using AccountGuard.Incidents;
using AccountGuard.Recovery;

namespace AccountGuard.Core.Tests.Recovery;

/// <summary>The checklists of the made-up accounts in samples/, as the audit gives them.</summary>
public class SampleChecklistTests
{
    [Fact]
    public void The_hijacked_buyer_gets_a_buyers_list_with_the_orders_of_export_and_mails()
    {
        var account = Audit(["hijacked-buyer-ja"], "hijacked-buyer-ja-mails");

        Assert.Contains(IncidentKind.BuyerTakeover, account.Incident!.AlsoKinds.Prepend(account.Incident.Kind));
        Assert.Equal("secure-mail", account.Checklist[0].Id);
        Assert.Contains(account.Checklist, step => step.Id.StartsWith("dispute-card.jp/", StringComparison.Ordinal));
        Assert.Superset(account.Checklist.SelectMany(step => step.Orders).ToHashSet(), account.AnomalousOrders.Where(order => order.Verdict >= Verdict.Alert).Select(order => order.OrderId).ToHashSet());
    }

    [Fact]
    public void The_locked_seller_gets_the_form_and_no_word_of_a_hijack()
    {
        var account = Audit(["locked-seller-ja"], "locked-seller-ja-mails");

        Assert.Equal(IncidentKind.ProtectiveLock, account.Incident!.Kind);
        Assert.Contains(account.Checklist, step => step.Id == "lock-send.amazon-jp" && step.DeadEnds.Count == 3);
        Assert.DoesNotContain(account.Checklist, step => step.Id.StartsWith("police", StringComparison.Ordinal) || step.Id.StartsWith("stop-card", StringComparison.Ordinal));
        Assert.Contains(account.Checklist, step => step.Id == "lock-password" && step.Status == RecoveryStepStatus.Pointless);
    }

    [Fact]
    public void An_honest_account_gets_no_list() => Assert.Empty(Audit(["honest-account"], null).Checklist);

    private static AccountAuditResult Audit(string[] exports, string? mails) => AccountAudit.Run(
        new AuditRequest
        {
            Paths = exports.Select(name => Path.Combine(Repository.Root, "samples", name)).ToList(),
            NoticePaths = mails is null ? [] : [Path.Combine(Repository.Root, "samples", mails)],
            Language = CultureInfo.GetCultureInfo("ja"),
            Now = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(9)),
        },
        CancellationToken.None).Accounts[0];
}
