using System.Diagnostics.CodeAnalysis;
using AccountGuard.Import;
using AccountGuard.Import.Sources;
using AccountGuard.Notices.Mime;

namespace AccountGuard.Notices.Sources;

/// <summary>The mails of one file while it is read. What the disk or the zip does wrong ends the file and is reported; the mails before it stand.</summary>
internal sealed class OpenMails : IDisposable
{
    private readonly TableSource source;
    private readonly ImportRun run;
    private Stream? stream;
    private IEnumerator<RawMail>? mails;

    public OpenMails(TableSource source, ImportRun run)
    {
        this.source = source;
        this.run = run;
    }

    /// <summary>Whether the file could not be read, or not to its end.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Bytes read so far; 0 where the file does not tell.</summary>
    public long Position => stream is { CanSeek: true } ? stream.Position : 0;

    /// <summary>The next mail; false at the end of the file.</summary>
    public bool TryRead([NotNullWhen(true)] out RawMail? mail)
    {
        mail = null;
        try
        {
            stream ??= source.Open();
            mails ??= MailFile.Read(stream, run.CancellationToken).GetEnumerator();
            if (!HasFailed && mails.MoveNext())
            {
                mail = mails.Current;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Fail(ImportFailureKind.Unreadable, "FileUnreadable", error);
        }
        catch (Exception error) when (error is InvalidDataException or ArchiveLimitException or ArchiveMethodException)
        {
            Fail(ImportFailureKind.BadArchive, error switch { ArchiveLimitException => "ArchiveFileTooLarge", ArchiveMethodException => "ArchiveMethodUnknown", _ => "ArchiveDamaged" }, error);
        }

        return mail is not null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        mails?.Dispose();
        stream?.Dispose();
    }

    private void Fail(ImportFailureKind kind, string key, Exception error)
    {
        HasFailed = true;
        run.Fail(source.Path, kind, run.Text(key), error);
    }
}
