namespace AccountGuard.Benchmarks.Exports;

/// <summary>The products of the made-up shop; a few are bought again and again, most once in a while, as in real histories.</summary>
internal sealed class ProductShelf
{
    private const int Products = 20_000;
    private const string AsinLetters = "0123456789BCDFGHJKLMNPQRSTVWXYZ";

    private static readonly string[] Makers = ["Northfield", "Tamarack", "Bluebarn", "Kestrel & Co.", "Mori Kobo", "Hinode", "Okapi", "Sunday Press", "Willowmere", "Anvil"];
    private static readonly string[] Kinds =
    [
        "Stainless Steel Water Bottle", "Cotton Bath Towel", "LED Desk Lamp", "Dish Soap Refill", "Dog Treats, Chicken", "Ballpoint Pens",
        "Wool Hiking Socks", "Ceramic Mug", "Shower Curtain Liner", "Garden Gloves", "Paperback Novel", "Coffee Filters No. 4", "Laundry Detergent",
        "USB-C Cable, Braided", "Bicycle Inner Tube", "Storage Bins with Lids", "ステンレス水筒", "本革キーケース", "珪藻土バスマット", "無洗米 コシヒカリ",
    ];

    private static readonly string[] Details =
    [
        "for Home and Office", "Dishwasher Safe, BPA Free", "Machine Washable, Quick Dry", "with Gift Box", "Extra Large", "Unscented, Plant Based",
        "Compatible with Most Models", "2-Year Warranty", "大容量 詰め替え用", "Made from Recycled Material",
    ];

    private static readonly string[] Colours = ["Black", "White", "Navy", "Sage Green", "Red", "Grey", "ブルー", "Clear"];

    private readonly Product[] products;

    public ProductShelf(Random random) => products = Enumerable.Range(0, Products).Select(number => Make(number, random)).ToArray();

    /// <summary>Tablets and telephones, which are bought to be resold.</summary>
    public static IReadOnlyList<Product> Loot { get; } =
    [
        new("B0BENCH001", "Apple iPad Air 11-inch Tablet, 128GB, Wi-Fi, Blue", 59900),
        new("B0BENCH002", "Apple iPhone 17 Pro 256GB Unlocked, Silver", 109900),
        new("B0BENCH003", "Nintendo Switch 2 Console", 44999),
    ];

    /// <summary>The next product that goes into a basket.</summary>
    public Product Pick(Random random)
    {
        var share = random.NextDouble();
        return products[(int)(share * share * share * Products)];
    }

    private static Product Make(int number, Random random)
    {
        var asin = "B0" + string.Concat(Enumerable.Range(0, 8).Select(_ => AsinLetters[random.Next(AsinLetters.Length)]));
        var title = $"{Any(Makers, random)} {Any(Kinds, random)}, {Any(Details, random)}, Pack of {random.Next(1, 13)}, {Any(Colours, random)} (Model {number:00000})";
        return new Product(asin, title, (int)(300 * Math.Exp(random.NextDouble() * 3.5)));
    }

    private static string Any(string[] words, Random random) => words[random.Next(words.Length)];
}
