namespace AccountGuard.PowerShell.Parameters;

/// <summary>Proposes formats of dates as shops write them.</summary>
public sealed class DateFormatCompleter : Completer
{
    private protected override IEnumerable<(string Value, string Description)> Candidates =>
    [
        ("dd.MM.yyyy", "03.04.2026"), ("dd/MM/yyyy", "03/04/2026"), ("MM/dd/yyyy", "04/03/2026"), ("d MMM yyyy", "3 Apr 2026"), ("d MMMM yyyy", "3 April 2026"),
        ("yyyyMMdd", "20260403"), ("yyyy/M/d H:mm", "2026/4/3 21:15"), ("yyyy年M月d日", "2026年4月3日"),
    ];
}
