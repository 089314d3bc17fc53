namespace AccountGuard.Import.Sources;

/// <summary>
/// How much one archive may unpack to. Order histories compress 5 to 30 times; a bomb compresses up to 1,032 times
/// (the most that deflate can do), or lets several entries share the same packed bytes.
/// </summary>
internal sealed class UnpackBudget
{
    /// <summary>Times the packed size that anything may unpack to once it is larger than <see cref="AlwaysAllowed"/>.</summary>
    public const int MostRatio = 250;

    /// <summary>Bytes that anything may unpack to.</summary>
    public const long AlwaysAllowed = 64L * 1024 * 1024;

    private readonly long most;
    private long unpacked;

    /// <param name="packedBytes">The size of the archive.</param>
    public UnpackBudget(long packedBytes) => most = Math.Max(AlwaysAllowed, packedBytes * MostRatio);

    /// <summary>Counts unpacked bytes; false once there are too many.</summary>
    public bool TryTake(long bytes)
    {
        unpacked += bytes;
        return unpacked <= most;
    }
}
