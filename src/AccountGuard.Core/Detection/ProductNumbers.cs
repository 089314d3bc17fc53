using System.Text;
using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>Numbers the products of an account, so that they are told apart without comparing texts again and again.</summary>
internal sealed class ProductNumbers
{
    /// <summary>What <see cref="Of(OrderItem)"/> says of a line that names no product.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> ofId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> ofTitle = new(StringComparer.Ordinal);

    /// <summary>By the shop's product number; by the letters and digits of the title where there is none.</summary>
    public int Of(OrderItem item)
    {
        if (!string.IsNullOrWhiteSpace(item.ProductId) && item.ProductId![0] != '_')
        {
            return Of(ofId, item.ProductId, written => written.ToUpperInvariant());
        }

        return string.IsNullOrWhiteSpace(item.Title) ? None : Of(ofTitle, item.Title!, Letters);
    }

    private int Of(Dictionary<string, int> known, string written, Func<string, string> key)
    {
        if (!known.TryGetValue(written, out var product))
        {
            known[written] = product = NumberOf(key(written));
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
