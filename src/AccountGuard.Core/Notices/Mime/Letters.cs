using System.Text;

namespace AccountGuard.Notices.Mime;

/// <summary>Comparisons letter by letter, in one wording for both target frameworks.</summary>
internal static class Letters
{
    /// <summary>Whether a text holds a piece, letter by letter.</summary>
    public static bool Holds(this string text, string piece) => text.AsSpan().IndexOf(piece.AsSpan()) >= 0;

    /// <summary>Whether a text holds a letter.</summary>
    public static bool Holds(this string text, char letter) => text.AsSpan().IndexOf(letter) >= 0;

    /// <summary>A header's value without its comments in brackets (RFC 5322, section 3.2.2).</summary>
    public static string WithoutComments(string value)
    {
        var depth = 0;
        return string.Concat(value.Where(letter =>
        {
            depth += letter == '(' ? 1 : 0;
            var isOutside = depth == 0;
            depth -= letter == ')' && depth > 0 ? 1 : 0;
            return isOutside;
        }));
    }

    /// <summary>Whether a text begins with a letter.</summary>
    public static bool Begins(this string text, char letter) => text.Length > 0 && text[0] == letter;

    /// <summary>Whether a text ends with a letter.</summary>
    public static bool Ends(this string text, char letter) => text.Length > 0 && text[text.Length - 1] == letter;

    /// <summary>A text with every occurrence of a piece replaced, letter by letter.</summary>
    public static string With(this string text, string piece, string other) => new StringBuilder(text).Replace(piece, other).ToString();
}
