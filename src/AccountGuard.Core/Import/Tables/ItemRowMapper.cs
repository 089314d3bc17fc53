using System.Text;
using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>One row, one line: all layouts whose rows can be told one by one.</summary>
internal sealed class ItemRowMapper : IRowMapper
{
    /// <summary>Amazon's own word for a gift-card balance as a means of payment, in every language.</summary>
    private const string GiftCard = "Gift Certificate/Card";

    private readonly RowContext context;
    private readonly CellCache<string> texts = new(text => text);
    private readonly CellCache<string?> titles;
    private readonly CellCache<string> products = new(text => text);
    private readonly CellCache<string?> addresses = new(AddressText.Clean);
    private readonly CellCache<string?> payments;
    private readonly CellCache<string> identifiers = new(PaymentText.Mask);
    private readonly CellCache<string?> devices = new(DeviceText.Known);
    private readonly CellCache<string?> sites = new(ShopUrl.Site);
    private readonly CellCache<string?> productPages = new(ShopUrl.ProductId);
    private readonly CellCache<string> currencies = new(text => CurrencySign.Named(Encoding.UTF8.GetBytes(text)) ?? text.ToUpperInvariant());
    private readonly CellCache<OrderStatus> statuses;
    private readonly CellCache<bool> storeSites;
    private readonly CellCache<bool> subscriptions = new(text => text.StartsWith("std-sns", StringComparison.OrdinalIgnoreCase));
    private readonly CellCache<string?> joinedAddresses = new(AddressText.Clean);
    private readonly OrderHistoryLayout layout;
    private readonly bool hasShippingCells;
    private readonly bool hasBillingCells;
    private readonly RefundCells? refunds;
    private readonly OrderHead? head;

    public ItemRowMapper(RowContext context)
    {
        this.context = context;
        layout = context.Layout;
        statuses = new(layout.Statuses.Read);
        titles = new(text => IsFiller(text) ? null : text);
        payments = new(layout.Payments is { } read ? text => read(text) is { Length: > 0 } means ? PaymentText.Mask(means) : null : PaymentText.Mask);
        storeSites = new(site => layout.StoreSites.Contains(site, StringComparer.OrdinalIgnoreCase));
        hasShippingCells = AddressCells.Shipping.AreIn(context.Columns);
        hasBillingCells = AddressCells.Billing.AreIn(context.Columns);
        refunds = layout.RefundStates is { } words ? new(context, words) : null;
        head = layout.FillsDown ? new OrderHead() : null;
    }

    /// <inheritdoc/>
    public OrderItem? Map(in TableRow row)
    {
        var kind = Kind(row);
        var number = OrderId(row, kind);
        if (number.Length == 0 && NeedsOrder(kind))
        {
            context.Ledger.Skip(row.Line, "RowWithoutOrderId", context.Columns.Name(OrderField.OrderId));
            return null;
        }

        if (Cell.IsAbsent(row[OrderField.LineId]) && layout.Required.Contains(OrderField.LineId))
        {
            context.Ledger.Skip(row.Line, "RowWithoutLineId", context.Columns.Name(OrderField.LineId));
            return null;
        }

        var shippedOn = Date(row, OrderField.ShippedOn);
        if (!TryOrderDate(row, kind, number, shippedOn, out var orderDate))
        {
            return null;
        }

        context.IsIdLost(row, OrderField.OrderId);
        context.Ledger.Import();
        var item = Item(row, kind, number, orderDate, shippedOn);
        return head is null ? item : head.Fill(item);
    }

    /// <inheritdoc/>
    public IEnumerable<OrderItem> Complete() => head is null ? [] : head.Complete();

    private LineKind Kind(in TableRow row) =>
        layout.Kinds is { } kinds ? kinds.Read(texts.Get(row[OrderField.RowKind]) ?? "")
        : layout.KindsBySign is { } signed ? signed.Of(NumberCell.TryRead(row[OrderField.Total], out var amount) ? amount : null)
        : layout.KindWithoutGoods is { } other && !NamesGoods(row) ? other
        : layout.Kind;

    private bool IsFiller(string text) => layout.Fillers.Contains(text, StringComparer.OrdinalIgnoreCase);

    private bool NamesGoods(in TableRow row) =>
        titles.Get(row[OrderField.Title]) is not null || !Cell.IsAbsent(row[OrderField.ProductId]) || !Cell.IsAbsent(row[OrderField.Total]);

    /// <summary>
    /// The order's number, from its page where the cell beside it is absent; empty where there is none. A charge may be for
    /// several orders, of which a page would tell one.
    /// </summary>
    private static string OrderId(in TableRow row, LineKind kind)
    {
        var cell = row[OrderField.OrderId];
        return !Cell.IsAbsent(cell) ? Cell.Text(cell)
            : kind != LineKind.Payment && row[OrderField.OrderUrl] is { IsEmpty: false } page ? ShopUrl.OrderId(Cell.Text(page)) ?? "" : "";
    }

    /// <summary>Lines of no order, and charges that name a line of one instead.</summary>
    private bool NeedsOrder(LineKind kind) =>
        kind is not (LineKind.CartItem or LineKind.Payout or LineKind.Fee) && layout.Required.Contains(OrderField.OrderId);

    private OrderItem Item(in TableRow row, LineKind kind, string orderId, DateTimeOffset? orderDate, DateTimeOffset? shippedOn)
    {
        var returnedOn = Date(row, OrderField.ReturnedOn);
        var status = refunds?.Status(row, returnedOn is not null) ?? Status(row, shippedOn);
        var shipTo = ShipTo(row);
        var site = texts.Get(row[OrderField.Site]) ?? layout.Site ?? sites.Get(row[OrderField.OrderUrl]) ?? sites.Get(row[OrderField.ProductUrl]);
        var currency = Currency(row, site);
        var isRefund = kind is LineKind.Refund or LineKind.Return;
        var isBooking = isRefund && (layout.Kinds is not null || layout.KindsBySign is not null);
        var isDatedByRefund = isBooking && context.Columns[OrderField.RefundedOn] < 0;
        var isMoneyOnly = kind is LineKind.Payout or LineKind.Fee;
        var title = Title(row, out var pieces);
        return new OrderItem
        {
            Account = context.Account,
            Kind = kind,
            Site = site,
            OrderId = orderId,
            LineId = context.IsIdLost(row, OrderField.LineId) ? null : products.Get(row[OrderField.LineId]),
            OrderDate = isDatedByRefund ? null : InShop(orderDate ?? ChargedOn(row, kind), site),
            Title = isMoneyOnly ? identifiers.Get(row[OrderField.Title]) : title,
            ProductId = ProductId(row[OrderField.ProductId]) ?? productPages.Get(row[OrderField.ProductUrl]),
            Category = texts.Get(row[OrderField.Category]),
            Quantity = context.Count(row, OrderField.Quantity) ?? pieces,
            UnitPrice = context.Number(row, OrderField.UnitPrice),
            Total = isRefund ? null : Charged(kind, Total(row, currency)),
            Currency = currency,
            ShipTo = shipTo,
            ShipToName = Name(row, OrderField.RecipientName, OrderField.RecipientGivenName) is { } name && !IsFiller(name) ? name : null,
            BillTo = BillTo(row),
            Payment = Payment(row),
            Status = status,
            ShippedOn = InShop(shippedOn, site),
            Refunded = Refunded(row, isRefund, isBooking, currency),
            RefundedOn = InShop(isDatedByRefund ? orderDate : kind == LineKind.Payment ? null : returnedOn ?? Date(row, OrderField.RefundedOn), site),
            RefundedTo = Cell.IsYes(row[OrderField.RefundedToGiftCard]) ? GiftCard : payments.Get(row[OrderField.RefundedTo]),
            Seller = texts.Get(row[OrderField.Seller]),
            Channel = Channel(row, orderId, shipTo, status),
            IsGift = !Cell.IsAbsent(row[OrderField.GiftMessage]) || !Cell.IsAbsent(row[OrderField.GiftSender]) || Cell.IsYes(row[OrderField.GiftFlag]),
            GiftRecipient = texts.Get(row[OrderField.GiftRecipient]),
            IsSubscription = subscriptions.Get(row[OrderField.ShippingOption]),
            OrderedBy = texts.Get(row[OrderField.OrderedBy]),
            SessionId = devices.Get(row[OrderField.SessionId]),
            BrowserId = devices.Get(row[OrderField.BrowserId]),
            OrderingCountry = texts.Get(row[OrderField.OrderingCountry]),
            Layout = layout.Name,
            SourcePath = context.Path,
            SourceLine = row.Line,
        };
    }

    private static DateTimeOffset? InShop(DateTimeOffset? instant, string? site) => instant is { } known ? ShopTime.Of(known, site) : null;

    /// <summary>The date of a field besides the order's; null, with a warning, where there is one that cannot be read.</summary>
    private DateTimeOffset? Date(in TableRow row, OrderField field)
    {
        var cell = row[field];
        if (Cell.IsAbsent(cell))
        {
            return null;
        }

        if (context.Dates.TryReadLatest(cell, out var date))
        {
            return date;
        }

        var isUnreadable = context.Dates.ProblemOf(cell) == DateProblem.Unreadable;
        context.Ledger.Warn(row.Line, isUnreadable ? "RowOtherDateUnreadable" : "RowOtherDateUncertain", context.Columns.Name(field));
        return null;
    }

    /// <summary>
    /// The order's date. Where the shop no longer gives it (a notice stands in the cell, or nothing), the shipping
    /// date stands in for it, with a warning: a line without a date could not be imported at all. Lines that only say
    /// more of an order do without.
    /// </summary>
    private bool TryOrderDate(in TableRow row, LineKind kind, string orderId, DateTimeOffset? shippedOn, out DateTimeOffset? orderDate)
    {
        var cell = row[OrderField.OrderDate];
        orderDate = context.Dates.TryReadEarliest(cell, out var date) ? date : Cell.IsAbsent(cell) ? head?.DateOf(orderId) : null;
        if (orderDate is not null || (Cell.IsAbsent(cell) && kind is LineKind.Shipment or LineKind.Payment or LineKind.Refund or LineKind.Return))
        {
            return true;
        }

        var column = context.Columns.Name(OrderField.OrderDate);
        if (!Cell.IsAbsent(cell) && layout.Kind is LineKind.Refund or LineKind.Return)
        {
            context.Ledger.Warn(row.Line, context.Dates.ProblemOf(cell) == DateProblem.Unreadable ? "RowOtherDateUnreadable" : "RowOtherDateUncertain", column);
            return true;
        }

        if (!Cell.IsAbsent(cell))
        {
            context.Ledger.Skip(row.Line, Reason(context.Dates.ProblemOf(cell)), column);
            return false;
        }

        if (shippedOn is { } shipped)
        {
            context.Ledger.Warn(row.Line, "RowDatedByShipping", column, context.Columns.Name(OrderField.ShippedOn));
            orderDate = shipped;
            return true;
        }

        context.Ledger.Skip(row.Line, Cell.IsNotice(cell) ? "RowDateWithheld" : "RowWithoutDate", column);
        return false;
    }

    private static string Reason(DateProblem problem) => problem switch
    {
        DateProblem.Ambiguous => "RowDateAmbiguous",
        DateProblem.Contradictory => "RowDateContradictory",
        _ => "RowDateUnreadable",
    };

    /// <summary>
    /// An order that the shop still calls authorised or closed has shipped once a parcel or a shipping date says so.
    /// </summary>
    private OrderStatus Status(in TableRow row, DateTimeOffset? shippedOn)
    {
        if (!Cell.IsAbsent(row[OrderField.CancelledOn]))
        {
            return OrderStatus.Cancelled;
        }

        var written = statuses.Get(row[OrderField.OrderStatus]);
        var order = written == OrderStatus.Unknown ? Unnamed(row) : written;
        if (order is OrderStatus.Cancelled or OrderStatus.Returned or OrderStatus.Delivered)
        {
            return order;
        }

        var shipment = statuses.Get(row[OrderField.ShipmentStatus]);
        return shipment switch
        {
            OrderStatus.Unknown or OrderStatus.Closed => shippedOn is null ? order : OrderStatus.Shipped,
            OrderStatus.Pending or OrderStatus.Unshipped => order == OrderStatus.Closed ? order : shipment,
            _ => shipment,
        };
    }

    /// <summary>The state of a row that names none.</summary>
    private OrderStatus Unnamed(in TableRow row) =>
        context.Count(row, OrderField.QuantityToShip) is not { } pieces ? layout.Status
        : pieces > 0 ? OrderStatus.Unshipped
        : OrderStatus.Shipped;

    private string? ProductId(ReadOnlySpan<byte> cell)
    {
        var isNone = Cell.EqualsIgnoreCase(cell, "_ASINLESS_"u8);
        return isNone ? null : products.Get(cell);
    }

    private decimal? Total(in TableRow row, string? currency)
    {
        var total = context.Number(row, OrderField.Total) ?? (layout.PricesPieces ? PriceOfPieces(row) : null);
        foreach (var part in layout.TotalParts)
        {
            var isTax = part is OrderField.Tax or OrderField.ShippingTax or OrderField.GiftWrapTax;
            if (!isTax || layout.TaxedOnTop is not { } countries || (currency is not null && countries.Contains(currency)))
            {
                var amount = context.Number(row, part) ?? 0;
                total += part is OrderField.Discount or OrderField.ShippingDiscount ? -Math.Abs(amount) : amount;
            }
        }

        return total;
    }

    private decimal? PriceOfPieces(in TableRow row) => context.Number(row, OrderField.UnitPrice) * (context.Count(row, OrderField.Quantity) ?? 1);

    /// <summary>
    /// What was given back. Tables write it with or without a minus; <see cref="OrderItem.Refunded"/> never has one. Nought
    /// beside goods says that nothing was.
    /// </summary>
    private decimal? Refunded(in TableRow row, bool isRefund, bool isBooking, string? currency)
    {
        var amount = isBooking ? Total(row, currency) : context.Number(row, OrderField.RefundAmount);
        var counted = refunds is null ? amount : refunds.Paid(row, amount);
        var refunded = counted is { } written ? Math.Abs(written + (context.Number(row, OrderField.RefundTax) ?? 0)) : (decimal?)null;
        return refunded == 0 && !isRefund ? null : refunded;
    }

    /// <summary>A charge is what was paid: tables that write it as money gone have it with a minus.</summary>
    private decimal? Charged(LineKind kind, decimal? total) => kind == LineKind.Payment && layout.KindsBySign is not null && total < 0 ? -total : total;

    /// <summary>When a charge was booked, in tables that give that day apart from the order's.</summary>
    private DateTimeOffset? ChargedOn(in TableRow row, LineKind kind) => kind == LineKind.Payment ? Date(row, OrderField.RefundedOn) : null;

    private string? Title(in TableRow row, out int? pieces)
    {
        var written = titles.Get(row[OrderField.Title]);
        if (written is null || layout.Titles is not { } read)
        {
            pieces = null;
            return written;
        }

        var title = read(written);
        pieces = title.Pieces;
        return title.Title.Length == 0 ? null : title.Title;
    }

    private string? Currency(in TableRow row, string? site)
    {
        var cell = row[OrderField.Currency];
        if (!Cell.IsAbsent(cell))
        {
            return currencies.Get(cell);
        }

        var amount = Cell.IsAbsent(row[OrderField.Total]) ? row[OrderField.RefundAmount] : row[OrderField.Total];
        return NumberCell.Currency(amount) ?? context.Currency ?? (layout.IsCurrencyOfSite ? MarketplaceCurrency.Of(site) : null);
    }

    private string? Payment(in TableRow row)
    {
        var payment = payments.Get(row[OrderField.Payment]);
        var identifier = identifiers.Get(row[OrderField.PaymentIdentifier]);
        return payment is null || identifier is null ? payment ?? identifier : $"{payment} - {identifier}";
    }

    /// <summary>
    /// Receipts of physical stores and digital goods have no address. Amazon's exports say outright that address and
    /// shipping option are "Not Available" on such rows (gift card reloads among them); a cell left empty or blacked
    /// out says nothing of the kind.
    /// </summary>
    private OrderChannel Channel(in TableRow row, string orderId, string? shipTo, OrderStatus status)
    {
        if (shipTo is null && (storeSites.Get(row[OrderField.Site]) || storeSites.Get(row[OrderField.SalesChannel])))
        {
            return OrderChannel.Store;
        }

        var isUnaddressed = Cell.IsDeclaredAbsent(row[OrderField.ShipTo]) && Cell.IsDeclaredAbsent(row[OrderField.ShippingOption])
            && status != OrderStatus.Cancelled;
        return isUnaddressed || orderId.StartsWith("D01-", StringComparison.OrdinalIgnoreCase) ? OrderChannel.Digital : layout.Channel;
    }

    private string? ShipTo(in TableRow row) =>
        addresses.Get(row[OrderField.ShipTo]) ?? (hasShippingCells ? JoinedAddress(row, AddressCells.Shipping) : null);

    /// <summary>The billing address with the name in front, as the one-line exports have it.</summary>
    private string? BillTo(in TableRow row)
    {
        var address = addresses.Get(row[OrderField.BillTo]) ?? (hasBillingCells ? JoinedAddress(row, AddressCells.Billing) : null);
        var name = Name(row, OrderField.BillName, OrderField.BillGivenName);
        return name is null || address is null ? name ?? address : Shared($"{name} {address}");
    }

    private string? Name(in TableRow row, OrderField name, OrderField givenName)
    {
        var first = texts.Get(row[name]);
        var second = texts.Get(row[givenName]);
        return first is null || second is null ? first ?? second : Shared($"{first} {second}");
    }

    private string? JoinedAddress(in TableRow row, AddressCells cells)
    {
        var current = row;
        return Shared(cells.Line(field => texts.Get(current[field])));
    }

    private string? Shared(string line) => line.Length == 0 ? null : joinedAddresses.Get(Encoding.UTF8.GetBytes(line));
}
