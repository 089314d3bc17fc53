using System.Globalization;
using System.Management.Automation;
using AccountGuard.Notices;
using AccountGuard.Orders;
using AccountGuard.PowerShell.Parameters;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Import-AccountNotice: mails in, what they say about the account and whether they are the shop's out.</summary>
[Cmdlet(VerbsData.Import, "AccountNotice", DefaultParameterSetName = PathParameterSet)]
[OutputType(typeof(AccountNotice), typeof(OrderItem))]
public sealed class ImportAccountNoticeCommand : CancellableCommand
{
    private const string PathParameterSet = "Path";
    private const string LiteralPathParameterSet = "LiteralPath";
    private const string MailParameterSet = "Mail";
    private readonly List<AccountNotice> kept = [];
    private NoticeReporter reporter = null!;
    private long mails;

    /// <summary>Mails, mailboxes, zips or folders; wildcards match.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true, ParameterSetName = PathParameterSet)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Mails, mailboxes, zips or folders, taken as they are written.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = LiteralPathParameterSet)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>The subject of a mail that the caller has.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = MailParameterSet)]
    [AllowNull]
    [AllowEmptyString]
    public string? Subject { get; set; }

    /// <summary>Its sender: a text as in a From header, or an object with Address, or with EmailAddress.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = MailParameterSet)]
    [Alias("Sender", "SenderEmailAddress")]
    [AllowNull]
    public object? From { get; set; }

    /// <summary>Its text, plain or HTML, or an object with Content.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = MailParameterSet)]
    [Alias("HtmlBody", "TextBody")]
    [AllowNull]
    public object? Body { get; set; }

    /// <summary>When it was sent: a date, or a text in ISO 8601 or in the form of mails.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = MailParameterSet)]
    [Alias("SentDateTime", "ReceivedDateTime", "ReceivedTime", "SentOn")]
    [AllowNull]
    public object? Date { get; set; }

    /// <summary>Its headers: text as in the mail, or objects with Name and Value. Without them nothing is genuine.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = MailParameterSet)]
    [Alias("InternetMessageHeaders", "Headers")]
    [AllowNull]
    public object? Header { get; set; }

    /// <summary>The account to write on every notice, in place of the path's name.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Account { get; set; }

    /// <summary>The language of the reasons.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateNotNull]
    public CultureInfo Language { get; set; } = CultureInfo.CurrentUICulture;

    /// <summary>Write the orders that the mails tell of, in place of the notices.</summary>
    [Parameter]
    public SwitchParameter AsOrder { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => reporter = new NoticeReporter(this, CultureInfo.CurrentUICulture);

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == MailParameterSet)
        {
            Write(new NoticeImporter(Options(Account), reporter).Read(MailArgument.Fields(Subject, From, Body, Date, Header), ++mails));
            return;
        }

        var sources = ParameterSetName == LiteralPathParameterSet
            ? this.LiteralPaths(LiteralPath)
            : this.MatchingPaths(Path);
        foreach (var source in sources)
        {
            Import(source);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (AsOrder)
        {
            WriteObject(NoticeOrders.From(kept), enumerateCollection: true);
        }
    }

    /// <summary>An order is told by several mails, which may come from several paths: they are kept to the end.</summary>
    private void Write(AccountNotice notice)
    {
        if (!AsOrder)
        {
            WriteObject(notice);
        }
        else if (notice.OrderIds.Count > 0)
        {
            kept.Add(notice);
        }
    }

    private void Import(InputPath source)
    {
        try
        {
            foreach (var notice in new NoticeImporter(Options(Account ?? source.Account), reporter).Import(source.FullPath, Cancellation))
            {
                Write(notice);
            }
        }
        catch (OperationCanceledException) when (Stopping)
        {
            // The pipeline ends by itself; there is nothing to add.
        }
    }

    private NoticeOptions Options(string? account) => new() { Account = account, Language = Language };
}
