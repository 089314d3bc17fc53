namespace AccountGuard.Core.Tests.Addresses.Suites;

/// <summary>Chance that comes out the same for the same seed, on every machine and runtime.</summary>
internal sealed class SeededChoice(uint seed)
{
    private ulong state = seed + 0x9E3779B97F4A7C15UL;

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    public bool Chance(double share) => Next() % 10_000 < share * 10_000;

    public T Of<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    // SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): System.Random promises no sequence.
    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
