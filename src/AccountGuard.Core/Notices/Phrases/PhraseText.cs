using System.Text;

namespace AccountGuard.Notices.Phrases;

/// <summary>Text in the form in which phrases are compared: how it is written, spaced and broken into lines makes no difference.</summary>
internal static class PhraseText
{
    /// <summary>Letters that look like Latin ones: Cyrillic and Greek, as senders of forged mails put them into names (Unicode UTS 39).</summary>
    private const string Lookalikes =
        "аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ɡg ӏl ьb кk мm нh тt вb гr пn зz "
        + "αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ωw";

    private static readonly Dictionary<char, char> Latin = Lookalikes.Split(' ').ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The folded text: compatible letters (NFKC), lower case, lookalikes as Latin letters, no white space and nothing invisible.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in Plain(text))
        {
            if (!char.IsWhiteSpace(letter))
            {
                folded.Append(letter);
            }
        }

        return folded.ToString();
    }

    /// <summary>The letters of a text, folded but for its white space.</summary>
    public static IEnumerable<char> Plain(string text)
    {
        foreach (var letter in Small(Compatible(text)).ToLowerInvariant())
        {
            if (char.IsWhiteSpace(letter) || !(char.IsControl(letter) || IsInvisible(letter)))
            {
                yield return Latin.TryGetValue(letter, out var latin) ? latin : letter;
            }
        }
    }

    /// <summary>A capital "I" behind a small letter as the "l" that it poses as ("on hoId"); hardly a word is written so.</summary>
    private static string Small(string text)
    {
        StringBuilder? changed = null;
        for (var index = 1; index < text.Length; index++)
        {
            if (text[index] == 'I' && char.IsLower(text[index - 1]))
            {
                (changed ??= new StringBuilder(text))[index] = 'l';
            }
        }

        return changed?.ToString() ?? text;
    }

    /// <summary>Whether a letter is one that looks like a Latin one and is none.</summary>
    public static bool IsLookalike(char letter) => Latin.ContainsKey(char.ToLowerInvariant(letter));

    /// <summary>The text in NFKC; halves of letters, which have no such form, are replaced.</summary>
    public static string Compatible(string text)
    {
        var isAscii = true;
        foreach (var letter in text)
        {
            isAscii &= letter < 0x80;
        }

        return isAscii ? text : WellFormed(text).Normalize(NormalizationForm.FormKC);
    }

    private static string WellFormed(string text)
    {
        var letters = text.ToCharArray();
        for (var index = 0; index < letters.Length; index++)
        {
            var isPair = char.IsHighSurrogate(letters[index]) && index + 1 < letters.Length && char.IsLowSurrogate(letters[index + 1]);
            if (isPair)
            {
                index++;
            }
            else if (char.IsSurrogate(letters[index]))
            {
                letters[index] = '\uFFFD';
            }
        }

        return new string(letters);
    }

    private static bool IsInvisible(char letter) => letter is '\u00AD' or '\uFEFF' or '\u034F' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064');
}
