using System.Text;
using System.Text.RegularExpressions;
using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>
/// Gathers the rows of an order: item rows become lines; summary, charge, shipping, discount and point rows are
/// folded into them (totals, card). They may stand anywhere behind or before the items, so one file is held in
/// memory until its end.
/// </summary>
internal sealed class AmazonJpOrderHistoryFilterMapper : IRowMapper
{
    private const string Summary = "(注文全体)";
    private static readonly string[] Adjustments = ["(クレジットカードへの請求)", "(配送料・手数料)", "(割引)", "(Amazonポイント)"];

    private static readonly Regex SellerInDetails = new(@"販売\s*[:：]\s*(.+?)\s*(?:\s{2}|コンディション|$)", RegexOptions.CultureInvariant);
    private static readonly Regex ShippedInStatus = new(@"(\d{4}年\d{1,2}月\d{1,2}日)に?(?:発送|出荷)済み", RegexOptions.CultureInvariant);
    private static readonly Regex DigitalInStatus = new(@"デジタル注文\s*[:：]?\s*(\d{4}/\d{1,2}/\d{1,2})?", RegexOptions.CultureInvariant);

    private readonly RowContext context;
    private readonly CellCache<string?> addresses = new(AddressText.Clean);
    private readonly CellCache<string> payments = new(PaymentText.Mask);
    private readonly Dictionary<string, FoldedOrder> orders = new(StringComparer.Ordinal);
    private readonly List<FoldedOrder> sequence = [];

    public AmazonJpOrderHistoryFilterMapper(RowContext context) => this.context = context;

    /// <inheritdoc/>
    public bool TellsRowsAlone => false;

    /// <inheritdoc/>
    public OrderItem? Map(in TableRow row)
    {
        var url = Text(row[OrderField.OrderUrl]) ?? "";
        if ((Text(row[OrderField.OrderId]) ?? ShopUrl.OrderId(url)) is not { } orderId)
        {
            context.Ledger.Skip(row.Line, "RowWithoutOrderId", context.Columns.Name(OrderField.OrderId));
            return null;
        }

        if (!orders.TryGetValue(orderId, out var order))
        {
            order = new FoldedOrder(orderId, ShopUrl.Site(url) ?? "Amazon.co.jp");
            orders.Add(orderId, order);
            sequence.Add(order);
        }

        Fold(row, order);
        return null;
    }

    /// <inheritdoc/>
    public IEnumerable<OrderItem> Complete() => sequence.SelectMany(order => order.Complete(context));

    private void Fold(in TableRow row, FoldedOrder order)
    {
        var dateCell = row[OrderField.OrderDate];
        var hasDate = context.Dates.TryReadEarliest(dateCell, out var date);
        var line = new FoldedLine(row.Line)
        {
            Title = Text(row[OrderField.Title]),
            OrderDate = hasDate ? date : null,
            IsDateUnreadable = !hasDate && !Cell.IsAbsent(dateCell),
        };
        var total = context.Number(row, OrderField.OrderTotal);
        order.BillTo ??= addresses.Get(row[OrderField.BillTo]);
        order.AddPayment(payments.Get(row[OrderField.Payment]));
        if (!IsPseudo(row, line.Title))
        {
            Describe(row, line);
            order.Items.Add(line);
            order.AddItemTotal(total);
            return;
        }

        order.Folded.Add(line);
        if (string.Equals(Bracketed(line.Title!), Summary, StringComparison.Ordinal))
        {
            order.Summary ??= line;
            order.SummaryTotal ??= total;
        }
    }

    private void Describe(in TableRow row, FoldedLine line)
    {
        var state = Text(row[OrderField.OrderStatus]) ?? "";
        var digital = DigitalInStatus.Match(state);
        line.IsDigital = digital.Success;
        line.OrderDate ??= Date(digital);
        line.Status = context.Layout.Statuses.Read(state);
        line.ShippedOn = Date(ShippedInStatus.Match(state));
        line.UnitPrice = context.Number(row, OrderField.UnitPrice);
        line.Quantity = context.Count(row, OrderField.Quantity);
        line.RecipientName = addresses.Get(row[OrderField.RecipientName]);
        line.ProductId = ShopUrl.ProductId(Text(row[OrderField.ProductUrl]) ?? "");
        line.Seller = Capture(SellerInDetails, Text(row[OrderField.Details]) ?? "");
    }

    /// <summary>
    /// A row that is none of an item: its title is one of the tool's own words in brackets (full width or not, with
    /// or without a space), or another bracketed word without a product's page, and without a number of pieces (until
    /// 2019 the tool counted one) or with its note of what the row changes.
    /// </summary>
    private static bool IsPseudo(in TableRow row, string? title)
    {
        if (title is null)
        {
            return false;
        }

        var word = Bracketed(title);
        return string.Equals(word, Summary, StringComparison.Ordinal) || Adjustments.Contains(word, StringComparer.Ordinal)
            || (word.Length > 2 && word[0] == '(' && word[word.Length - 1] == ')'
                && Cell.IsAbsent(row[OrderField.ProductUrl])
                && (Cell.IsAbsent(row[OrderField.Quantity]) || row[OrderField.Details].StartsWith("※"u8)));
    }

    private static string Bracketed(string title) =>
        string.Concat(NormalForm.Of(title, NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter)));

    private DateTimeOffset? Date(Match match) =>
        match.Groups[1].Success && context.Dates.TryRead(Encoding.UTF8.GetBytes(match.Groups[1].Value), out var date) ? date : null;

    private static string? Text(ReadOnlySpan<byte> cell) => Cell.IsAbsent(cell) ? null : Cell.Text(cell);

    private static string? Capture(Regex pattern, string text)
    {
        var match = pattern.Match(text);
        return match.Success ? match.Groups[1].Value : null;
    }
}
