using System.Globalization;
using System.Management.Automation;
using AccountGuard.Cases;
using AccountGuard.PowerShell.Parameters;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Add-RecoveryContact: a call, form, mail or visit into a case.</summary>
[Cmdlet(VerbsCommon.Add, "RecoveryContact", SupportsShouldProcess = true, DefaultParameterSetName = PathParameterSet)]
[OutputType(typeof(CaseContact))]
public sealed class AddRecoveryContactCommand : CaseCommand
{
    /// <summary>With whom.</summary>
    [Parameter]
    public ContactParty Party { get; set; } = ContactParty.Shop;

    /// <summary>How.</summary>
    [Parameter(Mandatory = true)]
    public ContactChannel Channel { get; set; }

    /// <summary>What became of it.</summary>
    [Parameter]
    public ContactOutcome? Outcome { get; set; }

    /// <summary>The number, address or form that was used.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Address { get; set; }

    /// <summary>Who answered.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? AnsweredBy { get; set; }

    /// <summary>What they said, or what was written.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Said { get; set; }

    /// <summary>The number they gave the matter.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? CaseNumber { get; set; }

    /// <summary>The day for the next try.</summary>
    [Parameter]
    [InstantArgument]
    public DateTimeOffset? NextTry { get; set; }

    /// <summary>The step it belongs to, by Id or number.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(CaseStepCompleter))]
    [ValidateNotNullOrEmpty]
    public string? StepId { get; set; }

    /// <summary>Writes the contact.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var file in Files())
        {
            Guard(file, Add);
        }
    }

    private void Add(CaseFile file)
    {
        if (!ShouldProcess(file.Path, CommandText.Get(CultureInfo.CurrentUICulture, "CaseContact")))
        {
            return;
        }

        var kept = file.Change(before => before.WithContact(Contact(), Date, Language), Language, Cancellation);
        if (PassThru)
        {
            WriteObject(kept.Contacts[kept.Contacts.Count - 1]);
        }
    }

    private CaseContact Contact() => new()
    {
        Number = 0, // The case gives it.
        When = Date,
        Party = Party,
        Channel = Channel,
        Outcome = Outcome ?? (Channel is ContactChannel.Phone or ContactChannel.Chat or ContactChannel.InPerson ? ContactOutcome.Answered : ContactOutcome.Sent),
        Address = Address,
        AnsweredBy = AnsweredBy,
        Said = Said,
        CaseNumber = CaseNumber,
        NextTry = NextTry,
        StepId = StepId,
    };
}
