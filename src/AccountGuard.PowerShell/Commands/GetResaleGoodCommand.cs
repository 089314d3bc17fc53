using System.Globalization;
using System.Management.Automation;
using AccountGuard.Goods;
using AccountGuard.PowerShell.Output;
using AccountGuard.PowerShell.Parameters;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Get-ResaleGood: the goods that are bought to be resold, or the one that a title names.</summary>
[Cmdlet(VerbsCommon.Get, "ResaleGood", DefaultParameterSetName = NameParameterSet)]
[OutputType(typeof(ResaleGood), ParameterSetName = [NameParameterSet])]
[OutputType(typeof(ResaleGoodMatch), ParameterSetName = [TitleParameterSet])]
public sealed class GetResaleGoodCommand : PSCmdlet
{
    private const string NameParameterSet = "Name";
    private const string TitleParameterSet = "Title";
    private GoodsCatalog catalog = null!;

    /// <summary>Names, English or Japanese; wildcards match.</summary>
    [Parameter(Position = 0, ParameterSetName = NameParameterSet)]
    [ArgumentCompleter(typeof(ResaleGoodCompleter))]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Name { get; set; } = ["*"];

    /// <summary>Product titles: says which good each one names. Order lines can be piped in.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true, ParameterSetName = TitleParameterSet)]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    public string?[]? Title { get; set; }

    /// <summary>A catalogue to use in place of the module's own.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? CatalogPath { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => catalog = this.ReadCatalog(CatalogPath, CultureInfo.CurrentUICulture);

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == TitleParameterSet)
        {
            WriteMatches(Title ?? []);
        }
        else
        {
            WriteGoods();
        }
    }

    private void WriteMatches(IEnumerable<string?> titles)
    {
        foreach (var title in titles)
        {
            if (catalog.Match(title) is { } match)
            {
                WriteObject(new ResaleGoodMatch(title!, match));
            }
        }
    }

    private void WriteGoods()
    {
        foreach (var name in Name)
        {
            var pattern = WildcardPattern.Get(name, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
            var found = catalog.Goods.Where(good => pattern.IsMatch(good.Name) || pattern.IsMatch(good.JapaneseName)).ToList();
            if (found.Count == 0 && !WildcardPattern.ContainsWildcardCharacters(name))
            {
                WriteError(ErrorRecords.NameNotFound(name, "Get-ResaleGood"));
            }

            WriteObject(found, enumerateCollection: true);
        }
    }
}
