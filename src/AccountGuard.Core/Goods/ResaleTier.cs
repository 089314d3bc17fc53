namespace AccountGuard.Goods;

/// <summary>How much a purchase of a good says about who made it, as the sources of the catalogue rank it.</summary>
public enum ResaleTier
{
    /// <summary>
    /// Not a good for resale but a way of buying that came with hijackings on record, such as books in a language the
    /// owner does not read. Says something only together with other signs.
    /// </summary>
    S = 0,

    /// <summary>Bought in hijacked accounts again and again, dear for its size, sold on within days.</summary>
    A,

    /// <summary>On the lists of goods that are stolen and sold on, less often or with less profit.</summary>
    B,

    /// <summary>On such lists, but so common in honest accounts that a single purchase says next to nothing.</summary>
    C,
}
