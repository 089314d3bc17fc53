using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;

namespace AccountGuard.Import.Tables;

/// <summary>Tables that some tools write without a header: told by the form of their first line.</summary>
internal static class HeadlessTable
{
    private const int LongestLine = 4096;

    /// <summary>The layout of a text that begins with a row of it; null where none does.</summary>
    /// <param name="head">The first bytes of the text, as UTF-8.</param>
    public static OrderHistoryLayout? Find(ReadOnlySpan<byte> head)
    {
        var end = head.IndexOf((byte)'\n');
        var line = Cell.Trim(end < 0 ? head : head.Slice(0, end));
        if (line.IsEmpty || line.Length > LongestLine)
        {
            return null;
        }

        var text = Cell.Text(line);
        return LayoutCatalog.Layouts.FirstOrDefault(layout => layout.FirstLineWithoutHeader is { } form && form.IsMatch(text));
    }
}
