using System.Runtime.InteropServices;

namespace AccountGuard.Import.Values;

/// <summary>
/// What cells mean, worked out once for each distinct cell as long as it stays in a table of fixed size: addresses,
/// cards and products repeat, so their text is made once and shared by all lines that have it.
/// </summary>
/// <typeparam name="T">What a cell becomes.</typeparam>
internal sealed class CellCache<T>
{
    private const int Slots = 4096;
    private const int Probes = 4;
    private const int LongestCell = 1024;

    private readonly Func<string, T> read;
    private readonly Entry[] entries = new Entry[Slots];

    /// <param name="read">Makes the value of a trimmed cell that is not absent.</param>
    public CellCache(Func<string, T> read) => this.read = read;

    /// <summary>The value of a trimmed cell; the type's default where the cell is absent.</summary>
    public T? Get(ReadOnlySpan<byte> cell)
    {
        if (Cell.IsAbsent(cell))
        {
            return default;
        }

        if (cell.Length > LongestCell)
        {
            return read(Cell.Text(cell));
        }

        var hash = Hash(cell);
        var slot = (int)(hash % Slots);
        for (var probe = 0; probe < Probes; probe++)
        {
            ref var entry = ref entries[(slot + probe) % Slots];
            if (entry.Bytes is null || (entry.Hash == hash && cell.SequenceEqual(entry.Bytes)))
            {
                return entry.Bytes is null ? Fill(ref entry, hash, cell) : entry.Value;
            }
        }

        return Fill(ref entries[(slot + (int)((hash >> 32) % Probes)) % Slots], hash, cell);
    }

    private T Fill(ref Entry entry, ulong hash, ReadOnlySpan<byte> cell)
    {
        var value = read(Cell.Text(cell));
        entry = new Entry { Hash = hash, Bytes = cell.ToArray(), Value = value };
        return value;
    }

    /// <summary>Multiply-and-mix over eight bytes at a time. Which cells collide only decides what stays cached.</summary>
    private static ulong Hash(ReadOnlySpan<byte> cell)
    {
        const ulong Multiplier = 0x9E3779B97F4A7C15;
        var hash = (ulong)cell.Length * Multiplier;
        foreach (var eight in MemoryMarshal.Cast<byte, ulong>(cell))
        {
            hash = (hash ^ eight) * Multiplier;
            hash ^= hash >> 32;
        }

        foreach (var one in cell.Slice(cell.Length & ~7))
        {
            hash = (hash ^ one) * Multiplier;
        }

        return hash ^ (hash >> 29);
    }

    private struct Entry
    {
        public ulong Hash;
        public byte[]? Bytes;
        public T Value;
    }
}
