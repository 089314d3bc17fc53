using System.Collections;
using System.Globalization;
using System.Management.Automation;
using AccountGuard.Detection;
using AccountGuard.Detection.Episodes;
using AccountGuard.Incidents;
using AccountGuard.Notices;
using AccountGuard.PowerShell.Parameters;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Resolve-AccountIncident: findings and mails in, what is likely to have happened to each account out.</summary>
[Cmdlet(VerbsDiagnostic.Resolve, "AccountIncident")]
[OutputType(typeof(AccountIncident))]
public sealed class ResolveAccountIncidentCommand : PSCmdlet
{
    private readonly List<AnomalousOrder> findings = [];
    private readonly List<AccountNotice> notices = [];

    /// <summary>Findings of Find-AnomalousOrder and mails of Import-AccountNotice, mixed as they come.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [AllowEmptyCollection]
    [ValidateNotNull]
    public object[] InputObject { get; set; } = [];

    /// <summary>Mails about the account.</summary>
    [Parameter]
    [AllowEmptyCollection]
    [ValidateNotNull]
    public AccountNotice[] Notice { get; set; } = [];

    /// <summary>What the owner changed themselves.</summary>
    [Parameter]
    [OwnChangeArgument]
    [ArgumentCompleter(typeof(AccountPartCompleter))]
    [ValidateNotNull]
    public OwnChange[] OwnChange { get; set; } = [];

    /// <summary>Changes that the owner did not make.</summary>
    [Parameter]
    [OwnChangeArgument]
    [ArgumentCompleter(typeof(AccountPartCompleter))]
    [ValidateNotNull]
    public OwnChange[] NotMyChange { get; set; } = [];

    /// <summary>The numbers of orders or sales that the owner did not make.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string[] NotMyOrder { get; set; } = [];

    /// <summary>Two-step verification was on; with $false that it was off.</summary>
    [Parameter]
    public SwitchParameter TwoStepWasOn { get; set; }

    /// <summary>The account that everything is about.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Account { get; set; }

    /// <summary>The language of the reasons.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateNotNull]
    public CultureInfo Language { get; set; } = CultureInfo.CurrentUICulture;

    /// <inheritdoc/>
    protected override void BeginProcessing() => notices.AddRange(Notice);

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var value in InputObject)
        {
            Take(Argument.Base(value));
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing() =>
        WriteObject(IncidentResolver.Resolve(findings, notices, Options()), enumerateCollection: true);

    private void Take(object? value)
    {
        switch (value)
        {
            case AnomalousOrder finding:
                findings.Add(finding);
                break;
            case AccountNotice notice:
                notices.Add(notice);
                break;
            case OrderEpisode episode:
                findings.AddRange(episode.Findings);
                break;
            case IEnumerable several and not string:
                foreach (var single in several)
                {
                    Take(Argument.Base(single));
                }

                break;
            default:
                WriteError(ErrorRecords.NoEvidence(value));
                break;
        }
    }

    private IncidentOptions Options() => new()
    {
        Language = Language,
        Account = Account,
        OwnChanges = OwnChange,
        DeniedChanges = NotMyChange,
        DeniedOrders = NotMyOrder,
        TwoStepWasOn = MyInvocation.BoundParameters.ContainsKey(nameof(TwoStepWasOn)) ? TwoStepWasOn.ToBool() : null,
    };
}
