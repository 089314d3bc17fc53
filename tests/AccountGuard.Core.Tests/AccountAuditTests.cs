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
    public void A_cancelled_audit_ends_by_saying_so()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var path = Write("orders.csv", $"{Columns}\n111-0000001-0000001,2026-01-02T10:00:00Z,Tea,12.50,Visa - 1234,A Person 1 Street\n");

        Assert.ThrowsAny<OperationCanceledException>(() => AccountAudit.Run(new AuditRequest { Paths = [path], Now = DateTimeOffset.UnixEpoch }, cancelled.Token));
    }

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
