using System.IO.Compression;

namespace AccountGuard.Import.Sources;

/// <summary>A zip that is open to be read.</summary>
internal sealed class OpenArchive : IDisposable
{
    private readonly ZipArchive zip;
    private readonly bool hasUnknownMethod;

    /// <param name="zip">The zip; disposed with this.</param>
    /// <param name="hasUnknownMethod">Whether a file in it is packed by a method that is not known here.</param>
    public OpenArchive(ZipArchive zip, bool hasUnknownMethod)
    {
        this.zip = zip;
        this.hasUnknownMethod = hasUnknownMethod;
    }

    /// <summary>Its files and folders.</summary>
    public IReadOnlyCollection<ZipArchiveEntry> Entries => zip.Entries;

    /// <summary>Unpacks one of its files, within its declared size and the budget.</summary>
    /// <exception cref="ArchiveMethodException">It is packed by a method that is not known here.</exception>
    public Stream Unpack(ZipArchiveEntry entry, UnpackBudget budget)
    {
#if NETSTANDARD2_0
        uint? checksum = null;
#else
        uint? checksum = entry.Crc32;
#endif
        return new BoundedStream(Open(entry), entry.Length, entry.CompressedLength, checksum, budget);
    }

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();

    private Stream Open(ZipArchiveEntry entry)
    {
        try
        {
            return entry.Open();
        }
        catch (InvalidDataException error) when (hasUnknownMethod)
        {
            throw new ArchiveMethodException(error);
        }
    }
}
