using System.Text.Json;

namespace AccountGuard.Cli.Tests;

/// <summary>The whole line over the made-up accounts: the strangers' orders and no others.</summary>
public sealed class AuditSampleTests
{
    private static readonly Dictionary<string, string[]> Expected =
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(Repository.Sample("expected.json")))!;

    public static TheoryData<string> Folders => [.. Expected.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Exactly_the_injected_orders_are_found(string folder)
    {
        var run = await CliRun.AuditAsync(Repository.Sample(folder), "--format", "json");

        var account = Assert.Single(run.Accounts);
        var found = account.GetProperty("anomalousOrders").EnumerateArray()
            .Select(order => $"{order.GetProperty("verdict").GetString() is "Alert" or "Severe"} {order.GetProperty("orderId").GetString()}");
        Assert.Equal(Expected[folder].Select(id => $"True {id}").Order(), found.Order());
        Assert.Equal(Expected[folder].Length == 0 ? 0 : 1, run.Code);
        Assert.Equal(folder.Contains("seller", StringComparison.Ordinal), run.Error.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Every_row_is_imported(string folder)
    {
        var run = await CliRun.AuditAsync(Repository.Sample(folder), "--format", "json");

        foreach (var file in run.Accounts.Single().GetProperty("files").EnumerateArray())
        {
            Assert.Equal(JsonValueKind.Null, file.GetProperty("error").ValueKind);
            Assert.NotEqual(0, file.GetProperty("rowsRead").GetInt64());
            Assert.Equal(file.GetProperty("rowsRead").GetInt64(), file.GetProperty("rowsImported").GetInt64());
            Assert.Empty(file.GetProperty("rowsSkipped").EnumerateArray());
            Assert.Empty(file.GetProperty("rowsDoubtful").EnumerateArray());
        }
    }

    [Theory]
    [InlineData("hijacked-buyer-ja", 117)]
    [InlineData("hijacked-buyer-en", 131)]
    [InlineData("honest-account", 138)]
    public async Task Orders_are_counted_once(string folder, int orders)
    {
        var run = await CliRun.AuditAsync(Repository.Sample(folder), "--format", "json");

        Assert.Equal(orders, run.Accounts.Single().GetProperty("orders").GetInt32());
    }

    [Fact]
    public async Task The_held_orders_can_be_cancelled_and_the_shipped_ones_cannot()
    {
        var run = await CliRun.AuditAsync(Repository.Sample("hijacked-buyer-ja"), "--format", "json");

        var canCancel = run.Accounts.Single().GetProperty("anomalousOrders").EnumerateArray().Select(order => order.GetProperty("canCancel").GetBoolean());
        Assert.Equal([false, false, true, true, true, true, true, true], canCancel);
    }

    [Fact]
    public async Task Both_exports_of_one_account_name_the_same_orders()
    {
        var alone = await Found(Repository.Sample("hijacked-buyer-ja"));
        var other = await Found(Repository.Sample("hijacked-buyer-ja-filter"));
        var together = await Found(Repository.Sample("hijacked-buyer-ja"), Repository.Sample("hijacked-buyer-ja-filter"));

        Assert.Single(alone);
        Assert.Equal(alone[0], Assert.Single(other));
        Assert.Equal(alone[0], Assert.Single(together));
    }

    /// <summary>The numbers of the orders found, by account.</summary>
    private static async Task<List<List<string?>>> Found(params string[] paths)
    {
        var run = await CliRun.AuditAsync([.. paths, "--format", "json"]);
        return [.. run.Accounts.Select(account => account.GetProperty("anomalousOrders").EnumerateArray().Select(order => order.GetProperty("orderId").GetString()).Order().ToList())];
    }

    [Fact]
    public async Task A_vouched_address_no_longer_speaks_against_its_orders()
    {
        var stranger = await CliRun.AuditAsync(Repository.Sample("hijacked-buyer-en"), "--format", "json");
        var vouched = await CliRun.AuditAsync(
            Repository.Sample("hijacked-buyer-en"), "--format", "json", "--trust-address", "D. Nobody 99 IMAGINARY BLVD STE 2107 NEW CASTLE DE 19720 United States");

        Assert.Contains("First order ever to this address", stranger.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("First order ever to this address", vouched.Output, StringComparison.Ordinal);
    }
}
