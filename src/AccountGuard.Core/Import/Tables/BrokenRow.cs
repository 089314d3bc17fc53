using CsvHelper;

namespace AccountGuard.Import.Tables;

/// <summary>
/// The lines of a row in which a quote was opened and not closed: read with every line break as the end of a row, so
/// that only the line with that quote suffers.
/// </summary>
internal sealed class BrokenRow : IDisposable
{
    private readonly long firstLine;
    private readonly bool mayBeDamaged;
    private bool isMalformed;

    /// <param name="lines">The row as it stands in the file, in UTF-8.</param>
    /// <param name="separator">The separator of the file.</param>
    /// <param name="firstLine">The line of the file where it starts.</param>
    /// <param name="mayBeDamaged">Whether bytes that are no letters may stand in it.</param>
    public BrokenRow(byte[] lines, char separator, long firstLine, bool mayBeDamaged)
    {
        this.firstLine = firstLine;
        this.mayBeDamaged = mayBeDamaged;
        Reader = CsvReader.Create(lines, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            AllowLineBreaksInQuotes = false,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = _ => isMalformed = true,
        });
    }

    private CsvReader Reader { get; }

    /// <summary>The line of the file that is the current row.</summary>
    public FileRow Row => new(Reader, firstLine + Reader.LineNumber - 1, isMalformed, mayBeDamaged);

    /// <summary>Moves to the next line.</summary>
    public bool Read()
    {
        isMalformed = false;
        return Reader.Read();
    }

    /// <inheritdoc/>
    public void Dispose() => Reader.Dispose();
}
