using System.Globalization;
using System.Management.Automation;
using AccountGuard.Import;
using AccountGuard.Orders;

namespace AccountGuard.PowerShell;

/// <summary>
/// Tells the user what became of files and rows: errors for files, warnings for rows, progress for long files, the
/// rest for -Verbose.
/// </summary>
internal sealed class ImportReporter : IImportObserver
{
    /// <summary>Warnings a file for single rows; the rest goes to the verbose stream and is counted in one more warning.</summary>
    internal const int RowWarningsPerFile = 20;

    /// <summary>Warnings a file for rows with the very same remark: a few show what it is about, one cause is no page of warnings.</summary>
    internal const int RowWarningsPerRemark = 5;

    private readonly Cmdlet cmdlet;
    private readonly CultureInfo language;
    private readonly ThrottledProgress progress;
    private readonly Dictionary<string, int> remarks = [];
    private int warningsInFile;
    private long hiddenInFile;

    public ImportReporter(Cmdlet cmdlet, CultureInfo language)
    {
        this.cmdlet = cmdlet;
        this.language = language;
        progress = new ThrottledProgress(cmdlet, Text("Activity"));
    }

    public void RowSkipped(SkippedRow row) => Warn(row.Reason, Text("RowSkipped", row.Path, row.Line, row.Reason));

    public void RowWarning(DoubtfulRow row) => Warn(row.Reason, Text("RowDoubtful", row.Path, row.Line, row.Reason));

    public void FileFailed(ImportFailure failure) => cmdlet.WriteError(failure.ToErrorRecord());

    public void FileIgnored(string path, string reason) => cmdlet.WriteVerbose(Text("FileIgnored", path, reason));

    public void FileFinished(ImportedFile file)
    {
        progress.Complete();
        if (file.RowsSkippedCount > 0)
        {
            cmdlet.WriteWarning(Text("RowsSkipped", file.Path, file.RowsSkippedCount, file.RowsRead));
        }

        if (hiddenInFile > 0)
        {
            cmdlet.WriteWarning(Text("MoreWarnings", file.Path, hiddenInFile));
        }

        if (file.Layout is not null)
        {
            cmdlet.WriteVerbose(Text(
                "FileFinished", file.Path, file.RowsImported, file.RowsRead, file.RowsSkippedCount, file.RowsRepeated, file.Layout, file.Encoding, Separator(file), file.Account));
            if (file.Lines.Keys.Any(kind => kind != LineKind.Item))
            {
                cmdlet.WriteVerbose(Text("LinesByKind", file.Path, string.Join(", ", file.Lines.Select(lines => $"{lines.Key} {lines.Value}"))));
            }
        }

        remarks.Clear();
        warningsInFile = 0;
        hiddenInFile = 0;
    }

    public void Progress(ImportProgress progress) => this.progress.Show(
        Text("RowsRead", progress.Path, progress.RowsRead),
        progress.BytesTotal is > 0 and { } total ? (int)Math.Min(100, 100 * progress.BytesRead / total) : null);

    /// <summary>The separator as a person can see it.</summary>
    private static string Separator(ImportedFile file) => file.Separator == '\t' ? "Tab" : $"{file.Separator}";

    private void Warn(string remark, string message)
    {
        if (warningsInFile < RowWarningsPerFile && IsNews(remark))
        {
            warningsInFile++;
            cmdlet.WriteWarning(message);
        }
        else
        {
            hiddenInFile++;
            cmdlet.WriteVerbose(message);
        }
    }

    private bool IsNews(string remark)
    {
        _ = remarks.TryGetValue(remark, out var seen);
        remarks[remark] = seen + 1;
        return seen < RowWarningsPerRemark;
    }

    private string Text(string key, params object?[] arguments) => CommandText.Get(language, key, arguments);
}
