using System.Globalization;

namespace AccountGuard.Samples;

/// <summary>Somebody made up, at a place that does not exist.</summary>
internal sealed record Place(string Name, string Street, string Unit, string City, string State, string Zip, bool IsJapanese = false)
{
    /// <summary>The one unparsed line of Amazon's data exports, the name in front.</summary>
    public string OneLine => IsJapanese
        ? $"{Name} 〒{Zip} {State}{City}{Street}{(Unit.Length == 0 ? "" : " " + Unit)} JP"
        : string.Join(' ', new[] { Name, Street, Unit, City, State, Zip, "United States" }.Where(part => part.Length > 0));
}

/// <summary>A product of the made-up shelves; price in yen with tax or in dollars before tax.</summary>
internal sealed record Good(string Kind, decimal Price, string Title)
{
    /// <summary>The product number, the same for the same title everywhere.</summary>
    public string Asin => Letters.Asin(Title);
}

/// <summary>One line of an order. <see cref="Discount"/> is nought or below.</summary>
internal sealed record Line(Good Good, int Quantity, decimal Discount = 0);

/// <summary>One made-up order, from which every layout is written.</summary>
internal sealed record Order
{
    public required string Id { get; init; }

    public required DateTime PlacedAtUtc { get; init; }

    public required IReadOnlyList<Line> Lines { get; init; }

    public Place? ShipTo { get; init; }

    public Place? BillTo { get; init; }

    public string? Card { get; init; }

    public required string Website { get; init; }

    public string ShippingOption { get; init; } = "std-us";

    /// <summary>When each parcel went out; empty for an order that has not.</summary>
    public IReadOnlyList<DateTime> Parcels { get; init; } = [];

    public bool IsCancelled { get; init; }

    public bool IsDigital { get; init; }

    public string? GiftMessage { get; init; }

    public string? GiftSender { get; init; }

    /// <summary>The reader's ground truth: this order is not the owner's.</summary>
    public bool IsInjected { get; init; }

    public string Status => IsCancelled ? "Cancelled" : Parcels.Count > 0 ? "Closed" : "Authorized";

    public string Carrier { get; init; } = "UPS";

    public string TrackingNumber(int parcel) => $"{Carrier}({Letters.Digits(Id + parcel.ToString(CultureInfo.InvariantCulture), 12)})";
}
