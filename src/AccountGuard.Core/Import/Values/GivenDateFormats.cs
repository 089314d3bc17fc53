using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AccountGuard.Import.Values;

/// <summary>
/// Dates in custom formats of .NET that a user gave. Names of months may be in any language of
/// <see cref="MonthNames"/>; nothing else follows a culture.
/// </summary>
internal sealed class GivenDateFormats
{
    private const int LongestDate = 128;

    private static readonly DateTimeFormatInfo Words = MakeWords();
    private static readonly Regex Quoted = new(@"\\.|'[^']*'|""[^""]*""", RegexOptions.CultureInvariant);
    private static readonly Regex JapaneseWeekday = new(@"\s*\([月火水木金土日](?:曜日?)?\)", RegexOptions.CultureInvariant);
    private static readonly Regex PointBehindMonth = new(@"M\s*\.", RegexOptions.CultureInvariant);
    private static readonly Regex Name = new(@"\p{L}{3,}(\.?)", RegexOptions.CultureInvariant);

    private readonly Format[] formats;

    /// <param name="formats">Formats for which <see cref="IsFormat"/> holds, in the order in which they are tried.</param>
    public GivenDateFormats(IEnumerable<string> formats) => this.formats = formats.Select(format => new Format(format)).ToArray();

    /// <summary>Whether .NET takes the format, and it holds year, month and day: what it leaves out would be guessed.</summary>
    public static bool IsFormat(string format)
    {
        var letters = Quoted.Replace(format, "");
        if (format.Length < 3 || !"yMd".All(letter => letters.Any(other => other == letter)))
        {
            return false;
        }

        try
        {
            var day = new DateTime(2026, 4, 3, 0, 0, 0, DateTimeKind.Unspecified);
            return DateTime.TryParseExact(day.ToString(format, Words), format, Words, DateTimeStyles.None, out _);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>Reads a trimmed cell; <paramref name="offset"/> is null where it names none.</summary>
    public bool TryRead(ReadOnlySpan<byte> cell, out DateTime local, out TimeSpan? offset)
    {
        local = default;
        offset = null;
        if (cell.Length > LongestDate)
        {
            return false;
        }

        var text = Compatible(Cell.Text(cell));
        foreach (var format in formats)
        {
            if (format.TryRead(text, out local, out offset))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text without width variants and without "(金)", which no format can name.</summary>
    private static string Compatible(string text) => JapaneseWeekday.Replace(NormalForm.Of(text, NormalizationForm.FormKC), "").Trim();

    /// <summary>Invariant, with years of two digits in the century that <see cref="YearLastDate"/> takes.</summary>
    private static DateTimeFormatInfo MakeWords()
    {
        var words = (DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone();
        words.Calendar = new GregorianCalendar { TwoDigitYearMax = 2089 };
        return words;
    }

    private sealed class Format
    {
        private readonly string pattern;
        private readonly bool hasZone;
        private readonly int monthLetters;
        private readonly bool keepsPoint;

        public Format(string pattern)
        {
            this.pattern = pattern;
            var letters = Quoted.Replace(pattern, "");
            hasZone = letters.IndexOfAny(['z', 'K']) >= 0;
            monthLetters = letters.Count(letter => letter == 'M');
            keepsPoint = PointBehindMonth.IsMatch(letters);
        }

        public bool TryRead(string text, out DateTime local, out TimeSpan? offset)
        {
            const DateTimeStyles Style = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault;
            offset = null;
            var written = monthLetters >= 3 ? Name.Replace(text, English) : text;
            if (!hasZone)
            {
                return DateTime.TryParseExact(written, pattern, Words, Style, out local) && local.Year is >= 1980 and <= 2199;
            }

            var isRead = DateTimeOffset.TryParseExact(written, pattern, Words, (Style & ~DateTimeStyles.NoCurrentDateDefault) | DateTimeStyles.AssumeUniversal, out var instant);
            local = instant.DateTime;
            offset = instant.Offset;
            return isRead && local.Year is >= 1980 and <= 2199;
        }

        /// <summary>The name of a month in any language, as the format has it in English.</summary>
        private string English(Match name)
        {
            var point = name.Groups[1].Value;
            var month = MonthNames.Find(Encoding.UTF8.GetBytes(name.Value.TrimEnd('.')));
            return month == 0 ? name.Value
                : (monthLetters == 3 ? Words.GetAbbreviatedMonthName(month) : Words.GetMonthName(month)) + (keepsPoint ? point : "");
        }
    }
}
