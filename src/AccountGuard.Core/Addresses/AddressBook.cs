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
    private readonly Dictionary<string, List<int>> buckets = new(StringComparer.Ordinal);
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

        var bucket = Bucket(address);
        var place = bucket.FindIndex(candidate => AddressComparer.Compare(firsts[candidate], address) == AddressLevel.Same);
        var number = place >= 0 ? bucket[place] : firsts.Count;
        if (place < 0)
        {
            bucket.Add(number);
            firsts.Add(address);
        }

        places.Add(address, number);
        return number;
    }

    /// <summary>The first address that got the number.</summary>
    public ShippingAddress FirstOf(int place) => firsts[place];

    /// <summary>Same places share their first number, so only those with the same are compared.</summary>
    private List<int> Bucket(ShippingAddress address)
    {
        var number = address.Japanese is { } japanese
            ? japanese.City + "|" + japanese.Lot.Numbers.Concat(japanese.Lot.Rooms).FirstOrDefault()
            : address.Western is { } western ? western.Box + "|" + western.Number : address.Composed;
        if (!buckets.TryGetValue(number, out var bucket))
        {
            bucket = [];
            buckets.Add(number, bucket);
        }

        return bucket;
    }
}
