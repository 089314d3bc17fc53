using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using CsvHelper;

namespace AccountGuard.Import.Tables;

/// <summary>
/// Tells from the first rows of a file whether day or month comes first in it. Spreadsheet programs save dates by the
/// country of their user, so the layout cannot tell.
/// </summary>
internal sealed class DateOrderEvidence
{
    private readonly HashSet<DateOrder> written = [];
    private readonly HashSet<DateOrder> usual = [];
    private readonly DateForms forms;
    private readonly bool hasSites;

    private DateOrderEvidence(DateForms forms, bool hasSites)
    {
        this.forms = forms;
        this.hasSites = hasSites;
    }

    /// <summary>
    /// What the dates that read one way say; where there are none, what is usual in the countries of the rows' marketplaces,
    /// or of their currencies where the file has no marketplaces, if they agree.
    /// </summary>
    /// <param name="head">The first bytes of the file as UTF-8; its last row may be cut off.</param>
    /// <param name="separator">The separator of the file.</param>
    /// <param name="columns">Where the file has its fields.</param>
    /// <param name="forms">The forms that its dates may have.</param>
    public static DateOrder In(ReadOnlyMemory<byte> head, char separator, ColumnMap columns, DateForms forms)
    {
        var evidence = new DateOrderEvidence(forms, hasSites: columns[OrderField.Site] >= 0);
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

        return evidence.Order();
    }

    private void Add(in TableRow row)
    {
        Add(written, DateCell.WrittenOrder(row[OrderField.OrderDate], forms));
        Add(written, DateCell.WrittenOrder(row[OrderField.ShippedOn], forms));
        Add(written, DateCell.WrittenOrder(row[OrderField.RefundedOn], forms));
        Add(written, DateCell.WrittenOrder(row[OrderField.ReturnedOn], forms));
        Add(usual, hasSites ? MarketplaceDateOrder.Of(Cell.Text(row[OrderField.Site])) : MarketplaceDateOrder.OfCurrency(Cell.Text(row[OrderField.Currency])));
    }

    private DateOrder Order() => written.Count switch
    {
        0 => usual.Count == 1 ? usual.Single() : DateOrder.Unknown,
        1 => written.Single(),
        _ => DateOrder.Mixed,
    };

    private static void Add(HashSet<DateOrder> orders, DateOrder order)
    {
        if (order != DateOrder.Unknown)
        {
            orders.Add(order);
        }
    }
}
