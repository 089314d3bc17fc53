namespace AccountGuard.Samples;

/// <summary>A product of a made-up shop, with the seller's own number of it; price in yen with tax.</summary>
internal sealed record Listing(string Sku, string Title, int Price);

/// <summary>One made-up order of a customer's, from which every seller's report is written.</summary>
internal sealed record Sale
{
    public required string Id { get; init; }

    public required DateTime PlacedAtUtc { get; init; }

    public required Listing Listing { get; init; }

    public int Quantity { get; init; } = 1;

    /// <summary>The customer; only order reports give more than the town.</summary>
    public required Place Customer { get; init; }

    /// <summary>Sent by the seller and not by the shop's warehouse.</summary>
    public bool IsSentBySeller { get; init; }

    public bool IsShipped { get; init; } = true;

    public bool IsCancelled { get; init; }

    /// <summary>The reader's ground truth: the owner never listed this.</summary>
    public bool IsInjected { get; init; }

    public string Status => IsCancelled ? "Cancelled" : IsShipped ? "Shipped" : "Unshipped";

    public int Total => Listing.Price * Quantity;

    public int Commission => Total * 15 / 100;

    public int WarehouseFee => IsSentBySeller ? 0 : 434 * Quantity;

    public string ItemId => Letters.Digits(Id, 14);
}

/// <summary>Money paid out to the seller's bank account.</summary>
internal sealed record Payout(DateTime PaidAtUtc, string Settlement, int Amount, string AccountTail, bool IsInjected = false);
