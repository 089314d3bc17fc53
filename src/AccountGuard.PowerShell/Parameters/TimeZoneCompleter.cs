namespace AccountGuard.PowerShell.Parameters;

/// <summary>Proposes the time zones that this machine knows.</summary>
public sealed class TimeZoneCompleter : Completer
{
    private protected override IEnumerable<(string Value, string Description)> Candidates => TimeZoneInfo.GetSystemTimeZones()
        .OrderBy(zone => zone.Id, StringComparer.Ordinal)
        .Select(zone => (zone.Id, zone.DisplayName));
}
