using AccountGuard.Detection;
using AccountGuard.Orders;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>Says what to do next, in what order, by when.</summary>
public static class RecoveryChecklist
{
    /// <summary>A buyer's account in strangers' hands.</summary>
    internal const string BuyerTakeover = "BuyerTakeover";

    /// <summary>A seller's account in strangers' hands.</summary>
    internal const string SellerTakeover = "SellerTakeover";

    /// <summary>
    /// The steps for <paramref name="orders"/>, in the order of the work: those of the hijacked buyer for what was
    /// bought, those of the hijacked seller for sales and payouts, and both together where there is both. Orders of
    /// verdict Normal are left out; without any other order the buyer's steps come without order numbers.
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
        var sold = flagged.Where(order => order.Kind is LineKind.Sale or LineKind.Payout).ToList();
        var bought = Composer(flagged.Except(sold), options);
        return sold.Count == 0 ? bought.Compose(BuyerTakeover)
            : sold.Count == flagged.Count ? Composer(sold, options).Compose(SellerTakeover)
            : ChecklistComposer.ComposeBoth((bought, BuyerTakeover), (Composer(sold, options), SellerTakeover));
    }

    private static ChecklistComposer Composer(IEnumerable<AnomalousOrder> orders, ChecklistOptions options) =>
        new(PlaybookLibrary.Shipped, new IncidentOrders(orders, options), options);
}

/// <summary>A step of a checklist and the playbook step it was made from.</summary>
internal sealed record ComposedStep(PlaybookStep Definition, RecoveryStep Step);
