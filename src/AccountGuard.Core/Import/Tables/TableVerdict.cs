using AccountGuard.Import.Layouts;
using AccountGuard.Import.Sources;
using AccountGuard.Import.Text;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>What is to be done with a table: read it with a layout, leave it alone, or say that it cannot be read.</summary>
internal sealed class TableVerdict
{
    private const int ColumnsShown = 12;
    private const int MostShown = 100;

    private TableVerdict(OrderHistoryLayout? layout, ImportFailureKind? failure, string reason)
    {
        Layout = layout;
        Failure = failure;
        Reason = reason;
    }

    /// <summary>The layout to read it with; null where it is not read.</summary>
    public OrderHistoryLayout? Layout { get; }

    /// <summary>The failure to report; null where it is read or left alone.</summary>
    public ImportFailureKind? Failure { get; }

    /// <summary>A map of columns by which it could be read, if its user says so; null where none is likely.</summary>
    public OrderColumnMap? Proposal { get; private init; }

    /// <summary>Why it is not read, in the language asked for.</summary>
    public string Reason { get; }

    public static TableVerdict Of(TableFile file, TableSource source, ImportRun run) => file.State switch
    {
        TableState.Empty => Fail(ImportFailureKind.UnknownLayout, run.Text("FileEmpty")),
        TableState.Binary => Fail(ImportFailureKind.BadText, run.Text("FileNotText")),
        TableState.Other => Fail(ImportFailureKind.BadText, run.Text(file.OtherKind!)),
        TableState.Json => Fail(ImportFailureKind.UnknownLayout, run.Text("FileJson")),
        _ => OfHeader(LayoutMatch.Of(file.Headers, file.Reader.Separator), file, source, run),
    };

    private static TableVerdict OfHeader(LayoutMatch match, TableFile file, TableSource source, ImportRun run)
    {
        var headers = file.Headers;
        if ((Wanted(match, headers, source, run) ?? match.Layout) is { } layout)
        {
            return OfLayout(layout, headers, run);
        }

        if (match.Side is { } side)
        {
            var held = run.Text("Side_" + side.Key);
            run.OtherData.Add(held);
            return source.Origin == SourceOrigin.Named
                ? Fail(ImportFailureKind.UnknownLayout, run.Text("FileOtherData", held))
                : Ignore(run.Text("IgnoredOtherData", held));
        }

        return source.Origin == SourceOrigin.Named || LooksLikeOrders(match, file, source)
            ? OfOther(match, file, run)
            : Ignore(run.Text("IgnoredUnknownTable"));
    }

    /// <summary>
    /// Whether a table that was not named itself seems to hold orders. What a shop packs says so by its names; in a folder
    /// the orders of a shop that is not known may lie too, under any name: a number, a date and an amount tell them.
    /// </summary>
    private static bool LooksLikeOrders(LayoutMatch match, TableFile file, TableSource source) =>
        match.LooksLikeOrders
        || (source.Origin == SourceOrigin.Folder && ColumnMapGuess.Of(file) is { } map && (map[nameof(OrderItem.Total)].Count > 0 || map[nameof(OrderItem.UnitPrice)].Count > 0));

    /// <summary>
    /// The layout asked for. Of the files in a folder or zip it is asked for those that it could be, not for the tables beside them.
    /// </summary>
    private static OrderHistoryLayout? Wanted(LayoutMatch match, IReadOnlyList<string> headers, TableSource source, ImportRun run)
    {
        var wanted = run.Wanted;
        var isMeant = source.Origin == SourceOrigin.Named || (match.Side is null && wanted is not null && MissingKeys(wanted, headers).Count == 0);
        return isMeant ? wanted : null;
    }

    private static List<string> MissingKeys(OrderHistoryLayout layout, IReadOnlyList<string> headers)
    {
        if (layout.Sources is { } sources)
        {
            return sources.Values.SelectMany(source => source.Columns).Where(column => ComposedCell.IndexOf(headers, column) < 0).Distinct(StringComparer.Ordinal).ToList();
        }

        var columns = new ColumnMap(layout, headers);
        return layout.Required.Where(field => !columns.Has(field)).Select(layout.ColumnOf).ToList();
    }

    /// <summary>A known layout is of no use without the columns it requires.</summary>
    private static TableVerdict OfLayout(OrderHistoryLayout layout, IReadOnlyList<string> headers, ImportRun run)
    {
        var missing = MissingKeys(layout, headers);
        return missing.Count == 0 ? new TableVerdict(layout, null, "")
            : layout.Sources is not null ? Fail(ImportFailureKind.UnknownLayout, run.Text("FileMapColumnsMissing", Listed(missing), Shown(headers, headers.Count)))
            : Fail(ImportFailureKind.UnknownLayout, run.Text("FileColumnsMissing", layout.Title(run.Options.Language), Listed(missing)));
    }

    /// <summary>A table of no known layout. Which one is nearest helps little where it is another shop's.</summary>
    private static TableVerdict OfOther(LayoutMatch match, TableFile file, ImportRun run)
    {
        var proposal = ColumnMapGuess.Of(file);
        var isFar = match.Nearest is { } nearest && LayoutMatch.Missing(nearest, match.Columns).Count == LayoutMatch.NearestSignature(nearest, match.Columns).Count;
        var reason = isFar ? run.Text("FileUnknownLayoutAlone", Shown(file.Headers, ColumnsShown)) : Unknown(match, file.Headers, run);
        return new TableVerdict(null, ImportFailureKind.UnknownLayout, reason) { Proposal = proposal };
    }

    private static string Unknown(LayoutMatch match, IReadOnlyList<string> headers, ImportRun run)
    {
        if (match.Nearest is null && headers.Any(HeaderName.IsData))
        {
            return run.Text("FileWithoutHeader");
        }

        var found = Shown(headers, ColumnsShown);
        return match.Nearest is { } nearest
            ? run.Text("FileUnknownLayout", found, nearest.Name, Listed(LayoutMatch.Missing(nearest, match.Columns)))
            : run.Text("FileUnknownLayoutAlone", found);
    }

    private static string Shown(IReadOnlyList<string> headers, int most) =>
        Listed(headers.Take(Math.Min(most, MostShown)).Select(name => HeaderName.IsData(name) ? "…" : name.Trim())) + (headers.Count > Math.Min(most, MostShown) ? ", …" : "");

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names);

    private static TableVerdict Fail(ImportFailureKind kind, string reason) => new(null, kind, reason);

    private static TableVerdict Ignore(string reason) => new(null, null, reason);
}
