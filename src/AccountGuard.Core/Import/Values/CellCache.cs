using System.Runtime.InteropServices;

namespace AccountGuard.Import.Values;

/// <summary>
/// What cells mean, worked out once for each distinct cell as long as it stays in a table of bounded size: addresses,
/// cards and products repeat, so their text is made once and shared by all lines that have it. The table begins small,
/// since most files are, and many columns of a file are empty.
/// </summary>
/// <typeparam name="T">What a cell becomes.</typeparam>
internal sealed class CellCache<T>
{
    private const int FewestSlots = 64;
    private const int MostSlots = 32_768;
    private const int Probes = 8;
    private const int LongestCell = 1024;

    private readonly Func<string, T> read;
    private Entry[] entries = [];
    private Entry last;
    private int used;

    /// <param name="read">Makes the value of a trimmed cell that is not absent.</param>
    public CellCache(Func<string, T> read) => this.read = read;

    /// <summary>The value of a trimmed cell; the type's default where the cell is absent.</summary>
    public T? Get(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
        {
            return default;
        }

        // The owner's address, card and currency come in row after row.
        if (last.Bytes is not null && cell.SequenceEqual(last.Bytes))
        {
            return last.Value;
        }

        if (cell.Length > LongestCell)
        {
            return Read(cell);
        }

        var hash = Hash(cell);
        if (entries.Length > 0)
        {
            ref var entry = ref Place(entries, hash, cell, out var isFound);
            if (isFound)
            {
                last = entry;
                return entry.Value;
            }
        }

        return Fill(hash, cell);
    }

    private T? Read(ReadOnlySpan<byte> cell) => Cell.IsAbsent(cell) ? default : read(Cell.Text(cell));

    private T? Fill(ulong hash, ReadOnlySpan<byte> cell)
    {
        var value = Read(cell);
        if (2 * used >= entries.Length && entries.Length < MostSlots)
        {
            Grow();
        }

        ref var entry = ref Place(entries, hash, cell, out _);
        used += entry.Bytes is null ? 1 : 0;
        entry = new Entry { Hash = hash, Bytes = cell.ToArray(), Value = value };
        return value;
    }

    /// <summary>Where the cell stands, or where it is to stand: a free place, or that of another, which it drives out.</summary>
    private static ref Entry Place(Entry[] entries, ulong hash, ReadOnlySpan<byte> cell, out bool isFound)
    {
        var mask = entries.Length - 1;
        var slot = (int)hash & mask;
        for (var probe = 0; probe < Probes; probe++)
        {
            ref var entry = ref entries[(slot + probe) & mask];
            isFound = entry.Bytes is not null && entry.Hash == hash && cell.SequenceEqual(entry.Bytes);
            if (isFound || entry.Bytes is null)
            {
                return ref entry;
            }
        }

        isFound = false;
        return ref entries[(slot + (int)((hash >> 32) % Probes)) & mask];
    }

    private void Grow()
    {
        var larger = new Entry[entries.Length == 0 ? FewestSlots : 4 * entries.Length];
        used = 0;
        foreach (var entry in entries)
        {
            if (entry.Bytes is not null)
            {
                ref var place = ref Place(larger, entry.Hash, entry.Bytes, out _);
                used += place.Bytes is null ? 1 : 0;
                place = entry;
            }
        }

        entries = larger;
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

        var last = 0UL;
        foreach (var one in cell.Slice(cell.Length & ~7))
        {
            last = (last << 8) | one;
        }

        hash = (hash ^ last) * Multiplier;
        return hash ^ (hash >> 29);
    }

    private struct Entry
    {
        public ulong Hash;
        public byte[]? Bytes;
        public T? Value;
    }
}
