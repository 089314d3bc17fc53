using System.Management.Automation;
using AccountGuard.PowerShell.Parameters;
using AccountGuard.Trust;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Remove-AccountTrust: what the owner no longer vouches for, out of the trust file.</summary>
[Cmdlet(VerbsCommon.Remove, "AccountTrust", SupportsShouldProcess = true, DefaultParameterSetName = PathParameterSet)]
[OutputType(typeof(TrustEntry))]
public sealed class RemoveAccountTrustCommand : TrustCommand
{
    private readonly List<TrustEntry> piped = [];

    /// <summary>Entries, as Get-AccountTrust writes them; each is taken out of the file it was read from.</summary>
    [Parameter(ValueFromPipeline = true)]
    [AllowEmptyCollection]
    [ValidateNotNull]
    public TrustEntry[] InputObject { get; set; } = [];

    /// <summary>Order numbers; wildcards match.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(TrustCompleter))]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] OrderId { get; set; } = [];

    /// <summary>Addresses, however they are written; wildcards match.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(TrustCompleter))]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Address { get; set; } = [];

    /// <summary>Means of payment; wildcards match.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(TrustCompleter))]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Payment { get; set; } = [];

    /// <summary>Sellers; wildcards match.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(TrustCompleter))]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Seller { get; set; } = [];

    /// <summary>Only what is said of this account; wildcards match.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(TrustCompleter))]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string? Account { get; set; }

    /// <summary>Writes the entries that were taken out.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private bool NamesThings => OrderId.Length + Address.Length + Payment.Length + Seller.Length > 0;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        // Without this a forgotten argument would empty the file.
        if (!NamesThings && !MyInvocation.ExpectingInput && !MyInvocation.BoundParameters.ContainsKey(nameof(InputObject)))
        {
            ThrowTerminatingError(ErrorRecords.NothingToTrust());
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord() => piped.AddRange(InputObject);

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (NamesThings)
        {
            RemoveNamed(FindFile());
        }

        foreach (var ofFile in piped.GroupBy(entry => IsFileNamed || entry.SourcePath is null ? FindFile().Path : entry.SourcePath, StringComparer.Ordinal))
        {
            var file = new TrustFile(ofFile.Key);
            Remove(file, file.Exists ? [.. this.ReadTrust(file).Entries.Where(entry => ofFile.Any(gone => IsSame(entry, gone)))] : []);
        }
    }

    private static bool IsSame(TrustEntry entry, TrustEntry gone) =>
        entry.Kind == gone.Kind && string.Equals(entry.Value, gone.Value, StringComparison.Ordinal) && string.Equals(entry.Account, gone.Account, StringComparison.Ordinal);

    private void RemoveNamed(TrustFile file)
    {
        IReadOnlyList<TrustEntry> all = file.Exists || IsFileNamed ? this.ReadTrust(file).Entries : [];
        var gone = new List<TrustEntry>();
        foreach (var (typed, entries) in new TrustFilter(OrderId, Address, Payment, Seller, Account).Find(all))
        {
            if (entries.Count == 0 && typed is not null && !WildcardPattern.ContainsWildcardCharacters(typed))
            {
                WriteError(ErrorRecords.NotTrusted(typed, file.Path));
            }

            gone.AddRange(entries);
        }

        Remove(file, [.. gone.Distinct()]);
    }

    private void Remove(TrustFile file, IReadOnlyList<TrustEntry> entries)
    {
        var gone = entries.Where(entry => ShouldProcess(
            entry.Account is null ? entry.ToString() : CommandText.Get(Language, "TrustOfAccount", entry, entry.Account),
            CommandText.Get(Language, "TrustRemove", file.Path))).ToList();
        if (gone.Count == 0)
        {
            return;
        }

        Change(file, list => list.Without(entry => gone.Exists(other => IsSame(entry, other))));
        foreach (var entry in gone)
        {
            WriteVerbose(CommandText.Get(Language, "TrustRemoved", entry, file.Path));
        }

        if (PassThru)
        {
            WriteObject(gone, enumerateCollection: true);
        }
    }
}
