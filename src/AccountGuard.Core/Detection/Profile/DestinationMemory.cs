using AccountGuard.Addresses;

namespace AccountGuard.Detection.Profile;

/// <summary>How an order's recipient relates to the account.</summary>
internal enum RecipientRelation
{
    /// <summary>The source does not name one.</summary>
    Unknown = 0,

    /// <summary>The name most orders before went to.</summary>
    Owner,

    /// <summary>A name that orders before went to, or one of the owner's family.</summary>
    Known,

    /// <summary>A name no order before went to.</summary>
    New,
}

/// <summary>What an order's destination is to the account.</summary>
internal readonly struct DestinationFacts
{
    /// <summary>The fact of an order without an address.</summary>
    public static DestinationFacts Without(int earlier, int withoutEarlier) => new() { OrdersEarlier = earlier, WithoutEarlier = withoutEarlier };

    /// <summary>The place; null for an order without an address.</summary>
    public Destination? Place { get; init; }

    /// <summary>Orders before, with an address or without.</summary>
    public int OrdersEarlier { get; init; }

    /// <summary>Orders before that had no address.</summary>
    public int WithoutEarlier { get; init; }

    /// <summary>Orders before that had an address.</summary>
    public int Earlier { get; init; }

    /// <summary>Times before that a destination was new.</summary>
    public int NewEarlier { get; init; }

    /// <summary>Times before that a new destination lay in a new region.</summary>
    public int NewRegionEarlier { get; init; }

    /// <summary>
    /// New destinations before that got another order within 30 days and none later so far: holiday addresses, and
    /// friends who got a second parcel.
    /// </summary>
    public int PassingEarlier { get; init; }

    /// <summary>Different destinations before.</summary>
    public int Distinct { get; init; }

    /// <summary>Never used before.</summary>
    public bool IsNew { get; init; }

    /// <summary>First used in the last 30 days, this order included.</summary>
    public bool IsFresh { get; init; }

    /// <summary>When it was first used: this order's own date where it is new.</summary>
    public DateTimeOffset FirstUsed { get; init; }

    /// <summary>Its state, prefecture or country was never used before; null where it cannot be told.</summary>
    public bool? IsNewRegion { get; init; }

    /// <summary>An older destination lies in the same town or postcode.</summary>
    public bool IsNearKnown { get; init; }

    /// <summary>The recipient.</summary>
    public RecipientRelation Recipient { get; init; }

    /// <summary>The order is marked as a gift.</summary>
    public bool IsGift { get; init; }

    /// <summary>The order was placed between 20 November and 31 December.</summary>
    public bool IsGiftSeason { get; init; }
}

/// <summary>The places an account has sent to.</summary>
internal sealed class DestinationMemory
{
    private Dictionary<string, PlaceUse> uses = new(StringComparer.Ordinal);
    private (Destination Place, PlaceUse? Use) asked;
    private HashSet<string> regions = new(StringComparer.Ordinal);
    private HashSet<string> neighbourhoods = new(StringComparer.Ordinal);
    private Dictionary<string, int> recipients = new(StringComparer.Ordinal);
    private HashSet<Destination> met = [];
    private string? owner;
    private int orders;
    private int withPlace;
    private int newPlaces;
    private int newRegions;
    private int passing;

    /// <summary>What the place of <paramref name="order"/> is to what is known.</summary>
    public DestinationFacts Observe(in OrderReading order)
    {
        if (order.Place is not { } place)
        {
            return DestinationFacts.Without(orders, orders - withPlace);
        }

        var now = order.Date;
        var use = UseOf(place);
        var first = use?.FirstAt(now);

        // Of a place that was met before, region and neighbourhood are known.
        var isMet = use is not null && met.Contains(place);
        return new DestinationFacts
        {
            Place = place,
            OrdersEarlier = orders,
            WithoutEarlier = orders - withPlace,
            Earlier = withPlace,
            NewEarlier = newPlaces,
            NewRegionEarlier = newRegions,
            PassingEarlier = passing - (use is { IsPassing: true } ? 1 : 0),
            Distinct = uses.Count,
            IsNew = first is null,
            IsFresh = first is null || now - first.Value <= Windows.Fresh,
            FirstUsed = first ?? now,
            IsNewRegion = place.Region is null || regions.Count == 0 ? null : !isMet && !regions.Contains(place.Region),
            IsNearKnown = place.Neighbourhood is not null && (isMet || neighbourhoods.Contains(place.Neighbourhood)),
            Recipient = RelationOf(place.Recipient),
            IsGift = order.IsGift,
            IsGiftSeason = Windows.IsGiftSeason(now),
        };
    }

    /// <summary>Takes in an order; one that is left out of the owner's profile only starts the clock of its place.</summary>
    public void Learn(in OrderReading order, bool leftOut)
    {
        orders += leftOut ? 0 : 1;
        if (order.Place is not { } place || (order.IsVouchedFor && IsVouchedOnce(place)))
        {
            return;
        }

        var now = order.Date;
        var before = UseOf(place);
        var first = before?.FirstAt(now);
        var isNew = first is null;
        if (isNew)
        {
            Note(place, new PlaceUse(new FirstUse(now, leftOut), before is { IsPassing: true }));
        }

        if (leftOut)
        {
            return;
        }

        Return(place, first, now);
        newPlaces += isNew && withPlace > 0 ? 1 : 0;
        withPlace++;
        if (met.Add(place))
        {
            Meet(place);
        }

        CountRecipient(place.Recipient);
    }

    /// <summary>The same knowledge, which goes its own way from here.</summary>
    public DestinationMemory Copy()
    {
        var copy = (DestinationMemory)MemberwiseClone();
        copy.uses = new(uses, StringComparer.Ordinal);
        copy.regions = new(regions, StringComparer.Ordinal);
        copy.neighbourhoods = new(neighbourhoods, StringComparer.Ordinal);
        copy.recipients = new(recipients, StringComparer.Ordinal);
        copy.met = [.. met];
        return copy;
    }

    /// <summary>What is learnt of a place by its first order and by none that comes after.</summary>
    private void Meet(Destination place)
    {
        if (place.Region is not null)
        {
            newRegions += regions.Add(place.Region) && regions.Count > 1 ? 1 : 0;
        }

        if (place.Neighbourhood is not null)
        {
            neighbourhoods.Add(place.Neighbourhood);
        }
    }

    // The word on one order is no word on the next to the same place: only a place that is known already learns from it.
    private bool IsVouchedOnce(Destination place) =>
        !place.IsTrusted && UseOf(place) is null or { First.LeftOut: true };

    /// <summary>What is known of a place; null where it was never used. An order is observed and learnt from: it is looked up once.</summary>
    private PlaceUse? UseOf(Destination place)
    {
        if (!ReferenceEquals(asked.Place, place))
        {
            asked = (place, uses.TryGetValue(place.Key, out var use) ? use : null);
        }

        return asked.Use;
    }

    private void Note(Destination place, PlaceUse use)
    {
        uses[place.Key] = use;
        asked = (place, use);
    }

    private RecipientRelation RelationOf(string? recipient)
    {
        if (recipient is null || owner is null)
        {
            return RecipientRelation.Unknown;
        }

        if (recipient == owner)
        {
            return RecipientRelation.Owner;
        }

        return recipients.ContainsKey(recipient) ? RecipientRelation.Known : RecipientName.Compare(owner, recipient) switch
        {
            NameMatch.Same or NameMatch.Compatible => RecipientRelation.Owner,
            NameMatch.SameFamily => RecipientRelation.Known,
            NameMatch.Different => RecipientRelation.New,
            _ => RecipientRelation.Unknown,
        };
    }

    /// <summary>The owner's order to a place that is noted, of which <paramref name="first"/> was known before.</summary>
    private void Return(Destination place, DateTimeOffset? first, DateTimeOffset now)
    {
        var use = UseOf(place)!.Value;
        var isPassing = first is null || withPlace == 0 || now - first.Value < Windows.Split ? use.IsPassing : now - first.Value <= Windows.Fresh;
        if (use.First.LeftOut || isPassing != use.IsPassing)
        {
            passing += (isPassing ? 1 : 0) - (use.IsPassing ? 1 : 0);
            Note(place, new PlaceUse(use.First with { LeftOut = false }, isPassing));
        }
    }

    private void CountRecipient(string? recipient)
    {
        if (recipient is null)
        {
            return;
        }

        recipients.TryGetValue(recipient, out var count);
        recipients[recipient] = count + 1;
        if (owner is null || (recipient != owner && count + 1 > recipients[owner]))
        {
            owner = recipient;
        }
    }

    /// <summary>What is known of a place.</summary>
    /// <param name="First">When it was first used.</param>
    /// <param name="IsPassing">It got another order within 30 days and none later so far.</param>
    private readonly record struct PlaceUse(FirstUse First, bool IsPassing)
    {
        /// <summary>When it was first used, as it is remembered at <paramref name="now"/>; null where it is forgotten.</summary>
        public DateTimeOffset? FirstAt(DateTimeOffset now) => First.StillCounts(now) ? First.Date : null;
    }
}
