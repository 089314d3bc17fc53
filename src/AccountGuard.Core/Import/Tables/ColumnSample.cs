using System.Text.RegularExpressions;
using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using CsvHelper;

namespace AccountGuard.Import.Tables;

/// <summary>What the first cells of a column look like. Keeps counts only, never a value: they are personal.</summary>
internal sealed class ColumnSample
{
    private const int MostRows = 60;
    private const double Most = 0.7;

    /// <summary>Formats that the usual forms leave out and that a column of dates may be in.</summary>
    private static readonly (string Name, GivenDateFormats Format)[] KnownFormats =
    [
        .. new[]
        {
            "yyyyMMdd", "yyyyMMddHHmmss", "yyyyMMdd HHmmss", "yyyy.MM.dd", "yyyy.M.d", "yyyy.MM.dd HH:mm", "yyyy.MM.dd HH:mm:ss", "yyyy/M/d", "yyyy/M/d H:mm", "yyyy/M/d H:mm:ss",
            "yyyy年M月d日", "yyyy年M月d日 H:mm", "yyyy年M月d日 H:mm:ss", "yyyy年M月d日 H時m分", "yyyy年M月d日H時m分", "yyyy年M月d日 H時m分s秒", "dd.MM.yyyy 'um' HH:mm", "dd.MM.yyyy, HH:mm",
            "d. MMMM yyyy", "d. MMM yyyy", "d MMMM yyyy", "d MMM yyyy", "d MMMM yyyy HH:mm", "d MMM yyyy HH:mm", "d 'de' MMMM 'de' yyyy", "d/MMM/yyyy",
        }.Select(format => (format, new GivenDateFormats([format]))),
    ];

    private static readonly Regex TimeOfDay = new(@"^\d{1,2}:\d{2}(:\d{2})?$", RegexOptions.CultureInvariant);

    private readonly DateCell dates = new(ColumnMapLayout.UsualDates & ~DateForms.SerialDay, null, TimeSpan.Zero);
    private readonly Dictionary<string, int> formats = new(StringComparer.Ordinal);
    private readonly HashSet<string> distinct = new(StringComparer.Ordinal);
    private int filled;
    private int dateCells;
    private int timeCells;
    private int numberCells;
    private int idCells;
    private int addressCells;

    /// <summary>Whether no row has a value here.</summary>
    public bool IsEmpty => filled == 0;

    /// <summary>Whether most cells are dates, or may be.</summary>
    public bool IsDate => Are(dateCells);

    /// <summary>Whether most cells are times of the day.</summary>
    public bool IsTime => Are(timeCells);

    /// <summary>Whether most cells are amounts or counts.</summary>
    public bool IsNumber => Are(numberCells);

    /// <summary>Whether most cells look like numbers of orders, and are not all the same.</summary>
    public bool IsOrderId => Are(idCells) && (filled == 1 || distinct.Count > 1);

    /// <summary>Whether most cells look like addresses.</summary>
    public bool IsAddress => Are(addressCells);

    /// <summary>Whether an amount has a comma before its decimals, and none a point.</summary>
    public bool HasDecimalComma { get; private set; }

    /// <summary>Whether an amount has a point before its decimals.</summary>
    public bool HasDecimalPoint { get; private set; }

    /// <summary>The format that most cells are in although the usual forms do not read them; null where there is none.</summary>
    public string? DateFormat => IsDate ? null : KnownFormats.Select(known => known.Name).FirstOrDefault(name => formats.TryGetValue(name, out var count) && Are(count));

    /// <summary>Looks at the first rows of a file.</summary>
    /// <param name="head">The first bytes from the header on, as UTF-8.</param>
    /// <param name="separator">The separator of the file.</param>
    /// <param name="columns">How many columns the header has.</param>
    public static IReadOnlyList<ColumnSample> Of(ReadOnlyMemory<byte> head, char separator, int columns)
    {
        var samples = Enumerable.Range(0, columns).Select(_ => new ColumnSample()).ToList();
        using var rows = CsvReader.Create(head, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            MaxRecordSize = head.Length + 1,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = _ => { },
        });
        for (var row = 0; row <= MostRows && rows.Read(); row++)
        {
            // The first is the header.
            for (var index = 0; row > 0 && index < Math.Min(columns, rows.FieldCount); index++)
            {
                samples[index].Add(Cell.Trim(rows.GetSpan(index)));
            }
        }

        return samples;
    }

    private bool Are(int cells) => filled > 0 && cells >= filled * Most;

    private void Add(ReadOnlySpan<byte> cell)
    {
        if (Cell.IsAbsent(cell))
        {
            return;
        }

        filled++;
        var text = Cell.Text(cell);
        distinct.Add(text);
        var isDate = dates.TryReadEarliest(cell, out _) || dates.ProblemOf(cell) != DateProblem.Unreadable;
        dateCells += isDate ? 1 : 0;
        timeCells += TimeOfDay.IsMatch(text) ? 1 : 0;
        if (!isDate)
        {
            AddFormats(cell);
        }

        if (!isDate && NumberCell.TryReadAmount(cell, DecimalMark.Unknown, out _))
        {
            numberCells++;
            HasDecimalComma |= NumberCell.WrittenMark(cell) == DecimalMark.Comma;
            HasDecimalPoint |= NumberCell.WrittenMark(cell) == DecimalMark.Point;
        }

        idCells += !isDate && LooksLikeOrderId(text) ? 1 : 0;
        addressCells += LooksLikeAddress(text) ? 1 : 0;
    }

    private void AddFormats(ReadOnlySpan<byte> cell)
    {
        foreach (var (name, format) in KnownFormats)
        {
            if (format.TryRead(cell, out _, out _))
            {
                formats[name] = formats.TryGetValue(name, out var count) ? count + 1 : 1;
            }
        }
    }

    /// <summary>One word of capitals, digits and hyphens with five digits at least.</summary>
    private static bool LooksLikeOrderId(string text) =>
        text.Length is >= 6 and <= 40
        && text.Count(char.IsDigit) >= 5
        && text.TrimStart('#').All(letter => letter < 0x80 && (char.IsLetterOrDigit(letter) || letter is '-' or '_'));

    /// <summary>Several words with a number among them, or what only Japanese addresses have.</summary>
    private static bool LooksLikeAddress(string text)
    {
        var isJapanese = text.IndexOfAny(['都', '道', '府', '県']) is > 0 and < 16 && text.IndexOfAny(['市', '区', '町', '村', '郡']) > 0;
        return isJapanese || (text.Length is >= 15 and <= 300 && text.Any(char.IsDigit) && text.Split(' ').Length >= 4 && text.Any(letter => letter == ','));
    }
}
