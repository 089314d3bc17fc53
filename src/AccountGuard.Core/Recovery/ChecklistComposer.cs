using AccountGuard.Detection;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>Chooses the steps that somebody's stories, orders and evidence call for, numbers them and fills them in.</summary>
internal sealed class ChecklistComposer
{
    /// <summary>As many orders as are worked one by one; more are one step.</summary>
    public const int FewOrders = 5;

    private readonly PlaybookLibrary library;
    private readonly ChecklistOptions options;
    private readonly IncidentEvidence evidence;

    public ChecklistComposer(ChecklistOptions options, IncidentEvidence evidence)
    {
        this.options = options;
        this.evidence = evidence;
        library = options.Playbooks ?? PlaybookLibrary.Shipped;
    }

    /// <summary>
    /// The steps of all stories that one person is in, numbered from 1 in the order of the work. What several have to do
    /// stands there once, as the first of them tells it.
    /// </summary>
    public IReadOnlyList<ComposedStep> Compose(IReadOnlyList<Story> stories)
    {
        var drafts = new List<StepDraft>();
        foreach (var story in stories)
        {
            var told = new HashSet<string>(drafts.Select(draft => draft.Definition.Lesson), StringComparer.Ordinal);
            drafts.AddRange(DraftsOf(story).Where(draft => !told.Contains(draft.Definition.Lesson)));
        }

        var ordered = drafts.OrderBy(draft => draft.Definition.Phase).ThenBy(draft => draft.Definition.Order).ToList();
        var writer = new StepWriter(library, options, evidence, ordered);
        return ordered.Select((draft, index) => new ComposedStep(draft.Definition, writer.Write(draft, index + 1))).ToList();
    }

    private IEnumerable<StepDraft> DraftsOf(Story story) =>
        library.Steps(story.Kind.ToString()).Where(step => IsFor(step, story.Orders)).SelectMany(step => Drafts(step, story.Orders));

    private bool IsFor(PlaybookStep step, IncidentOrders orders) =>
        (step.For is null || orders.Places.Any(step.For.Covers))
        && (step.When == StepCondition.Always || orders.All.Count == 0)
        && (step.Needs is null || step.Needs.Any(evidence.Shows))
        && !(step.Unless ?? []).Any(evidence.Shows);

    private static IEnumerable<StepDraft> Drafts(PlaybookStep step, IncidentOrders orders)
    {
        if (step.Orders is OrderSelection.None or OrderSelection.Held)
        {
            return [new StepDraft(step, [], null)];
        }

        var chosen = orders.Select(step.Orders, step.For);
        if (chosen.Count == 0)
        {
            var settled = step.Settled is null ? [] : orders.Select(OrderSelection.Cancelled, step.For);
            return settled.Count == 0 ? [] : [new StepDraft(step, settled, null) { IsSettled = true }];
        }

        return step.Per switch
        {
            StepGrouping.Order => ByOrder(step, chosen),
            StepGrouping.FewOrders when chosen.Count <= FewOrders => ByOrder(step, chosen),
            StepGrouping.Payment => chosen
                .SelectMany(order => PaymentInstrument.Of(order.Payment).Select(instrument => (Order: order, Instrument: instrument)))
                .Where(pair => step.Payment is null || pair.Instrument.Kind == step.Payment)
                .GroupBy(pair => pair.Instrument.Name, pair => pair.Order, StringComparer.Ordinal)
                .Select(group => new StepDraft(step, group.ToList(), group.Key)),
            StepGrouping.Destination => chosen
                .GroupBy(order => PrintedText.Clean(order.ShipTo), StringComparer.Ordinal)
                .Where(group => group.Key.Length > 0)
                .Select(group => new StepDraft(step, group.ToList(), group.Key)),
            _ => [new StepDraft(step, chosen, null)],
        };
    }

    // Several findings may bear one number, or none: a payout without the number of its settlement.
    private static IEnumerable<StepDraft> ByOrder(PlaybookStep step, IEnumerable<AnomalousOrder> orders) => orders
        .GroupBy(order => PrintedText.OrderNumber(order.OrderId), StringComparer.Ordinal)
        .Select(group => new StepDraft(step, group.ToList(), group.Key));
}
