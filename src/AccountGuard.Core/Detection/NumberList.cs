namespace AccountGuard.Detection;

/// <summary>Some numbers from nought on, mostly one: that one needs no list.</summary>
internal readonly struct NumberList
{
    // The number and one more, so that the struct's default is the empty list.
    private readonly int one;
    private readonly int[]? several;

    /// <summary>A list of one number.</summary>
    public NumberList(int number) => one = number + 1;

    /// <summary>A list of these.</summary>
    public NumberList(List<int> numbers)
    {
        one = numbers.Count == 1 ? numbers[0] + 1 : 0;
        several = numbers.Count > 1 ? numbers.ToArray() : null;
    }

    /// <summary>How many there are.</summary>
    public int Count => several?.Length ?? (one == 0 ? 0 : 1);

    /// <summary>The number at <paramref name="index"/>.</summary>
    public int this[int index] => several is null ? one - 1 : several[index];
}
