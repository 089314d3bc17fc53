using System.Globalization;

namespace AccountGuard.Goods;

/// <summary>The goods that are bought to be resold. Immutable; safe to use from several threads at once.</summary>
public sealed class GoodsCatalog
{
    private static readonly Lazy<GoodsCatalog> Shipped = new(CatalogFile.LoadShipped);

    private readonly GoodsMatcher matcher;
    private readonly Dictionary<string, ResaleGood> byName;

    internal GoodsCatalog(IReadOnlyList<ResaleGood> goods, GoodsSample? measuredOn, AccessoryGrammar grammar)
    {
        Goods = goods;
        MeasuredOn = measuredOn;
        matcher = new GoodsMatcher(goods, grammar);
        byName = goods.ToDictionary(good => good.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The catalogue that ships with the engine.</summary>
    public static GoodsCatalog Default => Shipped.Value;

    /// <summary>The goods in the order of the file.</summary>
    public IReadOnlyList<ResaleGood> Goods { get; }

    /// <summary>The honest orders that the measured rates were counted in; null for a catalogue without such figures.</summary>
    public GoodsSample? MeasuredOn { get; }

    /// <summary>Reads a catalogue from a file in the form that docs/GOODS.md describes (JSON, UTF-8).</summary>
    /// <param name="path">The file, as a literal path.</param>
    /// <param name="language">The language of error messages: Japanese for "ja", English for every other.</param>
    /// <exception cref="InvalidDataException">The file is not a catalogue; the message names file, line and place.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    public static GoodsCatalog Load(string path, CultureInfo language)
    {
        using var stream = File.OpenRead(path);
        return Load(stream, path, language);
    }

    /// <summary>Reads a catalogue from an open stream, which stays open.</summary>
    /// <param name="stream">The catalogue as JSON in UTF-8.</param>
    /// <param name="name">What error messages call it.</param>
    /// <param name="language">The language of error messages: Japanese for "ja", English for every other.</param>
    /// <exception cref="InvalidDataException">It is not a catalogue; the message names it, the line and the place.</exception>
    public static GoodsCatalog Load(Stream stream, string name, CultureInfo language) => CatalogFile.Load(stream, name, language);

    /// <summary>
    /// The good that a product's title names, and the term that names it; null for a title that names none (an
    /// accessory of a good is none) and for null. When a title names several, the one of the highest tier (A, B, C,
    /// then S), and among those the first of the catalogue. Titles are read up to 2,000 characters. Never throws.
    /// </summary>
    public GoodsMatch? Match(string? title) => string.IsNullOrWhiteSpace(title) ? null : matcher.Match(title!);

    /// <summary>The good of that English or Japanese name, or null; case makes no difference.</summary>
    public ResaleGood? Find(string name) =>
        byName.TryGetValue(name, out var good)
            ? good
            : Goods.FirstOrDefault(candidate => string.Equals(candidate.JapaneseName, name, StringComparison.OrdinalIgnoreCase));
}
