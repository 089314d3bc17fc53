using System.Globalization;

namespace AccountGuard.Samples;

/// <summary>The goods of one file, dealt like a pack of cards: nothing comes twice before everything came once.</summary>
internal sealed class Shelf(string resource, Random random)
{
    private readonly List<Good> goods = Read(resource);
    private readonly Dictionary<string, Queue<Good>> decks = [];

    public Good Draw(params string[] kinds)
    {
        var key = string.Join(',', kinds);
        if (!decks.TryGetValue(key, out var deck) || deck.Count == 0)
        {
            var fresh = goods.Where(good => kinds.Contains(good.Kind)).ToArray();
            random.Shuffle(fresh);
            decks[key] = deck = new Queue<Good>(fresh);
        }

        return deck.Dequeue();
    }

    public IReadOnlyList<Good> All => goods;

    private static List<Good> Read(string resource)
    {
        using var reader = new StreamReader(typeof(Shelf).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .Select(cells => new Good(cells[0], decimal.Parse(cells[1], CultureInfo.InvariantCulture), cells[2]))
            .ToList();
    }
}
