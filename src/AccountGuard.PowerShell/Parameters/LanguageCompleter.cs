namespace AccountGuard.PowerShell.Parameters;

/// <summary>Proposes the languages that the module speaks.</summary>
public sealed class LanguageCompleter : Completer
{
    private protected override IEnumerable<(string Value, string Description)> Candidates => [("ja", "日本語"), ("en", "English")];
}
