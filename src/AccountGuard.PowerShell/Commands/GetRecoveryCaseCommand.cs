using System.Management.Automation;
using AccountGuard.Cases;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Get-RecoveryCase: a case, what of it is due, its timeline, or whether its evidence is still what it was.</summary>
[Cmdlet(VerbsCommon.Get, "RecoveryCase", DefaultParameterSetName = PathParameterSet)]
[OutputType(typeof(RecoveryCase), typeof(CaseDue), typeof(CaseEvent), typeof(EvidenceCheck), typeof(string))]
public sealed class GetRecoveryCaseCommand : CaseCommand
{
    /// <summary>Only what is due on -Date.</summary>
    [Parameter]
    public SwitchParameter Due { get; set; }

    /// <summary>What happened, oldest first.</summary>
    [Parameter]
    public SwitchParameter Timeline { get; set; }

    /// <summary>The case as a text to read to somebody.</summary>
    [Parameter]
    public SwitchParameter AsText { get; set; }

    /// <summary>Whether the evidence is still what it was.</summary>
    [Parameter]
    public SwitchParameter Verify { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var file in Files())
        {
            Guard(file, Write);
        }
    }

    private void Write(CaseFile file)
    {
        var kept = file.Read(Language);
        if (!Due && !Timeline && !AsText && !Verify)
        {
            WriteObject(kept);
        }

        if (Due)
        {
            WriteObject(CaseCalendar.Due(kept, Date, Language), enumerateCollection: true);
        }

        if (AsText)
        {
            WriteObject(CaseScript.Write(kept, Language));
        }
        else if (Timeline)
        {
            WriteObject(CaseTimeline.Of(kept, Language), enumerateCollection: true);
        }

        if (Verify)
        {
            WriteObject(EvidenceFiles.Verify(kept, Cancellation), enumerateCollection: true);
        }
    }
}
