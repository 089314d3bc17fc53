using AccountGuard.Detection;
using AccountGuard.Notices;

namespace AccountGuard.Incidents;

/// <summary>
/// Tells what is likely to have happened to accounts, from what stands out among their orders, from mails and from the
/// owner's own word (docs/INCIDENTS.md).
/// </summary>
public static class IncidentResolver
{
    /// <summary>What is unclear or forged and older than this, by the newest mail or finding, is past.</summary>
    internal static readonly TimeSpan Past = TimeSpan.FromDays(90);

    /// <summary>
    /// One incident an account, by name. Findings of verdict Normal tell which orders are the owner's. Findings of
    /// several accounts are told apart by their account; mails go to the account that has their name or one of their
    /// order numbers, and all to the same where the findings are of one.
    /// </summary>
    /// <remarks>
    /// Things that happened more than 30 days apart are different stories: the last one is told, the others stand in
    /// <see cref="AccountIncident.Remarks"/>.
    /// </remarks>
    public static IReadOnlyList<AccountIncident> Resolve(IEnumerable<AnomalousOrder> findings, IEnumerable<AccountNotice> notices, IncidentOptions options) =>
        [.. AccountsOfEvidence.Gather([.. findings], [.. notices], options).Select(Resolve)];

    private static AccountIncident Resolve(AccountEvidence account)
    {
        var judges = IncidentPeriod.Of(account).Select(period => new StoryJudge(new IncidentFacts(account, period))).ToList();
        var last = judges[judges.Count - 1];
        var chosen = judges.FindLast(judge => judge.IsStory)
            ?? (last.Kind == IncidentKind.Unclear && IsPast(last, account) ? Present(account) : last);
        return new IncidentWriter(chosen, judges).Write();
    }

    private static bool IsPast(StoryJudge judge, AccountEvidence account) =>
        judge.Facts.Period.To is { } to && account.Newest is { } newest && newest.UtcTicks - to.UtcTicks > Past.Ticks;

    /// <summary>The account as it is now, without what is past.</summary>
    private static StoryJudge Present(AccountEvidence account) =>
        new(new IncidentFacts(account, new IncidentPeriod(account.Newest, account.Newest, IsLast: true)));
}
