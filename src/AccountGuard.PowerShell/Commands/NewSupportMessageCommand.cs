using System.Globalization;
using System.Management.Automation;
using AccountGuard.Detection;
using AccountGuard.Incidents;
using AccountGuard.Messages;
using AccountGuard.PowerShell.Parameters;

namespace AccountGuard.PowerShell.Commands;

/// <summary>New-SupportMessage: an incident or orders in, the messages that have to be sent out. Sends nothing.</summary>
[Cmdlet(VerbsCommon.New, "SupportMessage", DefaultParameterSetName = OrderParameterSet)]
[OutputType(typeof(SupportMessage), typeof(string))]
public sealed class NewSupportMessageCommand : PSCmdlet
{
    private const string IncidentParameterSet = "Incident";
    private const string OrderParameterSet = "Order";

    private readonly List<AccountIncident> incidents = [];
    private readonly List<AnomalousOrder> orders = [];

    /// <summary>Incidents, as Resolve-AccountIncident writes them.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = IncidentParameterSet)]
    [AllowEmptyCollection]
    [ValidateNotNull]
    public AccountIncident[] Incident { get; set; } = [];

    /// <summary>Orders that are not the owner's, as Find-AnomalousOrder writes them.</summary>
    [Parameter(ValueFromPipeline = true, ParameterSetName = OrderParameterSet)]
    [AllowEmptyCollection]
    [ValidateNotNull]
    public AnomalousOrder[] Order { get; set; } = [];

    /// <summary>What the messages are for.</summary>
    [Parameter(Position = 0, ParameterSetName = IncidentParameterSet)]
    [Parameter(Position = 0, Mandatory = true, ParameterSetName = OrderParameterSet)]
    [ValidateNotNullOrEmpty]
    public SupportMessageKind[] Kind { get; set; } = [];

    /// <summary>Numbers of further orders that are not the owner's.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string[] OrderId { get; set; } = [];

    /// <summary>What was tried already.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(TriedCompleter))]
    [ValidateNotNullOrEmpty]
    public string[] Tried { get; set; } = [];

    /// <summary>ISO 3166-1 code of the country whose desks are named.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(CountryCompleter))]
    [ValidatePattern("^[A-Za-z]{2}$")]
    public string? Country { get; set; }

    /// <summary>The language of the messages.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateNotNull]
    public CultureInfo Language { get; set; } = CultureInfo.CurrentUICulture;

    /// <summary>Objects, or the text alone.</summary>
    [Parameter]
    [ValidateSet("Object", "Text")]
    public string As { get; set; } = "Object";

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        incidents.AddRange(Incident);
        orders.AddRange(Order.Where(order => order.Verdict > Verdict.Normal));
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (ParameterSetName == OrderParameterSet)
        {
            Write(null, Kind);
            return;
        }

        foreach (var incident in incidents)
        {
            IReadOnlyList<SupportMessageKind> kinds = Kind.Length > 0 ? Kind : SupportMessages.KindsFor(incident);
            if (kinds.Count == 0)
            {
                WriteVerbose(CommandText.Get(CultureInfo.CurrentUICulture, "NothingToWrite", incident.Kind));
            }

            Write(incident, kinds);
        }
    }

    private void Write(AccountIncident? incident, IEnumerable<SupportMessageKind> kinds)
    {
        foreach (var kind in kinds.Distinct())
        {
            foreach (var message in Create(kind, incident))
            {
                WriteObject(As.Equals("Text", StringComparison.OrdinalIgnoreCase) ? message.ToString() : message);
            }
        }
    }

    private IReadOnlyList<SupportMessage> Create(SupportMessageKind kind, AccountIncident? incident)
    {
        try
        {
            return SupportMessages.Create(kind, incident, new SupportMessageOptions { Language = Language, Country = Country, Tried = Tried, Orders = orders, OrderIds = OrderId });
        }
        catch (ArgumentException exception)
        {
            ThrowTerminatingError(ErrorRecords.SecretInText(exception));
            throw;
        }
    }
}
