using System.Globalization;
using System.Management.Automation;
using System.Text;
using AccountGuard.Import;
using AccountGuard.Import.Layouts;
using AccountGuard.PowerShell.Parameters;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Get-OrderHistoryLayout: the layouts that can be read, or the one that a file has and why.</summary>
[Cmdlet(VerbsCommon.Get, "OrderHistoryLayout", DefaultParameterSetName = NameParameterSet)]
[OutputType(typeof(OrderHistoryLayout), typeof(LayoutExplanation), ParameterSetName = [NameParameterSet])]
[OutputType(typeof(LayoutExplanation), ParameterSetName = [PathParameterSet, LiteralPathParameterSet])]
public sealed class GetOrderHistoryLayoutCommand : CancellableCommand
{
    private const string NameParameterSet = "Name";
    private const string PathParameterSet = "Path";
    private const string LiteralPathParameterSet = "LiteralPath";

    // No layout has one of these in its name.
    private static readonly char[] PathMarks = ['/', '\\', '.'];

    /// <summary>Names of layouts; wildcards match. What is the name of no layout but a path is looked into.</summary>
    [Parameter(Position = 0, ParameterSetName = NameParameterSet)]
    [ArgumentCompleter(typeof(LayoutCompleter))]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Name { get; set; } = ["*"];

    /// <summary>Files, zips or folders to look into; wildcards match.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = PathParameterSet)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Files, zips or folders to look into, taken as they are written.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = LiteralPathParameterSet)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>The encoding to read with, by name or code page, in place of the one the text tells.</summary>
    [Parameter(ParameterSetName = PathParameterSet)]
    [Parameter(ParameterSetName = LiteralPathParameterSet)]
    [EncodingArgument]
    [ArgumentCompleter(typeof(EncodingCompleter))]
    public Encoding? Encoding { get; set; }

    /// <summary>A map of columns to try: whether the files have what it names.</summary>
    [Parameter(ParameterSetName = PathParameterSet)]
    [Parameter(ParameterSetName = LiteralPathParameterSet)]
    [ColumnMapArgument]
    [ArgumentCompleter(typeof(ColumnMapCompleter))]
    [ValidateNotNull]
    public OrderColumnMap? ColumnMap { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == NameParameterSet)
        {
            WriteLayouts();
            return;
        }

        ExplainAll(ParameterSetName == LiteralPathParameterSet
            ? this.LiteralPaths(LiteralPath)
            : this.MatchingPaths(Path));
    }

    private void WriteLayouts()
    {
        foreach (var name in Name)
        {
            var pattern = WildcardPattern.Get(name, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
            var found = LayoutCatalog.Layouts.Where(layout => pattern.IsMatch(layout.Name)).ToList();
            if (found.Count == 0 && this.Locate(name, out _) is { } place && (File.Exists(place) || Directory.Exists(place)))
            {
                Explain(new InputPath(place, Account: null));
                continue;
            }

            if (found.Count == 0 && name.IndexOfAny(PathMarks) >= 0)
            {
                ExplainAll(this.MatchingPaths([name]));
                continue;
            }

            if (found.Count == 0 && !WildcardPattern.ContainsWildcardCharacters(name))
            {
                WriteError(ErrorRecords.NameNotFound(name, "Get-OrderHistoryLayout"));
            }

            WriteObject(found, enumerateCollection: true);
        }
    }

    private void ExplainAll(IEnumerable<InputPath> sources)
    {
        foreach (var source in sources)
        {
            Explain(source);
        }
    }

    private void Explain(InputPath source)
    {
        var options = new ImportOptions { Encoding = Encoding, ColumnMap = ColumnMap, Language = CultureInfo.CurrentUICulture };
        var reporter = new ImportReporter(this, options.Language);
        try
        {
            foreach (var explanation in LayoutCatalog.Explain(source.FullPath, options, reporter, Cancellation))
            {
                WriteObject(explanation);
            }
        }
        catch (OperationCanceledException) when (Stopping)
        {
            // The pipeline ends by itself; there is nothing to add.
        }
    }
}
