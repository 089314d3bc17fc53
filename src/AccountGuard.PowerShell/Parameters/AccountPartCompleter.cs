using System.Globalization;
using AccountGuard.Incidents;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>Proposes the parts of an account that can be changed.</summary>
public sealed class AccountPartCompleter : Completer
{
    private protected override IEnumerable<(string Value, string Description)> Candidates =>
        OwnChangeText.Parts.Select(part => (part.ToString(), new IncidentText(CultureInfo.CurrentUICulture).Part(part)));
}
