using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>An order whose rows are gathered before its lines can be told.</summary>
internal sealed class FoldedOrder
{
    private readonly List<string> payments = [];
    private readonly List<decimal> itemTotals = [];
    private readonly string orderId;
    private readonly string site;

    public FoldedOrder(string orderId, string site)
    {
        this.orderId = orderId;
        this.site = site;
    }

    /// <summary>Rows of goods.</summary>
    public List<FoldedLine> Items { get; } = [];

    /// <summary>Rows of charges, discounts and totals.</summary>
    public List<FoldedLine> Folded { get; } = [];

    /// <summary>The row of the whole order.</summary>
    public FoldedLine? Summary { get; set; }

    /// <summary>What the whole order cost by the row that sums it up, in yen.</summary>
    public decimal? SummaryTotal { get; set; }

    /// <summary>The name billed.</summary>
    public string? BillTo { get; set; }

    /// <summary>Notes a means of payment, once each.</summary>
    public void AddPayment(string? payment)
    {
        if (payment is not null && !payments.Contains(payment, StringComparer.Ordinal))
        {
            payments.Add(payment);
        }
    }

    /// <summary>Notes a total that stands beside goods, in yen.</summary>
    public void AddItemTotal(decimal? total)
    {
        if (total is { } written)
        {
            itemTotals.Add(written);
        }
    }

    /// <summary>The order's lines. Enters every row of the order in the ledger.</summary>
    public IEnumerable<OrderItem> Complete(RowContext context)
    {
        var orderDate = Items.Concat(Folded).Select(line => line.OrderDate).FirstOrDefault(date => date is not null);
        var lines = DatedLines(context, orderDate);
        if (lines.Count == 0)
        {
            foreach (var line in Folded)
            {
                context.Ledger.Skip(line.Line, "RowWithoutItem");
            }

            return [];
        }

        context.Ledger.Import(Folded.Count + (Items.Count == 0 ? 0 : lines.Count));
        var totals = Totals(lines);
        return lines.Select((line, index) => Item(context, line, line.OrderDate ?? orderDate!.Value, totals[index]));
    }

    /// <summary>
    /// The lines that have a date, their own or their order's; the others are skipped. An order whose goods the tool
    /// did not see is one line: its summary.
    /// </summary>
    private List<FoldedLine> DatedLines(RowContext context, DateTimeOffset? orderDate)
    {
        if (Items.Count == 0)
        {
            return Summary is not null && orderDate is not null ? [Summary.Untitled()] : [];
        }

        if (orderDate is not null)
        {
            return Items;
        }

        foreach (var line in Items)
        {
            context.Ledger.Skip(line.Line, line.IsDateUnreadable ? "RowDateUnreadable" : "RowWithoutDate", context.Columns.Name(Layouts.OrderField.OrderDate));
        }

        return [];
    }

    /// <summary>
    /// Price by pieces; where the order's total differs (shipping, discounts), each line bears its share in whole
    /// yen, so that the lines add up to the order's total. A total of nothing is no total: the tool writes it where the page shows none.
    /// </summary>
    private decimal?[] Totals(List<FoldedLine> lines)
    {
        var goods = lines.Select(line => line.UnitPrice * (line.Quantity ?? 1)).ToArray();
        if (Items.Count == 0)
        {
            return [SummaryTotal];
        }

        var sum = goods.Sum();
        var total = SummaryTotal ?? ItemTotal(sum ?? 0);
        if (goods.Contains(null) || sum <= 0 || total is not > 0 || total == sum)
        {
            return goods;
        }

        var rest = total;
        for (var index = 0; index < goods.Length - 1; index++)
        {
            goods[index] = decimal.Round(goods[index]!.Value * total.Value / sum!.Value);
            rest -= goods[index];
        }

        goods[goods.Length - 1] = rest;
        return goods;
    }

    /// <summary>
    /// What the totals beside goods say of the whole order. Until 2019 each parcel's first row had the parcel's own; so
    /// their sum counts, unless the first alone comes nearer to what the goods cost.
    /// </summary>
    private decimal? ItemTotal(decimal goods)
    {
        if (itemTotals.Count == 0)
        {
            return null;
        }

        var sum = itemTotals.Sum();
        return Math.Abs(itemTotals[0] - goods) <= Math.Abs(sum - goods) ? itemTotals[0] : sum;
    }

    private OrderItem Item(RowContext context, FoldedLine line, DateTimeOffset orderDate, decimal? total) => new()
    {
        Origin = context.Origin,
        Site = site,
        OrderId = orderId,
        OrderDate = orderDate,
        Title = line.Title,
        ProductId = line.ProductId,
        Quantity = line.Quantity,
        UnitPrice = line.UnitPrice,
        Total = total,
        Currency = "JPY",
        ShipToName = line.RecipientName,
        BillTo = BillTo,
        Payment = payments.Count == 0 ? null : string.Join("、", payments),
        Status = line.Status,
        ShippedOn = line.ShippedOn,
        Seller = line.Seller,
        Channel = line.IsDigital || AmazonOrderId.IsDigital(orderId) ? OrderChannel.Digital : OrderChannel.Retail,
        SourceLine = line.Line,
    };
}
