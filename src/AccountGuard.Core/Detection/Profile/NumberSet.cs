namespace AccountGuard.Detection.Profile;

/// <summary>A set of numbers that are counted from nought, a bit each.</summary>
internal sealed class NumberSet
{
    private const int BitsOfCell = 32;
    private int[] cells = [];

    /// <summary>Whether <paramref name="number"/> is in it.</summary>
    public bool Contains(int number) => number / BitsOfCell < cells.Length && (cells[number / BitsOfCell] & (1 << (number % BitsOfCell))) != 0;

    /// <summary>Takes it in.</summary>
    public void Add(int number)
    {
        if (number / BitsOfCell >= cells.Length)
        {
            Array.Resize(ref cells, Math.Max(2 * cells.Length, (number / BitsOfCell) + 1));
        }

        cells[number / BitsOfCell] |= 1 << (number % BitsOfCell);
    }

    /// <summary>The same numbers, to which others can be added.</summary>
    public NumberSet Copy() => new() { cells = (int[])cells.Clone() };
}
