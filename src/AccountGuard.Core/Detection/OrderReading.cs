using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>
/// What an order says by itself, whatever came before it. Read once; both looks over an account take it from here, and
/// for an ordinary order from nowhere else: its lines lie all over the memory.
/// </summary>
internal readonly struct OrderReading
{
    /// <summary>A reading, to be filled in.</summary>
    public OrderReading()
    {
    }

    /// <summary>The order.</summary>
    public required Order Order { get; init; }

    /// <summary>When it was placed.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>
    /// Something downloaded or streamed, as its number says (D01-…). Gift cards and codes that are sent by e-mail have
    /// the numbers of goods that are sent.
    /// </summary>
    public required bool IsDownload { get; init; }

    /// <summary>A receipt of a physical store.</summary>
    public required bool IsOfStore { get; init; }

    /// <summary>How many lines it has.</summary>
    public required int Lines { get; init; }

    /// <summary>Where it went; null for one without an address.</summary>
    public required Destination? Place { get; init; }

    /// <summary>Its means of payment; see <see cref="PaymentInstruments.Read"/>.</summary>
    public required string[] Instruments { get; init; }

    /// <summary>The source says something of its payment, be it a gift balance.</summary>
    public required bool TellsPayment { get; init; }

    /// <summary>What it cost.</summary>
    public required OrderAmount Amount { get; init; }

    /// <summary>The goods for resale it holds, each class once.</summary>
    public required ResaleFinding[] Goods { get; init; }

    /// <summary>Every line that names its product is a gift card or code.</summary>
    public required bool IsCodes { get; init; }

    /// <summary>The numbers of its products, each once; lines of a subscription have none.</summary>
    public required NumberList Products { get; init; }

    /// <summary>Its titles that have words.</summary>
    public required OrderTitles Titles { get; init; }

    /// <summary>A line is marked as a gift.</summary>
    public required bool IsGift { get; init; }

    /// <summary>A line costs no more than a pittance; see <see cref="Currencies.Pittance"/>.</summary>
    public required bool HasPittance { get; init; }

    /// <summary>A line names its seller.</summary>
    public required bool NamesSeller { get; init; }

    /// <summary>Its money that went to a gift balance; null where none did, or the source does not tell.</summary>
    public BalanceRefund? BalanceRefund { get; init; }

    /// <summary>Nothing but a gift balance or points paid for it.</summary>
    public bool IsPaidFromBalance { get; init; }

    /// <summary>What is known of the account beside its orders; null where nothing is.</summary>
    public AccountContext? Context { get; init; }

    /// <summary>What of it the owner vouches for; null for nothing.</summary>
    public VouchedParts? Vouched { get; init; }

    /// <summary>The owner vouches for this very order, in which something would be found without that word.</summary>
    public bool IsVouchedFor => Vouched is { IsOrder: true };

    /// <summary>See <see cref="IsDownload"/>.</summary>
    public static bool IsOfDownload(Order order) => order.Channel == OrderChannel.Digital && order.OrderId.StartsWith("D01-", StringComparison.Ordinal);
}
