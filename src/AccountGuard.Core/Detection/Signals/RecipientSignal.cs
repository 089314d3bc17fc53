using System.Globalization;
using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection.Signals;

/// <summary>Who the new place's recipient is: the owner, somebody known, or a name not seen before.</summary>
internal sealed class RecipientSignal : OrderSignal
{
    /// <inheritdoc/>
    public override string Name => "Recipient";

    /// <inheritdoc/>
    public override bool IsOfGroup => true;

    /// <inheritdoc/>
    public override bool IsOfPlace => true;

    // Honest orders to new places go to the owner (hotel, office, new home) or to another person (gift) about as
    // often as not; a hijacker's goes to a name of his own, and seldom keeps the owner's name on it.
    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind == GroupKind.FreshDestination;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern) =>
        order.Number > 1 || order.Facts.Destination.Place is not { IsNameOnly: false }
            ? 0
            : order.Facts.Destination.Recipient switch
            {
                RecipientRelation.Owner => -1.5,
                RecipientRelation.Known => -0.4,
                RecipientRelation.New => 0.3,
                _ => 0,
            };

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) => order.Facts.Destination.Recipient switch
    {
        RecipientRelation.Owner => Say(language, "OwnerIsRecipient"),
        RecipientRelation.New when order.Facts.Destination.Place is { IsNameOnly: false } => SayOfPast(order, language, "UnknownRecipient", order.Facts.Destination.Earlier),
        _ => null,
    };

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["EarlierOrders"] = order.Facts.Destination.Earlier,
    };
}
