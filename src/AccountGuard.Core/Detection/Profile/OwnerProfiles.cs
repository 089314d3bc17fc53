namespace AccountGuard.Detection.Profile;

/// <summary>
/// What is usual for one account's owner, apart for what is sent and for downloads. Books, apps and films come in another
/// rhythm and at other prices than parcels: an account with its digital orders has to be judged as well as without them.
/// So parcels are set against parcels, and downloads against all orders.
/// </summary>
internal sealed class OwnerProfiles
{
    private OwnerProfile parcels = new();
    private OwnerProfile? all;

    /// <param name="hasDownloads">Whether the account has downloads at all; most histories have none, and one profile is enough.</param>
    public OwnerProfiles(bool hasDownloads) => all = hasDownloads ? new OwnerProfile() : null;

    /// <summary>See <see cref="OwnerProfile.Take"/>.</summary>
    public OrderFacts Take(OrderReading reading, int index, bool leftOut)
    {
        var facts = all?.Take(reading, index, leftOut);
        if (facts is null || !reading.IsDownload)
        {
            return parcels.Take(reading, index, leftOut);
        }

        // A card is the account's whatever it has paid for.
        parcels.Meet(reading, leftOut);
        return facts;
    }

    /// <summary>The same knowledge, which goes its own way from here.</summary>
    public OwnerProfiles Copy()
    {
        var copy = (OwnerProfiles)MemberwiseClone();
        copy.parcels = parcels.Copy();
        copy.all = all?.Copy();
        return copy;
    }
}
