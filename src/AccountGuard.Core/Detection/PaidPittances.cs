using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection;

/// <summary>
/// Items at a pittance that went to a place the owner knows and were paid with a means he knows: trading cards, beads
/// and thread are bought like this. The scatters on record were not paid for at all.
/// </summary>
internal static class PaidPittances
{
    private const int DaysOfHabit = 2;

    /// <summary>Whether <paramref name="group"/> is one basket of the kind, or comes after days of the kind.</summary>
    public static bool Are(OrderGroup group) => ArePaid(group) && (group.Members.Count == 1 || Earlier(group) > 0);

    /// <summary>Whether the owner has had two such days before.</summary>
    public static bool AreHabit(OrderGroup group) => ArePaid(group) && Earlier(group) >= DaysOfHabit;

    private static int Earlier(OrderGroup group) => group.First.Scatter.ScattersEarlier;

    private static bool ArePaid(OrderGroup group) => group.Kind == GroupKind.Scatter && group.Members.All(IsUsual);

    private static bool IsUsual(OrderFacts order) =>
        order is { Instrument: { Key: not null, IsFresh: false }, Destination: { Place: not null, IsFresh: false } };
}
