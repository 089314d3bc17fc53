using System.Globalization;
using System.Management.Automation;
using AccountGuard.Import;

namespace AccountGuard.PowerShell;

/// <summary>Tells the user what became of files of mails: errors for files, progress for long mailboxes, the rest for -Verbose.</summary>
internal sealed class NoticeReporter : IImportObserver
{
    private readonly Cmdlet cmdlet;
    private readonly CultureInfo language;
    private readonly ThrottledProgress progress;

    public NoticeReporter(Cmdlet cmdlet, CultureInfo language)
    {
        this.cmdlet = cmdlet;
        this.language = language;
        progress = new ThrottledProgress(cmdlet, Text("MailActivity"));
    }

    public void RowSkipped(SkippedRow row) => cmdlet.WriteWarning(Text("RowSkipped", row.Path, row.Line, row.Reason));

    public void RowWarning(DoubtfulRow row) => cmdlet.WriteWarning(Text("RowDoubtful", row.Path, row.Line, row.Reason));

    public void FileFailed(ImportFailure failure) => cmdlet.WriteError(failure.ToErrorRecord("AccountNotice"));

    public void FileIgnored(string path, string reason) => cmdlet.WriteVerbose(Text("FileIgnored", path, reason));

    public void FileFinished(ImportedFile file)
    {
        progress.Complete();
        cmdlet.WriteVerbose(Text("MailFileFinished", file.Path, file.RowsRead, file.Account));
    }

    public void Progress(ImportProgress progress) => this.progress.Show(
        Text("MailsRead", progress.Path, progress.RowsRead),
        progress.BytesTotal is > 0 and { } total && progress.BytesRead > 0 ? (int)Math.Min(100, 100 * progress.BytesRead / total) : null);

    private string Text(string key, params object?[] arguments) => CommandText.Get(language, key, arguments);
}
