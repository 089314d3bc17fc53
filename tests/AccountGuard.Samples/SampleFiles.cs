using System.IO.Compression;
using System.Text.Json;
using AccountGuard.Samples.Layouts;
using AccountGuard.Samples.Mails;
using AccountGuard.Samples.Stories;

namespace AccountGuard.Samples;

/// <summary>A file of samples/, by its path from there with forward slashes.</summary>
public sealed record SampleFile(string Path, byte[] Content);

/// <summary>All files of samples/ but the README.</summary>
public static class SampleFiles
{
    private static readonly DateTimeOffset Packed = new(2026, 11, 6, 3, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>Writes them anew; the same bytes each time (a zip's compression may differ between runtimes).</summary>
    public static IEnumerable<SampleFile> Create()
    {
        var japanese = new JapaneseBuyer().Orders;
        var american = new AmericanBuyer().Orders;
        var honest = new HonestAccount().Orders;
        var seller = new JapaneseSeller();
        var locked = new LockedSeller();
        return
        [
            new("hijacked-buyer-ja/Your Orders.zip", Zip(japanese)),
            .. FilterFiles(japanese).Select(file => file with { Path = "hijacked-buyer-ja-filter/" + file.Path }),
            new("hijacked-buyer-en/Retail.OrderHistory.1.csv", DataExport.RetailOrderHistory(american)),
            new("hijacked-seller-ja/all-orders.txt", SellerReports.AllOrders(seller.Sales)),
            new("hijacked-seller-ja/unshipped-orders.txt", SellerReports.Unshipped(seller.Sales)),
            new("hijacked-seller-ja/2023Nov1-2026Oct28CustomTransaction.csv", SellerReports.DateRange(seller.Sales, seller.Payouts)),
            new("honest-account/01_Nov_2021_to_20_Mar_2023.csv", OrderHistoryReport.Items(honest.Where(order => order.PlacedAtUtc < HonestAccount.ReportEnds), TimeSpan.FromHours(-6))),
            new("honest-account/Retail.OrderHistory.1.csv", DataExport.RetailOrderHistory(honest.Where(order => order.PlacedAtUtc >= HonestAccount.ExportBegins))),
            new("hijacked-buyer-ja-mails/takeout.mbox", Mailbox.Takeout(BuyerMails.Of(japanese), BuyerMails.Reader)),
            new("locked-seller-ja/all-orders.txt", SellerReports.AllOrders(locked.Sales)),
            new("locked-seller-ja/2025Nov3-2026Oct11CustomTransaction.csv", SellerReports.DateRange(locked.Sales, locked.Payouts)),
            new("locked-seller-ja-mails/inbox.mbox", Mailbox.Thunderbird(SellerMails.All, SellerMails.Reader)),
            new("expected.json", Expected(japanese, american, seller)),
            new("expected-mails.json", ExpectedMails(japanese)),
        ];
    }

    private static IEnumerable<SampleFile> FilterFiles(IEnumerable<Order> orders) => orders
        .Where(order => !order.IsCancelled)
        .GroupBy(order => (order.IsDigital, Year: OrderHistoryFilter.LocalYear(order)))
        .Select(file => new SampleFile($"amazon-order_{(file.Key.IsDigital ? "digital" : "non-digital")}_{file.Key.Year}.csv", OrderHistoryFilter.Orders(file)))
        .OrderBy(file => file.Path, StringComparer.Ordinal);

    private static byte[] Zip(IReadOnlyList<Order> orders)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "Your Orders/FileDescriptions.csv", SideFiles.FileDescriptions());
            Add(zip, "Your Orders/Your Amazon Orders/Cart History.csv", SideFiles.CartHistory(orders));
            Add(zip, "Your Orders/Your Amazon Orders/Order History.csv", DataExport.OrderHistory(orders.Where(order => !order.IsDigital)));
            Add(zip, "Your Orders/Your Returns & Refunds/Refund Details.csv", SideFiles.RefundDetails(orders));
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string path, byte[] content)
    {
        var entry = zip.CreateEntry(path);
        entry.LastWriteTime = Packed;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static byte[] Expected(IReadOnlyList<Order> japanese, IReadOnlyList<Order> american, JapaneseSeller seller)
    {
        var expected = new Dictionary<string, IReadOnlyList<string>>
        {
            ["hijacked-buyer-ja"] = Injected(japanese),
            ["hijacked-buyer-ja-filter"] = Injected(japanese),
            ["hijacked-buyer-en"] = Injected(american),
            ["hijacked-seller-ja"] =
            [
                .. seller.Sales.Where(sale => sale.IsInjected).Select(sale => sale.Id),
                .. seller.Payouts.Where(payout => payout.IsInjected).Select(payout => payout.Settlement),
            ],
            ["locked-seller-ja"] = [],
            ["honest-account"] = [],
        };
        return [.. JsonSerializer.SerializeToUtf8Bytes(expected, Readable), (byte)'\n'];
    }

    /// <summary>Of each mailbox what must be read of each of its mails, and what must be found, with the export beside it or without.</summary>
    private static byte[] ExpectedMails(IReadOnlyList<Order> japanese)
    {
        var expected = new Dictionary<string, object>
        {
            ["hijacked-buyer-ja-mails/takeout.mbox"] = ExpectedMailbox("hijacked-buyer-ja", Injected(japanese), BuyerMails.Of(japanese)),
            ["locked-seller-ja-mails/inbox.mbox"] = ExpectedMailbox("locked-seller-ja", [], SellerMails.All),
        };
        return [.. JsonSerializer.SerializeToUtf8Bytes(expected, Readable), (byte)'\n'];
    }

    private static object ExpectedMailbox(string export, IReadOnlyList<string> found, IEnumerable<Mail> mails) => new
    {
        export,
        found,
        mails = mails.OrderBy(mail => mail.SentAt).ToDictionary(mail => mail.MessageId, mail => $"{mail.Verdict} {mail.Kind}"),
    };

    private static List<string> Injected(IEnumerable<Order> orders) =>
        orders.Where(order => order.IsInjected).OrderBy(order => order.PlacedAtUtc).Select(order => order.Id).ToList();
}
