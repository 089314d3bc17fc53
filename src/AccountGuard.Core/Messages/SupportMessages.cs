using AccountGuard.Incidents;
using AccountGuard.Messages.Checks;
using AccountGuard.Messages.Templates;
using AccountGuard.Notices;
using AccountGuard.Recovery;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Messages;

/// <summary>Writes the messages that a recovery needs. What no source says stands there as a blank; nothing personal is invented.</summary>
public static class SupportMessages
{
    private static readonly LocalizedText Text = new(typeof(SupportMessages), "MessageText");

    /// <summary>The kinds of messages an incident asks for, in the order in which they are sent.</summary>
    public static ValueList<SupportMessageKind> KindsFor(AccountIncident incident)
    {
        var stories = incident.AlsoKinds.Prepend(incident.Kind).ToList();
        var isVerified = incident.Notices.Any(notice => notice is { Kind: NoticeKind.BillingVerification, Verdict: not NoticeVerdict.Phishing });
        var hasOrders = incident.OrderIds.Count > 0 || incident.Orders.Count > 0;
        var kinds = new List<SupportMessageKind>();
        Add(stories.Contains(IncidentKind.BillingVerificationHold) && !hasOrders, SupportMessageKind.BillingVerificationAnswer);
        Add(stories.Contains(IncidentKind.BillingVerificationHold) || (stories.Contains(IncidentKind.BuyerTakeover) && isVerified), SupportMessageKind.OrdersNotMine);
        Add(stories.Contains(IncidentKind.BuyerTakeover) || (stories.Contains(IncidentKind.Unclear) && hasOrders), SupportMessageKind.OrderList);
        Add(stories.Contains(IncidentKind.ProtectiveLock) || stories.Contains(IncidentKind.SellerTakeover), SupportMessageKind.SellerReinstatement);
        Add(stories.Contains(IncidentKind.BuyerTakeover), SupportMessageKind.CardDispute);
        Add(stories.Contains(IncidentKind.BuyerTakeover) || stories.Contains(IncidentKind.SellerTakeover), SupportMessageKind.PoliceReport);
        Add(stories.Contains(IncidentKind.BuyerTakeover), SupportMessageKind.ConsumerDesk);
        return kinds.ToValueList();

        void Add(bool isNeeded, SupportMessageKind kind)
        {
            if (isNeeded)
            {
                kinds.Add(kind);
            }
        }
    }

    /// <summary>
    /// The messages of one kind: one, or for <see cref="SupportMessageKind.CardDispute"/> one for each card, because each
    /// goes to another company. Orders paid from a balance or in cash are no card's matter and are in no dispute.
    /// </summary>
    /// <param name="kind">What the messages are for.</param>
    /// <param name="incident">What happened; null where only the options' orders, or nothing, is known.</param>
    /// <param name="options">Language, country, what was tried, further orders.</param>
    /// <exception cref="ArgumentException">A text of <see cref="SupportMessageOptions.Tried"/> holds what must not be sent. The message does not repeat it.</exception>
    public static IReadOnlyList<SupportMessage> Create(SupportMessageKind kind, AccountIncident? incident, SupportMessageOptions options)
    {
        if (options.Tried.Any(tried => !MessageCheck.MaySend(MessageCheck.Run(tried, new MessageCheckOptions { Kind = kind }))))
        {
            throw new ArgumentException(Text.Get(options.Language, "TriedSecret"), nameof(options));
        }

        var template = MessageTemplates.Shared[kind];
        var story = new MessageStory(incident, options);
        var orders = story.Orders(template.Orders);
        return template.Orders == MessageOrderSelection.ByCard && orders.Count > 0
            ? [.. ByCard(orders).Select(card => new MessageComposer(template, story, options, card.Orders, card.Card).Compose())]
            : [new MessageComposer(template, story, options, orders, card: null).Compose()];
    }

    private static List<(string? Card, IReadOnlyList<MessageOrder> Orders)> ByCard(IReadOnlyList<MessageOrder> orders) =>
        [.. orders.SelectMany(order => order.Payments.Where(payment => payment.Kind is PaymentKind.Card or PaymentKind.Unstated)
                .Select(payment => (Order: order, Card: payment.Kind == PaymentKind.Card ? PrintedText.Clean(payment.Name) : null)))
            .GroupBy(charge => charge.Card ?? "", StringComparer.Ordinal)
            .Select(card => (card.Key.Length == 0 ? null : card.Key, (IReadOnlyList<MessageOrder>)[.. card.Select(charge => charge.Order)]))];
}
