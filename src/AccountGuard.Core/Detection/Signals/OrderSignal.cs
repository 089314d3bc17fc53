using System.Globalization;
using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection.Signals;

/// <summary>An order, seen as the n-th of its group.</summary>
internal readonly struct GroupedOrder(OrderGroup group, int position)
{
    /// <summary>The group.</summary>
    public OrderGroup Group { get; } = group;

    /// <summary>The order's number in the group, counted from 1.</summary>
    public int Number { get; } = position + 1;

    /// <summary>The order.</summary>
    public OrderFacts Facts { get; } = group.Members[position];

    /// <summary>The order before it in the group; null for the first.</summary>
    public OrderFacts? Before { get; } = position == 0 ? null : group.Members[position - 1];
}

/// <summary>One term of an order's score: a thing that can be seen in an order, and how much likelier it is in a hijacker's.</summary>
internal abstract class OrderSignal
{
    private static readonly LocalizedText Text = new(typeof(AnomalyDetector), "DetectionText");

    // What orders that the owner vouches for one by one have taught nothing of.
    private static readonly HashSet<string> OfPlacesAndCards = new(StringComparer.Ordinal) { "NewDestination", "NewRecipient", "NewRegion", "UnknownRecipient", "NewCard" };

    /// <summary>Every signal, in the order in which ties are broken.</summary>
    public static IReadOnlyList<OrderSignal> All { get; } =
    [
        new DestinationSignal(),
        new RegionSignal(),
        new PlaceKindSignal(),
        new RecipientSignal(),
        new GiftSignal(),
        new ReturnSignal(),
        new SettlingSignal(),
        new PaymentSignal(),
        new ResaleGoodsSignal(),
        new UnusualGoodsSignal(),
        new CodeRunSignal(),
        new YearlyHabitSignal(),
        new NoAddressSignal(),
        new MicroPriceSignal(),
        new AmountSignal(),
        new BurstSignal(),
        new RepetitionSignal(),
        new RefundToBalanceSignal(),
        new BalanceSpentSignal(),
        new BrowserSignal(),
        new OrderingCountrySignal(),
        new NoticeSignal(),
    ];

    /// <summary>The name that findings carry.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// It belongs to the place or the card and not to the single order: it counts once a group and stands outside
    /// the bounds of an order's other terms.
    /// </summary>
    public virtual bool IsOfGroup => false;

    /// <summary>It says that the place is unfamiliar, and nothing else.</summary>
    public virtual bool IsOfPlace => false;

    /// <summary>
    /// It comes from what lies around the orders, mails and other people's devices: it lifts what stands out already, and
    /// is no finding by itself (<see cref="VerdictLevels.WithContext"/>). Such a signal belongs to the group.
    /// </summary>
    public virtual bool IsOfContext => false;

    /// <summary>Its sentence says by what the orders of such a group hang together.</summary>
    public virtual bool Binds(GroupKind kind) => false;

    /// <summary>The sentence for an order that has none of its own: it is found with the others.</summary>
    public static string ExplainEpisode(GroupedOrder order, CultureInfo language) =>
        Say(language, "Episode", order.Group.Members.Count, Day(order.Group.First.Date, language), Day(order.Group.Last.Date, language));

    /// <summary>Whether it may say anything under the patterns of such groups.</summary>
    public virtual bool SpeaksOf(GroupKind kind) => true;

    /// <summary>The natural-log likelihood ratio under <paramref name="pattern"/>; nought where it says nothing.</summary>
    public double LogOdds(GroupedOrder order, HijackPattern pattern) => SpeaksOf(pattern.Kind) ? Weigh(order, pattern) : 0;

    /// <summary>The sentence that explains it; null where there is nothing worth saying.</summary>
    public abstract string? Explain(GroupedOrder order, CultureInfo language);

    /// <summary>The numbers behind it, by name.</summary>
    public abstract IReadOnlyDictionary<string, double> Numbers(GroupedOrder order);

    /// <summary>The same under a pattern of whose groups it speaks.</summary>
    protected abstract double Weigh(GroupedOrder order, HijackPattern pattern);

    /// <summary>The text of <paramref name="key"/> in DetectionText, filled in.</summary>
    protected static string Say(CultureInfo language, string key, params object?[] arguments) => Text.Get(language, key, arguments);

    /// <summary>The same for a sentence that counts orders before: it says so where some of them were left out of the owner's profile.</summary>
    protected static string SayOfPast(GroupedOrder order, CultureInfo language, string key, params object?[] arguments)
    {
        var sentence = Say(language, key, arguments);
        sentence = order.Facts.LeftOutEarlier == 0 ? sentence : Say(language, "SetAside", sentence);
        return order.Facts.VouchedEarlier == 0 || !OfPlacesAndCards.Contains(key) ? sentence : Say(language, "VouchedAside", sentence);
    }

    /// <summary>ln of what a pattern expects over what the owner does, for something that is there or is not.</summary>
    protected static double Ratio(bool isThere, double hijacker, double owner) =>
        isThere ? Math.Log(hijacker / owner) : Math.Log((1 - hijacker) / (1 - owner));

    /// <summary>The day of an instant, as the order's own offset has it and the language writes it.</summary>
    protected static string Day(DateTimeOffset instant, CultureInfo language) =>
        instant.ToString(ResaleFinding.IsJapanese(language) ? "yyyy年M月d日" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
