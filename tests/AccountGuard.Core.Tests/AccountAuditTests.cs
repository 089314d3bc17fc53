using AccountGuard.Detection;
using AccountGuard.Import;

namespace AccountGuard.Core.Tests;

public sealed class AccountAuditTests : IDisposable
{
    private const string Columns = "Order ID,Order Date,Product Name,Total Owed,Payment Instrument Type,Shipping Address";

    private readonly string folder = Directory.CreateTempSubdirectory("accountguard-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_could_not_be_read_stands_among_the_files_once()
    {
        var missing = Path.Combine(folder, "missing.csv");

        var account = Assert.Single(Run(missing).Accounts);

        var file = Assert.Single(account.Files);
        var failure = Assert.Single(account.Failures);
        Assert.Equal(missing, file.Path);
        Assert.Equal(failure.Message, file.Error);
        Assert.Equal(ImportFailureKind.NotFound, failure.Kind);
        Assert.Null(file.Layout);
        Assert.Null(account.FirstOrder);
    }

    [Fact]
    public void A_broken_file_takes_nothing_from_the_others()
    {
        Write("good.csv", $"{Columns}\n111-0000001-0000001,2026-01-02T10:00:00Z,Tea,12.50,Visa - 1234,A Person 1 Street\n");
        Write("broken.zip", "this is no zip");

        var account = Assert.Single(Run(folder).Accounts);

        Assert.Equal(1, account.Orders);
        Assert.Equal(2, account.Files.Count);
        Assert.Single(account.Files, file => file.Error is not null);
        Assert.Equal(Path.GetFileName(folder), account.Account);
    }

    [Fact]
    public void Paths_that_share_an_order_number_are_one_account_and_nothing_is_counted_twice()
    {
        var old = Write("old.csv", $"{Columns}\n111-0000001-0000001,2026-01-02T10:00:00Z,Tea,12.50,Visa - 1234,A Person 1 Street\n");
        var other = Write("other.csv", $"{Columns}\n111-0000009-0000009,2026-01-02T10:00:00Z,Tea,12.50,Visa - 1234,A Person 1 Street\n");
        var newer = Write(
            "newer.csv",
            $"{Columns}\n111-0000002-0000002,2026-03-04T10:00:00Z,Tea,12.50,Visa - 1234,A Person 1 Street\n111-0000001-0000001,2026-01-02T10:00:00Z,Tea,12.50,Visa - 1234,A Person 1 Street\n");

        var accounts = Run(old, other, newer).Accounts;

        Assert.Equal([("newer", 2), ("other", 1)], accounts.Select(account => (account.Account, account.Orders)));
        Assert.Equal([old, newer], accounts[0].Files.Select(file => file.Path));
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero), accounts[0].LastOrder);
    }

    [Fact]
    public void A_file_is_read_by_the_map_of_columns_given()
    {
        var path = Write("shop.csv", "id,when\nA-1,03/04/2026\n");
        var map = new OrderColumnMap([new("OrderId", ["id"]), new("OrderDate", ["when"])], CultureInfo.InvariantCulture);

        var result = AccountAudit.Run(
            new AuditRequest { Paths = [path], Now = DateTimeOffset.UnixEpoch, Import = new ImportOptions { ColumnMap = map, DateOrder = DayMonthOrder.DayFirst } },
            CancellationToken.None);

        Assert.Equal(new DateTimeOffset(2026, 4, 3, 0, 0, 0, TimeSpan.Zero), Assert.Single(result.Accounts).FirstOrder);
    }

    [Fact]
    public void Paths_are_accounts_apart_even_of_the_same_name()
    {
        var first = Write(Path.Combine("a", "orders.csv"), $"{Columns}\n111-0000001-0000001,2026-01-02T10:00:00Z,Tea,12.50,Visa - 1234,A Person 1 Street\n");
        var second = Write(Path.Combine("b", "orders.csv"), $"{Columns}\n111-0000003-0000003,2026-03-04T10:00:00Z,Tea,12.50,Visa - 1234,A Person 1 Street\n");

        var accounts = Run(first, second).Accounts;

        Assert.Equal([1, 1], accounts.Select(account => account.Orders));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 10, 0, 0, TimeSpan.Zero), accounts[0].LastOrder);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero), accounts[1].FirstOrder);
    }

    [Fact]
    public void A_buyer_s_orders_are_judged_as_if_the_sales_beside_them_were_not_there()
    {
        var orders = string.Concat(Enumerable.Range(1, 40).Select(day =>
            $"111-0000001-{day:D7},2025-{1 + (day % 12):D2}-{1 + (day % 28):D2}T10:00:00Z,Tea,12.50,Visa - 1234,A Person 1 Street SPRINGFIELD OR 97477 United States\n"));
        var stolen = string.Concat(Enumerable.Range(1, 6).Select(minute =>
            $"111-0000002-{minute:D7},2026-01-20T10:{minute:D2}:00Z,Amazon gift card 500 dollars,500.00,Visa - 9876,Other Name 999 Elsewhere Rd MIAMI FL 33101 United States\n"));
        Write(Path.Combine("alone", "orders.csv"), $"{Columns}\n{orders}{stolen}");
        Write(Path.Combine("both", "orders.csv"), $"{Columns}\n{orders}{stolen}");
        Write(Path.Combine("both", "sales.txt"), Sales("111-0000009-0000001", "111-0000002-0000001"));
        Write(Path.Combine("both", "payments.csv"), "\"All amounts in USD, unless specified\"\n" + Payments);

        var alone = Assert.Single(Run(Path.Combine(folder, "alone")).Accounts);
        var both = Assert.Single(Run(Path.Combine(folder, "both")).Accounts);

        Assert.NotEmpty(alone.AnomalousOrders);
        Assert.Equal(alone.AnomalousOrders.Select(Judgement), both.AnomalousOrders.Select(Judgement));
        Assert.Equal((46, 0, 0), (alone.Orders, alone.Sales, alone.Bookings));
        Assert.Equal((46, 2, 1, 1), (both.Orders, both.Sales, both.Payouts, both.Bookings));
        Assert.Equal((alone.FirstOrder, alone.LastOrder), (both.FirstOrder, both.LastOrder));
    }

    [Fact]
    public void Sales_alone_are_no_orders_to_judge()
    {
        Write("sales.txt", Sales("111-0000009-0000001"));

        var account = Assert.Single(Run(folder).Accounts);

        Assert.Equal((0, 1, 0), (account.Orders, account.Sales, account.Bookings));
        Assert.Null(account.FirstOrder);
        Assert.Empty(account.AnomalousOrders);
    }

    [Fact]
    public void A_cancelled_audit_ends_by_saying_so()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var path = Write("orders.csv", $"{Columns}\n111-0000001-0000001,2026-01-02T10:00:00Z,Tea,12.50,Visa - 1234,A Person 1 Street\n");

        Assert.ThrowsAny<OperationCanceledException>(() => AccountAudit.Run(new AuditRequest { Paths = [path], Now = DateTimeOffset.UnixEpoch }, cancelled.Token));
    }

    private const string Payments = """
        "date/time","settlement id","type","order id","sku","description","quantity","marketplace","total"
        "Sep 4, 2026 1:05:07 AM PDT","1","Transfer","","","To account ending with: 789","","","-99.00"
        "Sep 5, 2026 1:05:07 AM PDT","1","Service Fee","","","Subscription","","","-39.99"
        """;

    private static string Sales(params string[] numbers) =>
        "amazon-order-id\tmerchant-order-id\tpurchase-date\torder-status\tsku\titem-price\tcurrency\tship-city\tship-country\n"
        + string.Concat(numbers.Select(number => $"{number}\t\t2026-01-20T10:00:00+00:00\tUnshipped\tLAMP-01\t9999.00\tUSD\tFarawayville\tUS\n"));

    private static (string Order, Verdict Verdict, double Evidence, string? Pattern, decimal? Total, string? ShipTo, string Reasons) Judgement(AnomalousOrder order) =>
        (order.OrderId, order.Verdict, order.Evidence, order.Pattern, order.Total, order.ShipTo, string.Join("|", order.Reasons));

    private static AuditResult Run(params string[] paths) =>
        AccountAudit.Run(new AuditRequest { Paths = paths, Now = new DateTimeOffset(2026, 11, 6, 0, 0, 0, TimeSpan.Zero) }, CancellationToken.None);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
