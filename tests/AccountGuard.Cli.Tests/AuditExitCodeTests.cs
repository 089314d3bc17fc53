namespace AccountGuard.Cli.Tests;

public sealed class AuditExitCodeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_path_that_does_not_exist_is_2_and_said()
    {
        var path = Path.Combine(folder.Path, "nowhere.csv");

        var run = await CliRun.AuditAsync(path);

        Assert.Equal(2, run.Code);
        Assert.Contains(path, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_an_order_history_is_2()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "notes.txt"), "nothing here\n");

        var run = await CliRun.AuditAsync(folder.Path);

        Assert.Equal(2, run.Code);
        Assert.NotEqual("", run.Error);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("audit --language ja")]
    [InlineData("audit --notices nowhere.mbox")]
    [InlineData("audit x --format yaml")]
    [InlineData("audit x --language fr")]
    [InlineData("audit x --country Japan")]
    [InlineData("audit x --now 03/04/2026")]
    [InlineData("audit x --colour")]
    [InlineData("audti x")]
    public async Task Bad_arguments_are_2_with_nothing_but_a_hint_on_the_output(string arguments)
    {
        var run = await CliRun.RunAsync(arguments.Split(' '));

        Assert.Equal(2, run.Code);
        Assert.NotEqual("", run.Error);
        Assert.DoesNotContain("{", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("audit --help")]
    [InlineData("--version")]
    public async Task Help_and_version_are_0(string arguments)
    {
        var run = await CliRun.RunAsync(arguments.Split(' '));

        Assert.Equal(0, run.Code);
        Assert.NotEqual("", run.Output);
    }

    [Fact]
    public async Task A_broken_file_among_good_ones_is_2_when_the_good_ones_are_silent()
    {
        var account = folder.CopySample("honest-account", "account");
        var broken = Path.Combine(account, "Broken.csv");
        await File.WriteAllTextAsync(broken, "Order ID,Order Date,Colour\n1,2026-01-01,red\n");

        var run = await CliRun.AuditAsync(account, "--format", "json");

        Assert.Equal(2, run.Code);
        Assert.Contains(broken, run.Error, StringComparison.Ordinal);
        var files = run.Accounts.Single().GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(3, files.Count);
        var failed = Assert.Single(files, file => file.GetProperty("path").GetString() == broken);
        Assert.Null(failed.GetProperty("layout").GetString());
        Assert.False(string.IsNullOrEmpty(failed.GetProperty("error").GetString()));
        Assert.Equal(138, run.Accounts.Single().GetProperty("orders").GetInt32());
        Assert.Equal(broken, Assert.Single(run.Accounts.Single().GetProperty("failures").EnumerateArray()).GetProperty("path").GetString());
    }

    [Fact]
    public async Task Tables_of_other_data_in_the_folder_change_nothing()
    {
        var account = folder.CopySample("honest-account", "account");
        await File.WriteAllTextAsync(Path.Combine(account, "Sustainability.Value.Metrics.1.csv"), "\"msp_metric\",\"cpf_metric\"\n\"77\",\"168\"\n");

        var run = await CliRun.AuditAsync(account);

        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public async Task A_broken_file_beside_an_alert_is_1_and_still_said()
    {
        var account = folder.CopySample("hijacked-buyer-en", "account");
        await File.WriteAllTextAsync(Path.Combine(account, "Broken.csv"), "Order ID,Order Date,Colour\n1,2026-01-01,red\n");

        var run = await CliRun.AuditAsync(account);

        Assert.Equal(1, run.Code);
        Assert.Contains("Broken.csv", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alert_in_one_account_outweighs_a_missing_other()
    {
        var run = await CliRun.AuditAsync(Repository.Sample("hijacked-buyer-en"), Path.Combine(folder.Path, "nowhere"), "--format", "json");

        Assert.Equal(1, run.Code);
        Assert.Equal(2, run.Accounts.Count());
        Assert.NotEqual("", run.Error);
    }
}
