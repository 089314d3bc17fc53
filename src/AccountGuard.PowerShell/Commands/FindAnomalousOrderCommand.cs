using System.Globalization;
using System.Management.Automation;
using AccountGuard.Detection;
using AccountGuard.Goods;
using AccountGuard.Orders;
using AccountGuard.PowerShell.Parameters;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Find-AnomalousOrder: order lines in, the orders that need the owner's eye out.</summary>
[Cmdlet(VerbsCommon.Find, "AnomalousOrder")]
[OutputType(typeof(AnomalousOrder))]
public sealed class FindAnomalousOrderCommand : CancellableCommand
{
    private readonly List<OrderItem> items = [];
    private GoodsCatalog catalog = null!;

    /// <summary>Order lines, as Import-OrderHistory writes them.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowEmptyCollection]
    [ValidateNotNull]
    public OrderItem[] InputObject { get; set; } = [];

    /// <summary>Addresses that the owner vouches for.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string[] TrustedAddress { get; set; } = [];

    /// <summary>Report only orders placed at or after this instant.</summary>
    [Parameter]
    [InstantArgument]
    public DateTimeOffset? Since { get; set; }

    /// <summary>The lowest verdict to report.</summary>
    [Parameter]
    public Verdict MinimumVerdict { get; set; } = Verdict.Review;

    /// <summary>A catalogue of goods to use in place of the module's own.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? CatalogPath { get; set; }

    /// <summary>Report the orders without a finding too.</summary>
    [Parameter]
    public SwitchParameter IncludeNormal { get; set; }

    /// <summary>The language of the reasons.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateNotNull]
    public CultureInfo Language { get; set; } = CultureInfo.CurrentUICulture;

    /// <inheritdoc/>
    protected override void BeginProcessing() => catalog = this.ReadCatalog(CatalogPath, Language);

    /// <inheritdoc/>
    protected override void ProcessRecord() => items.AddRange(InputObject);

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        WarnOfSales();
        try
        {
            WriteObject(new AnomalyDetector(Options()).Find(items, Cancellation), enumerateCollection: true);
        }
        catch (OperationCanceledException) when (Stopping)
        {
            // The pipeline ends by itself; there is nothing to add.
        }
    }

    /// <summary>Silence must not be read as innocence: of a seller's account no report tells all.</summary>
    private void WarnOfSales()
    {
        var sales = items.Count(item => item.Kind == LineKind.Sale);
        var payouts = items.Count(item => item.Kind == LineKind.Payout);
        var bookings = items.Count(item => item.Kind == LineKind.Fee);
        if (sales + payouts + bookings > 0)
        {
            WriteWarning(CommandText.Get(Language, "SellerLimits", sales, payouts, bookings));
        }
    }

    private DetectionOptions Options() => new()
    {
        Language = Language,
        Since = Since,
        MinimumVerdict = MinimumVerdict,
        IncludeNormal = IncludeNormal,
        TrustedAddresses = TrustedAddress,
        Catalog = catalog,
    };
}
