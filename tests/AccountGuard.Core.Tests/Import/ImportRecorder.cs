using AccountGuard.Import;
using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Import;

/// <summary>Runs an import and keeps all that it says.</summary>
internal sealed class ImportRecorder : IImportObserver
{
    public List<OrderItem> Items { get; private set; } = [];

    public List<SkippedRow> Skipped { get; } = [];

    public List<DoubtfulRow> Warnings { get; } = [];

    public List<ImportFailure> Failures { get; } = [];

    public List<(string Path, string Reason)> Ignored { get; } = [];

    public List<ImportedFile> Files { get; } = [];

    public List<ImportProgress> Reports { get; } = [];

    public static ImportRecorder Import(string path, ImportOptions? options = null)
    {
        var recorder = new ImportRecorder();
        recorder.Items = new OrderHistoryImporter(options ?? new ImportOptions { Language = CultureInfo.GetCultureInfo("en") }, recorder)
            .Import(path, CancellationToken.None)
            .ToList();
        recorder.AssertAccounts();
        return recorder;
    }

    public void RowSkipped(SkippedRow row) => Skipped.Add(row);

    public void RowWarning(DoubtfulRow row) => Warnings.Add(row);

    public void FileFailed(ImportFailure failure) => Failures.Add(failure);

    public void FileIgnored(string path, string reason) => Ignored.Add((path, reason));

    public void FileFinished(ImportedFile file) => Files.Add(file);

    public void Progress(ImportProgress progress) => Reports.Add(progress);

    /// <summary>Holds for every import whatever the input: nothing is lost in silence.</summary>
    private void AssertAccounts()
    {
        Assert.All(Files, file => Assert.Equal(file.RowsRead, file.RowsImported + file.RowsSkippedCount));
        Assert.Equal(Files.Sum(file => file.RowsSkippedCount), Skipped.Count);
        Assert.All(Files, file => Assert.Equal(Skipped.Where(row => row.Path == file.Path).Take(file.RowsSkipped.Count), file.RowsSkipped));
        Assert.All(Items, item => Assert.True(item.OrderId.Length > 0 || item.Kind is LineKind.CartItem or LineKind.Payout or LineKind.Fee or LineKind.Payment));
        Assert.All(Items, item => Assert.True(item.OrderDate is not null || item.Kind is LineKind.Refund or LineKind.Return or LineKind.Payment or LineKind.Shipment));
        Assert.All(Files, file => Assert.InRange(file.RowsRepeated, 0, file.RowsImported));
        Assert.All(Items, item => Assert.Contains(Files, file => file.Path == item.SourcePath && file.Layout == item.Layout));
    }
}
