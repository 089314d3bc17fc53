using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection;

/// <summary>Gathers the orders of one account to groups that a pattern may explain.</summary>
internal sealed class GroupBuilder
{
    private List<OrderGroup> groups = [];
    private Dictionary<string, OrderGroup> places = new(StringComparer.Ordinal);
    private Dictionary<string, OrderGroup> cards = new(StringComparer.Ordinal);
    private Dictionary<string, KnownRun> runs = new(StringComparer.Ordinal);
    private int oldPlaceUses;
    private int oldCardUses;
    private OrderGroup? codes;
    private OrderGroup? scatter;
    private OrderGroup? weighed;
    private OrderGroup? refunds;
    private (DateTimeOffset Date, bool IsUnpaid) basket;
    private int otherLines;

    /// <summary>Every group so far.</summary>
    public IReadOnlyList<OrderGroup> Groups => groups;

    /// <summary>Takes the next order of the account.</summary>
    public void Take(OrderFacts order)
    {
        // A receipt of a physical store has neither a place nor a way for a stranger to gain by it.
        if (order.IsOfStore)
        {
            return;
        }

        if (order.IsVouchedFor)
        {
            UseLater(order);
            return;
        }

        oldPlaceUses += order.Destination is { Place: not null, IsFresh: false } ? 1 : 0;
        oldCardUses += !order.IsDownload && order.Instrument is { Key: not null, IsFresh: false } ? 1 : 0;
        if (order.Goods.IsCodes)
        {
            codes = Extend(codes, GroupKind.Codes, order, codes is not null && order.Date - codes.Last.Date <= Windows.Burst);
        }

        if (!ReferenceEquals(order.Refund, RefundFacts.None))
        {
            refunds = BalanceRefunds.Take(order, refunds, (kind, first) => Begin(new OrderGroup(kind, first, OldUses(kind))));
        }

        // Books and apps at a pittance are everyday; nothing is sent anywhere.
        if (!order.IsDownload)
        {
            TakeScatter(order);
        }

        if (order.Destination.Place is { IsTrusted: false } place && TakeFreshPlace(order, place.Key))
        {
            return;
        }

        if (order.Instrument.Key is { } card && TakeFreshCard(order, card))
        {
            return;
        }

        if (order.Destination.Place is { IsTrusted: false } known)
        {
            TakeKnownPlace(order, known.Key);
        }
    }

    /// <summary>Tells the groups what came after them.</summary>
    public void Finish()
    {
        foreach (var group in groups)
        {
            group.Finish(OldUses(group.Kind));
        }

        YearlyHabit.Tell(groups.Where(group => group.Kind == GroupKind.Codes).ToList());
    }

    /// <summary>
    /// The same groups, which go their own way from here. Those that no later order can join or bear on are shared;
    /// what <see cref="Finish"/> tells them belongs to whichever of the two is finished last.
    /// </summary>
    public GroupBuilder Copy()
    {
        var open = places.Values.Concat(cards.Values).Concat(runs.Values.Select(run => run.Group)).Append(codes).Append(scatter).Append(refunds)
            .OfType<OrderGroup>().Distinct().ToDictionary(group => group, group => group.Copy());
        var copy = (GroupBuilder)MemberwiseClone();
        copy.groups = groups.ConvertAll(group => open.TryGetValue(group, out var own) ? own : group);
        copy.places = places.ToDictionary(place => place.Key, place => open[place.Value], StringComparer.Ordinal);
        copy.cards = cards.ToDictionary(card => card.Key, card => open[card.Value], StringComparer.Ordinal);
        copy.runs = runs.ToDictionary(run => run.Key, run => new KnownRun(open[run.Value.Group]) { Sum = run.Value.Sum }, StringComparer.Ordinal);
        copy.codes = codes is null ? null : open[codes];
        copy.scatter = scatter is null ? null : open[scatter];
        copy.weighed = null;
        copy.refunds = refunds is null ? null : open[refunds];
        return copy;
    }

    private void TakeScatter(OrderFacts order)
    {
        // Midnight is a day without a time: such orders need not come from one basket. Nor do one that was paid and
        // one that was not.
        if (order.Date != basket.Date || order.Instrument.IsUnpaid != basket.IsUnpaid || order.Date.TimeOfDay == TimeSpan.Zero)
        {
            (basket, otherLines) = ((order.Date, order.Instrument.IsUnpaid), 0);
        }

        if (order.Scatter.IsScatter)
        {
            scatter = Extend(scatter, GroupKind.Scatter, order, scatter is not null && order.Date - scatter.First.Date <= Windows.Scatter);
            scatter.OtherLinesOfBasket += otherLines;
            otherLines = 0;
        }
        else if (order.Date == scatter?.Last.Date && order.Instrument.IsUnpaid == scatter.Last.Instrument.IsUnpaid && order.Date.TimeOfDay != TimeSpan.Zero)
        {
            scatter.OtherLinesOfBasket += order.Lines;
        }
        else
        {
            otherLines += order.Lines;
        }
    }

    // The owner's own order is in no group. One to the place or with the card of a group of long ago speaks for the owner, as every order does.
    private void UseLater(OrderFacts order)
    {
        if (order.Destination.Place is { } place && places.TryGetValue(place.Key, out var group) && order.Date - group.First.Date > Windows.Fresh)
        {
            group.UseLater(order.Date);
        }

        if (order.Instrument.Key is { } card && cards.TryGetValue(card, out var ofCard) && order.Date - ofCard.First.Date > Windows.Fresh)
        {
            ofCard.UseLater(order.Date);
        }
    }

    private bool TakeFreshPlace(OrderFacts order, string place)
    {
        if (places.TryGetValue(place, out var group) && order.Date - group.First.Date > Windows.Fresh)
        {
            group.UseLater(order.Date);
        }

        // The first place of an account is its owner's, as far as anybody can tell.
        if (!order.Destination.IsFresh || (order.Destination.IsNew && order.Destination.Earlier == 0))
        {
            return false;
        }

        if (order.Destination.IsNew && (group is null || order.Date - group.First.Date > Windows.Fresh))
        {
            places[place] = Extend(null, GroupKind.FreshDestination, order, false);
            return true;
        }

        group?.Add(order, oldPlaceUses);
        return group is not null;
    }

    private bool TakeFreshCard(OrderFacts order, string card)
    {
        if (cards.TryGetValue(card, out var group) && order.Date - group.First.Date > Windows.Fresh)
        {
            group.UseLater(order.Date);
        }

        if (!order.Instrument.IsFresh || (order.Instrument.IsNew && order.Instrument.Earlier == 0))
        {
            return false;
        }

        if (group is null || order.Date - group.First.Date > Windows.Fresh)
        {
            // A card that was first seen with a fresh place belongs to that group.
            if (!order.Instrument.IsNew)
            {
                return false;
            }

            cards[card] = Extend(null, GroupKind.FreshInstrument, order, false);
            return true;
        }

        group.Add(order, oldCardUses);
        return true;
    }

    /// <summary>Page's CUSUM (Biometrika 41:100, 1954): the sum of the run's terms, begun anew whenever it falls to nought.</summary>
    private void TakeKnownPlace(OrderFacts order, string place)
    {
        var alone = Weighed(order);
        var term = GroupScorer.RunTerm(alone);
        if (runs.TryGetValue(place, out var run) && (run.Sum + term <= 0 || order.Date - run.Group.Last.Date > Windows.Fresh))
        {
            runs.Remove(place);
            run = null;
        }

        if (run is not null)
        {
            run.Sum += term;
            run.Group.Add(order);
        }
        else if (term > 0)
        {
            runs[place] = new KnownRun(Begin(alone)) { Sum = term };
            weighed = null;
        }
    }

    /// <summary>The order as a run of its own. Hardly any becomes one: the same group serves until one does.</summary>
    private OrderGroup Weighed(OrderFacts order)
    {
        weighed?.BeginAnew(order, oldPlaceUses);
        return weighed ??= new OrderGroup(GroupKind.KnownDestination, order, oldPlaceUses);
    }

    private OrderGroup Extend(OrderGroup? group, GroupKind kind, OrderFacts order, bool belongs)
    {
        if (belongs)
        {
            group!.Add(order);
            return group;
        }

        return Begin(new OrderGroup(kind, order, OldUses(kind)));
    }

    private OrderGroup Begin(OrderGroup group)
    {
        group.First.Keep();
        groups.Add(group);
        return group;
    }

    private int OldUses(GroupKind kind) => kind == GroupKind.FreshInstrument ? oldCardUses : oldPlaceUses;

    private sealed class KnownRun(OrderGroup group)
    {
        public OrderGroup Group { get; } = group;

        public double Sum { get; set; }
    }
}
