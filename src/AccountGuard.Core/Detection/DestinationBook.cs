using System.Globalization;
using AccountGuard.Addresses;
using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>
/// Tells where the orders of one account went, each distinct way of writing looked at once. A line is read by its own
/// form alone: what later orders teach about the account's names would make an early finding depend on them.
/// </summary>
internal sealed class DestinationBook(IReadOnlyList<string> trustedAddresses)
{
    private readonly AddressBook addresses = new();
    private readonly Dictionary<(string? ShipTo, string? Name), Destination?> known = [];
    private readonly SeenTexts<Destination?> seen = new();
    private readonly Dictionary<int, bool> trusted = [];
    private (string? ShipTo, string? Name) last;
    private Destination? lastPlace;
    private readonly List<ShippingAddress> vouchedFor = trustedAddresses.Select(address => ShippingAddress.Parse(address)).Where(address => address.IsKnown).ToList();

    /// <summary>Where <paramref name="order"/> went; null for one without an address.</summary>
    public Destination? Find(Order order)
    {
        if (order.Channel != OrderChannel.Retail)
        {
            return null;
        }

        // Most orders go where the one before went, and lines share the texts that they have in common.
        var written = (order.ShipTo, order.ShipToName);
        if (ReferenceEquals(written.ShipTo, last.ShipTo) && ReferenceEquals(written.ShipToName, last.Name))
        {
            return lastPlace;
        }

        (last, lastPlace) = (written, Find(written));
        return lastPlace;
    }

    private Destination? Find((string? ShipTo, string? Name) written)
    {
        if (written is { ShipTo: { } shipTo, Name: null })
        {
            if (!seen.TryGet(shipTo, out var place))
            {
                seen.Add(shipTo, place = FindByLetters(written));
            }

            return place;
        }

        return FindByLetters(written);
    }

    private Destination? FindByLetters((string? ShipTo, string? Name) written)
    {
        if (!known.TryGetValue(written, out var place))
        {
            known[written] = place = Read(written.ShipTo, written.Name);
        }

        return place;
    }

    private Destination? Read(string? shipTo, string? name)
    {
        if (shipTo is null)
        {
            return OfName(name);
        }

        var address = addresses.Get(shipTo, name);
        if (!address.IsKnown)
        {
            return null;
        }

        var place = addresses.PlaceOf(address);
        return new Destination
        {
            Key = place.ToString(CultureInfo.InvariantCulture),
            Kind = address.Kind,
            Region = Join(address.Country, address.Region),
            Neighbourhood = address.Postcode is null ? null : Join(address.Country, address.Postcode, address.City),
            Recipient = NullIfEmpty(RecipientName.Normalise(address.Recipient)),
            IsTrusted = IsTrusted(place),
        };
    }

    private Destination? OfName(string? name) => NullIfEmpty(RecipientName.Normalise(name)) is not { } recipient
        ? null
        : new Destination
        {
            Key = "name " + recipient,
            Recipient = recipient,
            IsNameOnly = true,
            IsTrusted = trustedAddresses.Any(line => RecipientName.Compare(line, name) == NameMatch.Same),
        };

    private bool IsTrusted(int place)
    {
        if (!trusted.TryGetValue(place, out var isTrusted))
        {
            trusted[place] = isTrusted = vouchedFor.Exists(address => AddressComparer.Compare(address, addresses.FirstOf(place)) == AddressLevel.Same);
        }

        return isTrusted;
    }

    private static string? Join(params string?[] parts) => NullIfEmpty(string.Join(" ", parts.Where(part => part is not null)));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
