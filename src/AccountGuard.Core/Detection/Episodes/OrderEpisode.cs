using AccountGuard.Addresses;

namespace AccountGuard.Detection.Episodes;

/// <summary>Findings of one account that hang together: what one stranger is likely to have done.</summary>
public sealed class OrderEpisode
{
    private OrderEpisode(IReadOnlyList<AnomalousOrder> orders)
    {
        var (first, last) = (orders[0], orders[orders.Count - 1]);
        var open = orders.Where(order => order.CanCancel).ToList();
        var places = new Places(orders);
        Account = first.Account;
        Episode = first.Episode;
        Verdict = orders.Max(order => order.Verdict);
        Evidence = orders.Max(order => order.Evidence);
        Pattern = first.Pattern;
        From = first.OrderDate;
        To = last.OrderDate;
        Orders = orders.Count;
        OrderIds = Texts(orders.Select(order => order.OrderId));
        Totals = CurrencyTotal.Of(orders);
        OrdersWithoutTotal = orders.Count(order => order.Total is null);
        CanCancel = open.Count;
        CanCancelOrderIds = Texts(open.Select(order => order.OrderId));
        CanCancelTotals = CurrencyTotal.Of(open);
        Destinations = places.Destinations.ToValueList();
        Recipients = places.Recipients.ToValueList();
        Payments = Texts(orders.Select(order => order.Payment));
        Reasons = EpisodeReasons.Of(orders).ToValueList();
        Findings = orders;
    }

    /// <summary>The account the orders stand in.</summary>
    public string Account { get; }

    /// <summary>Its number, counted from 1 within the account; the same as that of its orders.</summary>
    public int Episode { get; }

    /// <summary>The highest verdict of its orders.</summary>
    public Verdict Verdict { get; }

    /// <summary>The sum of natural-log likelihood ratios (hijacker against owner).</summary>
    public double Evidence { get; }

    /// <summary>The name of the pattern that explains it best.</summary>
    public string? Pattern { get; }

    /// <summary>When its first order was placed.</summary>
    public DateTimeOffset From { get; }

    /// <summary>When its last order was placed.</summary>
    public DateTimeOffset To { get; }

    /// <summary>How many orders it has.</summary>
    public int Orders { get; }

    /// <summary>Their numbers, oldest first.</summary>
    public ValueList<string> OrderIds { get; }

    /// <summary>What they cost, by currency.</summary>
    public ValueList<CurrencyTotal> Totals { get; }

    /// <summary>Orders whose source does not say what they cost: they are in none of the sums.</summary>
    public int OrdersWithoutTotal { get; }

    /// <summary>Orders of which a line has not shipped yet (pending or not shipped), so that they can still be cancelled.</summary>
    public int CanCancel { get; }

    /// <summary>Their numbers, oldest first.</summary>
    public ValueList<string> CanCancelOrderIds { get; }

    /// <summary>What those orders cost as a whole, by currency: the most that cancelling can save.</summary>
    public ValueList<CurrencyTotal> CanCancelTotals { get; }

    /// <summary>Where they went, each place once, as the first order writes it; for codes who they were sent to.</summary>
    public ValueList<string> Destinations { get; }

    /// <summary>The recipients' names, as far as the source gives them or the address tells them, each once.</summary>
    public ValueList<string> Recipients { get; }

    /// <summary>The means of payment as the source writes them, each once.</summary>
    public ValueList<string> Payments { get; }

    /// <summary>The sentences that explain it, one a signal, the weightiest first, in the language of the findings.</summary>
    public ValueList<string> Reasons { get; }

    /// <summary>The findings themselves, oldest first.</summary>
    internal IReadOnlyList<AnomalousOrder> Findings { get; }

    /// <summary>
    /// The episodes of findings of one run of the detector, by account and then by number. Orders without a finding
    /// are in none.
    /// </summary>
    public static IReadOnlyList<OrderEpisode> Gather(IEnumerable<AnomalousOrder> findings) => findings
        .Where(finding => finding.Verdict > Verdict.Normal)
        .GroupBy(finding => (finding.Account, finding.Episode))
        .OrderBy(episode => episode.Key.Account, StringComparer.Ordinal)
        .ThenBy(episode => episode.Key.Episode)
        .Select(episode => new OrderEpisode([.. episode.OrderBy(finding => finding.OrderDate.UtcTicks).ThenBy(finding => finding.OrderId, StringComparer.Ordinal)]))
        .ToList();

    private static ValueList<string> Texts(IEnumerable<string?> texts) =>
        texts.OfType<string>().Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>Where orders went, places and recipients told apart as the detector does.</summary>
    private sealed class Places
    {
        public Places(IEnumerable<AnomalousOrder> orders)
        {
            var book = new AddressBook();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var order in orders)
            {
                var address = book.Get(order.ShipTo, order.ShipToName);
                var name = order.ShipToName ?? address.Recipient;
                if (name is not null && seen.Add("name " + RecipientName.Normalise(name)))
                {
                    Recipients.Add(name);
                }

                var written = order.ShipTo ?? order.GiftRecipient ?? order.ShipToName;
                if (written is not null && seen.Add("place " + (address.IsKnown ? book.PlaceOf(address) : written)))
                {
                    Destinations.Add(written);
                }
            }
        }

        public List<string> Destinations { get; } = [];

        public List<string> Recipients { get; } = [];
    }
}
