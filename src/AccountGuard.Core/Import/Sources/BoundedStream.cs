namespace AccountGuard.Import.Sources;

/// <summary>Reads an archive's file and stops with <see cref="ArchiveLimitException"/> where it grows beyond reason.</summary>
internal sealed class BoundedStream : ForwardStream
{
    private readonly Stream inner;
    private readonly long declared;
    private readonly long most;
    private readonly UnpackBudget budget;
    private readonly uint? checksum;
    private uint running = Crc32.Start;
    private long count;

    /// <param name="inner">The unpacked bytes; disposed with this stream.</param>
    /// <param name="declared">The size that the archive declares.</param>
    /// <param name="packed">The packed size.</param>
    /// <param name="checksum">The CRC-32 that the archive declares; null where it cannot be had.</param>
    /// <param name="budget">What the whole archive may unpack to.</param>
    public BoundedStream(Stream inner, long declared, long packed, uint? checksum, UnpackBudget budget)
    {
        this.inner = inner;
        this.budget = budget;
        this.declared = declared;
        this.checksum = checksum;
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

        if (read == 0 && count > 0)
        {
            CheckEnd();
        }

        running = Crc32.Append(running, buffer.AsSpan(offset, read));

        return read;
    }

    /// <summary>
    /// Unpacking stops at the declared size whether there is more or not, so the checksum tells a file that is larger
    /// than declared as well as a damaged one.
    /// </summary>
    private void CheckEnd()
    {
        if (count < declared || (checksum is { } expected && Crc32.Finish(running) != expected))
        {
            throw new InvalidDataException("The unpacked data are not those that the archive declares.");
        }
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
