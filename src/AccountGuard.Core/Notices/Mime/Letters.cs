using System.Text;

namespace AccountGuard.Notices.Mime;

/// <summary>Comparisons letter by letter, in one wording for both target frameworks.</summary>
internal static class Letters
{
    /// <summary>Whether a text holds a piece, letter by letter.</summary>
    public static bool Holds(this string text, string piece) => text.AsSpan().IndexOf(piece.AsSpan()) >= 0;

    /// <summary>Whether a text holds a letter.</summary>
    public static bool Holds(this string text, char letter) => text.AsSpan().IndexOf(letter) >= 0;

    /// <summary>A text with every occurrence of a piece replaced, letter by letter.</summary>
    public static string With(this string text, string piece, string other) => new StringBuilder(text).Replace(piece, other).ToString();
}
