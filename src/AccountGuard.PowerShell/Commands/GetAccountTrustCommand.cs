using System.Management.Automation;
using AccountGuard.PowerShell.Parameters;
using AccountGuard.Trust;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Get-AccountTrust: what the owner vouches for.</summary>
[Cmdlet(VerbsCommon.Get, "AccountTrust", DefaultParameterSetName = PathParameterSet)]
[OutputType(typeof(TrustEntry))]
public sealed class GetAccountTrustCommand : TrustCommand
{
    /// <summary>Only these order numbers; wildcards match.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(TrustCompleter))]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] OrderId { get; set; } = [];

    /// <summary>Only these addresses, however they are written; wildcards match.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(TrustCompleter))]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Address { get; set; } = [];

    /// <summary>Only these means of payment; wildcards match.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(TrustCompleter))]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Payment { get; set; } = [];

    /// <summary>Only these sellers; wildcards match.</summary>
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

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var file = FindFile();
        if (!file.Exists && !IsFileNamed)
        {
            WriteVerbose(CommandText.Get(Language, "NoTrustFile", file.Path));
            return;
        }

        var filter = new TrustFilter(OrderId, Address, Payment, Seller, Account);
        foreach (var (typed, entries) in filter.Find(this.ReadTrust(file).Entries))
        {
            if (entries.Count == 0 && typed is not null && !WildcardPattern.ContainsWildcardCharacters(typed))
            {
                WriteError(ErrorRecords.NotTrusted(typed, file.Path));
            }

            WriteObject(entries, enumerateCollection: true);
        }
    }
}
