using System.Globalization;
using System.Management.Automation;
using AccountGuard.Addresses;
using AccountGuard.Import.Tables;
using AccountGuard.PowerShell.Parameters;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Compare-ShippingAddress: two addresses in, how near they are and why out.</summary>
[Cmdlet(VerbsData.Compare, "ShippingAddress")]
[OutputType(typeof(AddressComparison))]
public sealed class CompareShippingAddressCommand : PSCmdlet
{
    /// <summary>The address to compare with: one line, or the cells of its columns in their order.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("BillTo")]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    public string?[]? ReferenceAddress { get; set; }

    /// <summary>The address to be compared, likewise.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [Alias("ShipTo")]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    public string?[]? DifferenceAddress { get; set; }

    /// <summary>The names of the account's owner.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string[] OwnerName { get; set; } = [];

    /// <summary>The language of the reason.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateNotNull]
    public CultureInfo Language { get; set; } = CultureInfo.CurrentUICulture;

    /// <inheritdoc/>
    protected override void ProcessRecord() =>
        WriteObject(AddressComparison.Of(Line(ReferenceAddress), Line(DifferenceAddress), OwnerName, Language));

    /// <summary>Cells in one line, as the importer joins them.</summary>
    private static string? Line(string?[]? cells)
    {
        var parts = (cells ?? []).Where(cell => !string.IsNullOrWhiteSpace(cell)).Select(cell => cell!.Trim()).ToList();
        return parts.Count == 0 ? null : AddressCells.Line(parts);
    }
}
