using System.Text;

namespace AccountGuard.Notices.Phrases;

/// <summary>The sentences of a text, folded, with a space between words.</summary>
internal static class Sentences
{
    /// <summary>What a mail is about, it says at its start; behind that stand lists and small print.</summary>
    private const int Most = 40;

    private const int MostLetters = 20_000;

    /// <summary>A line this wide was broken on the way, not by its writer; letters of Chinese and Japanese are two wide.</summary>
    private const int BrokenWidth = 56;

    /// <summary>The first sentences of a text.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var sentences = new List<string>();
        var sentence = new StringBuilder();
        foreach (var line in (text.Length > MostLetters ? text.Substring(0, MostLetters) : text).Split('\n'))
        {
            for (var index = 0; index < line.Length; index++)
            {
                sentence.Append(line[index]);
                if (EndsSentence(line, index))
                {
                    End(sentences, sentence);
                }
            }

            sentence.Append(' ');
            if (Width(line) < BrokenWidth)
            {
                End(sentences, sentence);
            }

            if (sentences.Count >= Most)
            {
                return sentences;
            }
        }

        End(sentences, sentence);
        return sentences;
    }

    /// <summary>A text as sentences are compared: compatible small letters, look-alikes as Latin letters, one space between words and none between letters of Chinese and Japanese.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        var isSpaced = false;
        foreach (var letter in PhraseText.Plain(text))
        {
            if (char.IsWhiteSpace(letter))
            {
                isSpaced = folded.Length > 0;
                continue;
            }

            if (isSpaced && !(IsWide(folded[folded.Length - 1]) && IsWide(letter)))
            {
                folded.Append(' ');
            }

            isSpaced = false;
            folded.Append(letter == '\u2019' ? '\'' : letter);
        }

        return folded.ToString();
    }

    private static void End(List<string> sentences, StringBuilder sentence)
    {
        var folded = Folded(sentence.ToString());
        sentence.Clear();
        if (folded.Any(char.IsLetter))
        {
            sentences.Add(folded);
        }
    }

    private static bool EndsSentence(string line, int index) =>
        line[index] is '。' or '！' or '？' or '!' or '?'
        || (line[index] == '.' && index > 0 && !char.IsDigit(line[index - 1]) && (index + 1 == line.Length || char.IsWhiteSpace(line[index + 1])));

    private static int Width(string line) => line.Length + line.Count(IsWide);

    private static bool IsWide(char letter) => letter is >= '\u2E80' and < '\uFF00';
}
