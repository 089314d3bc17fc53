using System.Text;

namespace AccountGuard.Import.Text;

/// <summary>The encoding of a text and how it is known.</summary>
internal sealed class EncodingGuess
{
    public EncodingGuess(Encoding encoding, bool isCertain)
    {
        Encoding = encoding;
        IsCertain = isCertain;
    }

    public Encoding Encoding { get; }

    /// <summary>Whether a mark, the letters themselves or the user tell it. Otherwise it is the last that fits, and another may be meant.</summary>
    public bool IsCertain { get; }
}
