namespace AccountGuard.Import.Values;

/// <summary>An amount of money as a cell has it.</summary>
internal readonly struct Amount
{
    public Amount(decimal value, string? currency)
    {
        Value = value;
        Currency = currency;
    }

    public decimal Value { get; }

    /// <summary>The ISO 4217 code of the sign or code beside it; null where there is none, or a sign of several countries ("$").</summary>
    public string? Currency { get; }
}
