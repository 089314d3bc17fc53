using AccountGuard.Detection;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>Says what to do next, in what order, by when.</summary>
public static class RecoveryChecklist
{
    /// <summary>The story told so far: a buyer's account in strangers' hands.</summary>
    internal const string BuyerTakeover = "BuyerTakeover";

    /// <summary>
    /// The steps of the hijacked buyer for <paramref name="orders"/>, in the order of the work. Orders of verdict
    /// Normal are left out; without any other order the steps come without order numbers.
    /// </summary>
    /// <remarks>
    /// Every word comes from the playbooks (docs/PLAYBOOKS.md). A fact last seen more than a year before
    /// <see cref="ChecklistOptions.Now"/> is printed with its age and who to ask.
    /// </remarks>
    public static IReadOnlyList<RecoveryStep> Create(IReadOnlyList<AnomalousOrder> orders, ChecklistOptions options) =>
        Compose(orders, options).Select(composed => composed.Step).ToList();

    /// <summary>The steps with what they were made from.</summary>
    internal static IReadOnlyList<ComposedStep> Compose(IReadOnlyList<AnomalousOrder> orders, ChecklistOptions options)
    {
        var flagged = orders.Where(order => order.Verdict > Verdict.Normal).ToList();
        var composer = new ChecklistComposer(PlaybookLibrary.Shipped, new IncidentOrders(flagged, options), options);
        return composer.Compose(BuyerTakeover);
    }
}

/// <summary>A step of a checklist and the playbook step it was made from.</summary>
internal sealed record ComposedStep(PlaybookStep Definition, RecoveryStep Step);
