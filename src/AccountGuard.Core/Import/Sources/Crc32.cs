namespace AccountGuard.Import.Sources;

/// <summary>The checksum that zips keep of each file (CRC-32, reflected polynomial EDB88320; PKWARE APPNOTE 6.3, section 4.4.7).</summary>
internal static class Crc32
{
    /// <summary>The running value before the first byte.</summary>
    public const uint Start = uint.MaxValue;

    private static readonly uint[] Table = MakeTable();

    /// <summary>The running value behind more bytes.</summary>
    public static uint Append(uint running, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            running = Table[(running ^ one) & 0xFF] ^ (running >> 8);
        }

        return running;
    }

    /// <summary>The checksum at the last byte.</summary>
    public static uint Finish(uint running) => ~running;

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (var index = 0u; index < table.Length; index++)
        {
            var value = index;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
            }

            table[index] = value;
        }

        return table;
    }
}
