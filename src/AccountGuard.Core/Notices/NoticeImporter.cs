using AccountGuard.Import;
using AccountGuard.Import.Sources;
using AccountGuard.Notices.Authenticity;
using AccountGuard.Notices.Mime;
using AccountGuard.Notices.Sources;

namespace AccountGuard.Notices;

/// <summary>
/// Reads mails: one (.eml, .emlx), a mailbox (.mbox, of any length), a folder or a zip of them. Every mail gives a notice,
/// also those that are not about the account (<see cref="NoticeKind.Other"/>); a broken one gives what could be read.
/// </summary>
public sealed class NoticeImporter
{
    private const int MailsBetweenReports = 200;

    private readonly NoticeOptions options;
    private readonly IImportObserver observer;
    private readonly NoticeComposer composer;

    /// <summary>Makes an importer; <paramref name="observer"/> hears of every file that gave nothing. Its rows are mails.</summary>
    public NoticeImporter(NoticeOptions options, IImportObserver observer)
    {
        this.options = options;
        this.observer = observer;
        composer = new NoticeComposer(options.Language);
    }

    /// <summary>
    /// Reads <paramref name="path"/> (a literal path, no wildcards) mail by mail; of a mailbox one mail at a time is in
    /// memory. Never throws for what a file contains: failures go to the observer.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IEnumerable<AccountNotice> Import(string path, CancellationToken cancellationToken)
    {
        var run = new ImportRun(new ImportOptions { Language = options.Language }, observer, cancellationToken);
        var account = options.Account ?? OrderHistoryImporter.AccountName(path);
        foreach (var source in new MailFinder(run).Find(path))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var notice in Read(source, run, account))
            {
                yield return notice;
            }
        }
    }

    /// <summary>The notice of a mail that the caller has.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="number">Its number among those of the caller, counted from 1.</param>
    public AccountNotice Read(MailFields mail, long number)
    {
        var body = mail.Body ?? "";
        var html = LooksLikeHtml(body) ? HtmlText.Read(Limited(body)) : null;
        var headers = mail.Headers is { } lines
            ? HeaderReader.Read(System.Text.Encoding.UTF8.GetBytes(lines + "\n\n"), new FaultList(), out _)
            : new MailHeaders([]);
        var view = new MailView
        {
            From = MailAddress.ReadAll(mail.From ?? headers.Raw("From")),
            ReplyTo = MailAddress.ReadFirst(mail.ReplyTo ?? headers.Raw("Reply-To")),
            To = MailAddress.ReadFirst(mail.To ?? headers.Raw("To")),
            Subject = mail.Subject ?? headers.Text("Subject"),
            Date = mail.Date ?? MailDate.Read(headers.Raw("Date")),
            MessageId = headers.Raw("Message-ID")?.Trim(' ', '<', '>'),
            PlainText = html is null ? Limited(body) : "",
            HtmlText = html?.Text ?? "",
            Links = html?.Links ?? [],
            Results = ProviderResults.Read(headers),
        };
        return composer.Compose(view, options.Account ?? "", path: "", number, isCut: false);
    }

    private IEnumerable<AccountNotice> Read(TableSource source, ImportRun run, string account)
    {
        using var mails = new OpenMails(source, run);
        long count = 0;
        while (mails.TryRead(out var mail))
        {
            foreach (var view in MailViews.Of(MailParser.Parse(mail.Bytes), mail.Envelope))
            {
                yield return composer.Compose(view, account, source.Path, mail.Line, mail.IsCut);
            }

            if (++count % MailsBetweenReports == 0)
            {
                observer.Progress(new ImportProgress { Path = source.Path, RowsRead = count, BytesRead = mails.Position, BytesTotal = source.Length });
            }
        }

        run.Histories += count > 0 ? 1 : 0;
        if (count > 0)
        {
            observer.FileFinished(new ImportedFile { Path = source.Path, Account = account, Layout = NoticeOrders.Layout, RowsRead = count, RowsImported = count });
        }
        else if (!mails.HasFailed)
        {
            NoMail(source, run);
        }
    }

    private void NoMail(TableSource source, ImportRun run)
    {
        if (source.Origin == SourceOrigin.Named)
        {
            run.Fail(source.Path, ImportFailureKind.UnknownLayout, NoticeText.Get(options.Language, MailNames.IsOutlook(source.Path) ? "IgnoredOutlook" : "FileNotMail"));
        }
        else
        {
            observer.FileIgnored(source.Path, NoticeText.Get(options.Language, "IgnoredNoMail"));
        }
    }

    private static string Limited(string text) => text.Length > MailLimits.TextLetters ? text.Substring(0, MailLimits.TextLetters) : text;

    private static bool LooksLikeHtml(string text)
    {
        var start = text.TrimStart();
        start = (start.Length > 4000 ? start.Substring(0, 4000) : start).ToLowerInvariant();
        return start.Begins('<') || start.Holds("<html") || start.Holds("<body") || start.Holds("<div") || start.Holds("<br") || start.Holds("</p>") || start.Holds("<a href");
    }
}
