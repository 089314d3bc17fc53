using System.Text;

namespace AccountGuard.Cli.Output;

/// <summary>
/// Breaks a sentence to lines: after spaces, and between wide characters where Japanese typesetting (kinsoku, JIS X
/// 4051) allows it: no line begins with a closing mark or a small kana, none ends with an opening bracket.
/// </summary>
internal static class LineBreaker
{
    private const string NeverFirst = "、。，．・：；？！）］｝〉》」』】〕’”ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ゛゜…‥,.:;?!)]}";
    private const string NeverLast = "（［｛〈《「『【〔‘“([{";

    /// <summary>Lines of at most <paramref name="width"/> cells; one empty line for an empty text.</summary>
    public static IEnumerable<string> Break(string text, int width)
    {
        var line = new StringBuilder();
        var taken = 0;
        foreach (var piece in Pieces(text).SelectMany(piece => Shorten(piece, width)))
        {
            var cells = DisplayWidth.Of(piece.TrimEnd());
            if (taken + cells > width && taken > 0)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
                taken = 0;
            }

            line.Append(piece);
            taken += DisplayWidth.Of(piece);
        }

        yield return line.ToString().TrimEnd();
    }

    /// <summary>The parts between which a line may end.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        Rune? previous = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (previous is { } before && MayBreak(before, rune))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune);
            previous = rune;
        }

        yield return piece.ToString();
    }

    private static bool MayBreak(Rune before, Rune after)
    {
        if (Rune.IsWhiteSpace(after))
        {
            return false;
        }

        if (Rune.IsWhiteSpace(before))
        {
            return true;
        }

        return (DisplayWidth.IsWide(before) || DisplayWidth.IsWide(after))
            && !NeverFirst.Contains(after.ToString(), StringComparison.Ordinal)
            && !NeverLast.Contains(before.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A word longer than a line (an address on the web) is cut where the line ends.</summary>
    private static IEnumerable<string> Shorten(string piece, int width)
    {
        if (DisplayWidth.Of(piece.TrimEnd()) <= width)
        {
            yield return piece;
            yield break;
        }

        var part = new StringBuilder();
        var taken = 0;
        foreach (var rune in piece.EnumerateRunes())
        {
            if (taken + DisplayWidth.Of(rune) > width)
            {
                yield return part.ToString();
                part.Clear();
                taken = 0;
            }

            part.Append(rune);
            taken += DisplayWidth.Of(rune);
        }

        yield return part.ToString();
    }
}
