using System.Text;

namespace AccountGuard.Notices.Mime;

/// <summary>Text as a page shows it: white space folded, a line a block.</summary>
internal sealed class VisibleText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "br", "center", "dd", "div", "dl", "dt", "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul", "option",
    };

    private readonly StringBuilder text = new();
    private bool needsSpace;
    private bool needsLine;

    /// <summary>Adds letters.</summary>
    public void Append(string letters)
    {
        foreach (var letter in letters)
        {
            if (letter is ' ' or '\t' or '\r' or '\n' or '\f' or '\u00A0')
            {
                needsSpace = true;
            }
            else if (!IsInvisible(letter))
            {
                Separate();
                text.Append(letter);
            }
        }
    }

    /// <summary>Begins a new line for elements that do so; cells of a table are set apart by a space.</summary>
    public void Break(string element, bool isEnd)
    {
        needsLine |= Blocks.Contains(element) && (!isEnd || !string.Equals(element, "br", StringComparison.Ordinal));
        needsSpace |= element is "td" or "th";
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private void Separate()
    {
        if (text.Length > 0 && (needsLine || needsSpace))
        {
            text.Append(needsLine ? '\n' : ' ');
        }

        needsLine = false;
        needsSpace = false;
    }

    /// <summary>Letters without width, which senders put between others to hide words from filters, or to pad previews.</summary>
    private static bool IsInvisible(char letter) =>
        letter is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064')
        || (char.IsControl(letter) && letter != '\n');
}
