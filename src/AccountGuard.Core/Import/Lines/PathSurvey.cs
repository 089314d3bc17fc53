using AccountGuard.Import.Layouts;
using AccountGuard.Import.Sources;
using AccountGuard.Import.Tables;
using AccountGuard.Orders;

namespace AccountGuard.Import.Lines;

/// <summary>
/// What is told by the headers of a folder's or zip's tables before they are read: how many hold orders, and which
/// only say more of them. The latter are read here, since what they say has to be known when the orders come by.
/// </summary>
internal sealed class PathSurvey
{
    private readonly Dictionary<int, OrderHistoryLayout> read = [];
    private readonly List<OrderItem> additions = [];

    /// <summary>Tables that hold orders.</summary>
    public int Histories { get; private set; }

    /// <summary>The lines of the tables that only say more of orders.</summary>
    public IReadOnlyList<OrderItem> Additions => additions;

    /// <summary>Whether the table that is found at this place (counted from 0) has been read.</summary>
    public bool IsRead(int index) => read.ContainsKey(index);

    /// <summary>Whether the table that has been read says anything of orders: what lies in a cart does not.</summary>
    public bool IsOfOrders(int index) => read[index].Kind != LineKind.CartItem;

    /// <summary>Surveys a path. Says nothing of tables that it does not read: that is left to their import.</summary>
    public static PathSurvey Of(string path, ImportRun run, string account)
    {
        var survey = new PathSurvey();
        var index = 0;
        var silent = new ImportRun(run.Options, SilentObserver.Instance, run.CancellationToken);
        foreach (var source in new SourceFinder(silent).Find(path))
        {
            if (source.Origin == SourceOrigin.Named)
            {
                break;
            }

            run.CancellationToken.ThrowIfCancellationRequested();
            survey.Look(source, silent, run, account, index++);
        }

        return survey;
    }

    private void Look(TableSource source, ImportRun silent, ImportRun run, string account, int index)
    {
        if (LayoutOf(source, silent) is not { } layout)
        {
            return;
        }

        if (!layout.AddsToOrders)
        {
            Histories++;
            return;
        }

        read.Add(index, layout);
        using var table = new TableImport(source, run, account, new LinePass(null));
        while (table.TryRead(out var line))
        {
            additions.Add(line);
        }
    }

    private static OrderHistoryLayout? LayoutOf(TableSource source, ImportRun silent)
    {
        TableFile? file = null;
        try
        {
            file = TableFile.Open(source, silent.Options.Encoding, silent.Wanted);
            return TableVerdict.Of(file, source, silent).Layout;
        }
        catch (Exception exception) when (TableFailure.Of(exception, source, file) is not null)
        {
            return null;
        }
        finally
        {
            file?.Dispose();
        }
    }
}
