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

    private readonly Cmdlet cmdlet;
    private readonly CultureInfo language;
    private readonly ThrottledProgress progress;
    private int warningsInFile;

    public ImportReporter(Cmdlet cmdlet, CultureInfo language)
    {
        this.cmdlet = cmdlet;
        this.language = language;
        progress = new ThrottledProgress(cmdlet, Text("Activity"));
    }

    public void RowSkipped(SkippedRow row) => Warn(Text("RowSkipped", row.Path, row.Line, row.Reason));

    public void RowWarning(DoubtfulRow row) => Warn(Text("RowDoubtful", row.Path, row.Line, row.Reason));

    public void FileFailed(ImportFailure failure) => cmdlet.WriteError(failure.ToErrorRecord());

    public void FileIgnored(string path, string reason) => cmdlet.WriteVerbose(Text("FileIgnored", path, reason));

    public void FileFinished(ImportedFile file)
    {
        progress.Complete();
        if (file.RowsSkippedCount > 0)
        {
            cmdlet.WriteWarning(Text("RowsSkipped", file.Path, file.RowsSkippedCount, file.RowsRead));
        }

        if (warningsInFile > RowWarningsPerFile)
        {
            cmdlet.WriteWarning(Text("MoreWarnings", file.Path, warningsInFile - RowWarningsPerFile));
        }

        if (file.Layout is not null)
        {
            cmdlet.WriteVerbose(Text(
                "FileFinished", file.Path, file.RowsImported, file.RowsRead, file.RowsSkipped.Count, file.RowsRepeated, file.Layout, file.Encoding, Separator(file), file.Account));
            if (file.Lines.Keys.Any(kind => kind != LineKind.Item))
            {
                cmdlet.WriteVerbose(Text("LinesByKind", file.Path, string.Join(", ", file.Lines.Select(lines => $"{lines.Key} {lines.Value}"))));
            }
        }

        warningsInFile = 0;
    }

    public void Progress(ImportProgress progress) => this.progress.Show(
        Text("RowsRead", progress.Path, progress.RowsRead),
        progress.BytesTotal is > 0 and { } total ? (int)Math.Min(100, 100 * progress.BytesRead / total) : null);

    /// <summary>The separator as a person can see it.</summary>
    private static string Separator(ImportedFile file) => file.Separator == '\t' ? "Tab" : $"{file.Separator}";

    private void Warn(string message)
    {
        warningsInFile++;
        if (warningsInFile <= RowWarningsPerFile)
        {
            cmdlet.WriteWarning(message);
        }
        else
        {
            cmdlet.WriteVerbose(message);
        }
    }

    private string Text(string key, params object?[] arguments) => CommandText.Get(language, key, arguments);
}
