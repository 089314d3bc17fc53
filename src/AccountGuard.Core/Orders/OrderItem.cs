using System.Diagnostics.CodeAnalysis;

namespace AccountGuard.Orders;

/// <summary>
/// One line of an account's history, flat, with all that the layouts give: mostly goods of an order, and what
/// <see cref="Kind"/> says else. Null means that the source does not say it, never that it was lost: what cannot be
/// read is reported as a skipped row.
/// </summary>
/// <remarks>
/// A history has a million of these: what few lines have stands in an object of its own, and what all lines of a file
/// share in another.
/// </remarks>
public sealed class OrderItem
{
    private readonly OrderItemRest? rest;
    private readonly Said said;
    private readonly DateTimeOffset orderDate;
    private readonly DateTimeOffset shippedOn;
    private readonly int quantity;
    private readonly decimal unitPrice;
    private readonly decimal total;

    /// <summary>Makes a line.</summary>
    public OrderItem()
    {
    }

    /// <summary>Makes a line like <paramref name="other"/>, to be changed by an initializer.</summary>
    [SetsRequiredMembers]
    internal OrderItem(OrderItem other)
    {
        Kind = other.Kind;
        Site = other.Site;
        OrderId = other.OrderId;
        Title = other.Title;
        ProductId = other.ProductId;
        Currency = other.Currency;
        ShipTo = other.ShipTo;
        BillTo = other.BillTo;
        Payment = other.Payment;
        Status = other.Status;
        Channel = other.Channel;
        SourceLine = other.SourceLine;
        Origin = other.Origin;
        rest = other.rest?.Copy();
        said = other.said;
        orderDate = other.orderDate;
        shippedOn = other.shippedOn;
        quantity = other.quantity;
        unitPrice = other.unitPrice;
        total = other.total;
    }

    /// <summary>The account whose history this is, as the caller named it; by default the name of the file, zip or folder given.</summary>
    public string Account
    {
        get => Origin.Account;
        init => Origin = Origin with { Account = value };
    }

    /// <summary>What the line is: goods bought, goods sold, a refund, a payout, …</summary>
    public LineKind Kind { get; init; }

    /// <summary>The shop's site as the source writes it, such as "Amazon.co.jp".</summary>
    public string? Site { get; init; }

    /// <summary>
    /// The shop's order number. Empty only for lines that belong to no order (cart, payout, fee), and for charges and refunds
    /// that name a line (<see cref="LineId"/>) instead.
    /// </summary>
    public required string OrderId { get; init; }

    /// <summary>
    /// The shop's own number of the line within or across orders (order-item-id, DigitalOrderItemId), where it gives one; for
    /// refunds and returns that of the line they belong to, or where the source numbers them instead, their own (ReversalID);
    /// for payouts and fees the number of the settlement they stand in.
    /// </summary>
    public string? LineId
    {
        get => rest?.LineId;
        init => rest = OrderItemRest.With(rest, value, static (rest, value) => rest.LineId = value);
    }

    /// <summary>
    /// When the order was placed, by the shop's clock (<see cref="ShopTime"/>): +09:00 for shops in Japan, so that the
    /// day is the one their pages show; offset zero where the source gives UTC and the shop's offset is not known.
    /// Midnight where the source gives only a day. For cart items when they were put there, for payouts and fees when
    /// they were booked, and for charges too whose source does not tell the order's date. Never null for goods and whole
    /// orders; null for parcels, charges, refunds and returns whose source tells no such date.
    /// </summary>
    public required DateTimeOffset? OrderDate
    {
        get => Says(Said.OrderDate) ? orderDate : null;
        init => (orderDate, said) = (value.GetValueOrDefault(), With(Said.OrderDate, value is not null));
    }

    /// <summary>The product's title.</summary>
    public string? Title { get; init; }

    /// <summary>The shop's product number (ASIN, ISBN, SKU).</summary>
    public string? ProductId { get; init; }

    /// <summary>The shop's category of the product, where it gives one.</summary>
    public string? Category
    {
        get => rest?.Category;
        init => rest = OrderItemRest.With(rest, value, static (rest, value) => rest.Category = value);
    }

    /// <summary>Pieces ordered. Zero for cancelled lines in Amazon's exports.</summary>
    public int? Quantity
    {
        get => Says(Said.Quantity) ? quantity : null;
        init => (quantity, said) = (value.GetValueOrDefault(), With(Said.Quantity, value is not null));
    }

    /// <summary>Price of one piece before tax, in <see cref="Currency"/>.</summary>
    public decimal? UnitPrice
    {
        get => Says(Said.UnitPrice) ? unitPrice : null;
        init => (unitPrice, said) = (value.GetValueOrDefault(), With(Said.UnitPrice, value is not null));
    }

    /// <summary>
    /// What this line cost with tax, shipping and discounts, in <see cref="Currency"/>. For a payment what was charged,
    /// for a payout or fee what was booked, with the source's sign; null for refunds, returns and cart items.
    /// </summary>
    public decimal? Total
    {
        get => Says(Said.Total) ? total : null;
        init => (total, said) = (value.GetValueOrDefault(), With(Said.Total, value is not null));
    }

    /// <summary>ISO 4217 code in upper case.</summary>
    public string? Currency { get; init; }

    /// <summary>Where it went, in one line as the source gives it; in Amazon's data exports with the recipient's name in front.</summary>
    public string? ShipTo { get; init; }

    /// <summary>The recipient's name, where the source gives it apart from the address.</summary>
    public string? ShipToName
    {
        get => rest?.ShipToName;
        init => rest = OrderItemRest.With(rest, value, static (rest, value) => rest.ShipToName = value);
    }

    /// <summary>The billing address or the name billed, in one line as the source gives it.</summary>
    public string? BillTo { get; init; }

    /// <summary>The means of payment as the source writes it, such as "Visa - 1234"; never more than a card's last four digits.</summary>
    public string? Payment { get; init; }

    /// <summary>How far the line has come.</summary>
    public OrderStatus Status { get; init; }

    /// <summary>When it was handed to the carrier (the last parcel, if several).</summary>
    public DateTimeOffset? ShippedOn
    {
        get => Says(Said.ShippedOn) ? shippedOn : null;
        init => (shippedOn, said) = (value.GetValueOrDefault(), With(Said.ShippedOn, value is not null));
    }

    /// <summary>What was given back for this line, in <see cref="Currency"/>, as a positive amount.</summary>
    public decimal? Refunded
    {
        get => rest?.Refunded;
        init => rest = OrderItemRest.With(rest, value, static (rest, value) => rest.Refunded = value);
    }

    /// <summary>When it was given back, or the return was booked (the last time, if several).</summary>
    public DateTimeOffset? RefundedOn
    {
        get => rest?.RefundedOn;
        init => rest = OrderItemRest.With(rest, value, static (rest, value) => rest.RefundedOn = value);
    }

    /// <summary>Where the money went, as the source writes it: the card, a gift-card balance, a bank account.</summary>
    public string? RefundedTo
    {
        get => rest?.RefundedTo;
        init => rest = OrderItemRest.With(rest, value, static (rest, value) => rest.RefundedTo = value);
    }

    /// <summary>Who sold it.</summary>
    public string? Seller
    {
        get => rest?.Seller;
        init => rest = OrderItemRest.With(rest, value, static (rest, value) => rest.Seller = value);
    }

    /// <summary>Who hands a sale to the carrier, as the source writes it: the shop's warehouse ("Amazon", "AFN") or the seller ("Merchant", "出品者").</summary>
    public string? FulfilledBy
    {
        get => rest?.FulfilledBy;
        init => rest = OrderItemRest.With(rest, value, static (rest, value) => rest.FulfilledBy = value);
    }

    /// <summary>Where a sale was sent from, in one line; an address of the seller's.</summary>
    public string? ShipFrom
    {
        get => rest?.ShipFrom;
        init => rest = OrderItemRest.With(rest, value, static (rest, value) => rest.ShipFrom = value);
    }

    /// <summary>Where it was fulfilled.</summary>
    public OrderChannel Channel { get; init; }

    /// <summary>The source marks the line as a gift (a gift message or sender).</summary>
    public bool IsGift
    {
        get => Says(Said.IsGift);
        init => said = With(Said.IsGift, value);
    }

    /// <summary>Who the gift or code was sent to (an e-mail address or telephone number), where the source says.</summary>
    public string? GiftRecipient
    {
        get => rest?.GiftRecipient;
        init => rest = OrderItemRest.With(rest, value, static (rest, value) => rest.GiftRecipient = value);
    }

    /// <summary>The line is a delivery of a subscription (such as Subscribe &amp; Save), not a fresh decision to buy.</summary>
    public bool IsSubscription
    {
        get => Says(Said.IsSubscription);
        init => said = With(Said.IsSubscription, value);
    }

    /// <summary>Who ordered, where the source tells the users of one account apart (a name or an e-mail address).</summary>
    public string? OrderedBy
    {
        get => rest?.OrderedBy;
        init => rest = OrderItemRest.With(rest, value, static (rest, value) => rest.OrderedBy = value);
    }

    /// <summary>The shop's number of the session in which a digital order was placed.</summary>
    public string? SessionId
    {
        get => rest?.SessionId;
        init => rest = OrderItemRest.With(rest, value, static (rest, value) => rest.SessionId = value);
    }

    /// <summary>The shop's number of the browser or device from which a digital order was placed.</summary>
    public string? BrowserId
    {
        get => rest?.BrowserId;
        init => rest = OrderItemRest.With(rest, value, static (rest, value) => rest.BrowserId = value);
    }

    /// <summary>The country from which a digital order was placed, as the source writes it.</summary>
    public string? OrderingCountry
    {
        get => rest?.OrderingCountry;
        init => rest = OrderItemRest.With(rest, value, static (rest, value) => rest.OrderingCountry = value);
    }

    /// <summary>The name of the layout it was read with, such as "AmazonRetailOrderHistory".</summary>
    public string Layout
    {
        get => Origin.Layout;
        init => Origin = Origin with { Layout = value };
    }

    /// <summary>The file it came from; for a file in a zip "archive.zip!/inner/path.csv".</summary>
    public string SourcePath
    {
        get => Origin.SourcePath;
        init => Origin = Origin with { SourcePath = value };
    }

    /// <summary>The line of that file where the row starts, counted from 1 for the file's first line.</summary>
    public long SourceLine { get; init; }

    /// <summary>What all lines of a file share.</summary>
    internal LineOrigin Origin { get; init; } = LineOrigin.None;

    private bool Says(Said what) => (said & what) != 0;

    private Said With(Said what, bool isSaid) => isSaid ? said | what : said & ~what;

    /// <summary>What a line says of the things that are stored without room for "nothing".</summary>
    [Flags]
    private enum Said : byte
    {
        OrderDate = 1,
        ShippedOn = 2,
        Quantity = 4,
        UnitPrice = 8,
        Total = 16,
        IsGift = 32,
        IsSubscription = 64,
    }
}
