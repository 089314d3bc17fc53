using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccountGuard.Goods;

/// <summary>Reads catalogues of goods: the engine's own and a user's.</summary>
internal static class CatalogFile
{
    /// <summary>Larger catalogues are refused, in bytes; the shipped one has about 30,000.</summary>
    public const int MaxBytes = 4_000_000;

    private const string ShippedGoods = "resale-goods.json";
    private const string ShippedGrammar = "accessory-words.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
    };

    private static readonly Lazy<AccessoryGrammar> Grammar = new(ReadGrammar);

    private static readonly LocalizedText Text = new(typeof(CatalogFile), "GoodsText");

    /// <summary>The catalogue embedded in the engine.</summary>
    public static GoodsCatalog LoadShipped()
    {
        using var stream = OpenResource(ShippedGoods);
        return Load(stream, ShippedGoods, CultureInfo.InvariantCulture);
    }

    /// <summary>Reads a catalogue; <paramref name="name"/> is what messages call it.</summary>
    /// <exception cref="InvalidDataException">It is not a catalogue.</exception>
    public static GoodsCatalog Load(Stream stream, string name, CultureInfo language)
    {
        var bytes = JsonText.ReadBounded(stream, MaxBytes) ?? throw new InvalidDataException(Text.Get(language, "TooLarge", name, MaxBytes));
        try
        {
            var document = JsonSerializer.Deserialize<CatalogDocument>(bytes, Json) ?? throw new JsonException();
            return new GoodsCatalog(document.ToGoods(Grammar.Value.Sets), document.MeasuredOn, Grammar.Value);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(Text.Get(language, "NotACatalog", name, (exception.LineNumber ?? 0) + 1, exception.Path ?? "$"), exception);
        }
        catch (CatalogFault fault)
        {
            throw new InvalidDataException(Text.Get(language, fault.TextKey, name, JsonText.LineOfRow(bytes, "goods", fault.Row)), fault);
        }
    }

    private static AccessoryGrammar ReadGrammar()
    {
        using var stream = OpenResource(ShippedGrammar);
        return JsonSerializer.Deserialize<AccessoryGrammar>(stream, Json)!;
    }

    private static Stream OpenResource(string name) =>
        typeof(CatalogFile).Assembly.GetManifestResourceStream(typeof(CatalogFile), name)
        ?? throw new InvalidOperationException($"The engine lacks its resource {name}.");
}
