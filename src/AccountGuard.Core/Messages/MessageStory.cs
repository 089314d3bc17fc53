using AccountGuard.Incidents;
using AccountGuard.Messages.Templates;
using AccountGuard.Notices;
using AccountGuard.Recovery;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Messages;

/// <summary>What an incident and the caller say, as messages need it.</summary>
internal sealed class MessageStory
{
    private readonly AccountIncident? incident;

    public MessageStory(AccountIncident? incident, SupportMessageOptions options)
    {
        this.incident = incident;
        Account = incident?.Account ?? options.Orders.Select(order => order.Account).FirstOrDefault() ?? "";
        Site = PrintedText.Clean(incident?.Site ?? (incident?.Orders ?? []).Concat(options.Orders).Select(order => order.Site).FirstOrDefault(site => site is not null));
        NotMine = OrdersOf(incident, options);
        var isJapanese = BilingualText.IsJapanese(options.Language);
        var country = options.Country?.Trim().ToUpperInvariant() ?? Shop.Of(Site)?.Country ?? (isJapanese ? "JP" : Place.UnknownCountry);
        Place = new Place(country, Shop.Of(Site) ?? Shop.AmazonIn(country));
    }

    /// <summary>The account; empty where none was named.</summary>
    public string Account { get; }

    /// <summary>The shop's site as its source writes it; empty where none does.</summary>
    public string Site { get; }

    /// <summary>Where the owner and the shop are.</summary>
    public Place Place { get; }

    /// <summary>The orders that are not the owner's, oldest first, those without a day last.</summary>
    public IReadOnlyList<MessageOrder> NotMine { get; }

    /// <summary>The first sign.</summary>
    public DateTimeOffset? FirstSeen => incident?.FirstSeen ?? NotMine.Select(order => order.Day).FirstOrDefault(day => day is not null);

    /// <summary>The last sign.</summary>
    public DateTimeOffset? LastSeen => incident?.LastSeen ?? NotMine.Select(order => order.Day).LastOrDefault(day => day is not null);

    /// <summary>
    /// The change that the owner made before the account was locked: by the owner's word, else by a genuine mail where
    /// the incident is such a lock.
    /// </summary>
    public OwnChange? OwnChange =>
        (incident?.OwnChanges ?? []).OrderBy(change => change.Part == AccountPart.PayoutAccount ? 0 : 1).FirstOrDefault()
        ?? (incident?.Kind == IncidentKind.ProtectiveLock && incident.Notices.FirstOrDefault(notice => notice is { Kind: NoticeKind.PayoutAccountChanged, Verdict: NoticeVerdict.Genuine }) is { } mail
            ? new OwnChange { Part = AccountPart.PayoutAccount, When = mail.Date }
            : null);

    /// <summary>When the shop locked the account; null where no mail says so.</summary>
    public DateTimeOffset? LockedOn => incident?.LockedOn;

    /// <summary>Whether two-step verification was on by the owner's word.</summary>
    public bool TwoStepWasOn => incident?.TwoStepWasOn == true;

    /// <summary>The orders a message names.</summary>
    public IReadOnlyList<MessageOrder> Orders(MessageOrderSelection selection) => selection switch
    {
        MessageOrderSelection.NotMine => NotMine,
        MessageOrderSelection.ByCard => [.. NotMine.Where(order => !order.IsSale)],
        MessageOrderSelection.Held => Held(),
        _ => [],
    };

    /// <summary>The newest mail of a kind that is not forged; null for none.</summary>
    public AccountNotice? Mail(NoticeKind kind) => (incident?.Notices ?? []).LastOrDefault(notice => notice.Kind == kind && notice.Verdict != NoticeVerdict.Phishing);

    private List<MessageOrder> Held() => [.. (incident?.HeldOrderIds ?? ValueList.Empty<string>())
        .Concat((incident?.Notices ?? [])
            .Where(notice => notice is { Kind: NoticeKind.BillingVerification, Verdict: not NoticeVerdict.Phishing })
            .SelectMany(notice => notice.OrderIds))
        .Distinct(StringComparer.Ordinal)
        .Where(orderId => !NotMine.Any(order => string.Equals(order.OrderId, orderId, StringComparison.Ordinal)))
        .Select(orderId => MessageOrder.Of(orderId, incident))];

    private static List<MessageOrder> OrdersOf(AccountIncident? incident, SupportMessageOptions options)
    {
        var told = (incident?.Orders ?? []).Concat(options.Orders).Select(MessageOrder.Of).ToList();
        var known = new HashSet<string>(told.Select(order => order.OrderId), StringComparer.Ordinal);
        var numbers = (incident?.OrderIds ?? ValueList.Empty<string>()).Concat(options.OrderIds).Where(orderId => !known.Contains(orderId));
        return [.. told.Concat(numbers.Select(orderId => MessageOrder.Of(orderId, incident)))
            .GroupBy(order => order.OrderId, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(order => order.Day?.UtcTicks ?? long.MaxValue)
            .ThenBy(order => order.OrderId, StringComparer.Ordinal)];
    }
}
