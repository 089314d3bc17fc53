namespace AccountGuard.Recovery.Playbooks;

/// <summary>All facts and steps at hand, later files replacing what earlier ones say under the same name.</summary>
public sealed class PlaybookLibrary
{
    private static readonly Lazy<PlaybookLibrary> Lazily = new(() => new PlaybookLibrary(PlaybookReader.Shipped()));

    private readonly Dictionary<string, PlaybookFact> facts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Scenario, string Step), PlaybookStep> steps = [];
    private readonly List<(string Scenario, SharedLesson Lesson)> shared = [];
    private readonly Dictionary<string, IReadOnlyList<PlaybookStep>> stepsOf = new(StringComparer.Ordinal);
    private IReadOnlyList<Place>? places;

    /// <summary>Gathers and validates <paramref name="files"/>.</summary>
    /// <exception cref="PlaybookException">A file breaks a rule of docs/PLAYBOOKS.md.</exception>
    internal PlaybookLibrary(IEnumerable<PlaybookFile> files)
    {
        var gathered = files.ToList();
        foreach (var file in gathered)
        {
            PlaybookValidator.CheckNames(file);
            foreach (var fact in file.Playbook.Facts)
            {
                facts[fact.Id] = facts.TryGetValue(fact.Id, out var earlier) ? fact.FilledFrom(earlier) : fact;
            }

            shared.AddRange(file.Playbook.Shared.Select(lesson => (file.Playbook.Scenario!, lesson)));

            foreach (var step in file.Playbook.Steps)
            {
                steps[(file.Playbook.Scenario!, step.Id)] = step;
            }
        }

        foreach (var file in gathered)
        {
            new PlaybookValidator(this, file).Check();
        }
    }

    /// <summary>What comes with the engine.</summary>
    public static PlaybookLibrary Shipped => Lazily.Value;

    /// <summary>The facts by name.</summary>
    internal IReadOnlyDictionary<string, PlaybookFact> Facts => facts;

    /// <summary>The stories that there are steps for.</summary>
    internal IEnumerable<string> Scenarios =>
        steps.Keys.Select(key => key.Scenario).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>
    /// What comes with the engine, with the files and folders (each with all its *.json, by name) at <paramref name="paths"/>
    /// read last, in their order: what they say replaces what was said under the same name.
    /// </summary>
    /// <exception cref="PlaybookException">A file breaks a rule of docs/PLAYBOOKS.md, or cannot be read.</exception>
    public static PlaybookLibrary With(IEnumerable<string> paths)
    {
        var own = PlaybookFiles.Read(paths);
        return own.Count == 0 ? Shipped : new PlaybookLibrary([.. PlaybookReader.Shipped(), .. own]);
    }

    /// <summary>The steps of a story in the order of the work, with those it shares with others.</summary>
    internal IReadOnlyList<PlaybookStep> Steps(string scenario)
    {
        lock (stepsOf)
        {
            return stepsOf.TryGetValue(scenario, out var known) ? known : stepsOf[scenario] = Gather(scenario);
        }
    }

    /// <summary>A step filled in from the one it is like.</summary>
    internal PlaybookStep Whole(string scenario, PlaybookStep step) =>
        Model(scenario, step) is { } model ? step.FilledFrom(model) : step;

    /// <summary>The step another is like; null for none.</summary>
    internal PlaybookStep? Model(string scenario, PlaybookStep step) =>
        step.Like is not null && steps.TryGetValue((scenario, step.Like), out var model) ? model : null;

    /// <summary>Every kind of place the facts and steps tell apart.</summary>
    internal IReadOnlyList<Place> Places() => places ??= AllPlaces();

    private List<Place> AllPlaces()
    {
        var scopes = facts.Values.Select(fact => fact.For).Concat(steps.Values.Select(step => step.For)).OfType<Scope>().ToList();
        var countries = scopes.SelectMany(scope => (scope.Countries ?? []).Concat(scope.NotCountries ?? []))
            .Append(Place.UnknownCountry)
            .Distinct(StringComparer.Ordinal);
        var shops = scopes.SelectMany(scope => (scope.Shops ?? []).Concat(scope.NotShops ?? []))
            .Select(Shop.Of).OfType<Shop>()
            .Concat([Shop.Amazon, Shop.Other])
            .Distinct()
            .ToList();
        return countries.SelectMany(country => shops.Select(shop => new Place(country, shop))).ToList();
    }

    private List<PlaybookStep> Gather(string scenario)
    {
        var own = Own(scenario).ToList();
        var told = new HashSet<string>(own.Select(step => step.Id), StringComparer.Ordinal);
        foreach (var lesson in shared.Where(entry => entry.Scenario == scenario).Select(entry => entry.Lesson))
        {
            own.AddRange(Own(lesson.From)
                .Where(step => step.Lesson == lesson.Lesson && told.Add(step.Id))
                .Select(step => step with
                {
                    Phase = lesson.Phase ?? step.Phase,
                    Order = lesson.Order ?? step.Order,
                    Needs = lesson.Needs ?? step.Needs,
                    Unless = lesson.Unless ?? step.Unless,
                }));
        }

        return own.OrderBy(step => step.Phase).ThenBy(step => step.Order).ThenBy(step => step.Id, StringComparer.Ordinal).ToList();
    }

    private IEnumerable<PlaybookStep> Own(string scenario) => steps
        .Where(entry => string.Equals(entry.Key.Scenario, scenario, StringComparison.Ordinal))
        .Select(entry => Whole(scenario, entry.Value));
}
