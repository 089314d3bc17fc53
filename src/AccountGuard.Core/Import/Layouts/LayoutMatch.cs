using AccountGuard.Import.Tables;
using AccountGuard.Import.Text;

namespace AccountGuard.Import.Layouts;

/// <summary>What a header is, as the detection table tells.</summary>
internal sealed class LayoutMatch
{
    private const int MostColumns = 1024;
    private const int EnoughSharedColumns = 5;

    private static readonly HashSet<string> IdColumns = Normalized(
        "Order ID", "OrderId", "Order Number", "注文番号", "amazon-order-id", "order-id", "order ids", "Order No", "Order #");

    private static readonly HashSet<string> DateColumns = Normalized(
        "Order Date", "OrderDate", "date", "注文日", "注文日時", "purchase-date", "日付/時間", "date/time", "Created at", "Order Time", "Purchase Date");

    private LayoutMatch(HashSet<string> columns) => Columns = columns;

    /// <summary>The header's normalised names.</summary>
    public HashSet<string> Columns { get; }

    /// <summary>The layout whose signature it has; null where none.</summary>
    public OrderHistoryLayout? Layout { get; private set; }

    /// <summary>The known table of other data it is; null where none.</summary>
    public SideTable? Side { get; private set; }

    /// <summary>The layout, or the one it comes nearest to; null where it shares no column with any.</summary>
    public OrderHistoryLayout? Nearest { get; private set; }

    /// <summary>Whether an unknown table seems to hold orders all the same.</summary>
    public bool LooksLikeOrders { get; private set; }

    /// <summary>Looks a header up: layouts and known other tables by signature, in the order of the detection table.</summary>
    /// <param name="headers">The names of the columns.</param>
    /// <param name="separator">What stands between them.</param>
    public static LayoutMatch Of(IReadOnlyList<string> headers, char separator)
    {
        var columns = new HashSet<string>(headers.Take(MostColumns).Select(HeaderName.Normalize), StringComparer.Ordinal);
        var layout = LayoutCatalog.Layouts.FirstOrDefault(candidate => (candidate.Separator ?? separator) == separator && Missing(candidate, columns).Count == 0);
        var nearest = layout ?? LayoutCatalog.Layouts
            .Select(candidate => (Layout: candidate, Shared: Shared(NearestSignature(candidate, columns), columns), All: Shared(candidate.Columns, columns)))
            .Where(candidate => candidate.All > 0)
            .OrderByDescending(candidate => candidate.All)
            .ThenByDescending(candidate => candidate.Shared)
            .Select(candidate => candidate.Layout)
            .FirstOrDefault();
        return new LayoutMatch(columns)
        {
            Layout = layout,
            Side = layout is null ? SideTable.All.FirstOrDefault(side => side.Signature.All(columns.Contains)) : null,
            Nearest = nearest,
            LooksLikeOrders = columns.Overlaps(IdColumns) && columns.Overlaps(DateColumns) || SharesEnough(nearest, columns),
        };
    }

    /// <summary>How well the cells of a line are a header.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="wanted">The layout asked for, which needs no more than the columns it requires; null where none is.</param>
    public static HeaderFit Fit(IReadOnlyList<string> cells, OrderHistoryLayout? wanted)
    {
        var columns = new HashSet<string>(cells.Take(MostColumns).Select(HeaderName.Normalize), StringComparer.Ordinal);
        var isKnown = LayoutCatalog.Layouts.Any(layout => Missing(layout, columns).Count == 0)
            || SideTable.All.Any(side => side.Signature.All(columns.Contains))
            || (wanted is not null && wanted.Required.All(field => columns.Any(column => wanted.FieldOf(column) == field)));
        return isKnown ? HeaderFit.Certain : columns.Overlaps(IdColumns) && columns.Overlaps(DateColumns) ? HeaderFit.Likely : HeaderFit.None;
    }

    /// <summary>Columns of the layout's signature that the header lacks under every name, as the layout writes them; of several signatures the one that lacks fewest.</summary>
    public static IReadOnlyList<string> Missing(OrderHistoryLayout layout, HashSet<string> columns) =>
        Missing(layout, NearestSignature(layout, columns), columns);

    /// <summary>The signature of the layout of which the header lacks fewest columns.</summary>
    public static ValueList<string> NearestSignature(OrderHistoryLayout layout, HashSet<string> columns) =>
        layout.OtherSignatures.Prepend(layout.Signature).OrderBy(signature => Missing(layout, signature, columns).Count).First();

    /// <summary>The columns of the layout that the header has, as the layout writes them.</summary>
    public IReadOnlyList<string> Matched(OrderHistoryLayout layout) =>
        layout.Columns.Where(column => Columns.Contains(HeaderName.Normalize(column))).ToList();

    private static bool SharesEnough(OrderHistoryLayout? nearest, HashSet<string> columns) =>
        nearest is not null
        && NearestSignature(nearest, columns) is var signature
        && Shared(signature, columns) * 2 >= signature.Count
        && Shared(nearest.Columns, columns) >= EnoughSharedColumns;

    private static List<string> Missing(OrderHistoryLayout layout, ValueList<string> signature, HashSet<string> columns) =>
        signature.Where(column => !layout.NamesOf(column).Any(columns.Contains)).ToList();

    private static int Shared(ValueList<string> names, HashSet<string> columns) =>
        names.Count(column => columns.Contains(HeaderName.Normalize(column)));

    private static HashSet<string> Normalized(params string[] names) =>
        new(names.Select(HeaderName.Normalize), StringComparer.Ordinal);
}
