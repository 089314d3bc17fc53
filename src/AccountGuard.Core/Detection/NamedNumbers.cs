using System.Globalization;

namespace AccountGuard.Detection;

/// <summary>Numbers by name that print as "EarlierOrders 127; Share 0.25", where a dictionary would print its type.</summary>
internal sealed class NamedNumbers : Dictionary<string, double>
{
    /// <summary>Copies <paramref name="numbers"/>.</summary>
    public NamedNumbers(IReadOnlyDictionary<string, double> numbers)
        : base(numbers.Count, StringComparer.Ordinal)
    {
        foreach (var number in numbers)
        {
            Add(number.Key, number.Value);
        }
    }

    /// <summary>Name and value of each, culture-invariant, with six digits, joined by "; ".</summary>
    public override string ToString() =>
        string.Join("; ", this.Select(number => number.Key + " " + number.Value.ToString("G6", CultureInfo.InvariantCulture)));
}
