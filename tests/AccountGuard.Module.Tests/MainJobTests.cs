using System.Text.Json;

namespace AccountGuard.Module.Tests;

public sealed class MainJobTests
{
    [PwshFact]
    public void A_zip_goes_in_and_a_file_of_the_strangers_orders_comes_out()
    {
        var lines = Pwsh.Run(
            """
            $file = New-TemporaryFile
            Import-OrderHistory "$samples/hijacked-buyer-ja/Your Orders.zip" | Find-AnomalousOrder -MinimumVerdict Alert | Export-Csv $file
            (Import-Csv $file).OrderId
            Remove-Item $file
            """,
            language: "de-DE");
        Assert.Equal(Expected("hijacked-buyer-ja"), lines.Order(StringComparer.Ordinal));
    }

    [PwshFact]
    public void The_honest_account_stays_silent_and_asks_for_no_steps()
    {
        Assert.Empty(Pwsh.Run("""Import-OrderHistory "$samples/honest-account" | Find-AnomalousOrder -MinimumVerdict Alert | New-RecoveryChecklist"""));
    }

    [PwshFact]
    public void The_orders_found_become_steps_in_the_language_of_the_session()
    {
        const string Script = """
            Import-OrderHistory "$samples/hijacked-buyer-en" | Find-AnomalousOrder -MinimumVerdict Alert | New-RecoveryChecklist -Date 2026-11-05 | ForEach-Object Action
            """;
        var japanese = Pwsh.Run(Script, language: "ja-JP");
        var english = Pwsh.Run(Script);
        Assert.Equal(english.Count, japanese.Count);
        Assert.All(japanese, step => Assert.Contains(step, character => character is >= 'ぁ' and <= 'ん'));
        Assert.All(english, step => Assert.DoesNotContain(step, character => character is >= 'ぁ' and <= 'ん'));
    }

    [PwshFact]
    public void Help_speaks_both_languages()
    {
        const string Script = "(Get-Help Import-OrderHistory).Synopsis; (Get-Help about_AccountGuard) -join ' '";
        Assert.Contains("order history", Pwsh.Run(Script)[0], StringComparison.Ordinal);
        Assert.Contains("注文履歴", Pwsh.Run(Script, language: "ja-JP")[0], StringComparison.Ordinal);
    }

    private static List<string> Expected(string sample)
    {
        using var stream = File.OpenRead(Path.Combine(Pwsh.Root, "samples", "expected.json"));
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty(sample).EnumerateArray().Select(order => order.GetString()!).Order(StringComparer.Ordinal).ToList();
    }
}
