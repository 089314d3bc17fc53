using System.Security.Cryptography;

namespace AccountGuard.Cases;

/// <summary>Hashes evidence and looks whether it is still what it was. Evidence is only ever read.</summary>
public static class EvidenceFiles
{
    /// <summary>What is kept of a file.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="caseFolder">The folder of the case file.</param>
    /// <param name="now">The present instant, from the caller's clock.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static CaseEvidence Read(string path, string caseFolder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (hash, size) = Hash(path, cancellationToken);
        return new CaseEvidence { File = Relative(path, caseFolder), Sha256 = hash, Size = size, AddedOn = now };
    }

    /// <summary>Whether each piece of evidence is still what it was, in the order of the case.</summary>
    /// <param name="kept">The case; its path tells where relative paths begin.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IEnumerable<EvidenceCheck> Verify(RecoveryCase kept, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(kept.Path ?? "") ?? "";
        foreach (var evidence in kept.Evidence)
        {
            var path = Path.IsPathRooted(evidence.File) ? evidence.File : Path.Combine(folder, evidence.File.Replace('/', Path.DirectorySeparatorChar));
            var (state, hash) = StateOf(evidence, path, cancellationToken);
            yield return new EvidenceCheck { File = evidence.File, State = state, Sha256 = evidence.Sha256, Sha256Now = hash, AddedOn = evidence.AddedOn, FullPath = path };
        }
    }

    private static (EvidenceState State, string? Hash) StateOf(CaseEvidence evidence, string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return (EvidenceState.Missing, null);
        }

        try
        {
            var (hash, size) = Hash(path, cancellationToken);
            return (size == evidence.Size && string.Equals(hash, evidence.Sha256, StringComparison.Ordinal) ? EvidenceState.Same : EvidenceState.Changed, hash);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (EvidenceState.Unreadable, null);
        }
    }

    private static (string Hash, long Size) Hash(string path, CancellationToken cancellationToken)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 17];
        long size = 0;
        for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0; size += count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, count);
        }

        return (string.Concat(hash.GetHashAndReset().Select(octet => octet.ToString("x2", System.Globalization.CultureInfo.InvariantCulture))), size);
    }

    /// <summary>A path that still holds when the case's folder is moved as a whole.</summary>
    private static string Relative(string path, string caseFolder)
    {
        var below = caseFolder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return path.StartsWith(below, StringComparison.Ordinal)
            ? path.Substring(below.Length).Replace(Path.DirectorySeparatorChar, '/')
            : path;
    }
}
