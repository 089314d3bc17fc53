using System.Collections;
using System.Globalization;

namespace AccountGuard;

/// <summary>
/// A read-only list that prints as its values joined by "; ". Export-Csv and format views show the values where an
/// array would show its type name; ConvertTo-Json still sees a list.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] values;

    /// <summary>Copies <paramref name="values"/>.</summary>
    public ValueList(IEnumerable<T> values) => this.values = values.ToArray();

    /// <inheritdoc/>
    public int Count => values.Length;

    /// <inheritdoc/>
    public T this[int index] => values[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => values.GetEnumerator();

    /// <summary>The values in order, culture-invariant, joined by "; ". Empty for an empty list.</summary>
    public override string ToString() =>
        string.Join("; ", values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && values.SequenceEqual(other.values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => values.Aggregate(17, (hash, value) => unchecked((hash * 31) + (value?.GetHashCode() ?? 0)));
}

/// <summary>Makes <see cref="ValueList{T}"/> from sequences.</summary>
public static class ValueList
{
    /// <summary>The list without values.</summary>
    public static ValueList<T> Empty<T>() => EmptyList<T>.Instance;

    /// <summary>The list of the values given.</summary>
    public static ValueList<T> Of<T>(params T[] values) => new(values);

    /// <summary>Copies a sequence to a list.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> values) => new(values);

    private static class EmptyList<T>
    {
        public static readonly ValueList<T> Instance = new([]);
    }
}
