using AccountGuard.Notices.Data;
using AccountGuard.Notices.Mime;

namespace AccountGuard.Notices.Phrases;

/// <summary>
/// What words mean, whatever the language (concepts.tsv: a name, and words with "|" between them): "password" is said by
/// "Kennwort" and "パスワード" too. A word of Latin letters counts where it begins a word, and may go on ("cancel" in
/// "cancelled"); "*" in front lets it stand within one ("*karte"), "$" behind ends it ("late$" is not in "later").
/// </summary>
internal static class Concepts
{
    private static readonly Lazy<IReadOnlyList<(string Name, ConceptWord[] Words)>> All = new(
        () => EmbeddedTable.Read("concepts.tsv").Select(row => (row["name"], row["words"].Split('|').Select(word => new ConceptWord(word)).ToArray())).ToList());

    /// <summary>The bit that stands for a concept.</summary>
    /// <exception cref="InvalidDataException">There is no concept of that name.</exception>
    public static ulong Bit(string name)
    {
        for (var index = 0; index < All.Value.Count; index++)
        {
            if (string.Equals(All.Value[index].Name, name, StringComparison.Ordinal))
            {
                return 1UL << index;
            }
        }

        throw new InvalidDataException($"There is no concept '{name}'.");
    }

    /// <summary>What is said in each sentence, a bit a concept.</summary>
    public static ulong[] In(IReadOnlyList<string> sentences)
    {
        var said = new ulong[sentences.Count];
        var together = string.Join("\n", sentences);
        for (var index = 0; index < All.Value.Count; index++)
        {
            // Most words stand nowhere in a mail: only those that do are looked for in each sentence.
            var words = All.Value[index].Words.Where(word => word.IsIn(together)).ToArray();
            for (var sentence = 0; sentence < said.Length && words.Length > 0; sentence++)
            {
                said[sentence] |= Array.Exists(words, word => word.IsIn(sentences[sentence])) ? 1UL << index : 0;
            }
        }

        return said;
    }

    private sealed class ConceptWord
    {
        private readonly string letters;
        private readonly bool mayStandWithin;
        private readonly bool mayGoOn;

        public ConceptWord(string word)
        {
            mayGoOn = !word.Ends('$');
            letters = Sentences.Folded(word.TrimStart('*').TrimEnd('$'));
            mayStandWithin = word.Begins('*') || letters.Length == 0 || !IsLatin(letters[0]);
        }

        public bool IsIn(string text)
        {
            for (var at = text.IndexOf(letters, StringComparison.Ordinal); at >= 0; at = text.IndexOf(letters, at + 1, StringComparison.Ordinal))
            {
                var end = at + letters.Length;
                if ((mayStandWithin || at == 0 || !IsLatin(text[at - 1])) && (mayGoOn || end == text.Length || !IsLatin(text[end])))
                {
                    return true;
                }
            }

            return false;
        }

        private static bool IsLatin(char letter) => letter < '\u0250' && char.IsLetter(letter);
    }
}
