namespace AccountGuard.Addresses;

/// <summary>
/// The addresses of one account: each distinct line is parsed once, and lines of one place get one number. Not safe
/// for use from several threads at once.
/// </summary>
public sealed class AddressBook
{
    private readonly RecipientSplitter? splitter;
    private readonly Dictionary<(string Line, string? Recipient), ShippingAddress> parsed = [];
    private readonly Dictionary<ShippingAddress, int> places = [];
    private readonly Dictionary<string, PlaceBucket> buckets = new(StringComparer.Ordinal);
    private readonly List<ShippingAddress> firsts = [];

    /// <summary>An empty book.</summary>
    /// <param name="splitter">What is known of the account's names; null for nothing.</param>
    public AddressBook(RecipientSplitter? splitter = null) => this.splitter = splitter;

    /// <summary>How many places have been numbered.</summary>
    public int PlaceCount => firsts.Count;

    /// <summary>The line taken apart; the same object for the same line and recipient.</summary>
    public ShippingAddress Get(string? line, string? recipient = null)
    {
        var key = (line ?? "", recipient);
        if (!parsed.TryGetValue(key, out var address))
        {
            address = ShippingAddress.Parse(line, recipient ?? splitter?.Split(line).Recipient);
            parsed.Add(key, address);
        }

        return address;
    }

    /// <summary>
    /// The number of the place, counted from 0 in the order of first calls: that of the first address that
    /// <see cref="AddressComparer"/> calls the same, else a new one. Later calls never change a number that was given.
    /// </summary>
    public int PlaceOf(ShippingAddress address)
    {
        if (places.TryGetValue(address, out var known))
        {
            return known;
        }

        var bucket = BucketOf(address);
        var postcode = address.Western?.Postcode ?? "";
        var place = bucket.Find(postcode, candidate => AddressComparer.Compare(firsts[candidate], address) == AddressLevel.Same);
        if (place is null)
        {
            bucket.Add(postcode, firsts.Count);
            firsts.Add(address);
        }

        var number = place ?? firsts.Count - 1;
        places.Add(address, number);
        return number;
    }

    /// <summary>The first address that got the number.</summary>
    public ShippingAddress FirstOf(int place) => firsts[place];

    private PlaceBucket BucketOf(ShippingAddress address)
    {
        var key = BucketKey(address);
        if (!buckets.TryGetValue(key, out var bucket))
        {
            bucket = new PlaceBucket();
            buckets.Add(key, bucket);
        }

        return bucket;
    }

    /// <summary>What two addresses of one place have in common to the letter: only those are compared, so that time grows with the lines.</summary>
    private static string BucketKey(ShippingAddress address)
    {
        if (address.Japanese is { } japanese)
        {
            return $"{japanese.Lot.LooseKey}-{string.Join("-", japanese.Lot.Rooms.Where(room => !AddressText.EndsWith(room, 'F')))}".Trim('-');
        }

        if (address.Western is not { } western)
        {
            return address.Composed;
        }

        return $"{western.Box}|{western.Number}|{western.PrivateBox}|{string.Join("|", western.Units.OrderBy(unit => unit, StringComparer.Ordinal))}";
    }
}
