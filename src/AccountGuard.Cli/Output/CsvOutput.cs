using System.Globalization;
using AccountGuard.Detection;
using CsvHelper;

namespace AccountGuard.Cli.Output;

/// <summary>The findings as a table, one row an order (RFC 4180). Titles come from strangers: nothing in a text cell runs as a formula.</summary>
internal static class CsvOutput
{
    private static readonly string[] Columns =
    [
        "Account", "OrderId", "OrderDate", "Verdict", "Evidence", "Pattern", "Reasons", "Episode", "Titles", "Quantity", "Total",
        "Currency", "ShipTo", "CanCancel", "Kind", "Layouts",
    ];

    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape };

    /// <summary>Writes the header, which stands there when nothing was found too, and the rows of all accounts.</summary>
    public static void Write(AuditResult result, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteHeader(Columns);
        foreach (var order in result.Accounts.SelectMany(account => account.AnomalousOrders))
        {
            WriteRow(csv, order);
        }
    }

    private static void WriteRow(CsvWriter csv, AnomalousOrder order)
    {
        csv.WriteField(order.Account);
        csv.WriteField(order.OrderId);
        csv.WriteField(order.OrderDate.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture));
        csv.WriteField(order.Verdict.ToString());
        csv.WriteField(order.Evidence, "0.00");
        csv.WriteField(order.Pattern);
        csv.WriteField(order.Reasons.ToString());
        csv.WriteField(order.Episode);
        csv.WriteField(order.Titles.ToString());
        csv.WriteField(order.Quantity);
        csv.WriteField(order.Total);
        csv.WriteField(order.Currency);
        csv.WriteField(order.ShipTo ?? order.ShipToName);
        csv.WriteField(order.CanCancel);
        csv.WriteField(order.Kind.ToString());
        csv.WriteField(order.Layouts.ToString());
        csv.EndRecord();
    }
}
