using System.Globalization;
using System.Management.Automation;
using AccountGuard.Trust;

namespace AccountGuard.PowerShell.Commands;

/// <summary>A cmdlet that works on a trust file: the user's own, or the one that -Path or -LiteralPath names.</summary>
public abstract class TrustCommand : CancellableCommand
{
    private protected const string PathParameterSet = "Path";
    private protected const string LiteralPathParameterSet = "LiteralPath";

    /// <summary>The trust file, in place of the user's own; a pattern must match one file.</summary>
    [Parameter(ParameterSetName = PathParameterSet)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string? Path { get; set; }

    /// <summary>The trust file, taken as it is written.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = LiteralPathParameterSet)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string? LiteralPath { get; set; }

    /// <summary>Whether the user named a file.</summary>
    private protected bool IsFileNamed => Path is not null || LiteralPath is not null;

    /// <summary>The language of what is said.</summary>
    private protected static CultureInfo Language => CultureInfo.CurrentUICulture;

    /// <summary>The file; what cannot be one ends the command.</summary>
    private protected TrustFile FindFile() => LiteralPath is not null ? this.LocateTrust(LiteralPath)
        : Path is null ? TrustFile.OfUser()
        : WildcardPattern.ContainsWildcardCharacters(Path) ? this.MatchTrust(Path) : this.LocateTrust(Path);

    /// <summary>Changes the file; what goes wrong ends the command, and leaves the file as it was.</summary>
    private protected void Change(TrustFile file, Func<TrustList, TrustList> change)
    {
        try
        {
            file.Change(change, Language, Cancellation);
        }
        catch (OperationCanceledException) when (Stopping)
        {
            // The pipeline ends by itself; there is nothing to add.
        }
        catch (Exception exception) when (TrustFiles.IsFault(exception))
        {
            ThrowTerminatingError(ErrorRecords.BadTrustFile(file.Path, exception));
        }
    }
}
