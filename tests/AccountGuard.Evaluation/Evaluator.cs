using AccountGuard.Detection;
using AccountGuard.Orders;

namespace AccountGuard.Evaluation;

/// <summary>A false incident: an episode of an untouched history.</summary>
internal sealed record Incident(string Person, Verdict Verdict, string Pattern, double Evidence, IReadOnlyList<AnomalousOrder> Orders);

/// <summary>What became of one attack on one person.</summary>
/// <param name="Attack">The attack's name.</param>
/// <param name="Verdict">The highest verdict on an injected order.</param>
/// <param name="Evidence">The highest evidence of an injected order.</param>
/// <param name="Rank">The true incident's place among the account's incidents by evidence, from 1; null where it was not found.</param>
/// <param name="Complete">Share of the injected orders that were reported at Alert.</param>
/// <param name="Pattern">The pattern named.</param>
/// <param name="Orders">The injected orders as the detector sees them.</param>
internal sealed record AttackResult(string Attack, Verdict Verdict, double Evidence, int? Rank, double Complete, string? Pattern, IReadOnlyList<AnomalousOrder> Orders);

/// <summary>What became of one honest behaviour of one person: the highest verdict on an order of it.</summary>
internal sealed record BehaviourResult(string Behaviour, Verdict Verdict, string? Pattern, IReadOnlyList<AnomalousOrder> Orders);

/// <summary>What one person's history gave.</summary>
internal sealed record PersonResult(Person Person, double Years, int Orders, IReadOnlyList<Incident> Incidents, IReadOnlyList<AttackResult> Attacks, IReadOnlyList<BehaviourResult> Behaviours);

/// <summary>Runs the detector as it ships over honest histories, untouched and with attacks put in.</summary>
internal static class Evaluator
{
    private const int FewestDays = 40;

    // Numbers of purposes for which random numbers are drawn: attacks stand below.
    private const int FirstBehaviour = 500;

    public static IReadOnlyList<PersonResult> Run(Options options)
    {
        var purchases = Purchases.Read(options.Purchases).ToList();
        var people = Purchases.ReadPeople(options.People).ToDictionary(person => person.Id, StringComparer.Ordinal);
        var goods = new Goods(purchases);
        Console.Error.WriteLine($"{purchases.Count} lines; {goods.Counts}");
        var chosen = purchases
            .GroupBy(line => line.Person, StringComparer.Ordinal)
            .Where(lines => lines.Select(line => line.Day).Distinct().Count() >= FewestDays)
            .OrderBy(lines => lines.Key, StringComparer.Ordinal)
            .Select((lines, index) => (Lines: lines.ToList(), Index: index))
            .Where(person => options.Fold is null || (person.Index % 2 == 0) == (options.Fold == "A"))
            .Where(person => new Random(Mix(options.Seed, person.Index, 999)).NextDouble() < options.Share)
            .ToList();
        return chosen
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(2)
            .Select(person => Look(people.GetValueOrDefault(person.Lines[0].Person) ?? new Person(person.Lines[0].Person, false, false), person.Lines, person.Index, goods, options))
            .ToList();
    }

    private static PersonResult Look(Person person, List<Purchase> lines, int index, Goods goods, Options options)
    {
        var history = HonestHistory.Make(person, lines, index, Mix(options.Seed, index, 0), options.Returns);
        var detector = new AnomalyDetector(new DetectionOptions());
        var isLong = history.Orders.Count > FewestDays;
        var attacks = Attacks.All
            .Select((attack, number) => (attack, number))
            .Where(one => isLong && IsAskedFor(one.attack.Name, options))
            .Select(one => Attacked(detector, history, one.attack, new Victim(history, goods, new Random(Mix(options.Seed, index, one.number + 1)))));
        var behaviours = HonestBehaviours.All
            .Select((behaviour, number) => (behaviour, number))
            .Where(one => isLong && IsAskedFor(one.behaviour.Name, options))
            .Select(one => Behaved(detector, one.behaviour, new Life(history, goods, new Random(Mix(options.Seed, index, FirstBehaviour + one.number)))));
        return new PersonResult(person, history.Years, history.Orders.Count, Incidents(person, detector, history.Items), attacks.ToList(), behaviours.ToList());
    }

    private static bool IsAskedFor(string name, Options options) =>
        options.Only.Count == 0 || options.Only.Any(part => name.Contains(part, StringComparison.Ordinal));

    private static BehaviourResult Behaved(AnomalyDetector detector, HonestBehaviour behaviour, Life life)
    {
        behaviour.Play(life);
        var orders = detector.Find(life.Items, CancellationToken.None).Where(finding => life.Touched.Contains(finding.OrderId)).ToList();
        var loudest = orders.OrderByDescending(finding => finding.Verdict).ThenByDescending(finding => finding.Evidence).FirstOrDefault();
        return new BehaviourResult(behaviour.Name, loudest?.Verdict ?? Verdict.Normal, loudest?.Pattern, orders);
    }

    private static List<Incident> Incidents(Person person, AnomalyDetector detector, IReadOnlyList<OrderItem> items) => detector
        .Find(items, CancellationToken.None)
        .GroupBy(finding => finding.Episode)
        .Select(episode => new Incident(person.Id, episode.First().Verdict, episode.First().Pattern ?? "", episode.First().Evidence, episode.ToList()))
        .ToList();

    private static AttackResult Attacked(AnomalyDetector detector, HonestHistory history, Attack attack, Victim victim)
    {
        var injected = attack.Orders(victim).ToList();
        var ids = injected.Select(item => item.OrderId).ToHashSet(StringComparer.Ordinal);
        var findings = detector.Find(history.Items.Concat(injected), CancellationToken.None);
        var found = findings.Where(finding => ids.Contains(finding.OrderId)).OrderByDescending(finding => finding.Evidence).ToList();
        var best = found.FirstOrDefault();
        return new AttackResult(
            attack.Name,
            best?.Verdict ?? Verdict.Normal,
            best?.Evidence ?? 0,
            best is null ? null : findings.Where(finding => finding.Evidence > best.Evidence).Select(finding => finding.Episode).Distinct().Count() + 1,
            found.Count(finding => finding.Verdict >= Verdict.Alert) / (double)ids.Count,
            best?.Pattern,
            found);
    }

    // The same on every machine and in every run, which HashCode is not.
    private static int Mix(int seed, int person, int purpose) =>
        unchecked((int)((((uint)seed * 2654435761u) ^ ((uint)person * 2246822519u) ^ ((uint)purpose * 3266489917u)) & 0x7fffffff));
}
