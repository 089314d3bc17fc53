using System.Globalization;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>Proposes countries; JP, US, GB and DE have offices and laws of their own in the playbooks, the others share the general ones.</summary>
public sealed class CountryCompleter : Completer
{
    private static readonly string[] Countries = ["JP", "US", "GB", "CA", "AU", "DE", "FR", "IT", "ES", "IN", "MX", "BR"];

    private protected override IEnumerable<(string Value, string Description)> Candidates =>
        Countries.Select(country => (country, new RegionInfo(country).EnglishName));
}
