using System.Globalization;
using System.Management.Automation;
using AccountGuard.Detection;
using AccountGuard.Detection.Episodes;
using AccountGuard.Incidents;
using AccountGuard.PowerShell.Parameters;
using AccountGuard.Recovery;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.PowerShell.Commands;

/// <summary>New-RecoveryChecklist: what happened, or the orders that are not the owner's, in; the next steps out.</summary>
[Cmdlet(VerbsCommon.New, "RecoveryChecklist", DefaultParameterSetName = EvidenceSet)]
[OutputType(typeof(RecoveryStep))]
public sealed class NewRecoveryChecklistCommand : PSCmdlet
{
    private const string EvidenceSet = "InputObject";
    private const string ScenarioSet = "Scenario";

    private readonly List<AnomalousOrder> orders = [];
    private readonly List<AccountIncident> incidents = [];
    private ChecklistOptions? options;

    /// <summary>Orders of Find-AnomalousOrder, or incidents of Resolve-AccountIncident.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ParameterSetName = EvidenceSet)]
    [AllowEmptyCollection]
    [ValidateNotNull]
    public object[] InputObject { get; set; } = [];

    /// <summary>What happened, where there is nothing to pipe in.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ScenarioSet)]
    public IncidentKind Scenario { get; set; }

    /// <summary>ISO 3166-1 code of the country whose numbers are given; told from the orders when left out.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(CountryCompleter))]
    [ValidatePattern("^[A-Za-z]{2}$")]
    public string? Country { get; set; }

    /// <summary>The language of the steps.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateNotNull]
    public CultureInfo Language { get; set; } = CultureInfo.CurrentUICulture;

    /// <summary>The day to count from.</summary>
    [Parameter]
    [InstantArgument]
    public DateTimeOffset Date { get; set; } = DateTimeOffset.Now;

    /// <summary>Playbook files, or folders of them, that add to what comes with the module or correct it.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string[] PlaybookPath { get; set; } = [];

    /// <inheritdoc/>
    protected override void BeginProcessing() => options = new ChecklistOptions
    {
        Country = Country?.ToUpperInvariant(),
        Language = Language,
        Now = Date,
        Playbooks = PlaybookPath.Length == 0 ? null : ReadPlaybooks(),
    };

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var value in InputObject)
        {
            Take(Argument.Base(value));
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (ParameterSetName == ScenarioSet)
        {
            WriteObject(RecoveryChecklist.Create(Scenario, options!), enumerateCollection: true);
            return;
        }

        foreach (var incident in incidents)
        {
            WriteObject(RecoveryChecklist.Create(incident, options!), enumerateCollection: true);
        }

        // A pipeline that found nothing asks for no steps; the general checklist is for who asks without one.
        if (orders.Count > 0 || (incidents.Count == 0 && !MyInvocation.ExpectingInput))
        {
            WriteObject(RecoveryChecklist.Create(orders, options!), enumerateCollection: true);
        }
        else if (incidents.All(incident => incident.Kind == IncidentKind.None))
        {
            WriteVerbose(CommandText.Get(Language, "NothingToRecover"));
        }
    }

    private void Take(object? value)
    {
        switch (value)
        {
            case AnomalousOrder order:
                orders.AddRange(order.Verdict > Verdict.Normal ? [order] : []);
                break;
            case OrderEpisode episode:
                orders.AddRange(episode.Findings);
                break;
            case AccountIncident incident:
                incidents.Add(incident);
                break;
            default:
                WriteError(ErrorRecords.NoIncident(value));
                break;
        }
    }

    private PlaybookLibrary ReadPlaybooks()
    {
        ErrorRecord? error = null;
        try
        {
            var paths = new List<string>();
            foreach (var path in PlaybookPath)
            {
                paths.Add(this.Locate(path, out error) ?? throw new PlaybookException(error!.Exception.Message, error.Exception));
            }

            return PlaybookLibrary.With(paths);
        }
        catch (PlaybookException exception)
        {
            ThrowTerminatingError(error ?? ErrorRecords.BadPlaybook(string.Join(", ", PlaybookPath), exception));
            throw new InvalidOperationException(exception.Message, exception); // ThrowTerminatingError never returns.
        }
    }
}
