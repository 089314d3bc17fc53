namespace AccountGuard.Addresses;

/// <summary>What sort of place an address is.</summary>
public enum AddressKind
{
    /// <summary>Nothing tells: no address, a sentinel such as "Not Available", or text without any part of an address.</summary>
    Unknown = 0,

    /// <summary>A house, flat or office.</summary>
    Street,

    /// <summary>A post office box (PO Box, Postfach, boîte postale, casella postale, apartado, 私書箱).</summary>
    PoBox,

    /// <summary>A box rented from a private firm: PMB, "#" with three or more digits at a street address, a UPS Store, Mail Boxes Etc.</summary>
    PrivateMailbox,

    /// <summary>A locker that is opened with a code (Packstation, Amazon Locker, PUDO, はこぽす).</summary>
    ParcelLocker,

    /// <summary>A firm that takes parcels in and sends them on, mostly abroad (転送コム, MyUS, Shipito).</summary>
    ParcelForwarder,

    /// <summary>A shop that keeps the parcel until it is fetched (convenience store, Amazon Counter, point relais).</summary>
    PickupShop,

    /// <summary>Held at a post office until it is fetched (局留, general delivery, poste restante, postlagernd).</summary>
    PostOffice,
}
