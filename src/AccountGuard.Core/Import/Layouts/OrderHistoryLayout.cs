using System.Globalization;
using AccountGuard.Import.Tables;
using AccountGuard.Import.Text;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>
/// A form of order history that the importer reads: by which columns it is told, what each column holds, how it
/// writes dates and states.
/// </summary>
public sealed class OrderHistoryLayout
{
    private readonly Dictionary<string, OrderField> fieldByColumn = new(StringComparer.Ordinal);

    /// <param name="dates">How it may write dates.</param>
    /// <param name="statuses">What its states mean.</param>
    /// <param name="mapper">Makes what turns rows to order lines.</param>
    /// <param name="fields">What each column holds.</param>
    internal OrderHistoryLayout(DateForms dates, StatusWords statuses, Func<RowContext, IRowMapper> mapper, IReadOnlyDictionary<OrderField, string[]> fields)
    {
        Dates = dates;
        Statuses = statuses;
        Mapper = mapper;
        foreach (var field in fields)
        {
            foreach (var column in field.Value)
            {
                fieldByColumn.Add(HeaderName.Normalize(column), field.Key);
            }
        }
    }

    /// <summary>The name that options, results and <see cref="OrderItem.Layout"/> give.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The columns that tell it: a file that has all of them, each under this or another name that the layout knows for
    /// it, is read with this layout, whatever else it has or lacks.
    /// </summary>
    public required ValueList<string> Signature { get; init; }

    /// <summary>Columns that tell it as well as <see cref="Signature"/>, where its forms share too few.</summary>
    public ValueList<ValueList<string>> OtherSignatures { get; init; } = ValueList.Of<ValueList<string>>();

    /// <summary>The forms it has had, oldest first.</summary>
    public required ValueList<LayoutVariant> Variants { get; init; }

    /// <summary>All columns of all its forms.</summary>
    public ValueList<string> Columns =>
        Variants.SelectMany(variant => variant.Columns).GroupBy(HeaderName.Normalize, StringComparer.Ordinal).Select(same => same.First()).ToValueList();

    /// <summary>The page of the documentation, from the root of the repository.</summary>
    public string Page => $"docs/layouts/{Name}.md";

    /// <summary>How it may write dates.</summary>
    internal DateForms Dates { get; }

    /// <summary>The offset from UTC of dates that name none.</summary>
    internal TimeSpan Offset { get; init; }

    /// <summary>What its states mean.</summary>
    internal StatusWords Statuses { get; }

    /// <summary>What its rows are, where <see cref="Kinds"/> does not tell.</summary>
    internal LineKind Kind { get; init; }

    /// <summary>
    /// What a row is by the word in its <see cref="OrderField.RowKind"/> cell, for tables that mix kinds; null for the
    /// others. The date of a row that is a refund is the refund's then, not the order's.
    /// </summary>
    internal KindWords? Kinds { get; init; }

    /// <summary>
    /// Whether its rows say more of orders that other tables hold (refunds, charges, parcels). Of the tables in one
    /// folder or zip they are read first, and each row goes into the line it belongs to; what finds none stays a line.
    /// </summary>
    internal bool AddsToOrders { get; init; }

    /// <summary>The fields without which it is of no use.</summary>
    internal IReadOnlyList<OrderField> Required { get; init; } = [OrderField.OrderId, OrderField.OrderDate];

    /// <summary>Fields whose amounts are added to <see cref="OrderField.Total"/>, as they stand in the file; discounts are taken off, whatever their sign.</summary>
    internal IReadOnlyList<OrderField> TotalParts { get; init; } = [];

    /// <summary>
    /// The currencies (ISO 4217) of countries whose prices are written without tax, so that the tax in
    /// <see cref="TotalParts"/> has to be added; null where the layout's prices never hold it.
    /// </summary>
    internal IReadOnlyCollection<string>? TaxedOnTop { get; init; }

    /// <summary>Whether a line without <see cref="OrderField.Total"/> cost the price of a piece times the pieces.</summary>
    internal bool PricesPieces { get; init; }

    /// <summary>
    /// Whether only the first of an order's rows, which stand one behind the other, says what holds for the whole order
    /// (addresses, payment, state). A first row without goods is none but the order's sum.
    /// </summary>
    internal bool FillsDown { get; init; }

    /// <summary>The currency (ISO 4217) of amounts that name none; null where it cannot be known.</summary>
    internal string? Currency { get; init; }

    /// <summary>The site of rows that name none; null where it cannot be known.</summary>
    internal string? Site { get; init; }

    /// <summary>Where its orders are fulfilled, as far as rows do not tell.</summary>
    internal OrderChannel Channel { get; init; }

    /// <summary>The state of rows that tell none.</summary>
    internal OrderStatus Status { get; init; }

    /// <summary>Single-cell lines that are prose, not rows; "*" at an end stands for any text.</summary>
    internal IReadOnlyList<string> Prose { get; init; } = [];

    /// <summary>Sites whose rows are receipts of physical stores, where they have no address.</summary>
    internal IReadOnlyCollection<string> StoreSites { get; init; } = [];

    /// <summary>Makes what turns rows to order lines.</summary>
    internal Func<RowContext, IRowMapper> Mapper { get; }

    /// <summary>What it is, in one line for a person.</summary>
    public string Title(CultureInfo language) => LayoutText.Get(language, Name);

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>What the column holds; null for one that is not read.</summary>
    /// <param name="normalizedColumn">The name as <see cref="HeaderName.Normalize"/> gives it.</param>
    internal OrderField? FieldOf(string normalizedColumn) =>
        fieldByColumn.TryGetValue(normalizedColumn, out var field) ? field : null;

    /// <summary>The columns that are read and what they hold, normalised, as declared: of several for one field the first that says something counts.</summary>
    internal IEnumerable<KeyValuePair<string, OrderField>> FieldColumns => fieldByColumn;

    /// <summary>All names that the layout knows for what a column holds, in the form of <see cref="HeaderName.Normalize"/>.</summary>
    internal IEnumerable<string> NamesOf(string column)
    {
        var name = HeaderName.Normalize(column);
        return FieldOf(name) is { } field ? fieldByColumn.Where(pair => pair.Value == field).Select(pair => pair.Key) : [name];
    }

    /// <summary>Whether the only cell of a line is prose.</summary>
    internal bool IsProse(string cell) => Prose.Any(pattern => Matches(cell, pattern));

    /// <summary>The first name under which the layout knows the field.</summary>
    internal string ColumnOf(OrderField wanted)
    {
        var key = fieldByColumn.FirstOrDefault(pair => pair.Value == wanted).Key;
        return Columns.FirstOrDefault(column => string.Equals(HeaderName.Normalize(column), key, StringComparison.Ordinal)) ?? key ?? wanted.ToString();
    }

    private static bool Matches(string cell, string pattern)
    {
        var text = pattern.Trim('*');
        return pattern[0] == '*' ? cell.EndsWith(text, StringComparison.OrdinalIgnoreCase)
            : pattern[pattern.Length - 1] == '*' ? cell.StartsWith(text, StringComparison.OrdinalIgnoreCase)
            : string.Equals(cell, text, StringComparison.OrdinalIgnoreCase);
    }
}
