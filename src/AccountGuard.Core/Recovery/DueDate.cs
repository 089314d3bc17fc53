using AccountGuard.Detection;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>The day a step is due.</summary>
/// <param name="Day">Midnight of the day, at the offset of the date passed in; never before today.</param>
/// <param name="HasPassed">Whether the day the rule gives is over, so that the step is due today.</param>
internal sealed record DueDate(DateTimeOffset Day, bool HasPassed)
{
    /// <summary>The day <paramref name="rule"/> gives; null without a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="orders">The orders of the step, oldest first.</param>
    /// <param name="today">Midnight today.</param>
    public static DueDate? Of(DueRule? rule, IReadOnlyList<AnomalousOrder> orders, DateTimeOffset today)
    {
        if (rule is null)
        {
            return null;
        }

        var daysLeft = rule.Days;
        if (rule.From == DueOrigin.FirstOrder && orders.Count > 0)
        {
            daysLeft -= (today.Date - LocalDay(orders[0].OrderDate, today.Offset)).Days;
        }

        return new DueDate(AddDays(today, Math.Max(daysLeft, 0)), daysLeft < 0);
    }

    /// <summary>The calendar day of an instant at an offset.</summary>
    public static DateTime LocalDay(DateTimeOffset instant, TimeSpan offset)
    {
        var ticks = Math.Max(DateTime.MinValue.Ticks, Math.Min(DateTime.MaxValue.Ticks, instant.UtcTicks + offset.Ticks));
        return new DateTime(ticks).Date;
    }

    private static DateTimeOffset AddDays(DateTimeOffset day, int days) =>
        (DateTimeOffset.MaxValue - day).TotalDays - 1 > days ? day.AddDays(days) : day;
}
