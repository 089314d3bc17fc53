using System.Globalization;
using System.Management.Automation;
using AccountGuard.Detection;
using AccountGuard.Detection.Episodes;
using AccountGuard.Events;
using AccountGuard.Notices;
using AccountGuard.Orders;
using AccountGuard.PowerShell.Parameters;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Get-AccountTimeline: orders and mails in, what happened when out.</summary>
[Cmdlet(VerbsCommon.Get, "AccountTimeline")]
[OutputType(typeof(AccountEvent))]
public sealed class GetAccountTimelineCommand : PSCmdlet
{
    private readonly List<AnomalousOrder> findings = [];
    private readonly List<OrderItem> items = [];
    private readonly List<AccountNotice> notices = [];

    /// <summary>Findings, order lines and mails, as Find-AnomalousOrder, Import-OrderHistory and Import-AccountNotice write them, in any order.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowEmptyCollection]
    [ValidateNotNull]
    public object[] InputObject { get; set; } = [];

    /// <summary>The language of the sentences.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateNotNull]
    public CultureInfo Language { get; set; } = CultureInfo.CurrentUICulture;

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var given in InputObject)
        {
            Take(Argument.Base(given));
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing() => WriteObject(
        AccountTimeline.Create(new TimelineRequest { Findings = findings, Orders = OrderHistory.Gather(items), Notices = notices, Language = Language }),
        enumerateCollection: true);

    private void Take(object? given)
    {
        switch (given)
        {
            case AnomalousOrder finding:
                findings.Add(finding);
                break;
            case OrderEpisode episode:
                findings.AddRange(episode.Findings);
                break;
            case OrderItem item:
                items.Add(item);
                break;
            case AccountNotice notice:
                notices.Add(notice);
                break;
            default:
                WriteError(ErrorRecords.NoEvent(given, MyInvocation.MyCommand.Name));
                break;
        }
    }
}
