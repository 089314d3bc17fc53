using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>What an order says by itself, whatever came before it. Read once; both looks over an account take it from here.</summary>
internal sealed class OrderReading
{
    /// <summary>The order.</summary>
    public required Order Order { get; init; }

    /// <summary>
    /// Something downloaded or streamed, as its number says (D01-…). Gift cards and codes that are sent by e-mail have
    /// the numbers of goods that are sent.
    /// </summary>
    public bool IsDownload => IsOfDownload(Order);

    /// <summary>Where it went; null for one without an address.</summary>
    public required Destination? Place { get; init; }

    /// <summary>Its means of payment; see <see cref="PaymentInstruments.Read"/>.</summary>
    public required IReadOnlyList<string> Instruments { get; init; }

    /// <summary>The goods for resale it holds, each class once.</summary>
    public required IReadOnlyList<ResaleFinding> Goods { get; init; }

    /// <summary>Every line that names its product is a gift card or code.</summary>
    public required bool IsCodes { get; init; }

    /// <summary>The numbers of its products, each once; lines of a subscription have none.</summary>
    public required IReadOnlyList<int> Products { get; init; }

    /// <summary>A line is marked as a gift.</summary>
    public required bool IsGift { get; init; }

    /// <summary>The owner vouches for this very order, in which something would be found without that word.</summary>
    public bool IsVouchedFor { get; init; }

    /// <summary>Those of <see cref="Instruments"/> that the owner vouches for.</summary>
    public IReadOnlyList<string> VouchedInstruments { get; init; } = [];

    /// <summary>The order's sellers that the owner vouches for, as its lines write them.</summary>
    public IReadOnlyList<string> VouchedSellers { get; init; } = [];

    /// <summary>See <see cref="IsDownload"/>.</summary>
    public static bool IsOfDownload(Order order) => order.Channel == OrderChannel.Digital && order.OrderId.StartsWith("D01-", StringComparison.Ordinal);
}
