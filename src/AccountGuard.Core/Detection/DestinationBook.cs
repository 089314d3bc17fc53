using System.Text;
using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>Tells where orders went, each distinct way of writing looked at once.</summary>
internal sealed class DestinationBook
{
    private readonly Dictionary<(string? ShipTo, string? Name), Destination?> known = [];
    private readonly HashSet<string> trusted = new(StringComparer.Ordinal);

    /// <summary>Makes a book; orders to <paramref name="trustedAddresses"/> are nobody else's.</summary>
    public DestinationBook(IEnumerable<string> trustedAddresses)
    {
        foreach (var address in trustedAddresses)
        {
            trusted.Add(OneForm(address));
        }
    }

    /// <summary>Where <paramref name="order"/> went; null for one without an address.</summary>
    public Destination? Find(Order order)
    {
        if (order.Channel != OrderChannel.Retail)
        {
            return null;
        }

        var written = (order.ShipTo, order.ShipToName);
        if (!known.TryGetValue(written, out var place))
        {
            known[written] = place = Read(order.ShipTo, order.ShipToName);
        }

        return place;
    }

    private Destination? Read(string? shipTo, string? name)
    {
        var text = shipTo ?? name;
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var key = OneForm(text!);
        return new Destination { Key = key, IsNameOnly = shipTo is null, IsTrusted = trusted.Contains(key) };
    }

    private static string OneForm(string text) =>
        new string(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit).ToArray()).ToUpperInvariant();
}
