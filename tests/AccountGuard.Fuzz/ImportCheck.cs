using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using AccountGuard.Import;
using AccountGuard.Import.Lines;
using AccountGuard.Import.Sources;
using AccountGuard.Import.Tables;
using AccountGuard.Orders;

namespace AccountGuard.Fuzz;

/// <summary>Reads one input as a table and holds the import to what it promises for any input.</summary>
internal sealed partial class ImportCheck : IImportObserver
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);
    private const long MostAllocated = 256L * 1024 * 1024;

    private readonly List<string> messages = [];
    private readonly List<ImportedFile> files = [];
    private long skipped;
    private readonly List<OrderItem> lines = [];
    private long items;

    /// <summary>The promise that the input breaks; null where it breaks none.</summary>
    public static string? Broken(byte[] input) => Broken(input, out _);

    /// <summary>The promise that the input breaks; null where it breaks none.</summary>
    /// <param name="input">The input.</param>
    /// <param name="lines">The lines that it gave.</param>
    public static string? Broken(byte[] input, out long lines)
    {
        var check = new ImportCheck();
        var watch = Stopwatch.StartNew();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            check.Read(input, int.MaxValue);
        }
        catch (Exception exception)
        {
            lines = check.items;
            return $"threw {exception.GetType().Name}: {exception.StackTrace}";
        }

        lines = check.items;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return allocated > MostAllocated ? "takes too much memory"
            : watch.Elapsed > MostTime ? "takes too long"
            : check.BrokenCount() ?? check.BrokenMessage();
    }

    /// <summary>All that an input gives and that is said of it: the same however often it is read, and by however many threads.</summary>
    /// <param name="input">The input.</param>
    /// <param name="isShared">Whether threads share its rows from the second on, as they do in long files.</param>
    public static string Account(byte[] input, bool isShared)
    {
        var check = new ImportCheck();
        check.Read(input, isShared ? 1 : int.MaxValue);
        return string.Join('\n', [check.items.ToString(CultureInfo.InvariantCulture), check.skipped.ToString(CultureInfo.InvariantCulture), .. check.lines.Select(Text), .. check.messages]);
    }

    public void RowSkipped(SkippedRow row)
    {
        skipped++;
        messages.Add(row.Reason);
    }

    public void RowWarning(DoubtfulRow row) => messages.Add(row.Reason);

    public void FileFailed(ImportFailure failure) => messages.Add(failure.Message);

    public void FileIgnored(string path, string reason) => messages.Add(reason);

    public void FileFinished(ImportedFile file) => files.Add(file);

    public void Progress(ImportProgress progress)
    {
    }

    private void Read(byte[] input, int rowsOnOneThread)
    {
        var run = new ImportRun(new ImportOptions { Language = CultureInfo.InvariantCulture, RowsOnOneThread = rowsOnOneThread }, this, CancellationToken.None);
        var source = new TableSource("input.csv", SourceOrigin.Named, input.Length, () => new MemoryStream(input, writable: false));
        using var table = new TableImport(source, run, "fuzz", new LinePass(null));
        while (table.TryRead(out var item))
        {
            items++;
            lines.Add(item);
            if (item.Payment is { } payment && FiveDigits().IsMatch(payment))
            {
                messages.Add("A card number: 00000000");
            }
        }
    }

    private static string Text(OrderItem line) => string.Create(
        CultureInfo.InvariantCulture,
        $"{line.SourceLine} {line.Kind} {line.OrderId} {line.OrderDate:O} {line.Title} {line.ProductId} {line.Quantity} {line.UnitPrice} {line.Total} {line.Currency} {line.ShipTo} {line.Payment} {line.Status} {line.ShippedOn:O} {line.Refunded} {line.RefundedOn:O}");

    private string? BrokenCount()
    {
        var file = files.Count == 1 ? files[0] : null;
        return file is null ? "is reported " + files.Count + " times"
            : file.RowsRead != file.RowsImported + file.RowsSkippedCount ? "loses rows"
            : file.RowsSkippedCount != skipped ? "does not report all skipped rows"
            : null;
    }

    /// <summary>No message may show a number as long as a card's.</summary>
    private string? BrokenMessage() => messages.Any(message => LongNumber().IsMatch(message)) ? "shows a long number" : null;

    [GeneratedRegex(@"\d{5}", RegexOptions.CultureInvariant)]
    private static partial Regex FiveDigits();

    [GeneratedRegex(@"\d(?:[ -]?\d){7,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();
}
