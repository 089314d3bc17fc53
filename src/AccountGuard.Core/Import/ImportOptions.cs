using System.Globalization;
using System.Text;

namespace AccountGuard.Import;

/// <summary>How to read order histories.</summary>
public sealed class ImportOptions
{
    /// <summary>The account to write on every line; null for the name of the path given.</summary>
    public string? Account { get; init; }

    /// <summary>The name of the layout to read with; null to recognise it by its columns.</summary>
    public string? Layout { get; init; }

    /// <summary>
    /// Which columns hold what, as the user says; null to go by the layouts that are known. Files that have the columns
    /// are read by it even where they have a known layout.
    /// </summary>
    public OrderColumnMap? ColumnMap { get; init; }

    /// <summary>
    /// Whether day or month comes first in dates that can be read either way; null to tell it by the file's other dates
    /// or by its marketplaces. Never told by the machine's culture.
    /// </summary>
    public DayMonthOrder? DateOrder { get; init; }

    /// <summary>The encoding to read with; null to tell it by evidence (byte order mark, strict UTF-8, CP932).</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>
    /// The zone of dates that name none; null for the shop's own (Japan for layouts of Amazon.co.jp, UTC where the
    /// layout is in UTC).
    /// </summary>
    public TimeZoneInfo? TimeZone { get; init; }

    /// <summary>
    /// Whether all paths read with one importer belong to one account, so that a line which an earlier path has given
    /// is not given again. Costs some 40 bytes of memory a line.
    /// </summary>
    public bool JoinsPaths { get; init; }

    /// <summary>The language of reasons and messages: Japanese for "ja", English for every other.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Rows of a table after which several threads share the rest. Most files end before: for them threads would cost more than they save.</summary>
    internal int RowsOnOneThread { get; init; } = 4096;
}
