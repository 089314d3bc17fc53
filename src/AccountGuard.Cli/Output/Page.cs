namespace AccountGuard.Cli.Output;

/// <summary>Lines on a terminal: wrapped to its width, indented, coloured where it can.</summary>
internal sealed class Page(Terminal terminal)
{
    private const string Reset = "\e[0m";

    /// <summary>Cells of a line.</summary>
    public int Width => terminal.Width;

    /// <summary>An empty line.</summary>
    public void Blank() => terminal.Output.WriteLine();

    /// <summary>One line as it is.</summary>
    public void Line(string text, string colour = Colour.None) => terminal.Output.WriteLine(Paint(text.TrimEnd(), colour));

    /// <summary>A sentence over as many lines as it needs.</summary>
    /// <param name="text">The sentence; what it took from files is made plain.</param>
    /// <param name="indent">Cells before every line.</param>
    /// <param name="lead">What stands before the first line in the last cells of the indent, such as "1. ".</param>
    /// <param name="colour">One of <see cref="Colour"/>.</param>
    public void Paragraph(string text, int indent, string lead = "", string colour = Colour.None)
    {
        var margin = new string(' ', Math.Max(0, indent - DisplayWidth.Of(lead))) + lead;
        foreach (var line in LineBreaker.Break(PlainText.Of(text), Width - indent))
        {
            terminal.Output.WriteLine(margin + Paint(line, colour));
            margin = new string(' ', indent);
        }
    }

    /// <summary>The text in a colour, where there are any.</summary>
    public string Paint(string text, string colour) =>
        terminal.HasColour && colour.Length > 0 && text.Length > 0 ? colour + text + Reset : text;
}

/// <summary>Select Graphic Rendition sequences of ECMA-48.</summary>
internal static class Colour
{
    public const string None = "";
    public const string Strong = "\e[1m";
    public const string Faint = "\e[2m";
    public const string Red = "\e[1;31m";
    public const string Yellow = "\e[33m";
    public const string Cyan = "\e[36m";
    public const string Green = "\e[32m";
}
