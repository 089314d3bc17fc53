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
    private OrderFacts? ofAll;

    /// <param name="hasDownloads">Whether the account has downloads at all; most histories have none, and one profile is enough.</param>
    public OwnerProfiles(bool hasDownloads) => all = hasDownloads ? new OwnerProfile() : null;

    /// <summary>See <see cref="OwnerProfile.Observe"/>.</summary>
    public OrderFacts Observe(in OrderReading reading, int index)
    {
        ofAll = all?.Observe(reading, index);
        return ofAll is null || !reading.IsDownload ? parcels.Observe(reading, index) : ofAll;
    }

    /// <summary>See <see cref="OwnerProfile.Learn"/>.</summary>
    public void Learn(OrderFacts facts, in OrderReading reading, bool leftOut)
    {
        all?.Learn(ofAll!, reading, leftOut);
        if (all is null || !reading.IsDownload)
        {
            parcels.Learn(facts, reading, leftOut);
        }
        else
        {
            // A card is the account's whatever it has paid for.
            parcels.Meet(reading, leftOut);
        }
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
