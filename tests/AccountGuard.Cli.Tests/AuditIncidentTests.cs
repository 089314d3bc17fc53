using System.Text.Json;

namespace AccountGuard.Cli.Tests;

public sealed class AuditIncidentTests
{
    private static readonly string[] LockedSeller = [Repository.Sample("locked-seller-ja"), "--notices", Path.Combine(Repository.Sample("locked-seller-ja-mails"), "inbox.mbox")];

    [Theory]
    [InlineData("en", "What seems to have happened: lock after a change of your own (likely)", "did you change the bank account yourself")]
    [InlineData("ja", "起きたと考えられること: ご自身の変更をきっかけとした保護ロック（可能性が高い）", "振込先口座を変更したのはご自身でしょうか")]
    public async Task A_lock_after_a_bank_change_is_told_to_a_person(string language, string head, string question)
    {
        var run = await CliRun.AuditAsync([.. LockedSeller, "--language", language]);

        Assert.Equal(0, run.Code);
        Assert.Contains(head, run.Output, StringComparison.Ordinal);
        Assert.Contains(question, string.Concat(run.Output.Split('\n').Select(line => language == "ja" ? line.Trim() : line.Trim() + " ")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ProtectiveLock", "High", "--own-change", "bank", "--two-step", "on")]
    [InlineData("ProtectiveLock", "High", "--own-change", "PayoutAccount=2026-10-12", "--own-change", "カード")]
    [InlineData("SellerTakeover", "High", "--not-my-change", "PayoutAccount")]
    public async Task The_owners_word_decides(string kind, string confidence, params string[] words)
    {
        var incident = await IncidentAsync([.. LockedSeller, .. words]);

        Assert.Equal(kind, incident.GetProperty("kind").GetString());
        Assert.Equal(confidence, incident.GetProperty("confidence").GetString());
    }

    [Fact]
    public async Task A_hijacked_buyers_mails_alone_tell_the_buyers_story()
    {
        var incident = await IncidentAsync(["--notices", Path.Combine(Repository.Sample("hijacked-buyer-ja-mails"), "takeout.mbox")]);

        Assert.Equal("BuyerTakeover", incident.GetProperty("kind").GetString());
    }

    [Fact]
    public async Task An_honest_account_has_no_story_and_no_word_of_one()
    {
        var run = await CliRun.AuditAsync(Repository.Sample("honest-account"), "--language", "en");

        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("seems to have happened", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("house")]
    [InlineData("bank=12/10/2026")]
    public async Task A_change_that_cannot_be_understood_is_refused_with_what_would_do(string change)
    {
        var run = await CliRun.AuditAsync([.. LockedSeller, "--language", "en", "--own-change", change]);

        Assert.Equal(2, run.Code);
        Assert.Contains("PayoutAccount=2026-04-03", run.Error, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> IncidentAsync(string[] arguments) =>
        (await CliRun.AuditAsync([.. arguments, "--format", "json"])).Accounts.Single().GetProperty("incident");
}
