using AccountGuard.Import.Layouts;
using AccountGuard.Import.Sources;
using AccountGuard.Import.Text;

namespace AccountGuard.Import.Tables;

/// <summary>Says of a table which layout it has and why, without reading its rows.</summary>
internal static class TableExplanation
{
    /// <summary>What can be said of it; null where it cannot be opened, which has been reported.</summary>
    public static LayoutExplanation? Of(TableSource source, ImportRun run)
    {
        TableFile? file = null;
        try
        {
            file = TableFile.Open(source, run.Options.Encoding, run.Wanted);
            return Explain(file, source, run);
        }
        catch (Exception exception) when (TableFailure.Of(exception, source, file) is { } failure)
        {
            run.Fail(source.Path, failure.Kind, run.Text(failure.Key, failure.Arguments), exception);
            return null;
        }
        finally
        {
            file?.Dispose();
        }
    }

    private static LayoutExplanation Explain(TableFile file, TableSource source, ImportRun run)
    {
        var match = LayoutMatch.Of(file.Headers, file.Reader.Separator);
        var verdict = TableVerdict.Of(file, source, run);
        run.Histories += verdict.Layout is null ? 0 : 1;
        var nearest = verdict.Layout ?? match.Nearest;
        return new LayoutExplanation
        {
            Path = source.Path,
            Layout = verdict.Layout?.Name,
            Variant = verdict.Layout is { } layout ? Variant(layout, match.Columns).Name : null,
            Encoding = file.State == TableState.Table ? file.Encoding : null,
            NearestLayout = nearest?.Name,
            MatchedColumns = (nearest is null ? [] : match.Matched(nearest)).ToValueList(),
            MissingColumns = (nearest is null ? [] : LayoutMatch.Missing(nearest, match.Columns)).ToValueList(),
            ColumnMap = verdict.Proposal,
            Reason = verdict.Layout is null ? verdict.Reason : run.Text("LayoutFound", verdict.Layout.Title(run.Options.Language), string.Join(", ", LayoutMatch.NearestSignature(verdict.Layout, match.Columns))),
        };
    }

    /// <summary>The form that differs from the header by the fewest columns.</summary>
    private static LayoutVariant Variant(OrderHistoryLayout layout, HashSet<string> columns) => layout.Variants
        .OrderBy(variant =>
        {
            var names = new HashSet<string>(variant.Columns.Select(HeaderName.Normalize), StringComparer.Ordinal);
            names.SymmetricExceptWith(columns);
            return names.Count;
        })
        .First();
}
