namespace AccountGuard.Import.Sources;

/// <summary>Reads an archive's file and stops with <see cref="ArchiveLimitException"/> where it grows beyond reason.</summary>
internal sealed class BoundedStream : ForwardStream
{
    private readonly Stream inner;
    private readonly long declared;
    private readonly long most;
    private readonly UnpackBudget budget;
    private long count;

    /// <param name="inner">The unpacked bytes; disposed with this stream.</param>
    /// <param name="declared">The size that the archive declares.</param>
    /// <param name="packed">The packed size.</param>
    /// <param name="budget">What the whole archive may unpack to.</param>
    public BoundedStream(Stream inner, long declared, long packed, UnpackBudget budget)
    {
        this.inner = inner;
        this.budget = budget;
        this.declared = declared;
        most = Math.Min(declared, Math.Max(UnpackBudget.AlwaysAllowed, packed * UnpackBudget.MostRatio));
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        this.count += read;
        if (this.count > most || !budget.TryTake(read))
        {
            throw new ArchiveLimitException();
        }

        if (read == 0 && count > 0 && this.count < declared)
        {
            throw new InvalidDataException("The packed data end too early.");
        }

        return read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
