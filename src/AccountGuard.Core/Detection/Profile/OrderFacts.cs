using AccountGuard.Orders;

namespace AccountGuard.Detection.Profile;

/// <summary>One order and what it was to the account when it was placed: nothing here knows a later order.</summary>
internal sealed class OrderFacts
{
    /// <summary>The order.</summary>
    public required Order Order { get; init; }

    /// <summary>Something downloaded or streamed; see <see cref="OrderReading.IsDownload"/>.</summary>
    public required bool IsDownload { get; init; }

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

    /// <summary>What it repeats.</summary>
    public required IReadOnlyList<RepeatedProduct> Repetition { get; init; }

    /// <summary>What it held at a pittance.</summary>
    public required ScatterFacts Scatter { get; init; }

    /// <summary>When it was placed.</summary>
    public DateTimeOffset Date => Order.OrderDate;
}
