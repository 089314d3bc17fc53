namespace AccountGuard.Goods;

/// <summary>
/// Finds all of many words in a text in one pass, however many words there are (Aho and Corasick 1975, Communications
/// of the ACM 18:333). Words and texts are folded by <see cref="TitleText"/>. Immutable once built.
/// </summary>
internal sealed class WordAutomaton
{
    private const int MaxPluralEnding = 2;
    private const int ShortKana = 2;
    private readonly Node root = new();
    private readonly Node[] afterFirst = new Node[char.MaxValue + 1];
    private readonly string[] words;

    /// <summary>Builds the automaton; a word's number is its place in <paramref name="words"/>.</summary>
    public WordAutomaton(IReadOnlyList<string> words)
    {
        this.words = words.ToArray();
        for (var word = 0; word < this.words.Length; word++)
        {
            var node = root;
            foreach (var character in this.words[word])
            {
                node = node.ChildOrNew(character);
            }

            node.Endings = [.. node.Endings, word];
        }

        for (var character = 0; character < afterFirst.Length; character++)
        {
            afterFirst[character] = root.Child((char)character) ?? root;
        }

        LinkFailures();
    }

    /// <summary>Where words stand in <paramref name="text"/> as words of their own, by their end, in the order of the text.</summary>
    public List<WordHit> Find(string text)
    {
        var hits = new List<WordHit>();
        var node = root;
        for (var index = 0; index < text.Length; index++)
        {
            node = Step(node, text[index]);
            foreach (var word in node.Endings)
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

    private Node Step(Node node, char character)
    {
        while (node != root)
        {
            if (node.Child(character) is { } child)
            {
                return child;
            }

            node = node.Failure;
        }

        return afterFirst[character];
    }

    // Level by level, because a node's failure is a node nearer to the root that must be linked already.
    private void LinkFailures()
    {
        var level = root.Children.ToList();
        level.ForEach(node => node.Failure = root);
        while (level.Count > 0)
        {
            foreach (var node in level)
            {
                foreach (var child in node.Children)
                {
                    child.Failure = Step(node.Failure, child.Character);
                    child.Endings = [.. child.Endings, .. child.Failure.Endings];
                }
            }

            level = level.SelectMany(node => node.Children).ToList();
        }
    }

    // Latin words are words of their own (an English plural and a number right behind count as the same word); short
    // kana words must not be part of a longer kana word (ハブ in ハブラシ); other Japanese and Chinese has no word limits.
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

    private static bool IsShortKana(string word) => word.Length <= ShortKana && word.All(TitleText.IsKana);

    // の joins words in Japanese titles, so it does not make a longer word.
    private static bool IsKanaOfWord(char character) => character != 'の' && TitleText.IsKana(character);

    /// <summary>The words that begin with the same characters.</summary>
    private sealed class Node
    {
        private char[] characters = [];

        public char Character { get; private init; }

        public Node[] Children { get; private set; } = [];

        /// <summary>The node of the longest proper ending of this node's characters that is a beginning of a word.</summary>
        public Node Failure { get; set; } = null!;

        /// <summary>The words that end here.</summary>
        public int[] Endings { get; set; } = [];

        public Node? Child(char character)
        {
            var place = Array.IndexOf(characters, character);
            return place < 0 ? null : Children[place];
        }

        public Node ChildOrNew(char character)
        {
            if (Child(character) is { } known)
            {
                return known;
            }

            var child = new Node { Character = character };
            characters = [.. characters, character];
            Children = [.. Children, child];
            return child;
        }
    }
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
