using AccountGuard.Detection;
using AccountGuard.Notices;

namespace AccountGuard.Incidents;

/// <summary>A stretch of time in which things happened close enough to be one story.</summary>
/// <param name="From">The first notable sign; null where no sign has a date.</param>
/// <param name="To">The last.</param>
/// <param name="IsLast">Nothing notable comes later: what has no date is told here.</param>
internal sealed record IncidentPeriod(DateTimeOffset? From, DateTimeOffset? To, bool IsLast)
{
    /// <summary>Signs further apart than this belong to different stories.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromDays(30);

    /// <summary>How far around the signs everyday mails are looked at. Below half of <see cref="Pause"/>: no mail is told twice.</summary>
    private static readonly TimeSpan Reach = TimeSpan.FromDays(14);

    /// <summary>The stretches of an account, oldest first; one without dates where nothing notable has a date.</summary>
    public static IReadOnlyList<IncidentPeriod> Of(AccountEvidence evidence)
    {
        var signs = evidence.Findings.Where(finding => finding.Verdict >= Verdict.Alert).Select(finding => finding.OrderDate)
            .Concat(evidence.Mails.Where(mail => mail.Date is not null && NoticeRoles.IsNotable(mail.Kind)).Select(mail => mail.Date!.Value))
            .OrderBy(date => date.UtcTicks)
            .ToList();
        if (signs.Count == 0)
        {
            return [new IncidentPeriod(null, null, IsLast: true)];
        }

        var starts = Enumerable.Range(0, signs.Count).Where(index => index == 0 || signs[index] - signs[index - 1] > Pause).ToList();
        return starts.Select((start, number) => number + 1 < starts.Count
                ? new IncidentPeriod(signs[start], signs[starts[number + 1] - 1], IsLast: false)
                : new IncidentPeriod(signs[start], signs[signs.Count - 1], IsLast: true))
            .ToList();
    }

    /// <summary>Whether a mail belongs to it.</summary>
    public bool Holds(AccountNotice mail) => mail.Date is { } date ? Holds(date) : IsLast;

    /// <summary>Whether an instant lies in it or shortly before or behind.</summary>
    public bool Holds(DateTimeOffset date) => From is not { } from || (date.UtcTicks >= from.UtcTicks - Reach.Ticks && date.UtcTicks <= To!.Value.UtcTicks + Reach.Ticks);
}
