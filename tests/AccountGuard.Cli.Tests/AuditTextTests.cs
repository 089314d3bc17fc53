using AccountGuard.Cli.Output;

namespace AccountGuard.Cli.Tests;

public sealed class AuditTextTests
{
    private const string Sales =
        "amazon-order-id\tmerchant-order-id\tpurchase-date\torder-status\tsku\tship-city\n111-0000009-0000001\t\t2026-01-20T10:00:00+00:00\tUnshipped\tLAMP-01\tSpringfield\n";

    [Theory]
    [InlineData("hijacked-buyer-ja", "ja", 80)]
    [InlineData("hijacked-buyer-ja", "en", 100)]
    [InlineData("hijacked-buyer-ja-filter", "ja", 120)]
    [InlineData("hijacked-buyer-en", "en", 80)]
    [InlineData("hijacked-buyer-en", "ja", 100)]
    [InlineData("honest-account", "ja", 80)]
    public async Task No_line_is_wider_than_the_terminal(string folder, string language, int width)
    {
        var run = await CliRun.RunAsync(width, ["audit", Repository.Sample(folder), "--language", language]);

        Assert.All(run.Output.ReplaceLineEndings("\n").Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, width));
        Assert.DoesNotContain("\e", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Orders_and_steps_are_shown()
    {
        var run = await CliRun.AuditAsync(Repository.Sample("hijacked-buyer-ja"), "--language", "ja");

        Assert.Contains("117 件の注文のうち、8 件をご確認ください。合計 540,840 JPY", run.Output, StringComparison.Ordinal);
        Assert.Contains("2023-11-10", run.Output, StringComparison.Ordinal);
        Assert.Contains("架空 健", run.Output, StringComparison.Ordinal);
        Assert.Contains("0120-999-373", run.Output, StringComparison.Ordinal);
        Assert.Contains("未発送", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Nothing needs your eye in these 138 orders.")]
    [InlineData("ja", "138 件の注文の中に、ご確認いただきたいものはありませんでした。")]
    public async Task Silence_is_said_with_what_was_looked_at(string language, string sentence)
    {
        var run = await CliRun.AuditAsync(Repository.Sample("honest-account"), "--language", language);

        Assert.Contains(sentence, run.Output, StringComparison.Ordinal);
        Assert.Contains("2021-12-08", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Theory]
    [InlineData("en", "other bookings are not", "No purchases to look at.")]
    [InlineData("ja", "手数料などは確かめていません", "購入の記録はありません。")]
    public async Task Sales_alone_never_end_in_silence(string language, string sentence, string noPurchases)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "sales.txt");
        await File.WriteAllTextAsync(path, Sales);

        var text = await CliRun.RunAsync(2000, ["audit", path, "--language", language]);
        var json = await CliRun.RunAsync(2000, ["audit", path, "--language", language, "--format", "json"]);
        var csv = await CliRun.RunAsync(2000, ["audit", path, "--language", language, "--format", "csv"]);

        Assert.Contains(sentence, text.Output, StringComparison.Ordinal);
        Assert.Contains(noPurchases, text.Output, StringComparison.Ordinal);
        Assert.Equal((1, 0), (json.Accounts.Single().GetProperty("sales").GetInt32(), json.Accounts.Single().GetProperty("orders").GetInt32()));
        Assert.Contains(sentence, json.Error, StringComparison.Ordinal);
        Assert.Contains(sentence, csv.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Purchases_without_sales_have_no_word_of_sales() =>
        Assert.DoesNotContain("judged", (await CliRun.AuditAsync(Repository.Sample("honest-account"))).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Two_paths_are_two_accounts()
    {
        var run = await CliRun.AuditAsync(Repository.Sample("honest-account"), Repository.Sample("hijacked-buyer-en"));

        Assert.Equal(1, run.Code);
        Assert.Contains("honest-account\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("\nhijacked-buyer-en\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
