using System.Globalization;
using System.Management.Automation;
using AccountGuard.Cases;
using AccountGuard.PowerShell.Parameters;

namespace AccountGuard.PowerShell.Commands;

/// <summary>A cmdlet that works on case files.</summary>
public abstract class CaseCommand : CancellableCommand
{
    private protected const string PathParameterSet = "Path";
    private protected const string LiteralPathParameterSet = "LiteralPath";

    /// <summary>The case file; wildcards match. Cases that are piped in bring theirs.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true, ParameterSetName = PathParameterSet)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>The case file, taken as it is written.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = LiteralPathParameterSet)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>The present day.</summary>
    [Parameter]
    [InstantArgument]
    public DateTimeOffset Date { get; set; } = DateTimeOffset.Now;

    /// <summary>The language of what is said.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateNotNull]
    public CultureInfo Language { get; set; } = CultureInfo.CurrentUICulture;

    /// <summary>The files named, there or not.</summary>
    private protected IEnumerable<CaseFile> Files() => this.MatchingPaths(Path).Concat(this.LiteralPaths(LiteralPath)).Select(path => new CaseFile(path.FullPath));

    /// <summary>Does something with a case file; what goes wrong is an error of its own, and the next file's turn comes.</summary>
    private protected void Guard(CaseFile file, Action<CaseFile> work)
    {
        try
        {
            work(file);
        }
        catch (OperationCanceledException) when (Stopping)
        {
            // The pipeline ends by itself; there is nothing to add.
        }
        catch (ArgumentException exception)
        {
            WriteError(ErrorRecords.BadCaseChange(file.Path, exception));
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            WriteError(ErrorRecords.BadCaseFile(file.Path, exception));
        }
    }
}
