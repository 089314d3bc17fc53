using System.Collections.ObjectModel;
using System.Management.Automation;
using AccountGuard.Import;
using Microsoft.PowerShell.Commands;

namespace AccountGuard.PowerShell;

/// <summary>Turns what stands in -Path and -LiteralPath into paths of the file system.</summary>
internal static class InputPaths
{
    /// <summary>
    /// The files and folders that match <paramref name="patterns"/>. What one pattern matches is one account: the
    /// matching path's name, or the name of the folder they lie in where it matches several.
    /// </summary>
    public static IEnumerable<InputPath> MatchingPaths(this PSCmdlet cmdlet, IEnumerable<string> patterns)
    {
        foreach (var pattern in patterns)
        {
            var matches = Resolve(cmdlet, pattern);
            var account = matches.Count > 1 ? FolderName(matches[0]) : null;
            foreach (var match in matches)
            {
                yield return new InputPath(match, account);
            }
        }
    }

    /// <summary>The files and folders named, each an account of its own. Whether they are there is for the reader to say.</summary>
    public static IEnumerable<InputPath> LiteralPaths(this PSCmdlet cmdlet, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (cmdlet.Locate(path, out var error) is { } fullPath)
            {
                yield return new InputPath(fullPath, Account: null);
            }
            else
            {
                cmdlet.WriteError(error);
            }
        }
    }

    /// <summary>The place of <paramref name="path"/> in the file system; null, with the error, where it has none.</summary>
    public static string? Locate(this PSCmdlet cmdlet, string path, out ErrorRecord? error)
    {
        try
        {
            var fullPath = cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
            error = IsFileSystem(provider) ? null : ErrorRecords.NotInFileSystem(path, provider.Name);
            return error is null ? fullPath : null;
        }
        catch (Exception exception) when (IsPathError(exception))
        {
            error = ErrorRecords.PathNotFound(path, exception);
            return null;
        }
    }

    private static Collection<string> Resolve(PSCmdlet cmdlet, string pattern)
    {
        try
        {
            var matches = cmdlet.SessionState.Path.GetResolvedProviderPathFromPSPath(pattern, out var provider);
            if (IsFileSystem(provider))
            {
                if (matches.Count == 0)
                {
                    cmdlet.WriteError(ErrorRecords.NothingMatches(pattern));
                }

                return matches;
            }

            cmdlet.WriteError(ErrorRecords.NotInFileSystem(pattern, provider.Name));
        }
        catch (Exception exception) when (IsPathError(exception))
        {
            cmdlet.WriteError(ErrorRecords.PathNotFound(pattern, exception));
        }

        return [];
    }

    private static bool IsFileSystem(ProviderInfo provider) => provider.ImplementingType == typeof(FileSystemProvider);

    // ItemNotFoundException, DriveNotFoundException and ProviderNotFoundException are session state exceptions.
    private static bool IsPathError(Exception exception) =>
        exception is SessionStateException or ProviderInvocationException or NotSupportedException or ArgumentException;

    private static string? FolderName(string path) =>
        Path.GetDirectoryName(path) is { Length: > 0 } folder ? OrderHistoryImporter.AccountName(folder) : null;
}
