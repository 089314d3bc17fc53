using System.Diagnostics.CodeAnalysis;

namespace AccountGuard.Orders;

/// <summary>
/// One line of an account's history, flat, with all that the layouts give: mostly goods of an order, and what
/// <see cref="Kind"/> says else. Null means that the source does not say it, never that it was lost: what cannot be
/// read is reported as a skipped row.
/// </summary>
public sealed class OrderItem
{
    /// <summary>Makes a line.</summary>
    public OrderItem()
    {
    }

    /// <summary>Makes a line like <paramref name="other"/>, to be changed by an initializer.</summary>
    [SetsRequiredMembers]
    internal OrderItem(OrderItem other)
    {
        Account = other.Account;
        Kind = other.Kind;
        Site = other.Site;
        OrderId = other.OrderId;
        LineId = other.LineId;
        OrderDate = other.OrderDate;
        Title = other.Title;
        ProductId = other.ProductId;
        Category = other.Category;
        Quantity = other.Quantity;
        UnitPrice = other.UnitPrice;
        Total = other.Total;
        Currency = other.Currency;
        ShipTo = other.ShipTo;
        ShipToName = other.ShipToName;
        BillTo = other.BillTo;
        Payment = other.Payment;
        Status = other.Status;
        ShippedOn = other.ShippedOn;
        Refunded = other.Refunded;
        RefundedOn = other.RefundedOn;
        RefundedTo = other.RefundedTo;
        Seller = other.Seller;
        FulfilledBy = other.FulfilledBy;
        ShipFrom = other.ShipFrom;
        Channel = other.Channel;
        IsGift = other.IsGift;
        GiftRecipient = other.GiftRecipient;
        IsSubscription = other.IsSubscription;
        OrderedBy = other.OrderedBy;
        SessionId = other.SessionId;
        BrowserId = other.BrowserId;
        OrderingCountry = other.OrderingCountry;
        Layout = other.Layout;
        SourcePath = other.SourcePath;
        SourceLine = other.SourceLine;
    }

    /// <summary>The account whose history this is, as the caller named it; by default the name of the file, zip or folder given.</summary>
    public string Account { get; init; } = "";

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
    public string? LineId { get; init; }

    /// <summary>
    /// When the order was placed, by the shop's clock (<see cref="ShopTime"/>): +09:00 for shops in Japan, so that the
    /// day is the one their pages show; offset zero where the source gives UTC and the shop's offset is not known.
    /// Midnight where the source gives only a day. For cart items when they were put there, for payouts and fees when
    /// they were booked, and for charges too whose source does not tell the order's date. Never null for goods and whole
    /// orders; null for parcels, charges, refunds and returns whose source tells no such date.
    /// </summary>
    public required DateTimeOffset? OrderDate { get; init; }

    /// <summary>The product's title.</summary>
    public string? Title { get; init; }

    /// <summary>The shop's product number (ASIN, ISBN, SKU).</summary>
    public string? ProductId { get; init; }

    /// <summary>The shop's category of the product, where it gives one.</summary>
    public string? Category { get; init; }

    /// <summary>Pieces ordered. Zero for cancelled lines in Amazon's exports.</summary>
    public int? Quantity { get; init; }

    /// <summary>Price of one piece before tax, in <see cref="Currency"/>.</summary>
    public decimal? UnitPrice { get; init; }

    /// <summary>
    /// What this line cost with tax, shipping and discounts, in <see cref="Currency"/>. For a payment what was charged,
    /// for a payout or fee what was booked, with the source's sign; null for refunds, returns and cart items.
    /// </summary>
    public decimal? Total { get; init; }

    /// <summary>ISO 4217 code in upper case.</summary>
    public string? Currency { get; init; }

    /// <summary>Where it went, in one line as the source gives it; in Amazon's data exports with the recipient's name in front.</summary>
    public string? ShipTo { get; init; }

    /// <summary>The recipient's name, where the source gives it apart from the address.</summary>
    public string? ShipToName { get; init; }

    /// <summary>The billing address or the name billed, in one line as the source gives it.</summary>
    public string? BillTo { get; init; }

    /// <summary>The means of payment as the source writes it, such as "Visa - 1234"; never more than a card's last four digits.</summary>
    public string? Payment { get; init; }

    /// <summary>How far the line has come.</summary>
    public OrderStatus Status { get; init; }

    /// <summary>When it was handed to the carrier (the last parcel, if several).</summary>
    public DateTimeOffset? ShippedOn { get; init; }

    /// <summary>What was given back for this line, in <see cref="Currency"/>, as a positive amount.</summary>
    public decimal? Refunded { get; init; }

    /// <summary>When it was given back, or the return was booked (the last time, if several).</summary>
    public DateTimeOffset? RefundedOn { get; init; }

    /// <summary>Where the money went, as the source writes it: the card, a gift-card balance, a bank account.</summary>
    public string? RefundedTo { get; init; }

    /// <summary>Who sold it.</summary>
    public string? Seller { get; init; }

    /// <summary>Who hands a sale to the carrier, as the source writes it: the shop's warehouse ("Amazon", "AFN") or the seller ("Merchant", "出品者").</summary>
    public string? FulfilledBy { get; init; }

    /// <summary>Where a sale was sent from, in one line; an address of the seller's.</summary>
    public string? ShipFrom { get; init; }

    /// <summary>Where it was fulfilled.</summary>
    public OrderChannel Channel { get; init; }

    /// <summary>The source marks the line as a gift (a gift message or sender).</summary>
    public bool IsGift { get; init; }

    /// <summary>Who the gift or code was sent to (an e-mail address or telephone number), where the source says.</summary>
    public string? GiftRecipient { get; init; }

    /// <summary>The line is a delivery of a subscription (such as Subscribe &amp; Save), not a fresh decision to buy.</summary>
    public bool IsSubscription { get; init; }

    /// <summary>Who ordered, where the source tells the users of one account apart (a name or an e-mail address).</summary>
    public string? OrderedBy { get; init; }

    /// <summary>The shop's number of the session in which a digital order was placed.</summary>
    public string? SessionId { get; init; }

    /// <summary>The shop's number of the browser or device from which a digital order was placed.</summary>
    public string? BrowserId { get; init; }

    /// <summary>The country from which a digital order was placed, as the source writes it.</summary>
    public string? OrderingCountry { get; init; }

    /// <summary>The name of the layout it was read with, such as "AmazonRetailOrderHistory".</summary>
    public string Layout { get; init; } = "";

    /// <summary>The file it came from; for a file in a zip "archive.zip!/inner/path.csv".</summary>
    public string SourcePath { get; init; } = "";

    /// <summary>The line of that file where the row starts, counted from 1 for the file's first line.</summary>
    public long SourceLine { get; init; }
}
