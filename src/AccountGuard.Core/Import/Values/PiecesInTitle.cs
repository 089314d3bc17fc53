using System.Globalization;
using System.Text.RegularExpressions;

namespace AccountGuard.Import.Values;

/// <summary>A title, and the number of pieces that stood in it.</summary>
internal readonly struct PiecesInTitle
{
    private static readonly Regex Ending = new("^(?<title>.*[^ ]) +x(?<pieces>[1-9][0-9]{0,3})$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private PiecesInTitle(string title, int? pieces)
    {
        Title = title;
        Pieces = pieces;
    }

    /// <summary>The title without the number.</summary>
    public string Title { get; }

    /// <summary>The number; null where the title has none.</summary>
    public int? Pieces { get; }

    /// <summary>Takes " x2" from the end of a title. Tools write it for two pieces and more; " x1" belongs to the title.</summary>
    public static PiecesInTitle AtEnd(string title)
    {
        var match = Ending.Match(title);
        var pieces = match.Success ? int.Parse(match.Groups["pieces"].Value, NumberStyles.None, CultureInfo.InvariantCulture) : 1;
        return pieces > 1 ? new(match.Groups["title"].Value, pieces) : new(title, null);
    }
}
