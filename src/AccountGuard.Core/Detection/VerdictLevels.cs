using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection;

/// <summary>From evidence to verdict. The levels were set on measured honest histories (docs/DETECTION.md).</summary>
internal static class VerdictLevels
{
    /// <summary>Evidence from which an episode is worth a look.</summary>
    public const double Review = 3.65;

    /// <summary>Evidence from which it should be looked at now.</summary>
    public const double Alert = 5.2;

    /// <summary>Evidence from which it should be acted on, if it is not the owner's.</summary>
    public const double Severe = 7.8;

    /// <summary>Orders an account must have before an episode for it to rise above Review.</summary>
    public const int WarmUpOrders = 20;

    // As far below Review the orders themselves may be for what lies around them to make them worth a look.
    private const double MostLift = 1.5;

    // What an unfamiliar place must be joined by before its single order may rise above Review.
    private const double LeastBesidePlace = 1.5;

    // Orders the owner would have placed in that time, all of them missing at the old place.
    private const double LeastMissed = 1;

    /// <summary>The verdict on <paramref name="group"/>, of whose <paramref name="evidence"/> so much comes from the place alone.</summary>
    public static Verdict Of(double evidence, double ofPlace, OrderGroup group, HijackPattern pattern)
    {
        var verdict = ByEvidence(evidence);
        if (PaidPittances.AreHabit(group))
        {
            return Verdict.Normal;
        }

        var isYoung = group.First.Earlier < WarmUpOrders;
        var isHarmless = isYoung || IsLonePlace(evidence, ofPlace, group) || IsLoneCard(group) || MayBeMove(group, pattern) || OrdinaryParcels.AreHarmless(group) || PaidPittances.Are(group);
        return verdict > Verdict.Review && isHarmless ? Verdict.Review
            : verdict > Verdict.Alert && (IsLone(group) || OrdinaryParcels.AreOfUsualGoods(group)) ? Verdict.Alert
            : verdict;
    }

    // One order is no series: a dear present, a partner's card used once. Nothing to act on before it has been looked at.
    private static bool IsLone(OrderGroup group) =>
        group is { Members.Count: 1, Kind: GroupKind.FreshDestination or GroupKind.FreshInstrument or GroupKind.KnownDestination };

    // Half of the false alarms were single orders home with a card that was used once (seeds 7 to 9 of the evaluation).
    private static bool IsLoneCard(OrderGroup group) => group.Kind == GroupKind.FreshInstrument && group.Members.Count == 1;

    /// <summary>
    /// The <paramref name="verdict"/> where so much of the <paramref name="evidence"/> lies around the orders and not in
    /// them: that lifts what is nearly worth a look, and what is worth one, by a level each, and makes nothing of the rest.
    /// </summary>
    public static Verdict WithContext(Verdict verdict, double evidence, double ofContext)
    {
        if (ofContext <= 0)
        {
            return verdict;
        }

        var most = ByEvidence(evidence - ofContext) switch
        {
            Verdict.Normal => evidence - ofContext >= Review - MostLift ? Verdict.Review : Verdict.Normal,
            Verdict.Review => Verdict.Alert,
            _ => Verdict.Severe,
        };
        return verdict > most ? most : verdict;
    }

    /// <summary>The verdict by the sum alone.</summary>
    public static Verdict ByEvidence(double evidence) => evidence switch
    {
        >= Severe => Verdict.Severe,
        >= Alert => Verdict.Alert,
        >= Review => Verdict.Review,
        _ => Verdict.Normal,
    };

    private static bool IsLonePlace(double evidence, double ofPlace, OrderGroup group) =>
        group.Kind == GroupKind.FreshDestination && group.Members.Count == 1 && evidence - ofPlace < LeastBesidePlace;

    // Everyday goods to a new place, and the old one not used any more: as long as it is not, this may be a new home.
    // A stranger's name there is no move: a hijack is often the last that a history tells.
    // With the owner's own name there, dear goods may furnish it, once the old place has been silent for long enough.
    private static bool MayBeMove(OrderGroup group, HijackPattern pattern) =>
        group is { Kind: GroupKind.FreshDestination, OldUsesMeanwhile: 0, OldUsesAfter: 0 }
        && group.First.Destination.Recipient != RecipientRelation.New
        && (pattern is QuietOrders
            || (pattern is not StrangerAddressResale && group.First.Destination.Recipient == RecipientRelation.Owner && UsualOrdersMeanwhile(group) >= LeastMissed));

    private static double UsualOrdersMeanwhile(OrderGroup group) =>
        group.First.Rhythm.OrdersADay * (group.Last.Date - group.First.Date).TotalDays;
}
