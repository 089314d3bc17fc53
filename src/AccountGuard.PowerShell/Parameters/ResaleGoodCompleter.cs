using AccountGuard.Goods;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>Proposes the goods of the module's own catalogue.</summary>
public sealed class ResaleGoodCompleter : Completer
{
    private protected override IEnumerable<(string Value, string Description)> Candidates =>
        GoodsCatalog.Default.Goods.Select(good => (good.Name, good.JapaneseName));
}
