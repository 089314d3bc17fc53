namespace AccountGuard.Detection.Profile;

/// <summary>What an order's total is to the account's other totals in the same currency.</summary>
internal readonly struct AmountFacts
{
    /// <summary>The fact of an order whose total is not told, or is nothing.</summary>
    public static readonly AmountFacts None = new();

    /// <summary>Facts that say nothing.</summary>
    public AmountFacts()
    {
    }

    /// <summary>The total in <see cref="Currency"/>; null where it is not told.</summary>
    public double? Amount { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string? Currency { get; init; }

    /// <summary>Totals before in this currency.</summary>
    public int Earlier { get; init; }

    /// <summary>How many of them were as great.</summary>
    public int AsGreat { get; init; }

    /// <summary>Share of totals, this one among them, that are as great.</summary>
    public double UpperTail { get; init; } = 1;

    /// <summary>As much as goods for resale cost: 120 USD or its like.</summary>
    public bool IsDear { get; init; }

    /// <summary>The owner's rate of dear orders, learnt from the orders before.</summary>
    public double DearRate { get; init; } = PopulationRates.DearOrder;
}

/// <summary>What an account's orders have cost.</summary>
internal sealed class AmountMemory
{
    private const double PriorWeight = 20;
    private Dictionary<string, Totals> currencies = new(StringComparer.Ordinal);
    private (string Currency, Totals Totals)? last;

    /// <summary>What an order's total is to what is known.</summary>
    public AmountFacts Observe(in OrderAmount amount)
    {
        if (amount.Currency is not { } currency)
        {
            return AmountFacts.None;
        }

        var totals = TotalsIn(currency);
        var asGreat = totals.Rank.CountFrom(amount.Value, amount.Step);
        return new AmountFacts
        {
            Amount = amount.Value,
            Currency = currency,
            Earlier = totals.Rank.Count,
            AsGreat = asGreat,
            UpperTail = totals.Rank.UpperTailOf(asGreat),
            IsDear = amount.IsDear,
            DearRate = Evidence.Rate(totals.Dear, totals.Rank.Count, PopulationRates.DearOrder, PriorWeight),
        };
    }

    /// <summary>Takes in what an order of the owner's cost.</summary>
    public void Learn(in OrderAmount amount)
    {
        if (amount.Currency is { } currency)
        {
            var totals = TotalsIn(currency);
            totals.Rank.Add(amount.Value, amount.Step);
            totals.Dear += amount.IsDear ? 1 : 0;
        }
    }

    /// <summary>The same knowledge, which goes its own way from here.</summary>
    public AmountMemory Copy()
    {
        var copy = (AmountMemory)MemberwiseClone();
        copy.currencies = currencies.ToDictionary(totals => totals.Key, totals => totals.Value.Copy(), StringComparer.Ordinal);
        copy.last = null;
        return copy;
    }

    private Totals TotalsIn(string currency)
    {
        // An account buys in one currency, most of the time.
        if (last is { } before && ReferenceEquals(currency, before.Currency))
        {
            return before.Totals;
        }

        if (!currencies.TryGetValue(currency, out var totals))
        {
            currencies[currency] = totals = new Totals();
        }

        last = (currency, totals);
        return totals;
    }

    private sealed class Totals
    {
        public ValueRank Rank { get; private init; } = new();

        public int Dear { get; set; }

        public Totals Copy() => new() { Rank = Rank.Copy(), Dear = Dear };
    }
}
