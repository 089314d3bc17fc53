using System.Globalization;
using System.Management.Automation;
using System.Text;
using AccountGuard.Import;
using AccountGuard.Orders;
using AccountGuard.PowerShell.Parameters;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Import-OrderHistory: files, zips and folders in, order lines out.</summary>
[Cmdlet(VerbsData.Import, "OrderHistory", DefaultParameterSetName = PathParameterSet)]
[OutputType(typeof(OrderItem))]
public sealed class ImportOrderHistoryCommand : CancellableCommand
{
    private const string PathParameterSet = "Path";
    private const string LiteralPathParameterSet = "LiteralPath";
    private ImportReporter reporter = null!;
    private OrderHistoryImporter? joining;
    private OrderColumnMap? map;

    /// <summary>Files, zips or folders; wildcards match. Each value is one account.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true, ParameterSetName = PathParameterSet)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Files, zips or folders, taken as they are written. Each value is one account.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = LiteralPathParameterSet)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>The account to write on every line, in place of the path's name.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Account { get; set; }

    /// <summary>The layout to read with, in place of the one the columns tell.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LayoutCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Layout { get; set; }

    /// <summary>Which column holds what, in place of a known layout: a hashtable from properties to names of columns.</summary>
    [Parameter]
    [ColumnMapArgument]
    [ArgumentCompleter(typeof(ColumnMapCompleter))]
    [ValidateNotNull]
    public OrderColumnMap? ColumnMap { get; set; }

    /// <summary>Formats of the dates, in place of the usual forms; with -ColumnMap.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(DateFormatCompleter))]
    [ValidateNotNullOrEmpty]
    public string[]? DateFormat { get; set; }

    /// <summary>The mark before the decimals of amounts; with -ColumnMap.</summary>
    [Parameter]
    [ValidateSet(".", ",")]
    public string? DecimalMark { get; set; }

    /// <summary>Whether day or month comes first in dates that can be read either way.</summary>
    [Parameter]
    public DayMonthOrder DateOrder { get; set; }

    /// <summary>The encoding to read with, by name or code page, in place of the one the text tells.</summary>
    [Parameter]
    [EncodingArgument]
    [ArgumentCompleter(typeof(EncodingCompleter))]
    public Encoding? Encoding { get; set; }

    /// <summary>The time zone of dates that name none, in place of the shop's own.</summary>
    [Parameter]
    [TimeZoneArgument]
    [ArgumentCompleter(typeof(TimeZoneCompleter))]
    public TimeZoneInfo? TimeZone { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (Layout is not null && ColumnMap is not null)
        {
            ThrowTerminatingError(ErrorRecords.TwoLayouts());
        }

        map = CompleteMap();
        reporter = new ImportReporter(this, CultureInfo.CurrentUICulture);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var sources = ParameterSetName == LiteralPathParameterSet
            ? this.LiteralPaths(LiteralPath)
            : this.MatchingPaths(Path);
        foreach (var source in sources)
        {
            Import(source);
        }
    }

    private void Import(InputPath source)
    {
        var importer = Account is null ? new OrderHistoryImporter(Options(source), reporter) : joining ??= new OrderHistoryImporter(Options(source), reporter);
        using var rest = CollectorRest.For(source.FullPath);
        try
        {
            foreach (var item in importer.Import(source.FullPath, Cancellation))
            {
                WriteObject(item);
            }
        }
        catch (OperationCanceledException) when (Stopping)
        {
            // The pipeline ends by itself; there is nothing to add.
        }
    }

    /// <summary>The map with -DateFormat and -DecimalMark in it; null where none was given.</summary>
    private OrderColumnMap? CompleteMap()
    {
        if (DateFormat is null && DecimalMark is null)
        {
            return ColumnMap;
        }

        if (ColumnMap is null)
        {
            ThrowTerminatingError(ErrorRecords.NoColumnMap());
        }

        try
        {
            var settings = new[] { (Key: OrderColumnMap.DateFormatKey, Values: DateFormat), (Key: OrderColumnMap.DecimalMarkKey, Values: DecimalMark is null ? null : new[] { DecimalMark }) };
            return ColumnMap!.With(settings.Where(setting => setting.Values is not null).Select(setting => new KeyValuePair<string, IReadOnlyList<string>>(setting.Key, setting.Values!)), CultureInfo.CurrentUICulture);
        }
        catch (ArgumentException exception)
        {
            ThrowTerminatingError(ErrorRecords.BadColumnMap(exception));
            return null;
        }
    }

    private ImportOptions Options(InputPath source) => new()
    {
        Account = Account ?? source.Account,
        JoinsPaths = Account is not null,
        Layout = Layout,
        ColumnMap = map,
        DateOrder = DateOrder == default ? null : DateOrder,
        Encoding = Encoding,
        TimeZone = TimeZone,
        Language = CultureInfo.CurrentUICulture,
    };
}
