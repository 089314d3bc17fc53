using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace AccountGuard.Benchmarks.Compare;

/// <summary>Writes what was measured, and what became of the targets.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Whether a target that could be measured was missed.</summary>
    public static bool IsAnyMissed(Comparison comparison) =>
        Target.All.Any(target => target.Ratio(comparison.Medians) is { } ratio && !target.IsMet(ratio));

    public static void WriteText(Comparison comparison, Options options, TextWriter output)
    {
        output.WriteLine(Invariant($"{options.Rows:#,0} rows, seed {options.Seed}, {Machine()}"));
        output.WriteLine();
        output.WriteLine("                                              median  every run");
        foreach (var (name, values) in comparison.Measured)
        {
            var unit = name == Figures.LiveBytes ? "B" : "s";
            output.WriteLine(Invariant($"{name,-44} {comparison.Medians[name],7:0.00} {unit}  {string.Join(" ", values.Select(value => Invariant($"{value:0.00}")))}"));
        }

        output.WriteLine();
        foreach (var target in Target.All)
        {
            output.WriteLine(Line(target, target.Ratio(comparison.Medians)));
        }

        foreach (var (name, reason) in comparison.Absent)
        {
            output.WriteLine($"{name} was left out: {reason}.");
        }
    }

    public static void WriteJson(Comparison comparison, Options options, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(
        new
        {
            options.Rows,
            options.Seed,
            Machine = Machine(),
            Measured = comparison.Measured,
            Targets = Target.All.Select(target => new
            {
                target.Text,
                target.Most,
                target.Least,
                Ratio = target.Ratio(comparison.Medians),
                IsMet = target.IsBinding && target.Ratio(comparison.Medians) is { } ratio ? target.IsMet(ratio) : (bool?)null,
            }),
            LeftOut = comparison.Absent,
        },
        Indented));

    private static string Line(Target target, double? ratio)
    {
        var bound = target.Most is { } most ? Invariant($"at most {most:0.#}") : target.Least is { } least ? Invariant($"at least {least:0.#}") : "";
        var verdict = !target.IsBinding ? "shown" : ratio is null ? "not measured" : target.IsMet(ratio.Value) ? "met" : "MISSED";
        return Invariant($"{target.Text,-44} {ratio,7:0.00}    {bound,-12} {verdict}");
    }

    private static string Machine() =>
        $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
