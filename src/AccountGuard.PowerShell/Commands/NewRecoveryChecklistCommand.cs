using System.Globalization;
using System.Management.Automation;
using AccountGuard.Detection;
using AccountGuard.PowerShell.Parameters;
using AccountGuard.Recovery;

namespace AccountGuard.PowerShell.Commands;

/// <summary>New-RecoveryChecklist: the orders that are not the owner's in, the next steps out.</summary>
[Cmdlet(VerbsCommon.New, "RecoveryChecklist")]
[OutputType(typeof(RecoveryStep))]
public sealed class NewRecoveryChecklistCommand : PSCmdlet
{
    private readonly List<AnomalousOrder> orders = [];

    /// <summary>Orders, as Find-AnomalousOrder writes them.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [AllowEmptyCollection]
    [ValidateNotNull]
    public AnomalousOrder[] InputObject { get; set; } = [];

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

    /// <inheritdoc/>
    protected override void ProcessRecord() => orders.AddRange(InputObject.Where(order => order.Verdict > Verdict.Normal));

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (orders.Count == 0 && MyInvocation.ExpectingInput)
        {
            // A pipeline that found nothing asks for no steps; the general checklist is for who asks without one.
            WriteVerbose(CommandText.Get(Language, "NothingToRecover"));
            return;
        }

        WriteObject(RecoveryChecklist.Create(orders, Options()), enumerateCollection: true);
    }

    private ChecklistOptions Options() => new()
    {
        Country = Country?.ToUpperInvariant(),
        Language = Language,
        Now = Date,
    };
}
