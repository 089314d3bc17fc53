using System.Globalization;
using System.Text.RegularExpressions;

namespace AccountGuard.Import.Values;

/// <summary>A title as it is read from a cell that says more than the title, or has marks around it.</summary>
internal readonly struct TitleText
{
    private const int MostPieces = 9999;

    private static readonly Regex PiecesAtEnd = new(" x([1-9][0-9]{0,3})$", RegexOptions.CultureInvariant);

    private TitleText(string title, int? pieces)
    {
        Title = title;
        Pieces = pieces;
    }

    /// <summary>The title; empty where the cell has none.</summary>
    public string Title { get; }

    /// <summary>The number of pieces that stood beside it, from 2 to 9999; null where there was none.</summary>
    public int? Pieces { get; }

    /// <summary>Takes " x2" from the end. Tools write it for two pieces and more, so " x1" belongs to the title.</summary>
    public static TitleText WithPieces(string cell)
    {
        var match = PiecesAtEnd.Match(cell);
        var pieces = match.Success ? int.Parse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture) : 1;
        return pieces is > 1 and <= MostPieces ? new(cell.Substring(0, match.Index).TrimEnd(' '), pieces) : new(cell, null);
    }

    /// <summary>Titles joined by "; ", without the mark that some tools leave behind the last.</summary>
    public static TitleText Joined(string cell) => new(cell.TrimEnd(' ', ';'), null);
}
