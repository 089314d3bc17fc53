namespace AccountGuard.Recovery.Playbooks;

/// <summary>For whom a step or fact is: by the owner's country and by shop. A part that is null sets no limit.</summary>
internal sealed class Scope
{
    /// <summary>ISO 3166-1 alpha-2 codes it is for.</summary>
    public IReadOnlyList<string>? Countries { get; init; }

    /// <summary>ISO 3166-1 alpha-2 codes it is not for.</summary>
    public IReadOnlyList<string>? NotCountries { get; init; }

    /// <summary>Shops it is for, by <see cref="Shop.Names"/>.</summary>
    public IReadOnlyList<string>? Shops { get; init; }

    /// <summary>Shops it is not for, by <see cref="Shop.Names"/>.</summary>
    public IReadOnlyList<string>? NotShops { get; init; }

    /// <summary>Whether it is for an account at <paramref name="place"/>.</summary>
    public bool Covers(Place place) =>
        (Countries is null || Countries.Contains(place.Country, StringComparer.Ordinal))
        && (NotCountries is null || !NotCountries.Contains(place.Country, StringComparer.Ordinal))
        && (Shops is null || Shops.Intersect(place.Shop.Names, StringComparer.Ordinal).Any())
        && (NotShops is null || !NotShops.Intersect(place.Shop.Names, StringComparer.Ordinal).Any());
}

/// <summary>Where an order was placed: the country whose offices and laws apply, and the shop.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code; <see cref="UnknownCountry"/> where nothing tells it.</param>
/// <param name="Shop">The shop.</param>
internal sealed record Place(string Country, Shop Shop)
{
    /// <summary>The code ISO 3166-1 leaves free for users, here for a country nobody named.</summary>
    public const string UnknownCountry = "ZZ";
}
