using System.Globalization;
using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// The new place or card becomes the owner's: it stays in use after 30 days, or nothing else is used any more. A
/// house move and a renewed card look like this, a hijack does not. It only ever speaks for the owner, and it is the
/// one signal that looks at later orders.
/// </summary>
internal sealed class SettlingSignal : OrderSignal
{
    private const double FirstLaterUse = 2.5;
    private const double FurtherLaterUse = 0.7;
    private const double Most = 9;
    private const double MostOfSilence = 2.5;
    private const double MostOfSilenceOfCard = 4;

    // More than any group of a month adds up to: what has become the owner's is the owner's.
    private const double Settled = 40;
    private const int UsesOfSettled = 5;
    private const int UsesOfNewHome = 3;
    private static readonly TimeSpan SpanOfSettled = TimeSpan.FromDays(60);

    /// <inheritdoc/>
    public override string Name => "Settling";

    /// <inheritdoc/>
    public override bool IsOfGroup => true;

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind is GroupKind.FreshDestination or GroupKind.FreshInstrument;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern) =>
        order.Number != order.Group.Members.Count
            ? 0
            : -Math.Max(Staying(order.Group), Silence(order.Group));

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) =>
        order.Group.LaterUses > 0 ? Say(language, "Settling", order.Group.LaterUses) : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["LaterUses"] = order.Group.LaterUses,
        ["OldUsesMeanwhile"] = order.Group.OldUsesMeanwhile,
    };

    private static double Staying(OrderGroup group) =>
        group.LaterUses == 0 ? 0
        : HasSettled(group) ? Settled
        : Math.Min(Most, FirstLaterUse + (FurtherLaterUse * (group.LaterUses - 1)));

    // A card that stays for months is a renewed one or a partner's; a place that stays is a home where the owner's own
    // name, or the family's, stands there. A stranger's name may also be a hijacker who goes unnoticed.
    private static bool HasSettled(OrderGroup group)
    {
        var stays = group.LaterUses >= UsesOfSettled && group.LastUse - group.First.Date >= SpanOfSettled;
        return group.Kind == GroupKind.FreshInstrument
            ? stays
            : group.First.Destination.Recipient switch
            {
                RecipientRelation.Owner => stays || (group.LaterUses >= UsesOfNewHome && group is { OldUsesMeanwhile: 0, OldUsesAfter: 0 }),
                RecipientRelation.Known => stays,
                _ => false,
            };
    }

    // The chance that an owner who still lives at the old place, or has the old card, orders nothing there in that time
    // (Poisson). A card that is renewed falls silent on a day; the pace of the last weeks tells how soon that shows.
    private static double Silence(OrderGroup group)
    {
        if (group.OldUsesMeanwhile > 0)
        {
            return 0;
        }

        var (pace, most) = group.Kind == GroupKind.FreshInstrument
            ? (Math.Max(group.First.Rhythm.OrdersADay, group.First.Rhythm.OrdersADayLately), MostOfSilenceOfCard)
            : (group.First.Rhythm.OrdersADay, MostOfSilence);
        return Math.Min(most, pace * (group.Last.Date - group.First.Date).TotalDays);
    }
}
