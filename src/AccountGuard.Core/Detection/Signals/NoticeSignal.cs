using System.Globalization;
using AccountGuard.Detection.Patterns;
using AccountGuard.Notices;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// Mails of the shop within 14 days of a group: password, address, telephone or two-step verification changed, another
/// language, a lock, a billing verification. Owners change such things too, so they lift what stands out already and
/// are no finding by themselves.
/// </summary>
internal sealed class NoticeSignal : OrderSignal
{
    private const double Most = 2.5;
    private const double WeightOfFurther = 0.4;
    private static readonly TimeSpan Reach = TimeSpan.FromDays(14);

    /// <inheritdoc/>
    public override string Name => "Notice";

    /// <inheritdoc/>
    public override bool IsOfGroup => true;

    /// <inheritdoc/>
    public override bool IsOfContext => true;

    /// <inheritdoc/>
    // Runs to known places are begun by their orders' own terms.
    public override bool SpeaksOf(GroupKind kind) => kind != GroupKind.KnownDestination;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern)
    {
        if (order.Number > 1 || order.Facts.Context?.Notices is null)
        {
            return 0;
        }

        var notices = Around(order);
        return notices.Count == 0 ? 0 : Math.Min(Most, notices[0].LogOdds + (WeightOfFurther * notices.Skip(1).Sum(notice => notice.LogOdds)));
    }

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language)
    {
        var notices = order.Facts.Context?.Notices is null ? [] : Around(order);
        return notices.Count == 0
            ? null
            : Say(language, "Notice", string.Join(Say(language, "NoticeSeparator"), notices.Select(notice => Say(language, "NoticeOfDay", KindName(notice.Kind, language), Day(notice.Date, language)))));
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["Kinds"] = order.Facts.Context?.Notices is null ? 0 : Around(order).Count,
    };

    private static IReadOnlyList<WeighedNotice> Around(GroupedOrder order) =>
        order.Facts.Context!.Notices!.Between(order.Group.First.Date - Reach, order.Group.Last.Date + Reach);

    private static string KindName(NoticeKind kind, CultureInfo language) => Say(language, "Notice" + kind);
}
