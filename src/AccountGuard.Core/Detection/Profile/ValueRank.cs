namespace AccountGuard.Detection.Profile;

/// <summary>
/// How many earlier values were as great as a new one, in steps of five per cent and in time that does not grow with
/// their number.
/// </summary>
internal sealed class ValueRank
{
    private const int Steps = 1024;
    private const double StepsPerLog = 20;
    private const double LogOfFirst = -8;

    // A Fenwick tree: cell i holds the count of a run of steps that ends at i.
    private int[] tree = new int[Steps + 1];

    /// <summary>Values so far.</summary>
    public int Count { get; private set; }

    /// <summary>The greatest value so far.</summary>
    public double Greatest { get; private set; } = double.NegativeInfinity;

    /// <summary>Takes a value.</summary>
    public void Add(double value) => Add(value, StepOf(value));

    /// <summary>The same for a value whose <see cref="StepOf"/> is known already.</summary>
    public void Add(double value, int step)
    {
        Count++;
        Greatest = Math.Max(Greatest, value);
        for (var cell = step; cell <= Steps; cell += cell & -cell)
        {
            tree[cell]++;
        }
    }

    /// <summary>How many values so far are as great as <paramref name="value"/>, or within its step.</summary>
    public int CountFrom(double value) => CountFrom(value, StepOf(value));

    /// <summary>The same for a value whose <see cref="StepOf"/> is known already.</summary>
    public int CountFrom(double value, int step)
    {
        if (value > Greatest)
        {
            return 0;
        }

        var below = 0;
        for (var cell = step - 1; cell > 0; cell -= cell & -cell)
        {
            below += tree[cell];
        }

        return Count - below;
    }

    /// <summary>The share of values, this one among them, that are as great as <paramref name="value"/>.</summary>
    public double UpperTail(double value) => UpperTailOf(CountFrom(value));

    /// <summary>The same for a value whose <see cref="CountFrom(double)"/> is known already.</summary>
    public double UpperTailOf(int asGreat) => (asGreat + 1.0) / (Count + 1.0);

    /// <summary>The same values, to which others can be added.</summary>
    public ValueRank Copy()
    {
        var copy = (ValueRank)MemberwiseClone();
        copy.tree = (int[])tree.Clone();
        return copy;
    }

    /// <summary>The step that a value falls into, from 1.</summary>
    public static int StepOf(double value)
    {
        var step = value <= 0 ? 1 : (int)((Math.Log(value) - LogOfFirst) * StepsPerLog) + 1;
        return Math.Min(Steps, Math.Max(1, step));
    }
}
