using System.Text.Json;
using AccountGuard.Cli.Output;

namespace AccountGuard.Cli.Tests;

/// <summary>The made-up mailboxes of both stories, alone and beside their exports.</summary>
public sealed class AuditMailSampleTests
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    private static readonly Dictionary<string, ExpectedMailbox> Expected =
        JsonSerializer.Deserialize<Dictionary<string, ExpectedMailbox>>(File.ReadAllText(Repository.Sample("expected-mails.json")), CamelCase)!;

    public static TheoryData<string> Mailboxes => [.. Expected.Keys];

    [Theory]
    [MemberData(nameof(Mailboxes))]
    public async Task Every_mail_is_read_as_what_it_is(string mailbox)
    {
        var run = await CliRun.AuditAsync("--notices", Repository.Sample(mailbox), "--format", "json");

        var account = Assert.Single(run.Accounts);
        var told = account.GetProperty("notices").EnumerateArray().ToDictionary(
            notice => notice.GetProperty("messageId").GetString()!, notice => $"{notice.GetProperty("verdict").GetString()} {notice.GetProperty("kind").GetString()}");
        Assert.Equal(Expected[mailbox].Mails.Where(mail => !mail.Value.EndsWith(" Other", StringComparison.Ordinal)).OrderBy(mail => mail.Key), told.OrderBy(mail => mail.Key));
        Assert.Equal(Expected[mailbox].Mails.Count, account.GetProperty("files")[0].GetProperty("rowsRead").GetInt32());
    }

    [Theory]
    [MemberData(nameof(Mailboxes))]
    public async Task Mails_alone_show_the_strangers_orders_and_no_others(string mailbox)
    {
        var run = await CliRun.AuditAsync("--notices", Repository.Sample(mailbox), "--format", "json");

        Assert.Equal(Expected[mailbox].Found.Select(id => $"True {id}").Order(), Found(Assert.Single(run.Accounts)));

        // The seller's mails tell of no order, and of something to look at all the same.
        Assert.Equal((1, ""), (run.Code, run.Error));
    }

    [Theory]
    [MemberData(nameof(Mailboxes))]
    public async Task Beside_the_export_they_are_one_history(string mailbox)
    {
        var export = Repository.Sample(Expected[mailbox].Export);
        var alone = Assert.Single((await CliRun.AuditAsync(export, "--format", "json")).Accounts);
        var both = Assert.Single((await CliRun.AuditAsync(export, "--notices", Repository.Sample(mailbox), "--format", "json")).Accounts);

        Assert.Equal(Expected[mailbox].Found.Select(id => $"True {id}").Order(), Found(both));
        Assert.Equal(Expected[mailbox].Export, both.GetProperty("account").GetString());
        Assert.Equal(alone.GetProperty("orders").GetInt32() + both.GetProperty("ordersOfMails").GetInt32(), both.GetProperty("orders").GetInt32());
        Assert.Equal(alone.GetProperty("sales").GetInt32(), both.GetProperty("sales").GetInt32());
        Assert.Equal(Figures(alone), Figures(both));
    }

    [Fact]
    public async Task Every_order_of_the_buyer_s_mailbox_stands_in_the_export_too()
    {
        var run = await CliRun.AuditAsync(Repository.Sample("hijacked-buyer-ja"), "--notices", Repository.Sample("hijacked-buyer-ja-mails/takeout.mbox"), "--format", "json");

        Assert.Equal(0, Assert.Single(run.Accounts).GetProperty("ordersOfMails").GetInt32());
    }

    [Theory]
    [MemberData(nameof(Mailboxes))]
    public async Task The_timeline_stands_in_order_and_names_every_forged_mail(string mailbox)
    {
        var run = await CliRun.AuditAsync("--notices", Repository.Sample(mailbox), "--format", "json");

        var events = Assert.Single(run.Accounts).GetProperty("timeline").EnumerateArray().ToList();
        var instants = events.ConvertAll(one => one.GetProperty("when").GetDateTimeOffset());
        Assert.Equal(instants.Order(), instants);
        Assert.Equal(Expected[mailbox].Mails.Values.Count(mail => mail.StartsWith("Phishing ", StringComparison.Ordinal)), events.Count(one => one.GetProperty("isForged").GetBoolean()));
        Assert.All(events, one => Assert.Equal(one.GetProperty("isForged").GetBoolean(), one.GetProperty("summary").GetString()!.StartsWith("FORGED", StringComparison.Ordinal)));
        Assert.Equal(Expected[mailbox].Found.Length, events.Count(one => one.GetProperty("what").GetString() == "Order"));
    }

    [Fact]
    public async Task All_orders_stand_in_the_timeline_where_asked_for()
    {
        var run = await CliRun.AuditAsync("--notices", Repository.Sample("hijacked-buyer-ja-mails/takeout.mbox"), "--all-orders", "--format", "json");

        var account = Assert.Single(run.Accounts);
        Assert.Equal(account.GetProperty("orders").GetInt32(), account.GetProperty("timeline").EnumerateArray().Count(one => one.GetProperty("what").GetString() == "Order"));
    }

    [Theory]
    [InlineData("ja", "いつ何があったか", "本物のメール: 請求先住所を確認できないための注文の保留", "偽のメール（ショップからのものではありません）")]
    [InlineData("en", "What happened when", "Genuine mail: order held", "FORGED mail, not from the shop")]
    public async Task A_person_reads_what_happened_when(string language, string head, string genuine, string forged)
    {
        var run = await CliRun.RunAsync(120, ["audit", Repository.Sample("hijacked-buyer-ja"), "--notices", Repository.Sample("hijacked-buyer-ja-mails/takeout.mbox"), "--language", language]);

        Assert.Contains(head, run.Output, StringComparison.Ordinal);
        Assert.Contains(genuine, run.Output, StringComparison.Ordinal);
        Assert.Contains(forged, run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.ReplaceLineEndings("\n").Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, 120));
    }

    [Fact]
    public async Task A_mailbox_among_the_paths_is_read_as_mails()
    {
        var run = await CliRun.AuditAsync(Repository.Sample("locked-seller-ja"), Repository.Sample("locked-seller-ja-mails/inbox.mbox"), "--format", "json");

        Assert.Equal(1, run.Code);
        Assert.Equal(16, Assert.Single(run.Accounts).GetProperty("notices").GetArrayLength());
    }

    [Fact]
    public async Task A_file_that_is_no_mail_is_2_and_said()
    {
        var run = await CliRun.AuditAsync("--notices", Repository.Sample("expected.json"));

        Assert.Equal(2, run.Code);
        Assert.Contains("expected.json", run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Found(JsonElement account) => account.GetProperty("anomalousOrders").EnumerateArray()
        .Select(order => $"{order.GetProperty("verdict").GetString() is "Alert" or "Severe"} {order.GetProperty("orderId").GetString()}").Order();

    /// <summary>What an export says of the orders found: mails change none of it.</summary>
    private static IEnumerable<string> Figures(JsonElement account) => account.GetProperty("anomalousOrders").EnumerateArray()
        .Select(order => $"{order.GetProperty("orderId")} {order.GetProperty("orderDate")} {order.GetProperty("total")} {order.GetProperty("quantity")} {order.GetProperty("canCancel")} {order.GetProperty("shipTo")} {order.GetProperty("titles")}");

    private sealed record ExpectedMailbox(string Export, string[] Found, Dictionary<string, string> Mails);
}
