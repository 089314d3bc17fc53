using System.Globalization;
using System.Management.Automation;
using AccountGuard.Detection;
using AccountGuard.Detection.Episodes;
using AccountGuard.Goods;
using AccountGuard.Notices;
using AccountGuard.Orders;
using AccountGuard.PowerShell.Parameters;
using AccountGuard.Trust;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Find-AnomalousOrder: order lines in, the orders that need the owner's eye out.</summary>
[Cmdlet(VerbsCommon.Find, "AnomalousOrder")]
[OutputType(typeof(AnomalousOrder), typeof(OrderEpisode))]
public sealed class FindAnomalousOrderCommand : CancellableCommand
{
    private const int SilentOrdersNamed = 5;

    private readonly List<OrderItem> items = [];
    private TrustList trust = TrustList.Empty;
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

    /// <summary>The trust file to listen to, in place of the user's own.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? TrustPath { get; set; }

    /// <summary>Listens to no trust file.</summary>
    [Parameter]
    public SwitchParameter NoTrust { get; set; }

    /// <summary>Mails about the account, as Import-AccountNotice writes them.</summary>
    [Parameter]
    [AllowEmptyCollection]
    [ValidateNotNull]
    public AccountNotice[] Notice { get; set; } = [];

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

    /// <summary>Gathers the orders found to episodes.</summary>
    [Parameter]
    public SwitchParameter AsEpisode { get; set; }

    /// <summary>The language of the reasons.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateNotNull]
    public CultureInfo Language { get; set; } = CultureInfo.CurrentUICulture;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (NoTrust && TrustPath is not null)
        {
            ThrowTerminatingError(ErrorRecords.TrustAndNoTrust());
        }

        catalog = this.ReadCatalog(CatalogPath, Language);
        trust = NoTrust ? TrustList.Empty : TrustPath is null ? this.ReadOwnTrust(Language) : this.ReadTrust(this.LocateTrust(TrustPath));
    }

    /// <inheritdoc/>
    protected override void ProcessRecord() => items.AddRange(InputObject);

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        WarnOfSales();
        try
        {
            var found = new AnomalyDetector(Options()).Find(items, Cancellation);
            WarnOfSilence(found);
            var wanted = found.Where(order => IncludeNormal || order.Verdict > Verdict.Normal);
            WriteObject(AsEpisode ? OrderEpisode.Gather(found) : wanted, enumerateCollection: true);
        }
        catch (OperationCanceledException) when (Stopping)
        {
            // The pipeline ends by itself; there is nothing to add.
        }
    }

    /// <summary>What the owner's word has silenced is said: it may have been somebody else's word.</summary>
    private void WarnOfSilence(IReadOnlyList<AnomalousOrder> found)
    {
        var silent = found.Where(order => order.Verdict == Verdict.Normal && order.VerdictWithoutTrust > Verdict.Normal && order.VerdictWithoutTrust >= MinimumVerdict).ToList();
        if (silent.Count > 0)
        {
            var named = silent.Take(SilentOrdersNamed).Select(order => $"{order.OrderId} {order.VerdictWithoutTrust}");
            var more = silent.Count <= SilentOrdersNamed ? [] : new[] { CommandText.Get(Language, "MoreOrders", silent.Count - SilentOrdersNamed) };
            WriteWarning(CommandText.Get(Language, "TrustSilent", silent.Count, string.Join(", ", named.Concat(more))));
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
        Trust = trust,
        IncludeVouched = true,
        Notices = Notice,
        Catalog = catalog,
    };
}
