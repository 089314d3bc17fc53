using System.Globalization;
using System.Management.Automation;
using AccountGuard.Trust;

namespace AccountGuard.PowerShell;

/// <summary>Finds and reads trust files for cmdlets.</summary>
internal static class TrustFiles
{
    /// <summary>The file at a literal path, there or not. A path of no file system ends the command.</summary>
    public static TrustFile LocateTrust(this PSCmdlet cmdlet, string path)
    {
        if (cmdlet.Locate(path, out var error) is { } fullPath)
        {
            return new TrustFile(fullPath);
        }

        cmdlet.ThrowTerminatingError(error);
        throw new InvalidOperationException(); // ThrowTerminatingError never returns.
    }

    /// <summary>The one file that a pattern matches. None or several end the command: which is meant is the user's to say.</summary>
    public static TrustFile MatchTrust(this PSCmdlet cmdlet, string pattern)
    {
        var matches = cmdlet.MatchingPaths([pattern]).ToList();
        if (matches.Count != 1)
        {
            cmdlet.ThrowTerminatingError(ErrorRecords.NotOneFile(pattern, matches.Count));
        }

        return new TrustFile(matches[0].FullPath);
    }

    /// <summary>The list in <paramref name="file"/>. A file that cannot be read ends the command.</summary>
    public static TrustList ReadTrust(this PSCmdlet cmdlet, TrustFile file)
    {
        try
        {
            return file.Read(CultureInfo.CurrentUICulture);
        }
        catch (Exception exception) when (IsFault(exception))
        {
            cmdlet.ThrowTerminatingError(ErrorRecords.BadTrustFile(file.Path, exception));
            throw new InvalidOperationException(); // ThrowTerminatingError never returns.
        }
    }

    /// <summary>
    /// The user's own list, the empty one where there is none. One that cannot be read is an error that ends nothing:
    /// without the owner's word more is found, never less.
    /// </summary>
    public static TrustList ReadOwnTrust(this PSCmdlet cmdlet, CultureInfo language)
    {
        var file = TrustFile.OfUser();
        if (!file.Exists)
        {
            return TrustList.Empty;
        }

        try
        {
            var list = file.Read(language);
            cmdlet.WriteVerbose(CommandText.Get(language, "TrustHeard", list.Entries.Count, file.Path));
            return list;
        }
        catch (Exception exception) when (IsFault(exception))
        {
            cmdlet.WriteError(ErrorRecords.BadTrustFile(file.Path, exception));
            return TrustList.Empty;
        }
    }

    /// <summary>Whether it says that a file cannot be read or written.</summary>
    public static bool IsFault(Exception exception) => exception is IOException or InvalidDataException or UnauthorizedAccessException;
}
