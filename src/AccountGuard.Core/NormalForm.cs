using System.Text;

namespace AccountGuard;

/// <summary>Normal forms of text that strangers wrote.</summary>
internal static class NormalForm
{
    private const char NoCharacter = '\uFFFE';
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text in a Unicode normal form. Lone surrogates and U+FFFE, of which <see cref="string.Normalize(NormalizationForm)"/>
    /// wants to know nothing, become U+FFFD.
    /// </summary>
    public static string Of(string text, NormalizationForm form)
    {
        var index = FirstBad(text, 0);
        if (index < 0)
        {
            return IsAscii(text) ? text : text.Normalize(form);
        }

        var good = text.ToCharArray();
        for (; index >= 0; index = FirstBad(text, index + 1))
        {
            good[index] = Replacement;
        }

        return new string(good).Normalize(form);
    }

    private static int FirstBad(string text, int start)
    {
        for (var index = start; index < text.Length; index++)
        {
            if (text[index] == NoCharacter)
            {
                return index;
            }

            if (char.IsSurrogate(text[index]))
            {
                if (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
                {
                    return index;
                }

                index++;
            }
        }

        return -1;
    }

    private static bool IsAscii(string text)
    {
        foreach (var letter in text)
        {
            if (letter >= 0x80)
            {
                return false;
            }
        }

        return true;
    }
}
