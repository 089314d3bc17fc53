namespace AccountGuard.Addresses;

/// <summary>Tells how near two addresses are, whoever the recipients are.</summary>
public static class AddressComparer
{
    /// <summary>
    /// The level of two addresses; the same whichever is given first. Japan's postcodes belong to towns, so two lots
    /// of one town are <see cref="AddressLevel.Near"/> also where a postcode is left out.
    /// </summary>
    public static AddressLevel Compare(ShippingAddress left, ShippingAddress right)
    {
        if (string.Equals(left.Composed, right.Composed, StringComparison.OrdinalIgnoreCase))
        {
            return AddressLevel.Same;
        }

        // Words are paired greedily: one order of the two makes the answer symmetric.
        if (string.CompareOrdinal(left.Composed, right.Composed) > 0)
        {
            (left, right) = (right, left);
        }

        if (left.Japanese is { } japanese && right.Japanese is { } otherJapanese)
        {
            return JapaneseComparison.Compare(japanese, otherJapanese);
        }

        if (left.Western is { } western && right.Western is { } otherWestern)
        {
            return WesternComparison.Compare(left.ReadIn(otherWestern.Country) ?? western, right.ReadIn(western.Country) ?? otherWestern);
        }

        return left.Country == "JP" && right.Country == "JP" && left.Postcode is { } postcode && postcode == right.Postcode
            ? AddressLevel.SameCity
            : AddressLevel.Other;
    }

    /// <summary>The level of two lines of address, each with or without a name in front.</summary>
    public static AddressLevel Compare(string? left, string? right) =>
        Compare(ShippingAddress.Parse(left), ShippingAddress.Parse(right));
}
