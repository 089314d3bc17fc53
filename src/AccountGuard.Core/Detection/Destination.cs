using AccountGuard.Addresses;

namespace AccountGuard.Detection;

/// <summary>Where an order went, as far as the detector tells places apart.</summary>
internal sealed class Destination
{
    /// <summary>The same for every way of writing the same place.</summary>
    public required string Key { get; init; }

    /// <summary>What sort of place it is.</summary>
    public AddressKind Kind { get; init; }

    /// <summary>The state, prefecture or country it lies in; null where it cannot be told.</summary>
    public string? Region { get; init; }

    /// <summary>The same for places of one town or postcode; null where it cannot be told.</summary>
    public string? Neighbourhood { get; init; }

    /// <summary>The recipient in one form; null where it cannot be told.</summary>
    public string? Recipient { get; init; }

    /// <summary>The source gives only the recipient's name and no place.</summary>
    public bool IsNameOnly { get; init; }

    /// <summary>The owner vouches for it.</summary>
    public bool IsTrusted { get; init; }
}
