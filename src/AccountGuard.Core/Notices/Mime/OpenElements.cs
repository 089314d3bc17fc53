namespace AccountGuard.Notices.Mime;

/// <summary>The elements that are open at a place of an HTML text, as far as that tells what is hidden.</summary>
internal sealed class OpenElements
{
    /// <summary>Deeper ones are not followed: what is hidden there is shown, and nothing else goes wrong.</summary>
    private const int MostOpen = 512;

    /// <summary>How far up an end tag looks for its start.</summary>
    private const int FarthestStart = 64;

    private static readonly HashSet<string> Void = new(StringComparer.Ordinal)
    {
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    /// <summary>Elements whose next one closes the last, as end tags may be left out.</summary>
    private static readonly HashSet<string> ClosedByNext = new(StringComparer.Ordinal) { "p", "li", "td", "th", "tr", "dt", "dd", "option" };

    private readonly List<(string Name, bool IsHiding)> open = [];
    private int hiding;

    /// <summary>Whether one of them hides its text.</summary>
    public bool IsHidden => hiding > 0;

    /// <summary>Opens an element.</summary>
    public void Start(string name, bool mayHaveText, bool isHiding)
    {
        // "body" ends a head that was never closed.
        if (string.Equals(name, "body", StringComparison.Ordinal))
        {
            Close(0);
        }

        if (ClosedByNext.Contains(name) && open.Count > 0 && string.Equals(open[open.Count - 1].Name, name, StringComparison.Ordinal))
        {
            Close(open.Count - 1);
        }

        if (!Void.Contains(name) && open.Count < MostOpen && (mayHaveText || !isHiding))
        {
            open.Add((name, isHiding));
            hiding += isHiding ? 1 : 0;
        }
    }

    /// <summary>Closes the innermost element of that name and all in it.</summary>
    public void End(string name)
    {
        for (var index = open.Count - 1; index >= Math.Max(0, open.Count - FarthestStart); index--)
        {
            if (string.Equals(open[index].Name, name, StringComparison.Ordinal))
            {
                Close(index);
                return;
            }
        }
    }

    private void Close(int first)
    {
        hiding -= open.Skip(first).Count(element => element.IsHiding);
        open.RemoveRange(first, open.Count - first);
    }
}
