using System.Globalization;
using AccountGuard.Detection.Signals;
using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>Turns scored groups into findings, each order in the group that speaks loudest.</summary>
internal sealed class FindingWriter(DetectionOptions options)
{
    private const double WorthSaying = 0.3;

    /// <summary>How many episodes the account written last has, those among them that were not asked for.</summary>
    public int EpisodeCount { get; private set; }

    /// <summary>The findings of one account, oldest first.</summary>
    public IEnumerable<AnomalousOrder> Write(IReadOnlyList<Order> orders, IReadOnlyList<ScoredGroup> groups)
    {
        var places = Places(groups);
        var episodes = Episodes(orders, places);
        EpisodeCount = episodes.Count;
        foreach (var order in orders)
        {
            places.TryGetValue(order.OrderId, out var place);
            var isFinding = place is not null && place.Verdict >= options.MinimumVerdict && place.Verdict > Verdict.Normal;
            if ((options.Since is null || order.OrderDate >= options.Since) && (isFinding || options.IncludeNormal))
            {
                yield return Write(order, place, isFinding ? episodes[place!.Group] : 0, isFinding);
            }
        }
    }

    /// <summary>For each order the loudest of the groups it is in.</summary>
    private static Dictionary<string, Place> Places(IReadOnlyList<ScoredGroup> groups)
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            foreach (var position in group.Positions)
            {
                var id = group.Group.Members[position].Order.OrderId;
                if (!places.TryGetValue(id, out var other) || IsLouder(group, other.Group))
                {
                    places[id] = new Place(group, position);
                }
            }
        }

        return places;
    }

    private static bool IsLouder(ScoredGroup group, ScoredGroup other) =>
        group.Verdict != other.Verdict ? group.Verdict > other.Verdict : group.Evidence > other.Evidence;

    /// <summary>Numbers from 1 for the groups that are findings, by their first order.</summary>
    private static Dictionary<ScoredGroup, int> Episodes(IReadOnlyList<Order> orders, Dictionary<string, Place> places)
    {
        var episodes = new Dictionary<ScoredGroup, int>();
        foreach (var order in orders)
        {
            if (places.TryGetValue(order.OrderId, out var place) && place.Group.Verdict > Verdict.Normal && !episodes.ContainsKey(place.Group))
            {
                episodes[place.Group] = episodes.Count + 1;
            }
        }

        return episodes;
    }

    private AnomalousOrder Write(Order order, Place? place, int episode, bool isFinding)
    {
        var signals = place is null ? [] : Signals(place);
        return new AnomalousOrder
        {
            Account = order.Account,
            OrderId = order.OrderId,
            OrderDate = order.OrderDate,
            Verdict = isFinding ? place!.Verdict : Verdict.Normal,
            Evidence = place?.Group.Evidence ?? 0,
            Pattern = isFinding ? place!.Group.Pattern.Name : null,
            Reasons = (isFinding ? Reasons(signals, place!) : []).ToValueList(),
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
        };
    }

    private List<Signal> Signals(Place place)
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

    private List<string> Reasons(IReadOnlyList<Signal> signals, Place place)
    {
        var reasons = signals
            .Where(signal => signal.LogOdds >= WorthSaying)
            .Select(signal => signal.Explanation)
            .OfType<string>()
            .ToList();
        return reasons.Count > 0 ? reasons : [Bond(place)];
    }

    // An order that has nothing strange of its own is found for what it hangs together with.
    private string Bond(Place place)
    {
        var order = new GroupedOrder(place.Group.Group, place.Position);
        return OrderSignal.All
            .Where(signal => signal.Binds(order.Group.Kind))
            .Select(signal => signal.Explain(order, options.Language))
            .OfType<string>()
            .DefaultIfEmpty(OrderSignal.ExplainEpisode(order, options.Language))
            .First();
    }

    private sealed class Place(ScoredGroup group, int position)
    {
        public ScoredGroup Group { get; } = group;

        public int Position { get; } = position;

        public Verdict Verdict => Group.VerdictOf(Position);
    }
}
