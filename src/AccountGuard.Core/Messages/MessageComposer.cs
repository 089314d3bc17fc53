using System.Globalization;
using System.Text.RegularExpressions;
using AccountGuard.Messages.Checks;
using AccountGuard.Messages.Templates;
using AccountGuard.Recovery;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Messages;

/// <summary>Fills in one template.</summary>
internal sealed class MessageComposer
{
    // More lines than a person reads; the rest stands in the appendix.
    private const int MostLines = 30;

    private static readonly LocalizedText FactText = new(typeof(RecoveryChecklist), "RecoveryText");
    private static readonly Regex Spaces = new(" {2,}", RegexOptions.CultureInvariant);

    private readonly MessageTemplate template;
    private readonly MessageStory story;
    private readonly CultureInfo language;
    private readonly IReadOnlyList<MessageOrder> orders;
    private readonly IReadOnlyList<string> tried;
    private readonly string? card;

    /// <param name="template">The template.</param>
    /// <param name="story">What is known.</param>
    /// <param name="options">Language, and what was tried.</param>
    /// <param name="orders">The orders it names, oldest first.</param>
    /// <param name="card">The card they were paid with, as its source names it; null where it is not known.</param>
    public MessageComposer(MessageTemplate template, MessageStory story, SupportMessageOptions options, IReadOnlyList<MessageOrder> orders, string? card)
    {
        this.template = template;
        this.story = story;
        this.orders = orders;
        this.card = card;
        language = BilingualText.IsJapanese(options.Language) ? CultureInfo.GetCultureInfo("ja") : CultureInfo.InvariantCulture;
        tried = [.. options.Tried.Select(action => TriedActions.Describe(action, language)).Where(action => action.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The message. Where text of a source breaks a rule only beside its neighbours, all such text is left out.</summary>
    public SupportMessage Compose()
    {
        var message = Write(new MessagePhrases(template, language, isBare: false));
        return IsClean(message) ? message : Write(new MessagePhrases(template, language, isBare: true));
    }

    private bool IsClean(SupportMessage message) =>
        MessageCheck.Run(message.Body, new MessageCheckOptions { Kind = template.Kind }).All(finding => finding.Rule is MessageRule.UnfilledPlaceholder or MessageRule.TooLong);

    private SupportMessage Write(MessagePhrases phrases)
    {
        var most = template.MaximumLength is { } length ? BilingualText.IsJapanese(language) ? length.Ja : length.En : int.MaxValue;
        var shown = Math.Min(orders.Count, MostLines);
        var body = Body(phrases, shown);
        while (body.Length > most && shown > 1)
        {
            body = Body(phrases, --shown);
        }

        var isShortened = shown < orders.Count && template.Body.Any(part => PlaybookTemplate.Placeholders(part.In(language)).Any(IsList));
        var conditions = Conditions(phrases, isShortened);
        var channel = template.Channels.First(channel => channel.For is null || channel.For.Covers(story.Place));
        return new SupportMessage
        {
            Kind = template.Kind,
            Language = BilingualText.IsJapanese(language) ? "ja" : "en",
            Account = story.Account,
            Channel = channel.In(language) + Seen(channel),
            Source = channel.Source.In(language),
            VerifiedOn = channel.Seen,
            Subject = Subject(phrases),
            Body = body,
            Placeholders = Blank.Find(body).Select(blank => blank.Value).Distinct(StringComparer.Ordinal).ToValueList(),
            Attachments = Texts(template.Attachments, conditions).ToValueList(),
            Rules = template.Rules.Select(rule => rule.In(language)).ToValueList(),
            Orders = orders.Select(order => order.OrderId).ToValueList(),
            Appendix = isShortened ? phrases.Lines(orders.Select(order => Line(phrases, order))) : null,
            Card = card is null ? null : phrases.Card(card),
            MaximumLength = most == int.MaxValue ? null : most,
        };
    }

    /// <summary>When a channel was seen to be so, and who knows whether it still is.</summary>
    private string Seen(MessageChannel channel)
    {
        var whom = FactText.Get(language, "Check" + channel.Check);
        return channel.Seen.Length == 0 ? FactText.Get(language, "NotVerified", whom) : FactText.Get(language, "SeenOn", SeenDate.Format(channel.Seen, language), whom);
    }

    private string Body(MessagePhrases phrases, int shown)
    {
        var paragraphs = Texts(template.Body, Conditions(phrases, isShortened: false))
            .Select(text => PlaybookTemplate.Fill(text, name => Value(name, phrases, shown)));
        var lines = string.Join("\n\n", paragraphs).Split('\n').Select(line => Spaces.Replace(line, " ").Trim());
        return string.Join("\n", lines);
    }

    /// <summary>The subject of the mail that is answered, so that the shop's system finds its case again; else the template's.</summary>
    private string Subject(MessagePhrases phrases)
    {
        var own = template.Subject.In(language);
        var answered = template.RepliesTo is { } kind ? phrases.Safe(story.Mail(kind)?.Subject) : "";
        return answered.Length == 0 ? own : answered.StartsWith("Re:", StringComparison.OrdinalIgnoreCase) ? answered : "Re: " + answered;
    }

    private IEnumerable<string> Texts(IEnumerable<MessagePart> parts, HashSet<string> conditions) =>
        parts.Where(part => part.Conditions.All(conditions.Contains)).Select(part => part.In(language));

    private HashSet<string> Conditions(MessagePhrases phrases, bool isShortened)
    {
        var conditions = new HashSet<string>(StringComparer.Ordinal);
        Choose("orders", "noOrders", orders.Count > 0);
        Choose("several", "one", orders.Count > 1, orders.Count > 0);
        Choose("site", "noSite", phrases.Safe(story.Site).Length > 0);
        Choose("period", "noPeriod", story.FirstSeen is not null);
        Choose("ownChange", "noOwnChange", story.OwnChange is not null);
        Choose("changeDay", "noChangeDay", story.OwnChange?.When is not null);
        Choose("lockDay", "noLockDay", story.LockedOn is not null);
        Choose("twoStepOn", "twoStepUnsaid", story.TwoStepWasOn);
        Choose("tried", "noTried", tried.Count > 0);
        Choose("card", "noCard", card is not null && phrases.Card(card) is not null);
        Choose("destinations", "noDestinations", Destinations(phrases).Count > 0);
        Choose("payments", "noPayments", Payments(phrases).Count > 0);
        Choose("shortened", "whole", isShortened);
        return conditions;

        void Choose(string name, string other, bool holds, bool isMeant = true)
        {
            if (isMeant)
            {
                conditions.Add(holds ? name : other);
            }
        }
    }

    private string Value(string name, MessagePhrases phrases, int shown) => name switch
    {
        "shop" => phrases.Safe(story.Site),
        "count" => orders.Count.ToString(CultureInfo.InvariantCulture),
        "total" => phrases.Total(orders),
        "firstDay" => phrases.Day(orders.Select(order => order.Day).FirstOrDefault(day => day is not null)),
        "lastDay" => phrases.Day(orders.Select(order => order.Day).LastOrDefault(day => day is not null)),
        "firstSeen" => phrases.Day(story.FirstSeen),
        "lastSeen" => phrases.Day(story.LastSeen),
        "orderNumbers" => List(phrases, shown, order => phrases.OrderNumber(order.OrderId)),
        "orderLines" or "chargeLines" => List(phrases, shown, order => Line(phrases, order)),
        "destinations" => phrases.Lines(Destinations(phrases)),
        "payments" => phrases.Lines(Payments(phrases)),
        "card" => phrases.Card(card!)!,
        "change" => phrases.Part(story.OwnChange!.Part),
        "changeDay" => phrases.Day(story.OwnChange!.When),
        "lockDay" => phrases.Day(story.LockedOn),
        "triedLines" => phrases.Lines(tried),
        _ when name.StartsWith("blank:", StringComparison.Ordinal) => Blank.Write(template.Blanks[name.Substring("blank:".Length)].In(language), language),
        _ => throw new InvalidDataException($"{template.Kind}: there is nothing named '{name}'."),
    };

    private static bool IsList(string name) => name is "orderNumbers" or "orderLines" or "chargeLines";

    private string Line(MessagePhrases phrases, MessageOrder order) =>
        template.Orders == MessageOrderSelection.ByCard ? phrases.Charge(order, story.Site) : phrases.Order(order);

    private string List(MessagePhrases phrases, int shown, Func<MessageOrder, string> line)
    {
        var lines = phrases.Lines(orders.Take(shown).Select(line));
        return shown == orders.Count ? lines : lines + "\n" + phrases.More(orders.Count - shown);
    }

    private List<string> Destinations(MessagePhrases phrases) =>
        [.. orders.Select(order => phrases.Safe(order.ShipTo)).Where(place => place.Length > 0).Distinct(StringComparer.Ordinal).Take(MostLines)];

    private List<string> Payments(MessagePhrases phrases) =>
        [.. orders.SelectMany(order => order.Payments).Select(payment => phrases.Safe(payment.Name)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Take(MostLines)];
}
