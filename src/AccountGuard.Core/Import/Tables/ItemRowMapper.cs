using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>One row, one order line: the layouts that the shops themselves write.</summary>
internal sealed class ItemRowMapper : IRowMapper
{
    private readonly RowContext context;
    private readonly CellCache<string> texts = new(text => text);
    private readonly CellCache<string> titles = new(text => text);
    private readonly CellCache<string> products = new(text => text);
    private readonly CellCache<string?> addresses = new(AddressText.Clean);
    private readonly CellCache<string> payments = new(PaymentText.Mask);
    private readonly CellCache<string> currencies = new(text => text.ToUpperInvariant());
    private readonly CellCache<OrderStatus> statuses;
    private readonly CellCache<bool> storeSites;
    private readonly CellCache<bool> subscriptions = new(text => text.StartsWith("std-sns", StringComparison.OrdinalIgnoreCase));

    public ItemRowMapper(RowContext context)
    {
        this.context = context;
        statuses = new(context.Layout.Statuses.Read);
        storeSites = new(site => context.Layout.StoreSites.Contains(site, StringComparer.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    public OrderItem? Map(in TableRow row)
    {
        var orderId = row[OrderField.OrderId];
        if (Cell.IsAbsent(orderId))
        {
            context.Ledger.Skip(row.Line, "RowWithoutOrderId", context.Columns.Name(OrderField.OrderId));
            return null;
        }

        var shippedOn = ShippedOn(row);
        if (!TryOrderDate(row, shippedOn, out var orderDate))
        {
            return null;
        }

        context.Ledger.Import();
        return Item(row, Cell.Text(orderId), orderDate, shippedOn);
    }

    /// <inheritdoc/>
    public IEnumerable<OrderItem> Complete() => [];

    private OrderItem Item(in TableRow row, string orderId, DateTimeOffset orderDate, DateTimeOffset? shippedOn)
    {
        var status = Status(row, shippedOn);
        var shipTo = addresses.Get(row[OrderField.ShipTo]) ?? JoinedAddress(row);
        var site = texts.Get(row[OrderField.Site]);
        return new OrderItem
        {
            Account = context.Account,
            Site = site,
            OrderId = orderId,
            OrderDate = ShopTime.Of(orderDate, site),
            Title = titles.Get(row[OrderField.Title]),
            ProductId = ProductId(row[OrderField.ProductId]),
            Category = texts.Get(row[OrderField.Category]),
            Quantity = context.Count(row, OrderField.Quantity),
            UnitPrice = context.Number(row, OrderField.UnitPrice),
            Total = context.Number(row, OrderField.Total),
            Currency = Currency(row),
            ShipTo = shipTo,
            ShipToName = texts.Get(row[OrderField.RecipientName]),
            BillTo = addresses.Get(row[OrderField.BillTo]),
            Payment = payments.Get(row[OrderField.Payment]),
            Status = status,
            ShippedOn = shippedOn is { } shipped ? ShopTime.Of(shipped, site) : null,
            Seller = texts.Get(row[OrderField.Seller]),
            Channel = Channel(row, orderId, shipTo, status),
            IsGift = !Cell.IsAbsent(row[OrderField.GiftMessage]) || !Cell.IsAbsent(row[OrderField.GiftSender]),
            GiftRecipient = texts.Get(row[OrderField.GiftRecipient]),
            IsSubscription = subscriptions.Get(row[OrderField.ShippingOption]),
            Layout = context.Layout.Name,
            SourcePath = context.Path,
            SourceLine = row.Line,
        };
    }

    private DateTimeOffset? ShippedOn(in TableRow row)
    {
        var cell = row[OrderField.ShippedOn];
        if (Cell.IsAbsent(cell))
        {
            return null;
        }

        if (context.Dates.TryReadLatest(cell, out var date))
        {
            return date;
        }

        var isUnreadable = context.Dates.ProblemOf(cell) == DateProblem.Unreadable;
        context.Ledger.Warn(row.Line, isUnreadable ? "RowShippingDateUnreadable" : "RowShippingDateUncertain", context.Columns.Name(OrderField.ShippedOn));
        return null;
    }

    /// <summary>
    /// The order's date. Where the shop no longer gives it (a notice stands in the cell, or nothing), the shipping
    /// date stands in for it, with a warning: a line without a date could not be imported at all.
    /// </summary>
    private bool TryOrderDate(in TableRow row, DateTimeOffset? shippedOn, out DateTimeOffset date)
    {
        var cell = row[OrderField.OrderDate];
        if (context.Dates.TryReadEarliest(cell, out date))
        {
            return true;
        }

        var column = context.Columns.Name(OrderField.OrderDate);
        if (!Cell.IsAbsent(cell))
        {
            context.Ledger.Skip(row.Line, Reason(context.Dates.ProblemOf(cell)), column);
            return false;
        }

        if (shippedOn is { } shipped)
        {
            context.Ledger.Warn(row.Line, "RowDatedByShipping", column, context.Columns.Name(OrderField.ShippedOn));
            date = shipped;
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
        var order = statuses.Get(row[OrderField.OrderStatus]);
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

    private string? ProductId(ReadOnlySpan<byte> cell)
    {
        var isNone = Cell.EqualsIgnoreCase(cell, "_ASINLESS_"u8);
        return isNone ? null : products.Get(cell);
    }

    private string? Currency(in TableRow row)
    {
        var cell = row[OrderField.Currency];
        return Cell.IsAbsent(cell) ? CurrencySign.Code(Cell.Text(row[OrderField.Total])) : currencies.Get(cell);
    }

    /// <summary>
    /// Receipts of physical stores and digital goods have no address. Amazon's exports say outright that address and
    /// shipping option are "Not Available" on such rows (gift card reloads among them); a cell left empty or blacked
    /// out says nothing of the kind.
    /// </summary>
    private OrderChannel Channel(in TableRow row, string orderId, string? shipTo, OrderStatus status)
    {
        if (shipTo is null && storeSites.Get(row[OrderField.Site]))
        {
            return OrderChannel.Store;
        }

        var isUnaddressed = Cell.IsDeclaredAbsent(row[OrderField.ShipTo]) && Cell.IsDeclaredAbsent(row[OrderField.ShippingOption])
            && status != OrderStatus.Cancelled;
        return isUnaddressed || orderId.StartsWith("D01-", StringComparison.OrdinalIgnoreCase) ? OrderChannel.Digital : OrderChannel.Retail;
    }

    /// <summary>The address from its separate cells in one line, the way they are written on a parcel; null where all are empty.</summary>
    private string? JoinedAddress(in TableRow row)
    {
        var region = string.Join(" ", Present(row, OrderField.State, OrderField.PostalCode));
        var parts = Present(row, OrderField.Street1, OrderField.Street2, OrderField.City);
        if (region.Length > 0)
        {
            parts.Add(region);
        }

        return parts.Count == 0 ? null : addresses.Get(System.Text.Encoding.UTF8.GetBytes(string.Join(", ", parts)));
    }

    private List<string> Present(in TableRow row, params OrderField[] fields)
    {
        var present = new List<string>(fields.Length);
        foreach (var field in fields)
        {
            if (texts.Get(row[field]) is { } text)
            {
                present.Add(text);
            }
        }

        return present;
    }
}
