using System.Globalization;
using AccountGuard.Messages;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>Proposes what owners of locked accounts try.</summary>
public sealed class TriedCompleter : Completer
{
    private protected override IEnumerable<(string Value, string Description)> Candidates =>
        TriedActions.Names.Select(name => (name, TriedActions.Describe(name, CultureInfo.CurrentUICulture)));
}
