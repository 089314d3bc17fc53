using System.Globalization;
using System.Text.Json;
using AccountGuard.Detection;

namespace AccountGuard.Evaluation;

/// <summary>A share or rate with its bootstrap interval over people (95 %).</summary>
internal sealed record Estimate(double Value, double Low, double High)
{
    private const int Draws = 1000;

    /// <summary>The ratio of two sums over people, with people drawn again a thousand times.</summary>
    public static Estimate Ratio(IReadOnlyList<(double Above, double Below)> people, int seed)
    {
        var random = new Random(seed);
        if (people.Count == 0)
        {
            return new Estimate(0, 0, 0);
        }

        var draws = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var (above, below) = (0.0, 0.0);
            for (var i = 0; i < people.Count; i++)
            {
                var person = people[random.Next(people.Count)];
                (above, below) = (above + person.Above, below + person.Below);
            }

            draws[draw] = below == 0 ? 0 : above / below;
        }

        Array.Sort(draws);
        var sum = people.Sum(person => person.Below);
        return new Estimate(sum == 0 ? 0 : people.Sum(person => person.Above) / sum, draws[25], draws[974]);
    }

    public override string ToString() => FormattableString.Invariant($"{Value:0.0000} [{Low:0.0000}, {High:0.0000}]");
}

/// <summary>False alarms of one verdict level among one group of people.</summary>
internal sealed record FalseAlarms(string People, Verdict Level, int Incidents, Estimate PerAccountYear, Estimate PeopleAlarmed);

/// <summary>How often an attack was found.</summary>
internal sealed record Recall(string Attack, double? Target, int Tried, Estimate AtReview, Estimate AtAlert, Estimate AtSevere, double OrdersReported, double RankedFirst, double MeanRank, double AtAlertOfMovers, double AtAlertOfSharers, IReadOnlyDictionary<string, int> Patterns);

/// <summary>How often an honest behaviour raised an alarm.</summary>
internal sealed record HonestAlarms(string Behaviour, int Tried, Estimate AtReview, Estimate AtAlert, Estimate AtSevere, IReadOnlyDictionary<string, int> PatternsAtAlert);

/// <summary>All figures of a run.</summary>
internal sealed record Figures(int Seed, int People, int Orders, double AccountYears, IReadOnlyList<FalseAlarms> FalseAlarms, IReadOnlyDictionary<string, int> FalseAlertsByPattern, IReadOnlyList<Recall> Recalls, IReadOnlyList<HonestAlarms> HonestBehaviours);

/// <summary>Counts results and writes them.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static Figures Count(IReadOnlyList<PersonResult> people, int seed) => new(
        seed,
        people.Count,
        people.Sum(person => person.Orders),
        people.Sum(person => person.Years),
        [
            .. FalseAlarmsOf("all", people, seed),
            .. FalseAlarmsOf("moved house", people.Where(person => person.Person.Moved).ToList(), seed),
            .. FalseAlarmsOf("share the account", people.Where(person => person.Person.Shares).ToList(), seed),
        ],
        people.SelectMany(person => person.Incidents).Where(incident => incident.Verdict >= Verdict.Alert)
            .GroupBy(incident => incident.Pattern).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count()),
        Attacks.All.Select(attack => RecallOf(attack, people, seed)).Where(recall => recall.Tried > 0).ToList(),
        HonestBehaviours.All.Select(behaviour => AlarmsOf(behaviour, people, seed)).Where(alarms => alarms.Tried > 0).ToList());

    public static void Write(Figures figures, bool json, TextWriter writer)
    {
        if (json)
        {
            writer.WriteLine(JsonSerializer.Serialize(figures, Indented));
            return;
        }

        writer.WriteLine(FormattableString.Invariant($"{figures.People} people, {figures.Orders} orders, {figures.AccountYears:0} account-years, seed {figures.Seed}"));
        writer.WriteLine("False incidents per account-year, share of people ever alarmed [95 % bootstrap over people]");
        foreach (var row in figures.FalseAlarms)
        {
            writer.WriteLine($"  {row.People,-18} {row.Level,-7} {row.Incidents,4}  {row.PerAccountYear}  {row.PeopleAlarmed}");
        }

        writer.WriteLine("False incidents at Alert by pattern: " + string.Join(", ", figures.FalseAlertsByPattern.Select(pattern => $"{pattern.Key} {pattern.Value}")));
        writer.WriteLine("Recall at Review, Alert [95 % bootstrap over people], Severe; share of injected orders reported at Alert; share ranked first and mean rank where found; recall at Alert of movers, of sharers");
        foreach (var row in figures.Recalls)
        {
            var mark = row.Target is { } target ? (row.AtAlert.Value >= target ? $"reaches {Percent(target)}" : $"MISSES {Percent(target)}") : "";
            writer.WriteLine(FormattableString.Invariant(
                $"  {row.Attack,-48} {row.AtReview.Value:0.000} {row.AtAlert.Value:0.000} [{row.AtAlert.Low:0.000}, {row.AtAlert.High:0.000}] {row.AtSevere.Value:0.000}  {row.OrdersReported:0.000}  {row.RankedFirst:0.000} {row.MeanRank:0.00}  {row.AtAlertOfMovers:0.000} {row.AtAlertOfSharers:0.000}  {mark}  {string.Join(" ", row.Patterns.Select(p => p.Key + ":" + p.Value.ToString(CultureInfo.InvariantCulture)))}"));
        }

        writer.WriteLine("Honest behaviours put into the histories: share that is found at Review, Alert, Severe");
        foreach (var row in figures.HonestBehaviours)
        {
            writer.WriteLine(FormattableString.Invariant(
                $"  {row.Behaviour,-64} {row.AtReview.Value:0.000} {row.AtAlert.Value:0.000} [{row.AtAlert.Low:0.000}, {row.AtAlert.High:0.000}] {row.AtSevere.Value:0.000}  {string.Join(" ", row.PatternsAtAlert.Select(p => p.Key + ":" + p.Value.ToString(CultureInfo.InvariantCulture)))}"));
        }
    }

    /// <summary>Each false incident, attack and honest behaviour as a line of JSON, with the terms of its orders.</summary>
    public static void WriteCases(IReadOnlyList<PersonResult> people, TextWriter writer)
    {
        foreach (var person in people)
        {
            foreach (var incident in person.Incidents)
            {
                Write("untouched", incident.Verdict, incident.Evidence, incident.Pattern, incident.Orders);
            }

            foreach (var attack in person.Attacks)
            {
                Write(attack.Attack, attack.Verdict, attack.Evidence, attack.Pattern, attack.Orders);
            }

            foreach (var behaviour in person.Behaviours)
            {
                Write(behaviour.Behaviour, behaviour.Verdict, behaviour.Orders.Select(order => order.Evidence).DefaultIfEmpty(0).Max(), behaviour.Pattern, behaviour.Orders);
            }

            void Write(string what, Verdict verdict, double evidence, string? pattern, IReadOnlyList<AnomalousOrder> orders) => writer.WriteLine(JsonSerializer.Serialize(new
            {
                Person = person.Person.Id,
                What = what,
                Verdict = verdict.ToString(),
                Evidence = evidence,
                Pattern = pattern,
                Orders = orders.Select(order => new
                {
                    Date = order.OrderDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    Verdict = order.Verdict.ToString(),
                    order.Total,
                    order.ShipTo,
                    order.Payment,
                    Titles = order.Titles.ToString(),
                    Terms = order.Signals.ToDictionary(signal => signal.Name, signal => Math.Round(signal.LogOdds, 3)),
                }),
            }));
        }
    }

    public static void WriteIncidents(IReadOnlyList<PersonResult> people, TextWriter writer)
    {
        foreach (var incident in people.SelectMany(person => person.Incidents).Where(incident => incident.Verdict >= Verdict.Alert).OrderByDescending(incident => incident.Evidence))
        {
            writer.WriteLine(FormattableString.Invariant($"{incident.Person} {incident.Verdict} {incident.Pattern} {incident.Evidence:0.0}"));
            foreach (var order in incident.Orders)
            {
                writer.WriteLine(FormattableString.Invariant($"    {order.OrderDate:yyyy-MM-dd} {order.Total} {order.Payment} | {order.ShipTo} | {order.Signals} | {Short(order.Titles.ToString())}"));
            }
        }
    }

    private static IEnumerable<FalseAlarms> FalseAlarmsOf(string name, IReadOnlyList<PersonResult> people, int seed) =>
        new[] { Verdict.Review, Verdict.Alert, Verdict.Severe }.Select(level => new FalseAlarms(
            name,
            level,
            people.Sum(person => person.Incidents.Count(incident => incident.Verdict >= level)),
            Estimate.Ratio(people.Select(person => ((double)person.Incidents.Count(incident => incident.Verdict >= level), person.Years)).ToList(), seed),
            Estimate.Ratio(people.Select(person => (person.Incidents.Any(incident => incident.Verdict >= level) ? 1.0 : 0.0, 1.0)).ToList(), seed)));

    private static Recall RecallOf(Attack attack, IReadOnlyList<PersonResult> people, int seed)
    {
        var results = people.SelectMany(person => person.Attacks).Where(result => result.Attack == attack.Name).ToList();
        Estimate At(Verdict level) => Estimate.Ratio(results.Select(result => (result.Verdict >= level ? 1.0 : 0.0, 1.0)).ToList(), seed);
        return new Recall(
            attack.Name,
            attack.Target,
            results.Count,
            At(Verdict.Review),
            At(Verdict.Alert),
            At(Verdict.Severe),
            results.Select(result => result.Complete).DefaultIfEmpty(0).Average(),
            results.Select(result => result.Rank == 1 ? 1.0 : 0.0).DefaultIfEmpty(0).Average(),
            results.Where(result => result.Rank is not null).Select(result => (double)result.Rank!.Value).DefaultIfEmpty(0).Average(),
            ShareAtAlert(attack, people.Where(person => person.Person.Moved)),
            ShareAtAlert(attack, people.Where(person => person.Person.Shares)),
            results.GroupBy(result => result.Pattern ?? "none").OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count()));
    }

    private static double ShareAtAlert(Attack attack, IEnumerable<PersonResult> people) => people
        .SelectMany(person => person.Attacks)
        .Where(result => result.Attack == attack.Name)
        .Select(result => result.Verdict >= Verdict.Alert ? 1.0 : 0.0)
        .DefaultIfEmpty(0)
        .Average();

    private static HonestAlarms AlarmsOf(HonestBehaviour behaviour, IReadOnlyList<PersonResult> people, int seed)
    {
        var results = people.SelectMany(person => person.Behaviours).Where(result => result.Behaviour == behaviour.Name).ToList();
        Estimate At(Verdict level) => Estimate.Ratio(results.Select(result => (result.Verdict >= level ? 1.0 : 0.0, 1.0)).ToList(), seed);
        return new HonestAlarms(
            behaviour.Name,
            results.Count,
            At(Verdict.Review),
            At(Verdict.Alert),
            At(Verdict.Severe),
            results.Where(result => result.Verdict >= Verdict.Alert).GroupBy(result => result.Pattern ?? "none").OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count()));
    }

    private static string Percent(double value) => value.ToString("0.0##", CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= 160 ? text : text[..160];
}
