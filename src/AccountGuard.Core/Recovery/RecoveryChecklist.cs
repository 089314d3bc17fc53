using AccountGuard.Detection;
using AccountGuard.Incidents;
using AccountGuard.Orders;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>Says what to do next, in what order, by when.</summary>
/// <remarks>
/// Every word comes from the playbooks (docs/PLAYBOOKS.md). A fact last seen more than a year before
/// <see cref="ChecklistOptions.Now"/> is printed with its age and who to ask.
/// </remarks>
public static class RecoveryChecklist
{
    /// <summary>
    /// The steps for <paramref name="orders"/>, in the order of the work: those of the hijacked buyer for what was
    /// bought, those of the hijacked seller for sales and payouts, and both together where there is both. Orders of
    /// verdict Normal are left out; without any other order the buyer's steps come without order numbers.
    /// </summary>
    public static IReadOnlyList<RecoveryStep> Create(IReadOnlyList<AnomalousOrder> orders, ChecklistOptions options) =>
        Steps(Compose(orders, options));

    /// <summary>
    /// The steps for an incident: those of its <see cref="AccountIncident.Kind"/> and of what happened as well, each thing
    /// to do once. Steps that mails or the owner's word show to be done or pointless are marked. Empty for
    /// <see cref="IncidentKind.None"/>.
    /// </summary>
    public static IReadOnlyList<RecoveryStep> Create(AccountIncident incident, ChecklistOptions options) =>
        Steps(Compose(incident, incident.Orders, options));

    /// <summary>
    /// The steps for an incident and for <paramref name="orders"/> in the place of its own ones, such as all that reached
    /// Alert: who has such orders gets the steps of a takeover even where the incident tells another story.
    /// </summary>
    public static IReadOnlyList<RecoveryStep> Create(AccountIncident incident, IReadOnlyList<AnomalousOrder> orders, ChecklistOptions options) =>
        Steps(Compose(incident, orders, options));

    /// <summary>The steps of a story, without orders and evidence; empty for <see cref="IncidentKind.None"/>.</summary>
    public static IReadOnlyList<RecoveryStep> Create(IncidentKind scenario, ChecklistOptions options) =>
        Steps(Compose(scenario, options));

    /// <summary>The steps with what they were made from.</summary>
    internal static IReadOnlyList<ComposedStep> Compose(IReadOnlyList<AnomalousOrder> orders, ChecklistOptions options)
    {
        var (bought, sold) = Split(orders.Where(order => order.Verdict > Verdict.Normal));
        var evidence = IncidentEvidence.Of(orders.Where(order => order.Verdict > Verdict.Normal));
        var stories = new List<Story>();
        if (bought.Count > 0 || sold.Count == 0)
        {
            stories.Add(new Story(IncidentKind.BuyerTakeover, new IncidentOrders(bought, options, evidence)));
        }

        if (sold.Count > 0)
        {
            stories.Add(new Story(IncidentKind.SellerTakeover, new IncidentOrders(sold, options, evidence)));
        }

        return new ChecklistComposer(options, evidence).Compose(stories);
    }

    /// <summary>The steps with what they were made from.</summary>
    internal static IReadOnlyList<ComposedStep> Compose(AccountIncident incident, ChecklistOptions options) =>
        Compose(incident, incident.Orders, options);

    private static IReadOnlyList<ComposedStep> Compose(AccountIncident incident, IReadOnlyList<AnomalousOrder> orders, ChecklistOptions options)
    {
        var evidence = IncidentEvidence.Of(incident, orders);
        var (bought, sold) = Split(orders);
        var site = incident.Site ?? orders.Select(order => order.Site).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));
        var stories = Kinds(incident, ReferenceEquals(orders, incident.Orders), bought.Count > 0, sold.Count > 0).Select(kind => new Story(kind, new IncidentOrders(
            kind switch
            {
                IncidentKind.BuyerTakeover => bought,
                IncidentKind.SellerTakeover => sold,
                IncidentKind.Unclear => [.. bought, .. sold],
                _ => [],
            },
            options,
            evidence,
            site)));
        return new ChecklistComposer(options, evidence).Compose([.. stories]);
    }

    /// <summary>The stories to tell. Orders that the resolver did not put into the incident make a takeover of what is unclear.</summary>
    private static IEnumerable<IncidentKind> Kinds(AccountIncident incident, bool areItsOwn, bool hasBought, bool hasSold)
    {
        var kinds = incident.AlsoKinds.Prepend(incident.Kind).ToList();
        if (!areItsOwn && (hasBought || hasSold))
        {
            kinds.RemoveAll(kind => kind is IncidentKind.Unclear or IncidentKind.None);
            kinds.InsertRange(0, hasBought && !kinds.Contains(IncidentKind.BuyerTakeover) ? [IncidentKind.BuyerTakeover] : []);
            kinds.AddRange(hasSold ? [IncidentKind.SellerTakeover] : []);
        }

        return kinds.Distinct();
    }

    /// <summary>The steps with what they were made from.</summary>
    internal static IReadOnlyList<ComposedStep> Compose(IncidentKind scenario, ChecklistOptions options)
    {
        var evidence = IncidentEvidence.Of(scenario);
        return new ChecklistComposer(options, evidence).Compose([new Story(scenario, new IncidentOrders([], options, evidence))]);
    }

    private static (List<AnomalousOrder> Bought, List<AnomalousOrder> Sold) Split(IEnumerable<AnomalousOrder> orders)
    {
        var sides = orders.ToLookup(order => order.Kind is LineKind.Sale or LineKind.Payout);
        return (sides[false].ToList(), sides[true].ToList());
    }

    private static List<RecoveryStep> Steps(IReadOnlyList<ComposedStep> composed) => composed.Select(entry => entry.Step).ToList();
}

/// <summary>A step of a checklist and the playbook step it was made from.</summary>
internal sealed record ComposedStep(PlaybookStep Definition, RecoveryStep Step);

/// <summary>One of the things that happened, and the orders it is about.</summary>
internal sealed record Story(IncidentKind Kind, IncidentOrders Orders);
