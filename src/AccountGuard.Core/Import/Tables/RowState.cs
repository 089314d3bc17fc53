using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>What the cells of a row say of what it is and how far it has come.</summary>
internal sealed class RowState
{
    private readonly RowContext context;
    private readonly OrderHistoryLayout layout;
    private readonly RowGoods goods;
    private readonly RefundCells? refunds;
    private readonly CellCache<string?> texts;
    private readonly CellCache<OrderStatus> statuses;
    private readonly CellCache<bool> storeSites;
    private readonly CellCache<bool> subscriptions = new(text => text.StartsWith("std-sns", StringComparison.OrdinalIgnoreCase));

    /// <param name="context">What the rows have in common.</param>
    /// <param name="goods">What rows say of goods.</param>
    /// <param name="refunds">What states say of refunds; null for tables whose states are those of orders.</param>
    /// <param name="texts">The texts of cells that are taken as they stand.</param>
    public RowState(RowContext context, RowGoods goods, RefundCells? refunds, CellCache<string?> texts)
    {
        this.context = context;
        this.goods = goods;
        this.refunds = refunds;
        this.texts = texts;
        layout = context.Layout;
        statuses = new(layout.Statuses.Read);
        storeSites = new(layout.IsStore);
    }

    /// <summary>What the row is.</summary>
    public LineKind Kind(in TableRow row) =>
        layout.Kinds is { } kinds ? kinds.Read(texts.Get(row[OrderField.RowKind]) ?? "")
        : layout.KindsBySign is { } signed ? signed.Of(NumberCell.TryRead(row[OrderField.Total], out var amount) ? amount : null)
        : layout.KindWithoutGoods is { } other && !goods.AreNamed(row) ? other
        : layout.Kind;

    /// <summary>How far it has come.</summary>
    /// <param name="row">The row.</param>
    /// <param name="shippedOn">When it was shipped; null where that is not known.</param>
    /// <param name="isBack">Whether a day stands there on which goods came back.</param>
    public OrderStatus Status(in TableRow row, DateTimeOffset? shippedOn, bool isBack) => refunds?.Status(row, isBack) ?? OfOrder(row, shippedOn);

    /// <summary>
    /// Receipts of physical stores and digital goods have no address. Amazon's exports say outright that address and
    /// shipping option are "Not Available" on such rows (gift card reloads among them); a cell left empty or blacked
    /// out says nothing of the kind.
    /// </summary>
    public OrderChannel Channel(in TableRow row, string orderId, string? shipTo, OrderStatus status)
    {
        if (shipTo is null && (storeSites.Get(row[OrderField.Site]) || storeSites.Get(row[OrderField.SalesChannel])))
        {
            return OrderChannel.Store;
        }

        var isUnaddressed = shipTo is null && Cell.IsDeclaredAbsent(row[OrderField.ShipTo]) && Cell.IsDeclaredAbsent(row[OrderField.ShippingOption])
            && status != OrderStatus.Cancelled;
        return isUnaddressed || AmazonOrderId.IsDigital(orderId) ? OrderChannel.Digital : layout.Channel;
    }

    /// <summary>Whether the row is marked as a gift.</summary>
    public static bool IsGift(in TableRow row) =>
        !Cell.IsAbsent(row[OrderField.GiftMessage]) || !Cell.IsAbsent(row[OrderField.GiftSender]) || Cell.IsYes(row[OrderField.GiftFlag]);

    /// <summary>Whether the row is a delivery of a subscription.</summary>
    public bool IsSubscription(in TableRow row) => subscriptions.Get(row[OrderField.ShippingOption]);

    /// <summary>
    /// An order that the shop still calls authorised or closed has shipped once a parcel or a shipping date says so.
    /// </summary>
    private OrderStatus OfOrder(in TableRow row, DateTimeOffset? shippedOn)
    {
        if (!Cell.IsAbsent(row[OrderField.CancelledOn]))
        {
            return OrderStatus.Cancelled;
        }

        var written = statuses.Get(row[OrderField.OrderStatus]);
        var order = written == OrderStatus.Unknown ? ByPiecesToShip(row) : written;
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
    private OrderStatus ByPiecesToShip(in TableRow row) =>
        context.Count(row, OrderField.QuantityToShip) is not { } pieces ? OrderStatus.Unknown
        : pieces > 0 ? OrderStatus.Unshipped
        : OrderStatus.Shipped;
}
