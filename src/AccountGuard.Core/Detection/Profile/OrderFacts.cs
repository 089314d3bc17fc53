using AccountGuard.Orders;

namespace AccountGuard.Detection.Profile;

/// <summary>One order and what it was to the account when it was placed: nothing here knows a later order.</summary>
internal sealed class OrderFacts
{
    private readonly ProductMemory products;
    private readonly int[] productNumbers;
    private IReadOnlyList<RepeatedProduct>? repetition;

    /// <summary>The facts of <paramref name="reading"/>, to be filled in.</summary>
    /// <param name="reading">What the order says by itself.</param>
    /// <param name="products">The products of the orders before.</param>
    public OrderFacts(in OrderReading reading, ProductMemory products)
    {
        Order = reading.Order;
        IsDownload = reading.IsDownload;
        productNumbers = reading.Products;
        this.products = products;
    }

    /// <summary>The order.</summary>
    public Order Order { get; }

    /// <summary>Something downloaded or streamed; see <see cref="OrderReading.IsDownload"/>.</summary>
    public bool IsDownload { get; }

    /// <summary>Its place in the account's history, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Orders before that the profile behind these facts has seen; see <see cref="OwnerProfiles"/>.</summary>
    public required int Earlier { get; init; }

    /// <summary>Orders before that were left out of the owner's profile, because they may be a stranger's.</summary>
    public required int LeftOutEarlier { get; init; }

    /// <summary>The owner vouches for this very order: it belongs to no group.</summary>
    public bool IsVouchedFor { get; init; }

    /// <summary>Orders before that the owner vouches for one by one: they taught nothing of places and cards.</summary>
    public int VouchedEarlier { get; init; }

    /// <summary>Where it went.</summary>
    public required DestinationFacts Destination { get; init; }

    /// <summary>How it was paid.</summary>
    public required InstrumentFacts Instrument { get; init; }

    /// <summary>What it held.</summary>
    public required GoodsFacts Goods { get; init; }

    /// <summary>What it cost.</summary>
    public required AmountFacts Amount { get; init; }

    /// <summary>What it followed on.</summary>
    public required RhythmFacts Rhythm { get; init; }

    /// <summary>How its titles sound.</summary>
    public required TitleFacts Titles { get; init; }

    /// <summary>
    /// What it repeats. Only orders of groups are asked, which are few: it is looked up then, or when a group keeps the
    /// order (<see cref="Keep"/>), in any case before the profile learns from the order.
    /// </summary>
    public IReadOnlyList<RepeatedProduct> Repetition => repetition ??= products.Observe(productNumbers, Date);

    /// <summary>What it held at a pittance.</summary>
    public required ScatterFacts Scatter { get; init; }

    /// <summary>Whether its money went to a gift balance, or came from one.</summary>
    public RefundFacts Refund { get; init; } = RefundFacts.None;

    /// <summary>What is known of the account beside its orders; null where nothing is.</summary>
    public AccountContext? Context { get; init; }

    /// <summary>When it was placed.</summary>
    public DateTimeOffset Date => Order.OrderDate;

    /// <summary>Looks up what the profile will not be able to say any more once it has learnt from the order.</summary>
    public void Keep() => _ = Repetition;
}
