using AccountGuard.Import.Values;
using CsvHelper;

namespace AccountGuard.Import.Tables;

/// <summary>
/// Finds the header in the first block of a file and tells the separator by it: reports have a preamble of prose in
/// front of it (Amazon's date range reports 3 to 9 lines), others a blank line or bare commas (eBay).
/// </summary>
internal sealed class HeaderSearch
{
    /// <summary>Lines with something in them among which the header is looked for.</summary>
    private const int MostLines = 25;

    /// <summary>Records by which the separator is told where no line is a known header.</summary>
    private const int RecordsCompared = 10;

    private static readonly byte[] Hint = "sep="u8.ToArray();
    private static readonly char[] Separators = [',', '\t', ';', '|'];

    private readonly byte[] head;
    private readonly Func<IReadOnlyList<string>, HeaderFit> fit;

    /// <param name="head">The first bytes of the text, as UTF-8.</param>
    /// <param name="fit">How well the cells of a line are names of columns.</param>
    public HeaderSearch(byte[] head, Func<IReadOnlyList<string>, HeaderFit> fit)
    {
        this.head = head;
        this.fit = fit;
    }

    /// <summary>
    /// The first line that certainly is a header with one of the separators, else the first that likely is; where there is
    /// none, the first line that is not empty, with the separator that cuts the lines behind it into equally many cells.
    /// </summary>
    public HeaderPlace Find()
    {
        HeaderPlace? likely = null;
        HeaderPlace? first = null;
        var start = SeparatorHint(out var hinted);
        foreach (var line in LinesFrom(start))
        {
            var isFirst = first is null;
            first ??= new HeaderPlace(line, hinted ?? Consistent(line));
            foreach (var separator in hinted is { } only ? [only] : CandidatesIn(line))
            {
                var place = new HeaderPlace(line, separator);
                switch (fit(CellsAt(place, isFirst)))
                {
                    case HeaderFit.Certain:
                        return place;
                    case HeaderFit.Likely:
                        likely ??= place;
                        break;
                }
            }
        }

        return likely ?? first ?? new HeaderPlace(start, hinted ?? ',');
    }

    /// <summary>Behind Excel's "sep=;" in the first line, if it is there; else the start.</summary>
    private int SeparatorHint(out char? separator)
    {
        var length = Hint.Length;
        var isHint = head.Length > length && Cell.EqualsIgnoreCase(head.AsSpan(0, length), Hint) && Array.IndexOf(Separators, (char)head[length]) >= 0
            && (head.Length == length + 1 || head[length + 1] is (byte)'\r' or (byte)'\n');
        separator = isHint ? (char)head[length] : null;
        return isHint ? length + 1 : 0;
    }

    /// <summary>Where the first lines start that hold more than spaces and separators.</summary>
    private IEnumerable<int> LinesFrom(int start)
    {
        var lines = 0;
        while (start < head.Length && lines < MostLines)
        {
            var end = EndOfLine(start);
            if (!IsBare(start, end))
            {
                lines++;
                yield return start;
            }

            start = end + 1;
        }
    }

    private int EndOfLine(int start)
    {
        var length = head.AsSpan(start).IndexOfAny((byte)'\r', (byte)'\n');
        return length < 0 ? head.Length : start + length;
    }

    private bool IsBare(int start, int end)
    {
        foreach (var one in head.AsSpan(start, end - start))
        {
            if (one is not ((byte)' ' or (byte)'\t' or (byte)',' or (byte)';' or (byte)'|' or (byte)'"'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The separators that stand outside of quotes in a line, the most frequent first; the comma where there is none.</summary>
    private char[] CandidatesIn(int line)
    {
        var counts = new int[Separators.Length];
        var isQuoted = false;
        foreach (var one in head.AsSpan(line, EndOfLine(line) - line))
        {
            isQuoted ^= one == '"';
            var separator = isQuoted ? -1 : Array.IndexOf(Separators, (char)one);
            if (separator >= 0)
            {
                counts[separator]++;
            }
        }

        var found = Separators.Select((separator, index) => (Separator: separator, Count: counts[index])).Where(pair => pair.Count > 0)
            .OrderByDescending(pair => pair.Count).Select(pair => pair.Separator).ToArray();
        return found.Length == 0 ? [','] : found;
    }

    /// <summary>The cells of a line. Only the first line of a file may run over line breaks: prose may open quotes that it never closes.</summary>
    private List<string> CellsAt(HeaderPlace place, bool isFirst)
    {
        using var reader = Reader(place, isFirst);
        return reader.Read() ? Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToList() : [];
    }

    /// <summary>Of the separators in a line that which cuts most of the records behind it into as many cells as the line, and into more than one.</summary>
    private char Consistent(int line) => CandidatesIn(line)
        .OrderByDescending(separator => Consistency(new HeaderPlace(line, separator)))
        .First();

    private double Consistency(HeaderPlace place)
    {
        using var reader = Reader(place, allowLineBreaks: true);
        if (!reader.Read() || reader.FieldCount < 2)
        {
            return 0;
        }

        var cells = reader.FieldCount;
        var records = 1;
        var equal = 1;
        while (records < RecordsCompared && reader.Read())
        {
            records++;
            equal += reader.FieldCount == cells ? 1 : 0;
        }

        // The number of cells decides between separators that are equally consistent.
        return ((double)equal / records) + (cells / (double)int.MaxValue);
    }

    private CsvReader Reader(HeaderPlace place, bool allowLineBreaks) => CsvReader.Create(head.AsMemory(place.Offset), new CsvReaderOptions
    {
        Separator = place.Separator,
        HasHeader = false,
        AllowLineBreaksInQuotes = allowLineBreaks,
        MaxRecordSize = head.Length + 1,
        IncludeValuesInExceptions = false,
        OnMalformedRecord = _ => { },
    });
}
