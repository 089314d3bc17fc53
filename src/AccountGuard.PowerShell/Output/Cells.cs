using System.Globalization;
using AccountGuard.Detection.Episodes;
using AccountGuard.Import.Layouts;
using AccountGuard.Incidents;
using AccountGuard.Orders;
using AccountGuard.Recovery;

namespace AccountGuard.PowerShell.Output;

/// <summary>What the views of AccountGuard.Format.ps1xml print in a cell. The same in every culture.</summary>
public static class Cells
{
    // ISO 4217 currencies without a minor unit, as far as shops use them.
    private static readonly HashSet<string> WholeCurrencies = new(StringComparer.Ordinal) { "JPY", "KRW", "CLP", "VND" };

    /// <summary>The day in the date's own time zone, such as "2026-04-03"; empty for null.</summary>
    public static string Day(DateTimeOffset? instant) =>
        instant?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The first and the last day, such as "2026-10-17 to 2026-10-26"; one where they are the same.</summary>
    public static string Period(OrderEpisode? episode) =>
        episode is null ? "" : Day(episode.From) == Day(episode.To) ? Day(episode.From) : $"{Day(episode.From)} to {Day(episode.To)}";

    /// <summary>The minute with its offset, such as "2026-04-03 21:15 +09:00"; empty for null.</summary>
    public static string Minute(DateTimeOffset? instant) =>
        instant?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The minute in the date's own time zone, such as "2026-04-03 21:15"; "-" for null.</summary>
    public static string Time(DateTimeOffset? instant) =>
        instant?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "-";

    /// <summary>The amount with its currency, such as "12,800 JPY" or "1,299.00 USD"; empty for null.</summary>
    public static string Amount(decimal? amount, string? currency)
    {
        if (amount is not { } value)
        {
            return "";
        }

        var format = WholeCurrencies.Contains(currency ?? "") && value == decimal.Truncate(value) ? "#,0" : "#,0.00";
        return $"{value.ToString(format, CultureInfo.InvariantCulture)} {currency}".TrimEnd();
    }

    /// <summary>The day of a line: the order's, or the refund's where the order's is not known.</summary>
    public static string LineDay(OrderItem? line) => Day(line?.OrderDate ?? line?.RefundedOn);

    /// <summary>How far goods have come; of every other line what it is.</summary>
    public static string State(OrderItem? line) =>
        line is null ? "" : line.Kind is LineKind.Item ? line.Status.ToString() : line.Kind.ToString();

    /// <summary>The amount of a line; of a refund what was given back.</summary>
    public static string LineAmount(OrderItem? line) =>
        Amount(line?.Kind is LineKind.Refund or LineKind.Return ? line.Refunded : line?.Total, line?.Currency);

    /// <summary>What a layout is, in the language of the session.</summary>
    public static string Title(OrderHistoryLayout? layout) => layout?.Title(CultureInfo.CurrentUICulture) ?? "";

    /// <summary>The last part of a path, also of one in a zip ("archive.zip!/inner/path.csv").</summary>
    public static string FileName(string? path) => path?.Split('/', '\\').LastOrDefault(part => part.Length > 0) ?? "";

    /// <summary>All values in one line; PowerShell itself would put a list in braces. Empty for none.</summary>
    public static string Line(object? values) => values?.ToString() ?? "";

    /// <summary>A map of columns as it is written in a script, an entry a line; empty for null.</summary>
    public static string ColumnMap(LayoutExplanation? explanation) =>
        explanation?.ColumnMap is { } map ? ColumnMapText.Literal(map, "\n   ") : "";

    /// <summary>The story and those that happened as well, such as "BuyerTakeover + SellerTakeover".</summary>
    public static string Stories(AccountIncident? incident) =>
        incident is null ? "" : string.Join(" + ", incident.AlsoKinds.Prepend(incident.Kind));

    /// <summary>The other stories that were weighed, each with what speaks for (+) and against it (-).</summary>
    public static string Alternatives(AccountIncident? incident) => Lines(incident?.Alternatives.SelectMany(other =>
        new[] { other.Kind.ToString() }.Concat(other.For.Select(sentence => "+ " + sentence)).Concat(other.Against.Select(sentence => "- " + sentence))));

    /// <summary>What to do, and what not to waste time on; of a step that is done or pointless why it is.</summary>
    public static string Step(RecoveryStep? step)
    {
        if (step is null)
        {
            return "";
        }

        var text = step.Status == RecoveryStepStatus.Open ? step.Action : $"[{step.Status}] {step.StatusReason ?? step.Action}";
        return string.Join("\n", step.DeadEnds.Select(way => "× " + way).Prepend(text));
    }

    /// <summary>One value a line, for list views; empty for none.</summary>
    public static string Lines(IEnumerable<object>? values) =>
        string.Join("\n", (values ?? []).Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
}
