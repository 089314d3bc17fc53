using System.Text;

namespace AccountGuard.Addresses;

/// <summary>A word of a line in Latin script.</summary>
/// <param name="Text">Upper case, without diacritics and punctuation.</param>
/// <param name="Raw">As written.</param>
/// <param name="Segment">How many commas stand before it.</param>
internal sealed record WesternWord(string Text, string Raw, int Segment)
{
    public bool HasDigit { get; } = AddressText.HasDigit(Text);

    public bool IsNumber { get; } = Text.Length > 0 && Text.All(AddressText.IsDigit);

    /// <summary>Starts with a digit and is not an ordinal such as 5TH.</summary>
    public bool IsHouseNumber { get; } = Text.Length is > 0 and <= 10 && AddressText.IsDigit(Text[0]) && !IsOrdinal(Text);

    public bool IsLetter => Text.Length == 1 && char.IsLetter(Text[0]);

    public bool IsUpperCase { get; } = Raw.Any(char.IsLetter) && !Raw.Any(char.IsLower);

    private static bool IsOrdinal(string text) =>
        text.Length > 2 && (text.EndsWith("ST", StringComparison.Ordinal) || text.EndsWith("ND", StringComparison.Ordinal)
            || text.EndsWith("RD", StringComparison.Ordinal) || text.EndsWith("TH", StringComparison.Ordinal));
}

/// <summary>Cuts a line in Latin script into words.</summary>
internal static class WesternWords
{
    public static List<WesternWord> Split(string composed)
    {
        var words = new List<WesternWord>();
        var segments = composed.Split(',');
        for (var segment = 0; segment < segments.Length; segment++)
        {
            foreach (var raw in segments[segment].Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                words.AddRange(Pieces(AddressText.FoldLatin(raw)).Select(text => new WesternWord(text, raw, segment)));
            }
        }

        return words;
    }

    /// <summary>The text of the words as written; words cut from one are written once.</summary>
    public static string Join(IEnumerable<WesternWord> words)
    {
        var result = new StringBuilder();
        var last = "";
        foreach (var word in words)
        {
            if (!ReferenceEquals(word.Raw, last))
            {
                result.Append(result.Length > 0 ? " " : "").Append(word.Raw);
            }

            last = word.Raw;
        }

        return result.ToString();
    }

    /// <summary>Karl-Marx as two words, P.O. as one, #4 as # and 4; digits keep their hyphens and slashes.</summary>
    private static IEnumerable<string> Pieces(string token)
    {
        var text = new StringBuilder(token.Length);
        var hasDigit = AddressText.HasDigit(token);
        var pieces = new List<string>();
        foreach (var character in token)
        {
            if (char.IsLetterOrDigit(character) || (hasDigit && text.Length > 0 && character is '-' or '/'))
            {
                text.Append(character);
            }
            else if (character is not ('\'' or '’' or '`' or '´'))
            {
                Flush(text, pieces);
                if (character == '#')
                {
                    pieces.Add("#");
                }
            }
        }

        Flush(text, pieces);
        return JoinInitials(pieces);
    }

    private static void Flush(StringBuilder text, List<string> pieces)
    {
        var piece = text.ToString().Trim('-', '/');
        text.Clear();
        if (piece.Length > 0)
        {
            pieces.Add(piece);
        }
    }

    private static IEnumerable<string> JoinInitials(List<string> pieces)
    {
        var initials = "";
        foreach (var piece in pieces)
        {
            if (piece.Length == 1 && char.IsLetter(piece[0]))
            {
                initials += piece;
                continue;
            }

            // V.le, P.za and F.lli are one word.
            if (initials.Length == 1 && (StreetWords.IsPrefix(initials + piece) || initials + piece == "FLLI"))
            {
                yield return initials + piece;
                initials = "";
                continue;
            }

            if (initials.Length > 0)
            {
                yield return initials;
                initials = "";
            }

            yield return piece;
        }

        if (initials.Length > 0)
        {
            yield return initials;
        }
    }
}
