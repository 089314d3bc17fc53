namespace AccountGuard.PowerShell.Parameters;

/// <summary>Proposes the encodings that order histories are found in.</summary>
public sealed class EncodingCompleter : Completer
{
    private protected override IEnumerable<(string Value, string Description)> Candidates => EncodingNames.Proposed
        .Select(name => (name, EncodingNames.Find(name)?.EncodingName ?? name));
}
