using System.Globalization;
using System.Text.RegularExpressions;
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

    /// <summary>A layout whose fields the user makes of columns.</summary>
    internal OrderHistoryLayout(DateForms dates, StatusWords statuses, Func<RowContext, IRowMapper> mapper, IReadOnlyDictionary<OrderField, FieldSource> sources)
        : this(dates, statuses, mapper, new Dictionary<OrderField, string[]>())
    {
        Sources = sources;
        foreach (var same in sources.SelectMany(source => source.Value.Columns.Select(column => (Column: HeaderName.Normalize(column), Field: source.Key))).GroupBy(pair => pair.Column, StringComparer.Ordinal))
        {
            fieldByColumn.Add(same.Key, same.First().Field);
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

    // How the table is found in its file. Columns tell most layouts; these are for files that need more.

    /// <summary>
    /// The separator without which its columns do not tell it, as other tables may have the same; null where they do.
    /// For <see cref="AmazonJpHistoryDownloader"/>, whose three columns are common words.
    /// </summary>
    internal char? Separator { get; init; }

    /// <summary>
    /// How the first line looks of files that have no header: their cells are those of the newest form, in its order. Null
    /// for layouts that always have one. For <see cref="AmazonJpHistoryDownloader"/>, which can leave it out.
    /// </summary>
    internal Regex? FirstLineWithoutHeader { get; init; }

    /// <summary>
    /// Single-cell lines that are prose, not rows; "*" at an end stands for any text. For shops that write what they found
    /// around the table (<see cref="AmazonOrderHistoryReport"/>: "No data found for this time period"; <see cref="EbaySellerOrders"/>).
    /// </summary>
    internal IReadOnlyList<string> Prose { get; init; } = [];

    /// <summary>
    /// What the first filled cell is of rows that only sum the others up; null where there are none such. For the tables of
    /// the Azad extension, which end in formulas (<see cref="AzadOrders"/>).
    /// </summary>
    internal Regex? SummaryRow { get; init; }

    /// <summary>The fields without which it is of no use: a table without their columns is not read, nor a row without the order's or line's number.</summary>
    internal IReadOnlyList<OrderField> Required { get; init; } = [OrderField.OrderId, OrderField.OrderDate];

    // What its rows are and what becomes of them. One of the three ways to tell kinds row by row at most; else Kind holds for all.

    /// <summary>What its rows are, where nothing below tells.</summary>
    internal LineKind Kind { get; init; }

    /// <summary>
    /// What a row is by the word in its <see cref="OrderField.RowKind"/> cell, for tables that mix kinds
    /// (<see cref="AmazonSellerDateRange"/>, <see cref="AmazonBusinessTransactions"/>); null for the others. A refund among
    /// them is a booking: see <see cref="MixesKinds"/>.
    /// </summary>
    internal KindWords? Kinds { get; init; }

    /// <summary>
    /// What a row is by the sign of its amount, for tables that tell charges from refunds by nothing else
    /// (<see cref="AzadTransactions"/>); null for the others. A refund among them is a booking: see <see cref="MixesKinds"/>.
    /// </summary>
    internal SignedKinds? KindsBySign { get; init; }

    /// <summary>
    /// What a row is that names no goods: neither title nor product nor what they cost; null for tables that always name
    /// some. For <see cref="AmazonBusinessOrders"/> and <see cref="WalmartOrders"/>, whose users choose the columns.
    /// </summary>
    internal LineKind? KindWithoutGoods { get; init; }

    /// <summary>
    /// Whether its rows are charges or bookings as well as refunds of them, told row by row. In a row that is a refund the
    /// date is then the refund's, not the order's, unless a column of its own has that; and the total is what was given back.
    /// </summary>
    internal bool MixesKinds => Kinds is not null || KindsBySign is not null;

    /// <summary>
    /// Whether its rows say more of orders that other tables hold (refunds, charges, parcels). Of the tables in one
    /// folder or zip they are read first, and each row goes into the line it belongs to; what finds none stays a line.
    /// </summary>
    internal bool AddsToOrders { get; init; }

    /// <summary>
    /// Whether only the first of an order's rows, which stand one behind the other, says what holds for the whole order
    /// (addresses, payment, state), as sellers' exports do (<see cref="ShopifyOrders"/>, <see cref="EbaySellerOrders"/>,
    /// <see cref="YahooStoreOrders"/>). A first row without goods is none but the order's sum.
    /// </summary>
    internal bool FillsDown { get; init; }

    // When and how far.

    /// <summary>How it may write dates.</summary>
    internal DateForms Dates { get; }

    /// <summary>The offset from UTC of dates that name none: +09:00 for what shows the pages of shops in Japan.</summary>
    internal TimeSpan Offset { get; init; }

    /// <summary>What its states mean.</summary>
    internal StatusWords Statuses { get; }

    /// <summary>
    /// What the states of refunds mean (<see cref="OrderField.OrderStatus"/> and <see cref="OrderField.RefundState"/>): an
    /// amount counts as given back only where each that is there is Closed. Null where amounts count whatever the state.
    /// </summary>
    internal StatusWords? RefundStates { get; init; }

    // Money.

    /// <summary>
    /// Fields whose amounts are added to <see cref="OrderField.Total"/>, as they stand in the file; discounts are taken off,
    /// whatever their sign. For tables whose total is that of the goods alone (<see cref="AmazonSellerAllOrders"/>).
    /// </summary>
    internal IReadOnlyList<OrderField> TotalParts { get; init; } = [];

    /// <summary>
    /// The currencies (ISO 4217) of countries whose prices are written without tax, so that the tax in
    /// <see cref="TotalParts"/> has to be added; null where it is always added. For Amazon's reports to sellers, one form for all countries.
    /// </summary>
    internal IReadOnlyCollection<string>? TaxedOnTop { get; init; }

    /// <summary>Whether a line without <see cref="OrderField.Total"/> cost the price of a piece times the pieces.</summary>
    internal bool PricesPieces { get; init; }

    /// <summary>The currency (ISO 4217) of amounts that name none; null where it cannot be known.</summary>
    internal string? Currency { get; init; }

    /// <summary>
    /// Whether amounts that name no currency are in that of the site's country, where <see cref="Currency"/> does not tell:
    /// for one form that several countries' shops have (<see cref="AmazonSellerDateRange"/>, <see cref="AzadOrders"/>).
    /// </summary>
    internal bool IsCurrencyOfSite { get; init; }

    /// <summary>
    /// Takes the means of payment out of texts that say more than it; null where cells hold nothing else. For lists of all
    /// charges in one cell (<see cref="AzadOrders"/>) and technical names (<see cref="AmazonDigitalOrders"/>).
    /// </summary>
    internal Func<string, string>? Payments { get; init; }

    // Goods, places and people.

    /// <summary>
    /// Reads titles that say more than the title, such as how many pieces (<see cref="AmazonJpHistoryDownloader"/>,
    /// <see cref="AzadOrders"/>); null where they say nothing else.
    /// </summary>
    internal Func<string, TitleText>? Titles { get; init; }

    /// <summary>What stands as title or recipient where there is none, compared whole and without regard to case.</summary>
    internal IReadOnlyCollection<string> Fillers { get; init; } = [];

    /// <summary>The site of rows that name none; null where it cannot be known.</summary>
    internal string? Site { get; init; }

    /// <summary>Where its orders are fulfilled, as far as rows do not tell.</summary>
    internal OrderChannel Channel { get; init; }

    /// <summary>
    /// What <see cref="OrderField.Site"/> or <see cref="OrderField.SalesChannel"/> says of rows that are receipts of physical
    /// stores, where they have no address (<see cref="AmazonRetailOrderHistory"/>: "panda01").
    /// </summary>
    internal IReadOnlyCollection<string> StoreSites { get; init; } = [];

    // What the user says of a table that no layout knows; set by ColumnMapLayout alone.

    /// <summary>How the user makes fields of columns; null where columns are told by their names alone.</summary>
    internal IReadOnlyDictionary<OrderField, FieldSource>? Sources { get; }

    /// <summary>The formats of dates that the user gave in place of <see cref="Dates"/>; null where none.</summary>
    internal GivenDateFormats? DateFormats { get; init; }

    /// <summary>The decimal mark that the user gave; unknown where none.</summary>
    internal DecimalMark DecimalMark { get; init; }

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

    /// <summary>Whether the text only stands for a title or recipient that is not there.</summary>
    internal bool IsFiller(string text) => Fillers.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the rows of the site, where they have no address, are receipts of physical stores.</summary>
    internal bool IsStore(string site) => StoreSites.Contains(site, StringComparer.OrdinalIgnoreCase);

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
