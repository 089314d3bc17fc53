using System.Management.Automation;
using AccountGuard.Detection;
using AccountGuard.PowerShell.Parameters;
using AccountGuard.Trust;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Add-AccountTrust: "this was me". Orders, addresses, cards and sellers that the owner vouches for, into the trust file.</summary>
[Cmdlet(VerbsCommon.Add, "AccountTrust", SupportsShouldProcess = true, DefaultParameterSetName = PathParameterSet)]
[OutputType(typeof(TrustEntry))]
public sealed class AddAccountTrustCommand : TrustCommand
{
    private readonly List<TrustEntry> entries = [];
    private TrustFile file = null!;
    private bool isYesToAll;
    private bool isNoToAll;

    /// <summary>Findings that were the owner's own orders, as Find-AnomalousOrder writes them.</summary>
    [Parameter(ValueFromPipeline = true)]
    [AllowEmptyCollection]
    [ValidateNotNull]
    public AnomalousOrder[] InputObject { get; set; } = [];

    /// <summary>What else of these orders is vouched for.</summary>
    [Parameter]
    [ValidateNotNull]
    public TrustKind[] Include { get; set; } = [];

    /// <summary>Order numbers to vouch for.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string[] OrderId { get; set; } = [];

    /// <summary>Addresses to vouch for, one line each.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string[] Address { get; set; } = [];

    /// <summary>Means of payment to vouch for: brand and last four digits of a card.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string[] Payment { get; set; } = [];

    /// <summary>Sellers to vouch for.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string[] Seller { get; set; } = [];

    /// <summary>The account that it is said of.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Account { get; set; }

    /// <summary>Why, in the owner's words.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Reason { get; set; }

    /// <summary>When it was said.</summary>
    [Parameter]
    [InstantArgument]
    public DateTimeOffset Date { get; set; } = DateTimeOffset.Now;

    /// <summary>Does not ask before the place, card or seller of an alarming order is vouched for.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Writes the entries that were added.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (OrderId.Length + Address.Length + Payment.Length + Seller.Length == 0 && !MyInvocation.ExpectingInput && !MyInvocation.BoundParameters.ContainsKey(nameof(InputObject)))
        {
            ThrowTerminatingError(ErrorRecords.NothingToTrust());
        }

        foreach (var (kind, values) in new[] { (TrustKind.Order, OrderId), (TrustKind.Address, Address), (TrustKind.Payment, Payment), (TrustKind.Seller, Seller) })
        {
            foreach (var value in values)
            {
                Take(() => [TrustEntry.Create(kind, value, Account, Date, Reason, Language)], $"{kind}");
            }
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var order in InputObject)
        {
            var also = IsAgreed(order) ? Include : [];
            Take(() => FindingTrust.Entries(order, also, Account, Date, Reason, Language), order.OrderId);
            WarnOfUntold(order, also);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        file = FindFile();
        var said = TrustList.Of(entries).Entries.Where(IsWanted).ToList();
        if (said.Count == 0)
        {
            return;
        }

        // All in one write: either everything that was said stands in the file, or nothing.
        IReadOnlyList<TrustEntry> added = [];
        Change(file, list =>
        {
            added = [.. said.Where(entry => !list.Holds(entry))];
            return list.With(added);
        });
        foreach (var entry in said)
        {
            WriteVerbose(CommandText.Get(Language, added.Contains(entry) ? "TrustAdded" : "TrustHeld", entry, file.Path));
        }

        if (PassThru)
        {
            WriteObject(added, enumerateCollection: true);
        }
    }

    /// <summary>A text that cannot be vouched for is an error of its own; the others are added.</summary>
    private void Take(Func<IEnumerable<TrustEntry>> create, string target)
    {
        try
        {
            entries.AddRange(create());
        }
        catch (ArgumentException exception)
        {
            WriteError(ErrorRecords.BadTrustEntry(target, exception));
        }
    }

    private bool IsWanted(TrustEntry entry) => ShouldProcess(
        entry.Account is null ? entry.ToString() : CommandText.Get(Language, "TrustOfAccount", entry, entry.Account),
        CommandText.Get(Language, "TrustAdd", file.Path));

    /// <summary>
    /// A place or card that is vouched for stays quiet for all orders to come: of an order that looks like a stranger's
    /// it is taken only from who says so twice.
    /// </summary>
    private bool IsAgreed(AnomalousOrder order)
    {
        var reaching = Include.Where(kind => kind != TrustKind.Order).Distinct().ToList();
        return reaching.Count == 0 || Force || order.Verdict < Verdict.Alert || IsWhatIf
            || ShouldContinue(
                CommandText.Get(Language, "TrustReaches", order.OrderId, order.Verdict, string.Join(", ", reaching), order.ShipTo ?? order.ShipToName, order.Payment),
                CommandText.Get(Language, "TrustReachesCaption"),
                ref isYesToAll,
                ref isNoToAll);
    }

    private bool IsWhatIf => MyInvocation.BoundParameters.TryGetValue("WhatIf", out var given) && given is SwitchParameter { IsPresent: true };

    private void WarnOfUntold(AnomalousOrder order, TrustKind[] also)
    {
        var told = entries.Where(entry => entry.Kind == TrustKind.Order || also.Contains(entry.Kind)).Select(entry => entry.Kind);
        foreach (var kind in also.Except(told))
        {
            WriteWarning(CommandText.Get(Language, "TrustUntold", order.OrderId, kind));
        }
    }
}
