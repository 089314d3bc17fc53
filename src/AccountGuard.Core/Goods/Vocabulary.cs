namespace AccountGuard.Goods;

/// <summary>Numbers the folded words of a catalogue, each once.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    /// <summary>The words by their number.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The numbers of the word's spellings: as it is and, where a number follows a space, without that space ("PlayStation5").</summary>
    public IEnumerable<int> Add(string word)
    {
        var folded = TitleText.Fold(word).Trim();
        yield return Number(folded);
        var joined = JoinNumbers(folded);
        if (joined.Length < folded.Length)
        {
            yield return Number(joined);
        }
    }

    /// <summary>The numbers of the spellings of all words.</summary>
    public HashSet<int> AddAll(IEnumerable<string> all) => [.. all.SelectMany(Add)];

    private int Number(string folded)
    {
        if (!numbers.TryGetValue(folded, out var number))
        {
            number = words.Count;
            numbers.Add(folded, number);
            words.Add(folded);
        }

        return number;
    }

    private static string JoinNumbers(string word) =>
        string.Concat(word.Where((character, index) => character != ' ' || !char.IsDigit(word[index + 1])));
}
