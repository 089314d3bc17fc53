namespace AccountGuard.Detection.Sellers;

/// <summary>How usual one of a few values is, such as who hands sales to the carrier.</summary>
/// <param name="Value">The value; null where the source does not say.</param>
/// <param name="Times">Sales before that had it.</param>
/// <param name="Earlier">Sales before that said any.</param>
internal readonly record struct ValueFacts(string? Value, int Times, int Earlier)
{
    // With fewer sales behind it nothing is unusual.
    private const int FewestEarlier = 20;
    private const double RateOfRare = 0.1;
    private const double Prior = 0.3;
    private const double PriorWeight = 5;

    /// <summary>The shop's rate of it.</summary>
    public double Rate => Evidence.Rate(Times, Earlier, Prior, PriorWeight);

    /// <summary>It is told, and hardly ever was so.</summary>
    public bool IsRare => Value is not null && Earlier >= FewestEarlier && Rate < RateOfRare;
}

/// <summary>How often a shop's sales had each of a few values.</summary>
internal sealed class UsualValues
{
    private readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);
    private int told;

    /// <summary>What <paramref name="value"/> is to the sales before.</summary>
    public ValueFacts Observe(string? value) => new(value, value is not null && counts.TryGetValue(value, out var times) ? times : 0, told);

    /// <summary>Takes in a sale's value.</summary>
    public void Learn(string? value)
    {
        if (value is null)
        {
            return;
        }

        counts.TryGetValue(value, out var times);
        counts[value] = times + 1;
        told++;
    }
}
