using System.Buffers.Binary;

namespace AccountGuard.Import.Sources;

/// <summary>
/// Looks at the flags in a zip's central directory. <see cref="System.IO.Compression.ZipArchive"/> on .NET Framework
/// does not say that an entry is encrypted and would unpack it to noise. Format: PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16.
/// </summary>
internal static class ZipDirectory
{
    private const uint EndMark = 0x06054B50;
    private const uint EntryMark = 0x02014B50;
    private const int EndSize = 22;
    private const int EntrySize = 46;
    private const int MostComment = ushort.MaxValue;
    private const int MostDirectory = 64 * 1024 * 1024;

    /// <summary>Whether any entry is encrypted. False where the directory is damaged or in Zip64's form; opening tells then. Leaves the stream at its start.</summary>
    public static bool IsEncrypted(FileStream zip)
    {
        var tail = ReadAt(zip, Math.Max(0, zip.Length - EndSize - MostComment), EndSize + MostComment);
        var isEncrypted = DirectoryIn(tail) is var (offset, size) && offset + size <= zip.Length && size <= MostDirectory
            && AnyEncrypted(ReadAt(zip, offset, (int)size));
        zip.Position = 0;
        return isEncrypted;
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

    private static bool AnyEncrypted(byte[] directory)
    {
        var entry = 0;
        while (entry + EntrySize <= directory.Length && BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(entry)) == EntryMark)
        {
            if ((BinaryPrimitives.ReadUInt16LittleEndian(directory.AsSpan(entry + 8)) & 1) != 0)
            {
                return true;
            }

            entry += EntrySize
                + BinaryPrimitives.ReadUInt16LittleEndian(directory.AsSpan(entry + 28))
                + BinaryPrimitives.ReadUInt16LittleEndian(directory.AsSpan(entry + 30))
                + BinaryPrimitives.ReadUInt16LittleEndian(directory.AsSpan(entry + 32));
        }

        return false;
    }

    private static byte[] ReadAt(FileStream zip, long offset, int count)
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
