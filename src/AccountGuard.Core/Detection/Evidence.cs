namespace AccountGuard.Detection;

/// <summary>Arithmetic of natural-log likelihood ratios, hijacker against owner.</summary>
internal static class Evidence
{
    /// <summary><paramref name="value"/> held within the bounds.</summary>
    public static double Clip(double value, double least, double most) => Math.Min(most, Math.Max(least, value));

    /// <summary>The share of events learnt from <paramref name="events"/> in <paramref name="trials"/>, drawn towards a population's rate that weighs as much as <paramref name="weight"/> trials.</summary>
    public static double Rate(double events, double trials, double prior, double weight) =>
        (events + (prior * weight)) / (trials + weight);

    /// <summary>
    /// The evidence of a p-value: ln of (1 - p + p ln p) / (p (ln p)^2), the mixture of all power calibrators
    /// (Vovk and Wang, E-values: calibration, combination and applications, Annals of Statistics 49:1736, 2021).
    /// </summary>
    /// <param name="probability">Above 0, at most 1.</param>
    public static double FromProbability(double probability)
    {
        // The formula is 0/0 at one; its limit there is a half.
        if (probability > 0.9999)
        {
            return Math.Log(0.5);
        }

        var log = Math.Log(probability);
        return Math.Log((1 - probability + (probability * log)) / (probability * log * log));
    }
}
