namespace AccountGuard.Goods;

/// <summary>
/// Finds all of many words in a text in one pass, however many words there are (Aho and Corasick 1975, Communications
/// of the ACM 18:333). Words and texts are folded by <see cref="TitleText"/>. Immutable once built.
/// </summary>
internal sealed class WordAutomaton
{
    private const int MaxPluralEnding = 2;
    private const int Root = 0;

    private readonly Dictionary<(int State, char Character), int> children = [];
    private readonly List<int> failures = [Root];
    private readonly List<int[]> endings = [[]];
    private readonly string[] words;

    /// <summary>Builds the automaton; a word's number is its place in <paramref name="words"/>.</summary>
    public WordAutomaton(IReadOnlyList<string> words)
    {
        this.words = words.ToArray();
        for (var word = 0; word < this.words.Length; word++)
        {
            Grow(word);
        }

        LinkFailures();
    }

    /// <summary>Where words stand in <paramref name="text"/> as words of their own, by their end, in the order of the text.</summary>
    public List<WordHit> Find(string text)
    {
        var hits = new List<WordHit>();
        var state = Root;
        for (var index = 0; index < text.Length; index++)
        {
            state = Step(state, text[index]);
            foreach (var word in endings[state])
            {
                var hit = new WordHit(word, index + 1 - words[word].Length, index + 1);
                if (StandsAlone(text, hit))
                {
                    hits.Add(hit);
                }
            }
        }

        return hits;
    }

    private int Step(int state, char character)
    {
        while (true)
        {
            if (children.TryGetValue((state, character), out var child))
            {
                return child;
            }

            if (state == Root)
            {
                return Root;
            }

            state = failures[state];
        }
    }

    private void Grow(int word)
    {
        var state = Root;
        foreach (var character in words[word])
        {
            if (!children.TryGetValue((state, character), out var child))
            {
                child = failures.Count;
                children.Add((state, character), child);
                failures.Add(Root);
                endings.Add([]);
            }

            state = child;
        }

        endings[state] = [.. endings[state], word];
    }

    // Level by level, because a state's failure is a shorter state that must be linked already.
    private void LinkFailures()
    {
        var level = children.Where(child => child.Key.State == Root).ToList();
        var below = children.ToLookup(child => child.Key.State);
        while (level.Count > 0)
        {
            foreach (var child in level.Where(child => child.Key.State != Root))
            {
                failures[child.Value] = Step(failures[child.Key.State], child.Key.Character);
                endings[child.Value] = [.. endings[child.Value], .. endings[failures[child.Value]]];
            }

            level = level.SelectMany(child => below[child.Value]).ToList();
        }
    }

    // Latin words are words of their own (an English plural and a number right behind count as the same word); short
    // kana words must not be part of a longer kana word (シック in クラシック); other Japanese and Chinese has no word limits.
    private bool StandsAlone(string text, WordHit hit)
    {
        var first = text[hit.Start];
        var last = text[hit.End - 1];
        if (TitleText.IsWordCharacter(first) && hit.Start > 0 && TitleText.IsWordCharacter(text[hit.Start - 1]))
        {
            return false;
        }

        if (TitleText.IsWordCharacter(last))
        {
            return EndsWord(text, hit.End, char.IsLetter(last));
        }

        return !IsShortKana(words[hit.Word])
            || ((hit.Start == 0 || !IsKanaOfWord(text[hit.Start - 1])) && (hit.End == text.Length || !IsKanaOfWord(text[hit.End])));
    }

    private static bool EndsWord(string text, int end, bool letter)
    {
        for (var plural = 0; plural <= (letter ? MaxPluralEnding : 0); plural++)
        {
            if (end + plural == text.Length || !TitleText.IsWordCharacter(text[end + plural]) || (letter && char.IsDigit(text[end + plural])))
            {
                return plural == 0
                    || (plural == 1 && text[end] == 's')
                    || (plural == 2 && text[end] == 'e' && text[end + 1] == 's');
            }
        }

        return false;
    }

    private static bool IsShortKana(string word) => word.Length <= 3 && word.All(TitleText.IsKana);

    // の joins words in Japanese titles, so it does not make a longer word.
    private static bool IsKanaOfWord(char character) => character != 'の' && TitleText.IsKana(character);
}

/// <summary>A word found in a text.</summary>
/// <param name="Word">The word's number.</param>
/// <param name="Start">Its first character in the text.</param>
/// <param name="End">The character after its last.</param>
internal readonly record struct WordHit(int Word, int Start, int End)
{
    /// <summary>Whether <paramref name="other"/> lies within this hit.</summary>
    public bool Covers(WordHit other) => Start <= other.Start && other.End <= End;
}
