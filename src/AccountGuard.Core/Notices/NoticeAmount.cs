using System.Globalization;

namespace AccountGuard.Notices;

/// <summary>An amount of money that a mail names.</summary>
/// <param name="Value">The amount, in units of <paramref name="Currency"/>.</param>
/// <param name="Currency">ISO 4217 code; null where the mail writes a sign of several countries ("$") and does not tell which.</param>
public sealed record NoticeAmount(decimal Value, string? Currency)
{
    /// <summary>The amount and its currency, culture-invariant, such as "12800 JPY".</summary>
    public override string ToString() =>
        Currency is null ? Value.ToString(CultureInfo.InvariantCulture) : $"{Value.ToString(CultureInfo.InvariantCulture)} {Currency}";
}
