using AccountGuard.Import;

namespace AccountGuard.Cli.Output;

/// <summary>What could not be read, for the error stream: nothing is ever lost silently, whatever the format on the other stream.</summary>
internal static class ComplaintOutput
{
    /// <summary>Of a file with thousands of bad rows the first few say enough; JSON has them all.</summary>
    private const int RowsNamed = 5;

    /// <summary>Writes one line a failure and, with <paramref name="withRows"/>, the rows that were left out and what was not judged.</summary>
    public static void Write(AuditResult result, CliText text, TextWriter error, bool withRows)
    {
        foreach (var account in result.Accounts)
        {
            foreach (var failure in account.Failures)
            {
                error.WriteLine(text["Failure", failure.Path, failure.Message]);
                if (failure.ColumnMap is { } map)
                {
                    error.WriteLine(text["ProposedColumnMap", Arguments(map)]);
                }
            }

            if (withRows)
            {
                WriteRows(account, text, error);
            }
        }
    }

    /// <summary>What of a seller's lines is judged and what cannot be; null where there are none.</summary>
    public static string? Sales(AccountAuditResult account, CliText text) =>
        account.Sales + account.Payouts + account.Bookings == 0 ? null : text["SellerLimits", account.Sales, account.Payouts, account.Bookings];

    /// <summary>One line a file with rows that were not imported, and one a row for the first few.</summary>
    public static IEnumerable<string> SkippedRows(ImportedFile file, CliText text)
    {
        if (file.RowsSkippedCount == 0)
        {
            yield break;
        }

        yield return text["RowsSkipped", file.RowsSkippedCount, file.RowsRead, file.Path];
        foreach (var row in file.RowsSkipped.Take(RowsNamed))
        {
            yield return text["RowSkipped", row.Line, row.Reason];
        }

        if (file.RowsSkippedCount > RowsNamed)
        {
            yield return text["MoreRowsSkipped", file.RowsSkippedCount - RowsNamed];
        }
    }

    /// <summary>A map as the command line takes it.</summary>
    private static string Arguments(OrderColumnMap map) =>
        string.Join(" ", map.Entries.SelectMany(entry => entry.Value.Select(value => $"--column-map {Quoted($"{entry.Key}={value}")}")));

    /// <summary>For a POSIX shell, and PowerShell: in single quotes where it is more than a word.</summary>
    private static string Quoted(string argument) =>
        argument.All(letter => char.IsLetterOrDigit(letter) || letter is '=' or '-' or '_' or '.' or '/') ? argument : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static void WriteRows(AccountAuditResult account, CliText text, TextWriter error)
    {
        foreach (var line in account.Files.SelectMany(file => SkippedRows(file, text)))
        {
            error.WriteLine(line);
        }

        if (Sales(account, text) is { } sales)
        {
            error.WriteLine(sales);
        }

        if (account.VouchedOrders.Count > 0)
        {
            error.WriteLine(text["Vouched", account.VouchedOrders.Count]);
        }
    }
}
