using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AccountGuard.Detection;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>Chooses the steps of a playbook that somebody's orders call for, numbers them and fills them in.</summary>
internal sealed class ChecklistComposer
{
    private readonly PlaybookLibrary library;
    private readonly IncidentOrders orders;
    private readonly ChecklistOptions options;

    public ChecklistComposer(PlaybookLibrary library, IncidentOrders orders, ChecklistOptions options)
    {
        this.library = library;
        this.orders = orders;
        this.options = options;
    }

    /// <summary>The steps of a scenario, numbered from 1 in the order of the work.</summary>
    public IReadOnlyList<ComposedStep> Compose(string scenario) => Write(library, options, DraftsOf(scenario));

    /// <summary>
    /// The steps of two stories that one person is in, numbered from 1 in the order of the work. What both have to do
    /// stands there once, as the first tells it.
    /// </summary>
    public static IReadOnlyList<ComposedStep> ComposeBoth((ChecklistComposer Composer, string Scenario) first, (ChecklistComposer Composer, string Scenario) second)
    {
        var drafts = first.Composer.DraftsOf(first.Scenario);
        var lessons = new HashSet<string>(drafts.Select(draft => draft.Definition.Lesson), StringComparer.Ordinal);
        var both = drafts
            .Concat(second.Composer.DraftsOf(second.Scenario).Where(draft => !lessons.Contains(draft.Definition.Lesson)))
            .OrderBy(draft => draft.Definition.Phase)
            .ThenBy(draft => draft.Definition.Order)
            .ToList();
        return Write(first.Composer.library, first.Composer.options, both);
    }

    private static List<ComposedStep> Write(PlaybookLibrary library, ChecklistOptions options, IReadOnlyList<StepDraft> drafts)
    {
        var writer = new StepWriter(library, options, drafts);
        return drafts.Select((draft, index) => new ComposedStep(draft.Definition, writer.Write(draft, index + 1))).ToList();
    }

    private List<StepDraft> DraftsOf(string scenario) => library.Steps(scenario).Where(IsFor).SelectMany(Drafts).ToList();

    private bool IsFor(PlaybookStep step) =>
        (step.For is null || orders.Places.Any(step.For.Covers))
        && (step.When == StepCondition.Always || orders.All.Count == 0);

    private IEnumerable<StepDraft> Drafts(PlaybookStep step)
    {
        if (step.Orders == OrderSelection.None)
        {
            return [new StepDraft(step, [], null)];
        }

        var chosen = orders.Select(step.Orders, step.For);
        return step.Per switch
        {
            StepGrouping.Order => chosen.Select(order => new StepDraft(step, [order], PrintedText.OrderNumber(order.OrderId))),
            StepGrouping.Payment => chosen
                .SelectMany(order => PaymentInstrument.Of(order.Payment).Select(instrument => (Order: order, Instrument: instrument)))
                .Where(pair => step.Payment is null || pair.Instrument.Kind == step.Payment)
                .GroupBy(pair => pair.Instrument.Name, pair => pair.Order, StringComparer.Ordinal)
                .Select(group => new StepDraft(step, group.ToList(), group.Key)),
            StepGrouping.Destination => chosen
                .GroupBy(order => PrintedText.Clean(order.ShipTo), StringComparer.Ordinal)
                .Where(group => group.Key.Length > 0)
                .Select(group => new StepDraft(step, group.ToList(), group.Key)),
            _ => chosen.Count == 0 ? [] : [new StepDraft(step, chosen, null)],
        };
    }
}

/// <summary>A step with its orders, before it is written.</summary>
/// <param name="Definition">The step of the playbook.</param>
/// <param name="Orders">The orders it is about, oldest first.</param>
/// <param name="Subject">The order number, means of payment or destination it is repeated for; null for a step that stands once.</param>
internal sealed record StepDraft(PlaybookStep Definition, IReadOnlyList<AnomalousOrder> Orders, string? Subject)
{
    /// <summary>See <see cref="RecoveryStep.Id"/>.</summary>
    public string Id => Subject is null ? Definition.Id : $"{Definition.Id}/{(Definition.Per == StepGrouping.Order ? Subject : Digest(Subject))}";

    // A name, a street or a card's digits do not belong into a name that other files refer to.
    private static string Digest(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
#if NETSTANDARD
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(bytes);
#else
        var hash = SHA256.HashData(bytes);
#endif
        return string.Concat(hash.Take(4).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
