using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>An order, a sale or a payout that does not look like the owner's, and why.</summary>
public sealed class AnomalousOrder
{
    private readonly Verdict? verdictWithoutTrust;

    /// <summary>The account the order stands in.</summary>
    public required string Account { get; init; }

    /// <summary>The shop's order number; for a payout, which has none, the number of its settlement, empty where the source does not tell it.</summary>
    public required string OrderId { get; init; }

    /// <summary>When it was placed.</summary>
    public required DateTimeOffset OrderDate { get; init; }

    /// <summary>How much it needs the owner's eye: the highest level its episode reached, and at most Review where the owner vouches for its address.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The sum of natural-log likelihood ratios (hijacker against owner) of the episode it belongs to.</summary>
    public required double Evidence { get; init; }

    /// <summary>The name of the pattern that explains it best.</summary>
    public string? Pattern { get; init; }

    /// <summary>The sentences that explain it, the weightiest first, in the language asked for.</summary>
    public required ValueList<string> Reasons { get; init; }

    /// <summary>The number of the episode it belongs to, counted from 1 within the account; 0 for a normal order.</summary>
    public int Episode { get; init; }

    /// <summary>The titles of its lines.</summary>
    public required ValueList<string> Titles { get; init; }

    /// <summary>Pieces in all lines; null where the source does not say.</summary>
    public int? Quantity { get; init; }

    /// <summary>The sum of its lines in <see cref="Currency"/>; null where the source does not say.</summary>
    public decimal? Total { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string? Currency { get; init; }

    /// <summary>Where it went, in one line as the source gives it.</summary>
    public string? ShipTo { get; init; }

    /// <summary>The recipient's name, where the source gives it apart.</summary>
    public string? ShipToName { get; init; }

    /// <summary>The means of payment as the source writes it.</summary>
    public string? Payment { get; init; }

    /// <summary>How far it has come.</summary>
    public OrderStatus Status { get; init; }

    /// <summary>Whether a line has not shipped yet, so that the order can still be cancelled.</summary>
    public bool CanCancel { get; init; }

    /// <summary>The shop's site as the source writes it.</summary>
    public string? Site { get; init; }

    /// <summary>The terms of the score, the weightiest first.</summary>
    public required ValueList<Signal> Signals { get; init; }

    /// <summary>The files and lines it was read from, as "path:line".</summary>
    public required ValueList<string> Sources { get; init; }

    /// <summary>The layouts of its lines, each once; "Mail" alone for an order that only mails tell.</summary>
    public ValueList<string> Layouts { get; init; } = ValueList.Empty<string>();

    /// <summary>
    /// What it is: <see cref="LineKind.Item"/> for an order of the account's own, <see cref="LineKind.Sale"/> for goods it
    /// sold, <see cref="LineKind.Payout"/> for money paid out to its bank account.
    /// </summary>
    public LineKind Kind { get; init; }

    /// <summary>Who its gifts or codes were sent to (an e-mail address or telephone number), where the source says.</summary>
    public string? GiftRecipient { get; init; }

    /// <summary>Who sold its lines, each once.</summary>
    public ValueList<string> Sellers { get; init; } = ValueList.Empty<string>();

    /// <summary>What the verdict would be without the owner's word: the same where nothing the owner vouches for made it lower.</summary>
    public Verdict VerdictWithoutTrust
    {
        get => verdictWithoutTrust ?? Verdict;
        init => verdictWithoutTrust = value;
    }

    /// <summary>What the owner vouches for that made the verdict lower, such as "Order 250-0000000-0000001"; empty where nothing did.</summary>
    public ValueList<string> VouchedBy { get; init; } = ValueList.Empty<string>();

    /// <summary>Its number, for a cell that lists several.</summary>
    public override string ToString() => OrderId;
}

/// <summary>One term of an order's score.</summary>
public sealed class Signal
{
    private readonly NamedNumbers numbers = new(new Dictionary<string, double>());

    /// <summary>The name of the signal, such as "Destination".</summary>
    public required string Name { get; init; }

    /// <summary>Natural-log likelihood ratio, hijacker against owner: above nought speaks for a stranger, below for the owner.</summary>
    public required double LogOdds { get; init; }

    /// <summary>The sentence that explains it, in the language asked for; null where it says nothing worth printing.</summary>
    public string? Explanation { get; init; }

    /// <summary>The numbers behind it, by name (counts, probabilities, ranks).</summary>
    public IReadOnlyDictionary<string, double> Numbers
    {
        get => numbers;
        init => numbers = new NamedNumbers(value);
    }

    /// <summary>The name and the signed log-odds with one decimal, such as "Destination +3.1".</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} {LogOdds:+0.0;-0.0;0.0}");
}
