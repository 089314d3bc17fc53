using CsvHelper;

namespace AccountGuard.Import.Tables;

/// <summary>A row as it stands in the file, before anything is made of it. Valid until its reader reads the next one.</summary>
internal readonly struct FileRow
{
    public FileRow(CsvReader reader, long line, bool isMalformed, bool mayBeDamaged)
    {
        Reader = reader;
        Line = line;
        IsMalformed = isMalformed;
        MayBeDamaged = mayBeDamaged;
    }

    /// <summary>The reader that stands on it.</summary>
    public CsvReader Reader { get; }

    /// <summary>The line of the file where it starts, counted from 1.</summary>
    public long Line { get; }

    /// <summary>Whether its quotes break the rules.</summary>
    public bool IsMalformed { get; }

    /// <summary>Whether bytes that are no letters may stand in it as U+FFFD.</summary>
    public bool MayBeDamaged { get; }
}
