using System.Text;
using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>Numbers the products of an account, so that they are told apart without comparing texts again and again.</summary>
internal sealed class ProductNumbers
{
    private const int FewLines = 16;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> ofId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> ofTitle = new(StringComparer.Ordinal);
    private readonly SeenTexts<int[]> seenIds = new();

    /// <summary>The products of an order, each once, in the order of its lines; lines of a subscription have none.</summary>
    public int[] Of(Order order)
    {
        var lines = order.Lines;
        if (lines.Length == 1)
        {
            return Of(lines[0]);
        }

        var products = new List<int>(lines.Length);
        var seen = lines.Length > FewLines ? new HashSet<int>() : null;
        foreach (var line in lines)
        {
            foreach (var product in Of(line))
            {
                if (seen?.Add(product) ?? !products.Contains(product))
                {
                    products.Add(product);
                }
            }
        }

        return [.. products];
    }

    /// <summary>By the shop's product number; by the letters and digits of the title where there is none.</summary>
    private int[] Of(OrderItem item)
    {
        if (item.IsSubscription)
        {
            return [];
        }

        if (item.ProductId is { } id && seenIds.TryGet(id, out var product))
        {
            return product;
        }

        if (!string.IsNullOrWhiteSpace(item.ProductId) && item.ProductId![0] != '_')
        {
            product = Of(ofId, item.ProductId, written => written.ToUpperInvariant());
            seenIds.Add(item.ProductId, product);
            return product;
        }

        return string.IsNullOrWhiteSpace(item.Title) ? [] : Of(ofTitle, item.Title!, Letters);
    }

    private int[] Of(Dictionary<string, int[]> known, string written, Func<string, string> key)
    {
        if (!known.TryGetValue(written, out var product))
        {
            known[written] = product = [NumberOf(key(written))];
        }

        return product;
    }

    private int NumberOf(string key)
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers[key] = number = numbers.Count;
        }

        return number;
    }

    private static string Letters(string title) =>
        new string(NormalForm.Of(title, NormalizationForm.FormKC).Where(char.IsLetterOrDigit).ToArray()).ToUpperInvariant();
}
