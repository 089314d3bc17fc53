namespace AccountGuard.Detection;

/// <summary>
/// Two sums of money that patterns on record are told in, in other currencies. They are round figures of about the
/// same worth, not rates of a day.
/// </summary>
internal static class Currencies
{
    /// <summary>What goods that are worth reselling cost: 120 USD (DETECTION.md, pattern 2).</summary>
    public static double Dear(string currency) => currency switch
    {
        "JPY" => 15_000,
        "GBP" => 95,
        "EUR" or "CHF" => 110,
        "CAD" or "AUD" or "NZD" or "SGD" => 165,
        "CNY" => 850,
        "INR" => 10_000,
        "BRL" => 600,
        "MXN" => 2_200,
        "SEK" or "NOK" or "DKK" or "TRY" => 1_200,
        "PLN" => 480,
        "KRW" => 160_000,
        "TWD" => 3_800,
        _ => 120,
    };

    /// <summary>
    /// The most that an item of a scatter at a pittance costs: 1 USD (DETECTION.md, pattern 4; how seldom honest people
    /// buy so was counted with it). The scatters on record cost 1 to 60 JPY; all below 100 JPY are of that worth.
    /// </summary>
    public static decimal Pittance(string currency) => currency switch
    {
        "JPY" => 99,
        "CNY" or "PLN" or "TRY" => 4,
        "INR" => 60,
        "KRW" => 1_000,
        "TWD" or "MXN" => 20,
        "SEK" or "NOK" or "DKK" => 8,
        "BRL" => 4,
        _ => 1,
    };
}
