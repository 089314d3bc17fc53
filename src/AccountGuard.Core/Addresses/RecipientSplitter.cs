namespace AccountGuard.Addresses;

/// <summary>
/// Splits lines in which the recipient's name stands in front of the address without a mark between. What an account
/// knows of its names comes from where sources give them apart, from lines whose form tells the name, and from
/// names that stand in front of several addresses.
/// </summary>
public sealed class RecipientSplitter
{
    private const int LongestName = 5;

    // Longest first, then by code point: what is taken off never depends on the order of the lines.
    private readonly IReadOnlyList<string> names;

    private RecipientSplitter(IReadOnlyList<string> names) => this.names = names;

    /// <summary>The names it takes off, longest first.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Learns the names of one account. The order and number of equal lines change nothing.</summary>
    /// <param name="lines">The account's lines of address.</param>
    /// <param name="knownNames">Names that sources give apart from addresses.</param>
    public static RecipientSplitter Learn(IEnumerable<string> lines, IEnumerable<string> knownNames)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in knownNames)
        {
            AddName(names, AddressText.Compose(name));
        }

        var distinct = new SortedSet<string>(lines.Select(Prepare), StringComparer.Ordinal);
        foreach (var line in distinct)
        {
            AddName(names, ShippingAddress.Parse(line).Recipient ?? "");
        }

        AddSharedStarts(names, distinct);
        var ordered = names.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).ToList();
        return new RecipientSplitter(ordered);
    }

    /// <summary>The name in front, null where none is known to stand there, and the rest of the line.</summary>
    public (string? Recipient, string Address) Split(string? line)
    {
        var composed = Prepare(line);
        foreach (var name in names)
        {
            if (WithoutPrefix(composed, name) is { } rest)
            {
                return (name, rest);
            }
        }

        return (null, composed);
    }

    /// <summary>
    /// The line without the name at its front, compared without case, accents, width and honorifics; null where the
    /// line starts otherwise, or holds nothing else.
    /// </summary>
    internal static string? WithoutPrefix(string composed, string name)
    {
        var position = 0;
        var matched = 0;
        var folded = Letters(name);
        while (position < composed.Length && matched < folded.Length)
        {
            var piece = Letters(composed[position].ToString());
            if (string.CompareOrdinal(folded, matched, piece, 0, piece.Length) != 0)
            {
                return null;
            }

            matched += piece.Length;
            position++;
        }

        if (matched < folded.Length || folded.Length == 0 || position >= composed.Length || IsInsideWord(composed, position))
        {
            return null;
        }

        var rest = composed.Substring(position).TrimStart(' ', ',', '様', '.', ':');
        return rest.Any(char.IsLetterOrDigit) ? rest : null;
    }

    private static string Prepare(string? line) => Boilerplate.Remove(AddressText.Compose(line));

    private static string Letters(string text) =>
        string.Concat(JapaneseText.Fold(AddressText.FoldLatin(text)).Where(char.IsLetterOrDigit));

    private static bool IsInsideWord(string text, int position) =>
        char.IsLetterOrDigit(text[position]) && char.IsLetterOrDigit(text[position - 1])
        && !AddressText.IsEastAsian(text[position]) && !AddressText.IsEastAsian(text[position - 1]);

    private static void AddName(HashSet<string> names, string name)
    {
        var words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries).Length;
        if (name.Length > 1 && !AddressText.HasDigit(name) && words <= LongestName && !Boilerplate.IsSentinel(name))
        {
            names.Add(name);
        }
    }

    /// <summary>Two or more words that several lines start with, where the lines go on differently, are a name.</summary>
    private static void AddSharedStarts(HashSet<string> names, SortedSet<string> distinct)
    {
        string[]? last = null;
        foreach (var line in distinct.Where(line => !AddressText.HasEastAsian(line)))
        {
            var words = line.Split(' ');
            if (last is not null)
            {
                var common = words.Zip(last, (word, other) => word == other).TakeWhile(isEqual => isEqual).Count();
                if (common is >= 2 and <= 4 && words.Take(common).All(IsNameWord) && GoesOn(words, common) && GoesOn(last, common))
                {
                    AddName(names, string.Join(" ", words.Take(common)));
                }
            }

            last = words;
        }
    }

    /// <summary>A name is followed by a street's name; a street's name by its number.</summary>
    private static bool GoesOn(string[] words, int position) => position < words.Length && !AddressText.HasDigit(words[position]);

    private static bool IsNameWord(string word)
    {
        var folded = AddressText.FoldLatin(word);
        return word.All(character => char.IsLetter(character) || character is '.' or '-' or '\'')
            && !StreetWords.LeadsGerman(folded) && !StreetWords.IsType(folded) && !StreetWords.IsCertainPrefix(folded) && !StreetWords.IsGerman(folded);
    }
}
