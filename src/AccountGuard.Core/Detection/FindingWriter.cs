using System.Globalization;
using AccountGuard.Detection.Signals;
using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>Turns scored groups into findings, each order in the group that speaks loudest.</summary>
internal sealed class FindingWriter(DetectionOptions options)
{
    private const double WorthSaying = 0.3;
    private static readonly LocalizedText Text = new(typeof(AnomalyDetector), "DetectionText");

    /// <summary>How many episodes the account written last has, those among them that were not asked for.</summary>
    public int EpisodeCount { get; private set; }

    /// <summary>The findings of one account, oldest first.</summary>
    /// <param name="orders">The account's orders, oldest first.</param>
    /// <param name="groups">Their groups, with the owner's word where there is one.</param>
    /// <param name="hearing">What that word changed; null for an owner who said nothing.</param>
    public IEnumerable<AnomalousOrder> Write(IReadOnlyList<Order> orders, IReadOnlyList<ScoredGroup> groups, Hearing? hearing = null)
    {
        var places = FoundPlace.Loudest(groups);
        Quieten(places, hearing);
        var found = Found(places, hearing);
        var episodes = Episodes(found, places);
        EpisodeCount = episodes.Count;
        foreach (var order in options.IncludeNormal ? orders : found)
        {
            places.TryGetValue(order.OrderId, out var place);
            var verdict = place?.Verdict ?? Verdict.Normal;
            var without = hearing?.Without(order.OrderId) ?? verdict;
            var isFinding = verdict >= options.MinimumVerdict && verdict > Verdict.Normal;
            var isSilenced = !isFinding && options.IncludeVouched && without > verdict && without >= options.MinimumVerdict;
            if ((options.Since is null || order.OrderDate >= options.Since) && (isFinding || isSilenced || options.IncludeNormal))
            {
                yield return Write(order, place, isFinding ? episodes[place!.Group] : 0, isFinding, without > verdict ? hearing : null);
            }
        }
    }

    /// <summary>
    /// The orders that anything was found in, with the owner's word or without, in the order in which an account's orders
    /// stand. They are few: a million others need not be looked up.
    /// </summary>
    private static List<Order> Found(Dictionary<string, FoundPlace> places, Hearing? hearing) =>
        (hearing is null ? places.Values : places.Values.Concat(hearing.Before))
        .Select(place => place.Order)
        .Distinct()
        .OrderBy(order => order.OrderDate.UtcTicks)
        .ThenBy(order => order.OrderId, StringComparer.Ordinal)
        .ToList();

    private static void Quieten(Dictionary<string, FoundPlace> places, Hearing? hearing)
    {
        if (hearing is not null)
        {
            foreach (var place in places)
            {
                place.Value.AtMost = hearing.Without(place.Key);
            }
        }
    }

    /// <summary>Numbers from 1 for the groups that are findings, by their first order.</summary>
    private static Dictionary<ScoredGroup, int> Episodes(List<Order> orders, Dictionary<string, FoundPlace> places)
    {
        var episodes = new Dictionary<ScoredGroup, int>();
        foreach (var order in orders)
        {
            if (places.TryGetValue(order.OrderId, out var place) && place.Verdict > Verdict.Normal && !episodes.ContainsKey(place.Group))
            {
                episodes[place.Group] = episodes.Count + 1;
            }
        }

        return episodes;
    }

    private AnomalousOrder Write(Order order, FoundPlace? place, int episode, bool isFinding, Hearing? hearing)
    {
        var signals = place is null ? [] : Signals(place);
        var verdict = isFinding ? place!.Verdict : Verdict.Normal;
        var without = hearing?.Without(order.OrderId) ?? verdict;
        var heard = hearing?.HeardOf(order) ?? [];
        IEnumerable<string> told = hearing is null ? [] : [ToldBy(string.Join("; ", heard.Select(entry => entry.ToString())), without, options.Language)];
        return new AnomalousOrder
        {
            Account = order.Account,
            OrderId = order.OrderId,
            OrderDate = order.OrderDate,
            Verdict = verdict,
            Evidence = place?.Group.Evidence ?? 0,
            Pattern = isFinding ? place!.Group.Pattern.Name : null,
            Reasons = told.Concat(isFinding ? Reasons(signals, place!) : []).ToValueList(),
            Episode = episode,
            Titles = order.Items.Select(item => item.Title).OfType<string>().ToValueList(),
            Quantity = order.Quantity,
            Total = order.Total,
            Currency = order.Currency,
            ShipTo = order.ShipTo,
            ShipToName = order.ShipToName,
            Payment = order.Payment,
            Status = order.Status,
            CanCancel = order.CanCancel,
            Site = order.Site,
            Signals = signals.ToValueList(),
            Sources = order.Items
                .Where(item => item.SourcePath.Length > 0)
                .Select(item => item.SourcePath + ":" + item.SourceLine.ToString(CultureInfo.InvariantCulture))
                .ToValueList(),
            Layouts = order.Layouts.ToValueList(),
            GiftRecipient = order.GiftRecipient,
            Sellers = order.Items.Select(item => item.Seller).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList(),
            VerdictWithoutTrust = without,
            VouchedBy = heard.Select(entry => entry.ToString()).ToValueList(),
        };
    }

    /// <summary>The sentence that says by whose word an order is quieter than it would be.</summary>
    public static string ToldBy(string entries, Verdict without, CultureInfo language) =>
        Text.Get(language, "Vouched", entries, Text.Get(language, "Verdict" + without));

    private List<Signal> Signals(FoundPlace place)
    {
        var order = new GroupedOrder(place.Group.Group, place.Position);
        return OrderSignal.All
            .Select(signal => (Signal: signal, LogOdds: signal.LogOdds(order, place.Group.Pattern)))
            .Where(term => Math.Abs(term.LogOdds) > 0.005)
            .OrderByDescending(term => Math.Abs(term.LogOdds))
            .Select(term => new Signal
            {
                Name = term.Signal.Name,
                LogOdds = term.LogOdds,
                Explanation = term.Signal.Explain(order, options.Language),
                Numbers = term.Signal.Numbers(order),
            })
            .ToList();
    }

    private List<string> Reasons(IReadOnlyList<Signal> signals, FoundPlace place)
    {
        var reasons = signals
            .Where(signal => signal.LogOdds >= WorthSaying)
            .Select(signal => signal.Explanation)
            .OfType<string>()
            .ToList();
        return reasons.Count > 0 ? reasons : [Bond(place)];
    }

    // An order that has nothing strange of its own is found for what it hangs together with.
    private string Bond(FoundPlace place)
    {
        var order = new GroupedOrder(place.Group.Group, place.Position);
        return OrderSignal.All
            .Where(signal => signal.Binds(order.Group.Kind))
            .Select(signal => signal.Explain(order, options.Language))
            .OfType<string>()
            .DefaultIfEmpty(OrderSignal.ExplainEpisode(order, options.Language))
            .First();
    }
}
