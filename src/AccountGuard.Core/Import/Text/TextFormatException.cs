namespace AccountGuard.Import.Text;

/// <summary>The bytes are not text in the encoding they are read with, or in none that is known.</summary>
internal sealed class TextFormatException : Exception
{
    public TextFormatException(string? encoding, long byteOffset)
        : base($"Byte {byteOffset} is not text in {encoding ?? "any known encoding"}.")
    {
        Encoding = encoding;
        ByteOffset = byteOffset;
    }

    /// <summary>The IANA name of the encoding; null where none fits.</summary>
    public string? Encoding { get; }

    /// <summary>The first byte that does not fit, counted from zero; the start of the block it stands in where that is all that is known.</summary>
    public long ByteOffset { get; }
}
