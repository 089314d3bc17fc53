namespace AccountGuard.Addresses;

/// <summary>How near two addresses are to each other, nearest first.</summary>
public enum AddressLevel
{
    /// <summary>One place, however it is written.</summary>
    Same = 0,

    /// <summary>The same lot with another room or building, or the same postcode and town.</summary>
    Near,

    /// <summary>The same city.</summary>
    SameCity,

    /// <summary>Anything else, and whatever cannot be told.</summary>
    Other,
}
