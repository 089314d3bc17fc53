using AccountGuard.Orders;

namespace AccountGuard.Detection.Profile;

/// <summary>One order and what it was to the account when it was placed: nothing here knows a later order.</summary>
internal sealed class OrderFacts
{
    private readonly ProductMemory productsBefore;
    private readonly TitleMemory titlesBefore;
    private DestinationFacts destination;
    private InstrumentFacts instrument;
    private GoodsFacts goods;
    private AmountFacts amount;
    private RhythmFacts rhythm;
    private NumberList products;
    private OrderTitles words;
    private IReadOnlyList<RepeatedProduct>? repetition;
    private TitleFacts? titles;

    /// <summary>The facts of <paramref name="reading"/>, to be filled in.</summary>
    /// <param name="reading">What the order says by itself.</param>
    /// <param name="products">The products of the orders before.</param>
    /// <param name="titles">The words of the orders before.</param>
    public OrderFacts(in OrderReading reading, ProductMemory products, TitleMemory titles)
    {
        (productsBefore, titlesBefore) = (products, titles);
        Order = reading.Order;
        BeginAnew(reading);
    }

    /// <summary>The order.</summary>
    public Order Order { get; private set; }

    /// <summary>Something downloaded or streamed; see <see cref="OrderReading.IsDownload"/>.</summary>
    public bool IsDownload { get; private set; }

    /// <summary>A receipt of a physical store.</summary>
    public bool IsOfStore { get; private set; }

    /// <summary>How many lines it has.</summary>
    public int Lines { get; private set; }

    /// <summary>Its place in the account's history, from 0.</summary>
    public int Index { get; set; }

    /// <summary>Orders before that the profile behind these facts has seen; see <see cref="OwnerProfiles"/>.</summary>
    public int Earlier { get; set; }

    /// <summary>Orders before that were left out of the owner's profile, because they may be a stranger's.</summary>
    public int LeftOutEarlier { get; set; }

    /// <summary>The owner vouches for this very order: it belongs to no group.</summary>
    public bool IsVouchedFor { get; private set; }

    /// <summary>Orders before that the owner vouches for one by one: they taught nothing of places and cards.</summary>
    public int VouchedEarlier { get; set; }

    /// <summary>Where it went.</summary>
    public ref readonly DestinationFacts Destination => ref destination;

    /// <summary>How it was paid.</summary>
    public ref readonly InstrumentFacts Instrument => ref instrument;

    /// <summary>What it held.</summary>
    public ref readonly GoodsFacts Goods => ref goods;

    /// <summary>What it cost.</summary>
    public ref readonly AmountFacts Amount => ref amount;

    /// <summary>What it followed on.</summary>
    public ref readonly RhythmFacts Rhythm => ref rhythm;

    /// <summary>How its titles sound.</summary>
    public TitleFacts Titles => titles ??= titlesBefore.Observe(words.Words());

    /// <summary>
    /// What it repeats. Only orders of groups are asked, which are few: it is looked up then, or when a group keeps the
    /// order (<see cref="Keep"/>), in any case before the profile learns from the order.
    /// </summary>
    public IReadOnlyList<RepeatedProduct> Repetition => repetition ??= productsBefore.Observe(products, Date);

    /// <summary>What it held at a pittance.</summary>
    public ScatterFacts Scatter { get; set; } = ScatterFacts.None;

    /// <summary>Whether its money went to a gift balance, or came from one.</summary>
    public RefundFacts Refund { get; set; } = RefundFacts.None;

    /// <summary>What is known of the account beside its orders; null where nothing is.</summary>
    public AccountContext? Context { get; private set; }

    /// <summary>When it was placed.</summary>
    public DateTimeOffset Date { get; private set; }

    /// <summary>Whether a group holds them. Others are nobody's once the next order comes, and serve for that one.</summary>
    public bool IsKept { get; private set; }

    /// <summary>Fills them in.</summary>
    public void Tell(in DestinationFacts destination, in InstrumentFacts instrument, in GoodsFacts goods, in AmountFacts amount, in RhythmFacts rhythm)
    {
        this.destination = destination;
        this.instrument = instrument;
        this.goods = goods;
        this.amount = amount;
        this.rhythm = rhythm;
    }

    /// <summary>Keeps them, with what the profile will not be able to say any more once it has learnt from the order.</summary>
    public void Keep()
    {
        _ = Repetition;
        _ = Titles;
        IsKept = true;
    }

    /// <summary>Makes them the facts of another order, to be filled in.</summary>
    public void BeginAnew(in OrderReading reading)
    {
        Order = reading.Order;
        Date = reading.Date;
        IsDownload = reading.IsDownload;
        IsOfStore = reading.IsOfStore;
        Lines = reading.Lines;
        Context = reading.Context;
        IsVouchedFor = reading.IsVouchedFor;
        products = reading.Products;
        words = reading.Titles;
        repetition = null;
        titles = null;
    }
}
