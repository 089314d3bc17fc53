using System.Globalization;
using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Signals;

/// <summary>One term of what stands out on a seller's account: a thing that can be seen in a run, and how much likelier it is a stranger's.</summary>
internal abstract class SellerSignal
{
    private static readonly LocalizedText Text = new(typeof(SellerRun), "SellerText");

    /// <summary>Every signal, in the order in which ties are broken.</summary>
    public static IReadOnlyList<SellerSignal> All { get; } =
    [
        new SellerKindsSignal(),
        new SellerPaceSignal(),
        new SellerPriceSignal(),
        new SellerPayoutAccountSignal(),
        new SellerPayoutRhythmSignal(),
        new SellerPayoutAmountSignal(),
        new SellerFulfilmentSignal(),
        new SellerSiteSignal(),
        new SellerShipFromSignal(),
        new SellerPauseSignal(),
        new SellerBesideSignal(),
        new SellerSettlingSignal(),
    ];

    /// <summary>The name that findings carry.</summary>
    public abstract string Name { get; }

    /// <summary>The natural-log likelihood ratio, stranger against owner; nought where it says nothing.</summary>
    public abstract double LogOdds(SellerRun run);

    /// <summary>The sentence that explains it; null where there is nothing worth saying.</summary>
    public abstract string? Explain(SellerRun run, CultureInfo language);

    /// <summary>The numbers behind it, by name.</summary>
    public abstract IReadOnlyDictionary<string, double> Numbers(SellerRun run);

    /// <summary>The text of <paramref name="key"/> in SellerText, filled in.</summary>
    protected static string Say(CultureInfo language, string key, params object?[] arguments) => Text.Get(language, key, arguments);

    /// <summary>The day of an instant, as its own offset has it and the language writes it.</summary>
    protected static string Day(DateTimeOffset instant, CultureInfo language) =>
        instant.ToString(ResaleFinding.IsJapanese(language) ? "yyyy年M月d日" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number of days or times with at most one decimal.</summary>
    protected static string Rounded(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
