using System.Globalization;
using AccountGuard.Addresses;

namespace AccountGuard.Trust;

/// <summary>What an owner vouches for, in the order in which it was said. Immutable.</summary>
public sealed class TrustList
{
    private TrustList(IReadOnlyList<TrustEntry> entries) => Entries = entries;

    /// <summary>The list without entries.</summary>
    public static TrustList Empty { get; } = new([]);

    /// <summary>The entries, oldest first.</summary>
    public IReadOnlyList<TrustEntry> Entries { get; }

    /// <summary>The list of <paramref name="entries"/>; of those that say the same thing of the same account only the first.</summary>
    public static TrustList Of(IEnumerable<TrustEntry> entries) => Empty.With(entries);

    /// <summary>Whether an entry says the same thing already, of the same account or of every account.</summary>
    public bool Holds(TrustEntry entry) => new Known(Entries).Holds(entry);

    /// <summary>The list with those of <paramref name="entries"/> that it does not hold yet; itself where it holds all.</summary>
    public TrustList With(IEnumerable<TrustEntry> entries)
    {
        var all = Entries.ToList();
        var known = new Known(all);
        foreach (var entry in entries.Where(entry => !known.Holds(entry)))
        {
            known.Add(entry);
            all.Add(entry);
        }

        return all.Count == Entries.Count ? this : new TrustList(all);
    }

    /// <summary>The list without the entries that <paramref name="isGone"/> names; itself where it names none.</summary>
    public TrustList Without(Func<TrustEntry, bool> isGone)
    {
        var rest = Entries.Where(entry => !isGone(entry)).ToList();
        return rest.Count == Entries.Count ? this : new TrustList(rest);
    }

    /// <summary>The list of entries as they stand in a file, which may say a thing twice.</summary>
    internal static TrustList OfFile(IReadOnlyList<TrustEntry> entries) => new(entries);

    /// <summary>What entries say, so that a thing is found again however it is written.</summary>
    private sealed class Known
    {
        private readonly AddressBook places = new();
        private readonly HashSet<(string? Account, TrustKind Kind, string Thing)> said = [];

        public Known(IEnumerable<TrustEntry> entries)
        {
            foreach (var entry in entries)
            {
                Add(entry);
            }
        }

        public void Add(TrustEntry entry) => said.Add((entry.Account, entry.Kind, Thing(entry)));

        public bool Holds(TrustEntry entry)
        {
            var thing = Thing(entry);
            return said.Contains((null, entry.Kind, thing)) || said.Contains((entry.Account, entry.Kind, thing));
        }

        private string Thing(TrustEntry entry) => entry.Kind == TrustKind.Address && entry.Place.IsKnown
            ? places.PlaceOf(entry.Place).ToString(CultureInfo.InvariantCulture)
            : entry.Folded;
    }
}
