using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using CsvHelper;

namespace AccountGuard.Import.Tables;

/// <summary>
/// What the first rows of a file tell of how it writes dates and amounts. Spreadsheet programs save both by the country of
/// their user, so the layout cannot tell.
/// </summary>
internal sealed class TableEvidence
{
    private static readonly OrderField[] Dates = [OrderField.OrderDate, OrderField.ShippedOn, OrderField.RefundedOn, OrderField.ReturnedOn];

    private static readonly OrderField[] Amounts =
        [OrderField.Total, OrderField.UnitPrice, OrderField.Tax, OrderField.Shipping, OrderField.Discount, OrderField.RefundAmount, OrderField.OrderTotal];

    private readonly HashSet<DateOrder> written = [];
    private readonly HashSet<DateOrder> usual = [];
    private readonly HashSet<DecimalMark> marks = [];
    private readonly DateForms forms;
    private readonly DayMonthOrder? asked;
    private readonly bool hasSites;

    private TableEvidence(DateForms forms, DayMonthOrder? asked, bool hasSites)
    {
        this.forms = forms;
        this.asked = asked;
        this.hasSites = hasSites;
    }

    /// <summary>
    /// What was asked for, else what the dates that read one way say; where there are none, what is usual in the countries
    /// of the rows' marketplaces, or of their currencies where the file has no marketplaces, if they agree. Unknown for
    /// layouts whose dates need no order.
    /// </summary>
    public DateOrder DateOrder => asked switch
    {
        DayMonthOrder.MonthFirst => DateOrder.MonthFirst,
        DayMonthOrder.DayFirst => DateOrder.DayFirst,
        _ => DateCell.NeedsOrder(forms) ? WrittenOrder() : DateOrder.Unknown,
    };

    /// <summary>What the amounts that read one way say, if they agree.</summary>
    public DecimalMark DecimalMark => marks.Count == 1 ? marks.Single() : DecimalMark.Unknown;

    /// <summary>Marketplaces that disagree leave the month-first shops' own order in doubt: only dates that read one way count then.</summary>
    private DateOrder WrittenOrder() => written.Count switch
    {
        0 when usual.Count > 1 && forms.HasFlag(DateForms.MonthFirst) => DateOrder.Mixed,
        0 => usual.Count == 1 ? usual.Single() : DateOrder.Unknown,
        1 => written.Single(),
        _ => DateOrder.Mixed,
    };

    /// <summary>Gathers the evidence.</summary>
    /// <param name="head">The first bytes of the file as UTF-8; its last row may be cut off.</param>
    /// <param name="separator">The separator of the file.</param>
    /// <param name="columns">Where the file has its fields.</param>
    /// <param name="forms">The forms that its dates may have.</param>
    /// <param name="asked">Whether day or month comes first by the user's word; null for the file's.</param>
    public static TableEvidence In(ReadOnlyMemory<byte> head, char separator, ColumnMap columns, DateForms forms, DayMonthOrder? asked)
    {
        var evidence = new TableEvidence(forms, asked, hasSites: columns[OrderField.Site] >= 0);
        using var rows = CsvReader.Create(head, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            MaxRecordSize = head.Length + 1,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = _ => { },
        });
        while (rows.Read())
        {
            evidence.Add(new TableRow(rows, columns, line: 0));
        }

        return evidence;
    }

    private void Add(in TableRow row)
    {
        foreach (var field in Dates)
        {
            Add(written, DateCell.WrittenOrder(row[field], forms));
        }

        foreach (var field in Amounts)
        {
            Add(marks, NumberCell.WrittenMark(row[field]));
        }

        Add(usual, hasSites ? MarketplaceDateOrder.Of(Cell.Text(row[OrderField.Site])) : MarketplaceDateOrder.OfCurrency(Cell.Text(row[OrderField.Currency])));
    }

    /// <summary>Notes what a cell tells; the type's default is nothing.</summary>
    private static void Add<T>(HashSet<T> told, T one)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(one, default))
        {
            told.Add(one);
        }
    }
}
