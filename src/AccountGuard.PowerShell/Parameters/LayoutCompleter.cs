using System.Globalization;
using AccountGuard.Import.Layouts;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>Proposes the layouts that the engine reads.</summary>
public sealed class LayoutCompleter : Completer
{
    private protected override IEnumerable<(string Value, string Description)> Candidates =>
        LayoutCatalog.Layouts.Select(layout => (layout.Name, layout.Title(CultureInfo.CurrentUICulture)));
}
