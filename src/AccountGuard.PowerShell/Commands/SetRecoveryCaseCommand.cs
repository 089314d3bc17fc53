using System.Globalization;
using System.Management.Automation;
using AccountGuard.Cases;
using AccountGuard.Notices;
using AccountGuard.PowerShell.Parameters;
using AccountGuard.Recovery;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Set-RecoveryCase: what became of steps and of what was sent, own changes, notes, evidence, the case's status.</summary>
[Cmdlet(VerbsCommon.Set, "RecoveryCase", SupportsShouldProcess = true, DefaultParameterSetName = PathParameterSet)]
[OutputType(typeof(RecoveryCase))]
public sealed class SetRecoveryCaseCommand : CaseCommand
{
    /// <summary>Steps, by Id or number.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(CaseStepCompleter))]
    [ValidateNotNullOrEmpty]
    public string[] StepId { get; set; } = [];

    /// <summary>How far these steps have come.</summary>
    [Parameter]
    public RecoveryStepStatus StepStatus { get; set; } = RecoveryStepStatus.Done;

    /// <summary>Why, in your words.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Reason { get; set; }

    /// <summary>What you changed yourself.</summary>
    [Parameter]
    public AccountPart? OwnChange { get; set; }

    /// <summary>When you changed it.</summary>
    [Parameter]
    [InstantArgument]
    public DateTimeOffset? ChangedOn { get; set; }

    /// <summary>What they answered to something that was sent.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Reply { get; set; }

    /// <summary>The contact that was answered; the last that waits otherwise.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int? ContactNumber { get; set; }

    /// <summary>What became of that contact.</summary>
    [Parameter]
    public ContactOutcome? Outcome { get; set; }

    /// <summary>The number they gave the matter.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? CaseNumber { get; set; }

    /// <summary>A note.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Note { get; set; }

    /// <summary>Further files that prove something.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Evidence { get; set; } = [];

    /// <summary>How far the case has come.</summary>
    [Parameter]
    public CaseStatus? Status { get; set; }

    /// <summary>Writes the case.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var file in Files())
        {
            Guard(file, Change);
        }
    }

    private void Change(CaseFile file)
    {
        if (!ShouldProcess(file.Path, CommandText.Get(CultureInfo.CurrentUICulture, "CaseChange")))
        {
            return;
        }

        // Read before the file is held: hashing a large file takes its time.
        var folder = System.IO.Path.GetDirectoryName(file.Path) ?? "";
        var evidence = this.MatchingPaths(Evidence).Select(path => EvidenceFiles.Read(path.FullPath, folder, Date, Cancellation)).ToList();
        var kept = file.Change(before => Changed(before, evidence), Language, Cancellation);
        if (PassThru)
        {
            WriteObject(kept);
        }
    }

    /// <summary>All that was said, in one write: either all of it stands in the file, or nothing.</summary>
    private RecoveryCase Changed(RecoveryCase kept, List<CaseEvidence> evidence)
    {
        foreach (var step in StepId)
        {
            kept = kept.WithStep(step, StepStatus, Reason, Date, Language);
        }

        if (OwnChange is { } part)
        {
            kept = kept.WithOwnChange(part, ChangedOn, Date);
        }

        if (Reply is not null || Outcome is not null)
        {
            kept = kept.WithReply(ContactNumber, Reply, Outcome ?? ContactOutcome.Answered, CaseNumber, Date, Language);
        }

        if (Note is not null)
        {
            kept = kept.WithNote(Note, Date, Language);
        }

        kept = kept.WithEvidence(evidence, Date);
        return Status is { } status ? kept.WithStatus(status, Date) : kept;
    }
}
