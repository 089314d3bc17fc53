using System.Globalization;
using System.Text.RegularExpressions;
using AccountGuard.Goods;

namespace AccountGuard.Detection;

/// <summary>A good that is bought to be resold, as an order's line names it.</summary>
internal sealed class ResaleFinding
{
    /// <summary>The class's name in English, the same in every language's run.</summary>
    public required string Class { get; init; }

    /// <summary>The class's name in Japanese.</summary>
    public required string JapaneseClass { get; init; }

    /// <summary>The word that was found.</summary>
    public required string Term { get; init; }

    /// <summary>Share of a hijacker's orders of resale goods that are of this class.</summary>
    public required double HijackerShare { get; init; }

    /// <summary>Share of honest orders that hold it.</summary>
    public required double OwnerRate { get; init; }

    /// <summary>Gift cards and codes, which need no address.</summary>
    public bool IsCode { get; init; }

    /// <summary>The class's name in <paramref name="language"/>.</summary>
    public string Name(CultureInfo language) => IsJapanese(language) ? JapaneseClass : Class;

    /// <summary>Whether texts come in Japanese; told by the culture's name, which is there without ICU too.</summary>
    public static bool IsJapanese(CultureInfo language) =>
        language.Name == "ja" || language.Name.StartsWith("ja-", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Looks titles up in the catalogue, each distinct title once.</summary>
internal sealed class ResaleGoods(GoodsCatalog catalog)
{
    private const int MostTitlesKept = 2_000_000;

    // Lines in 10,000 of honest orders: where a class was not measured, and the least that so few people can show.
    private const double UnmeasuredLines = 10;
    private const double FewestLines = 0.5;
    private static readonly HashSet<string> CodeClasses = new(StringComparer.Ordinal) { "gift card / prepaid code", "digital content / game currency" };

    // Money put on the account's own balance stays with the account: it is no code that can be sold.
    private static readonly Regex OwnBalance = new(
        @"\breload\b|gift card balance|チャージタイプ|残高.{0,8}チャージ",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly Dictionary<string, ResaleFinding?> titles = new(StringComparer.Ordinal);
    private readonly SeenTexts<ResaleFinding?> seen = new();

    /// <summary>The good that <paramref name="title"/> names; null for a title that names none.</summary>
    public ResaleFinding? Find(string? title)
    {
        if (title is null)
        {
            return null;
        }

        if (!seen.TryGet(title, out var finding))
        {
            seen.Add(title, finding = FindByLetters(title));
        }

        return finding;
    }

    private ResaleFinding? FindByLetters(string title)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return null;
        }

        if (!titles.TryGetValue(title, out var finding))
        {
            finding = LookUp(title);
            if (titles.Count < MostTitlesKept)
            {
                titles[title] = finding;
            }
        }

        return finding;
    }

    private ResaleFinding? LookUp(string title) => !OwnBalance.IsMatch(title) && catalog.Match(title) is { } match
        ? new ResaleFinding
        {
            Class = match.Good.Name,
            JapaneseClass = match.Good.JapaneseName,
            Term = match.Term,
            HijackerShare = HijackerShare(match.Good.Tier),
            OwnerRate = Math.Max(FewestLines, match.Good.BenignLinesPer10000 ?? UnmeasuredLines) * PopulationRates.LinesPerOrder / 10_000,
            IsCode = CodeClasses.Contains(match.Good.Name),
        }
        : null;

    // Hijackers' orders of resale goods spread over a dozen classes of the highest tier, and seldom hold the others.
    private static double HijackerShare(ResaleTier tier) => tier switch
    {
        ResaleTier.A => 0.07,
        ResaleTier.B => 0.03,
        ResaleTier.S => 0.01,
        _ => 0.004,
    };
}
