using System.Globalization;
using System.Text;

namespace AccountGuard.Cli.Output;

/// <summary>Titles and addresses come from files of strangers; on a terminal they must not move the cursor or turn the text round.</summary>
internal static class PlainText
{
    /// <summary>The text on one line: control characters and line ends as spaces, direction marks and other invisible characters gone.</summary>
    public static string Of(string? text)
    {
        var plain = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    plain.Append(' ');
                    break;
                case UnicodeCategory.Format:
                    break;
                default:
                    plain.Append(rune);
                    break;
            }
        }

        return plain.ToString().Trim();
    }
}
