using System.Globalization;
using System.Management.Automation;
using AccountGuard.Cases;
using AccountGuard.Incidents;
using AccountGuard.PowerShell.Parameters;
using AccountGuard.Recovery;

namespace AccountGuard.PowerShell.Commands;

/// <summary>New-RecoveryCase: an incident and its steps into a file that keeps what is done about them.</summary>
[Cmdlet(VerbsCommon.New, "RecoveryCase", SupportsShouldProcess = true, DefaultParameterSetName = PathParameterSet)]
[OutputType(typeof(RecoveryCase))]
public sealed class NewRecoveryCaseCommand : CancellableCommand
{
    private const string PathParameterSet = "Path";
    private const string LiteralPathParameterSet = "LiteralPath";

    private readonly List<AccountIncident> incidents = [];
    private readonly List<RecoveryStep> steps = [];

    /// <summary>The file to make.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = PathParameterSet)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>The file to make, taken as it is written.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = LiteralPathParameterSet)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string LiteralPath { get; set; } = "";

    /// <summary>What happened, as Resolve-AccountIncident writes it.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public AccountIncident? Incident { get; set; }

    /// <summary>What is to be done, as New-RecoveryChecklist writes it.</summary>
    [Parameter(ValueFromPipeline = true)]
    [AllowEmptyCollection]
    [ValidateNotNull]
    public RecoveryStep[] Step { get; set; } = [];

    /// <summary>Files that prove something: mails, screenshots, the export.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Evidence { get; set; } = [];

    /// <summary>A first note.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Note { get; set; }

    /// <summary>The account, for a case without an incident.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Account { get; set; }

    /// <summary>ISO 3166-1 code of the owner's country.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(CountryCompleter))]
    [ValidatePattern("^[A-Za-z]{2}$")]
    public string? Country { get; set; }

    /// <summary>The present day.</summary>
    [Parameter]
    [InstantArgument]
    public DateTimeOffset Date { get; set; } = DateTimeOffset.Now;

    /// <summary>The language of the steps.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateNotNull]
    public CultureInfo Language { get; set; } = CultureInfo.CurrentUICulture;

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        // An object of the pipeline binds to one of the two; the other keeps what the one before left.
        if (Incident is not null && !incidents.Contains(Incident))
        {
            incidents.Add(Incident);
        }

        steps.AddRange(Step.Where(step => !steps.Contains(step)));
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (incidents.Count > 1)
        {
            ThrowTerminatingError(ErrorRecords.SeveralIncidents(incidents.Count));
        }

        var file = Locate();
        try
        {
            var opened = Open(file);
            if (ShouldProcess(file.Path, CommandText.Get(CultureInfo.CurrentUICulture, "CaseOpen")))
            {
                WriteObject(file.Create(opened, Language, Cancellation));
            }
        }
        catch (OperationCanceledException) when (Stopping)
        {
            // The pipeline ends by itself; there is nothing to add.
        }
        catch (ArgumentException exception)
        {
            ThrowTerminatingError(ErrorRecords.BadCaseChange(file.Path, exception));
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            ThrowTerminatingError(ErrorRecords.BadCaseFile(file.Path, exception));
        }
    }

    private RecoveryCase Open(CaseFile file)
    {
        var incident = incidents.Count == 1
            ? incidents[0]
            : new AccountIncident { Account = Account ?? "", Kind = IncidentKind.Unclear, Confidence = IncidentConfidence.Low };
        var options = new ChecklistOptions { Country = Country?.ToUpperInvariant(), Language = Language, Now = Date };
        IReadOnlyList<RecoveryStep> todo = steps.Count > 0 ? steps : RecoveryChecklist.Create(incident, options);
        var folder = System.IO.Path.GetDirectoryName(file.Path) ?? "";
        var evidence = this.MatchingPaths(Evidence).Select(path => EvidenceFiles.Read(path.FullPath, folder, Date, Cancellation)).ToList();
        return CaseChanges.Open(incident, todo, Country?.ToUpperInvariant(), Note, Date, Language).WithEvidence(evidence, Date);
    }

    private CaseFile Locate()
    {
        var path = ParameterSetName == PathParameterSet ? Path : LiteralPath;
        if (this.Locate(path, out var error) is { } fullPath)
        {
            return new CaseFile(fullPath);
        }

        ThrowTerminatingError(error);
        throw new InvalidOperationException(); // ThrowTerminatingError never returns.
    }
}
