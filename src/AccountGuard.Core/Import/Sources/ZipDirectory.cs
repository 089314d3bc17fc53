using System.Buffers.Binary;

namespace AccountGuard.Import.Sources;

/// <summary>
/// What a zip's central directory says of how its files are packed. <see cref="System.IO.Compression.ZipArchive"/> on .NET
/// Framework does not say that an entry is encrypted and would unpack it to noise, and no version says by which method
/// an entry is packed. Format: PKWARE APPNOTE 6.3, sections 4.3.12, 4.3.16 and 4.4.5.
/// </summary>
internal sealed class ZipDirectory
{
    private const uint EndMark = 0x06054B50;
    private const uint EntryMark = 0x02014B50;
    private const int EndSize = 22;
    private const int EntrySize = 46;
    private const int MostComment = ushort.MaxValue;
    private const int Stored = 0;
    private const int Deflate = 8;
    private const int Deflate64 = 9;
    private const int MostDirectory = 64 * 1024 * 1024;

    private ZipDirectory()
    {
    }

    /// <summary>Whether any entry is encrypted.</summary>
    public bool IsEncrypted { get; private set; }

    /// <summary>Whether any entry is neither stored nor packed by deflate, of which .NET knows both sizes.</summary>
    public bool HasUnknownMethod { get; private set; }

    /// <summary>Reads the directory. Says nothing where it is damaged or in Zip64's form; opening tells then. Leaves the stream at its start.</summary>
    public static ZipDirectory Of(Stream zip)
    {
        var directory = new ZipDirectory();
        var tail = ReadAt(zip, Math.Max(0, zip.Length - EndSize - MostComment), EndSize + MostComment);
        if (DirectoryIn(tail) is var (offset, size) && offset + size <= zip.Length && size <= MostDirectory)
        {
            directory.Read(ReadAt(zip, offset, (int)size));
        }

        zip.Position = 0;
        return directory;
    }

    private static (long Offset, long Size)? DirectoryIn(byte[] tail)
    {
        for (var index = tail.Length - EndSize; index >= 0; index--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(index)) == EndMark)
            {
                return (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(index + 16)), BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(index + 12)));
            }
        }

        return null;
    }

    private void Read(byte[] entries)
    {
        var entry = 0;
        while (entry + EntrySize <= entries.Length && BinaryPrimitives.ReadUInt32LittleEndian(entries.AsSpan(entry)) == EntryMark)
        {
            IsEncrypted |= (BinaryPrimitives.ReadUInt16LittleEndian(entries.AsSpan(entry + 8)) & 1) != 0;
            HasUnknownMethod |= BinaryPrimitives.ReadUInt16LittleEndian(entries.AsSpan(entry + 10)) is not (Stored or Deflate or Deflate64);
            entry += EntrySize
                + BinaryPrimitives.ReadUInt16LittleEndian(entries.AsSpan(entry + 28))
                + BinaryPrimitives.ReadUInt16LittleEndian(entries.AsSpan(entry + 30))
                + BinaryPrimitives.ReadUInt16LittleEndian(entries.AsSpan(entry + 32));
        }
    }

    private static byte[] ReadAt(Stream zip, long offset, int count)
    {
        zip.Position = offset;
        var bytes = new byte[Math.Min(count, zip.Length - offset)];
        var read = 0;
        while (read < bytes.Length && zip.Read(bytes, read, bytes.Length - read) is > 0 and var more)
        {
            read += more;
        }

        return bytes;
    }
}
