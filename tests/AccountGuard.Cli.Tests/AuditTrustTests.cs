using System.Text.Json;

namespace AccountGuard.Cli.Tests;

/// <summary>audit --trust: what the owner vouches for is not counted, and is named.</summary>
public sealed class AuditTrustTests : IDisposable
{
    private static readonly string[] Orders = ["114-1854142-8346536", "114-2387055-7090487", "111-1147493-9891221", "114-4944168-4776538"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task With_every_order_vouched_for_nothing_is_found_and_the_orders_are_named()
    {
        var text = await AuditAsync("--trust", Trust(Orders));
        var json = await AuditAsync("--trust", Trust(Orders), "--format", "json");
        var csv = await AuditAsync("--trust", Trust(Orders), "--format", "csv");

        Assert.Equal((0, 0, 0), (text.Code, json.Code, csv.Code));
        Assert.Contains("Nothing else needs your eye", text.Output, StringComparison.Ordinal);
        Assert.Contains("Silent by your word: 4.", text.Output, StringComparison.Ordinal);
        Assert.All(Orders, order => Assert.Contains(order, text.Output, StringComparison.Ordinal));
        Assert.Contains("Silent by your word: 4.", csv.Error, StringComparison.Ordinal);
        var account = json.Accounts.Single();
        Assert.Empty(account.GetProperty("anomalousOrders").EnumerateArray());
        Assert.Empty(account.GetProperty("checklist").EnumerateArray());
        Assert.Equal(Orders, account.GetProperty("vouchedOrders").EnumerateArray().Select(order => order.GetProperty("orderId").GetString()));
        Assert.All(account.GetProperty("vouchedOrders").EnumerateArray(), order => Assert.Equal("Severe", order.GetProperty("verdictWithoutTrust").GetString()));
    }

    [Fact]
    public async Task The_others_are_still_found()
    {
        var run = await AuditAsync("--trust", Trust(Orders[..2]), "--format", "json");

        Assert.Equal(1, run.Code);
        Assert.Equal(Orders[2..], run.Accounts.Single().GetProperty("anomalousOrders").EnumerateArray().Select(order => order.GetProperty("orderId").GetString()));
    }

    [Fact]
    public async Task A_list_that_says_nothing_of_the_account_changes_no_byte()
    {
        var without = await AuditAsync("--format", "json");
        var with = await AuditAsync("--format", "json", "--trust", Trust(["114-0000000-0000000"]));

        Assert.Equal(without.Output, with.Output);
    }

    [Theory]
    [InlineData("{", "line 1")]
    [InlineData("{\"schema\": 2, \"entries\": []}", "another version")]
    [InlineData(null, "no such trust file")]
    public async Task A_list_that_cannot_be_heard_ends_the_run_before_it_begins(string? content, string said)
    {
        var path = Path.Combine(folder.Path, "trust.json");
        if (content is not null)
        {
            await File.WriteAllTextAsync(path, content);
        }

        var run = await AuditAsync("--trust", path);

        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Output);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Episodes_stand_in_the_text_and_in_json()
    {
        var text = await AuditAsync();
        var json = await AuditAsync("--format", "json");

        Assert.Contains("Episode 1: 2026-10-17 to 2026-10-26. Orders: 4. Total: 3,672.00 USD.", text.Output, StringComparison.Ordinal);
        Assert.Contains("2 of 4 orders. At most 2,547.00 USD.", text.Output, StringComparison.Ordinal);
        var episode = Assert.Single(json.Accounts.Single().GetProperty("episodes").EnumerateArray());
        Assert.Equal(Orders, episode.GetProperty("orderIds").EnumerateArray().Select(order => order.GetString()));
        Assert.Equal(Orders[2..], episode.GetProperty("canCancelOrderIds").EnumerateArray().Select(order => order.GetString()));
        Assert.Equal(3672, episode.GetProperty("totals")[0].GetProperty("amount").GetDecimal());
        Assert.Equal("USD", episode.GetProperty("totals")[0].GetProperty("currency").GetString());
        Assert.Equal(JsonValueKind.String, episode.GetProperty("from").ValueKind);
    }

    private static Task<CliRun> AuditAsync(params string[] arguments) => CliRun.AuditAsync([Repository.Sample("hijacked-buyer-en"), .. arguments]);

    private string Trust(string[] orders)
    {
        var path = Path.Combine(folder.Path, "trust.json");
        var entries = orders.Select(order => new { kind = "Order", value = order, addedOn = "2026-11-22T06:00:00Z" });
        File.WriteAllText(path, JsonSerializer.Serialize(new { schema = 1, entries }));
        return path;
    }
}
