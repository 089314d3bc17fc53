namespace AccountGuard.Import.Tables;

/// <summary>Where the header of a table stands, and what separates its cells.</summary>
internal readonly struct HeaderPlace
{
    public HeaderPlace(int offset, char separator)
    {
        Offset = offset;
        Separator = separator;
    }

    /// <summary>The byte of the text where the header's line starts.</summary>
    public int Offset { get; }

    public char Separator { get; }
}
