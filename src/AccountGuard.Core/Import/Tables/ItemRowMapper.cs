using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>One row, one line: all layouts whose rows can be told one by one.</summary>
internal sealed class ItemRowMapper : IRowMapper
{
    private readonly RowContext context;
    private readonly OrderHistoryLayout layout;
    private readonly CellCache<string?> texts;
    private readonly CellCache<string?> devices;
    private readonly RowDates dates;
    private readonly RowGoods goods;
    private readonly RowMoney money;
    private readonly RowPlaces places;
    private readonly RowState state;
    private readonly OrderHead? head;
    private readonly bool needsLineId;
    private readonly bool needsOrderId;

    public ItemRowMapper(RowContext context)
    {
        this.context = context;
        layout = context.Layout;
        needsLineId = layout.Required.Contains(OrderField.LineId);
        needsOrderId = layout.Required.Contains(OrderField.OrderId);
        texts = context.Texts(text => text);
        devices = context.Texts(DeviceText.Known);
        head = layout.FillsDown ? new OrderHead() : null;
        var refunds = layout.RefundStates is { } words ? new RefundCells(context, words) : null;
        dates = new(context, head);
        goods = new(context);
        money = new(context, refunds);
        places = new(context, texts);
        state = new(context, goods, refunds, texts);
    }

    /// <inheritdoc/>
    public bool TellsRowsAlone => head is null;

    /// <inheritdoc/>
    public OrderItem? Map(in TableRow row)
    {
        var kind = state.Kind(row);
        var number = OrderId(row, kind);
        if (number.Length == 0 && NeedsOrder(kind))
        {
            context.Ledger.Skip(row.Line, "RowWithoutOrderId", context.Columns.Name(OrderField.OrderId));
            return null;
        }

        if (needsLineId && Cell.IsAbsent(row[OrderField.LineId]))
        {
            context.Ledger.Skip(row.Line, "RowWithoutLineId", context.Columns.Name(OrderField.LineId));
            return null;
        }

        var shippedOn = dates.Read(row, OrderField.ShippedOn);
        if (!dates.TryReadOrderDate(row, kind, number, shippedOn, out var orderDate))
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
        needsOrderId && kind is not (LineKind.CartItem or LineKind.Payout or LineKind.Fee);

    private OrderItem Item(in TableRow row, LineKind kind, string orderId, DateTimeOffset? orderDate, DateTimeOffset? shippedOn)
    {
        var returnedOn = dates.Read(row, OrderField.ReturnedOn);
        var status = state.Status(row, shippedOn, returnedOn is not null);
        var shipTo = places.ShipTo(row);
        var site = places.Site(row);
        var currency = money.Currency(row, site);
        var isRefund = kind is LineKind.Refund or LineKind.Return;
        var isBooking = isRefund && layout.MixesKinds;
        var isDatedByRefund = isBooking && context.Columns[OrderField.RefundedOn] < 0;
        var isMoneyOnly = kind is LineKind.Payout or LineKind.Fee;
        var title = goods.Title(row, out var pieces);
        return new OrderItem
        {
            Kind = kind,
            Site = site,
            OrderId = orderId,
            LineId = goods.LineId(row) ?? (isMoneyOnly ? texts.Get(row[OrderField.SettlementId]) : null),
            OrderDate = isDatedByRefund ? null : InShop(orderDate ?? dates.ChargedOn(row, kind), site),
            Title = isMoneyOnly ? money.Purpose(row) : title,
            ProductId = goods.ProductId(row),
            Category = texts.Get(row[OrderField.Category]),
            Quantity = context.Count(row, OrderField.Quantity) ?? pieces,
            UnitPrice = context.Number(row, OrderField.UnitPrice),
            Total = isRefund ? null : money.Cost(row, kind, currency),
            Currency = currency,
            ShipTo = shipTo,
            ShipToName = places.ShipToName(row),
            BillTo = places.BillTo(row),
            Payment = money.Payment(row),
            Status = status,
            ShippedOn = InShop(shippedOn, site),
            Refunded = money.Refunded(row, isRefund, isBooking, currency),
            RefundedOn = InShop(isDatedByRefund ? orderDate : kind == LineKind.Payment ? null : returnedOn ?? dates.Read(row, OrderField.RefundedOn), site),
            RefundedTo = money.RefundedTo(row),
            Seller = texts.Get(row[OrderField.Seller]),
            FulfilledBy = texts.Get(row[OrderField.FulfilledBy]),
            ShipFrom = places.ShipFrom(row),
            Channel = state.Channel(row, orderId, shipTo, status),
            IsGift = RowState.IsGift(row),
            GiftRecipient = texts.Get(row[OrderField.GiftRecipient]),
            IsSubscription = state.IsSubscription(row),
            OrderedBy = texts.Get(row[OrderField.OrderedBy]),
            SessionId = devices.Get(row[OrderField.SessionId]),
            BrowserId = devices.Get(row[OrderField.BrowserId]),
            OrderingCountry = texts.Get(row[OrderField.OrderingCountry]),
            Origin = context.Origin,
            SourceLine = row.Line,
        };
    }

    private static DateTimeOffset? InShop(DateTimeOffset? instant, string? site) => instant is { } known ? ShopTime.Of(known, site) : null;
}
