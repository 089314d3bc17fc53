using System.Text.Json;

namespace AccountGuard.Cli.Tests;

/// <summary>Scripts read this document: names, their order and the kinds of values are a promise.</summary>
public sealed class AuditJsonTests
{
    [Fact]
    public async Task The_names_stand_as_promised_and_what_came_later_stands_behind()
    {
        var run = await CliRun.AuditAsync(Repository.Sample("hijacked-buyer-ja"), "--format", "json");

        var account = run.Accounts.Single();
        AssertNames(run.Json, "accounts");
        AssertNames(account, "account", "files", "orders", "anomalousOrders", "incident", "checklist");
        AssertNames(First(account, "files"), "path", "layout", "encoding", "rowsRead", "rowsImported", "rowsSkipped");
        AssertNames(
            First(account, "anomalousOrders"),
            "orderId", "orderDate", "verdict", "evidence", "pattern", "reasons", "episode", "titles", "quantity", "total", "currency", "shipTo", "canCancel");
        AssertNames(
            First(account, "checklist"),
            "number", "phase", "due", "action", "why", "channel", "contact", "orders", "doNot", "source", "verifiedOn");
    }

    [Fact]
    public async Task Values_are_of_their_kinds()
    {
        var run = await CliRun.AuditAsync(Repository.Sample("hijacked-buyer-ja"), "--format", "json", "--language", "ja");

        var account = run.Accounts.Single();
        var incident = account.GetProperty("incident");
        AssertNames(incident, "kind", "alsoKinds", "confidence", "site", "firstSeen", "lastSeen", "loss", "orderIds", "heldOrderIds", "lockedOn", "reasons", "doubts", "remarks", "alternatives");
        Assert.Equal("BuyerTakeover", incident.GetProperty("kind").GetString());
        Assert.Equal(540840, First(incident, "loss").GetProperty("amount").GetDecimal());
        var order = First(account, "anomalousOrders");
        Assert.Equal(new DateTimeOffset(2026, 10, 28, 16, 42, 10, TimeSpan.Zero), order.GetProperty("orderDate").GetDateTimeOffset(), TimeSpan.FromSeconds(1));
        Assert.Equal(19600, order.GetProperty("total").GetDecimal());
        Assert.Equal(2, order.GetProperty("quantity").GetInt32());
        Assert.Equal(1, order.GetProperty("episode").GetInt32());
        Assert.NotEmpty(order.GetProperty("reasons").EnumerateArray());
        Assert.Contains("冬虫夏草", order.GetProperty("titles")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("冬虫夏草", run.Output, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, account.GetProperty("checklist").GetArrayLength()), account.GetProperty("checklist").EnumerateArray().Select(step => step.GetProperty("number").GetInt32()));
    }

    [Fact]
    public async Task Two_runs_on_the_same_day_write_the_same()
    {
        var first = await CliRun.AuditAsync(Repository.Sample("hijacked-buyer-en"), "--format", "json");
        var second = await CliRun.AuditAsync(Repository.Sample("hijacked-buyer-en"), "--format", "json");

        Assert.Equal(first.Output, second.Output);
    }

    private static JsonElement First(JsonElement parent, string name) => parent.GetProperty(name)[0];

    private static void AssertNames(JsonElement element, params string[] names) =>
        Assert.Equal(names, element.EnumerateObject().Select(property => property.Name).Take(names.Length));
}
