namespace AccountGuard.Recovery.Playbooks;

/// <summary>All facts and steps at hand, later files replacing what earlier ones say under the same name.</summary>
internal sealed class PlaybookLibrary
{
    private static readonly Lazy<PlaybookLibrary> Lazily = new(() => new PlaybookLibrary(PlaybookReader.Shipped()));

    private readonly Dictionary<string, PlaybookFact> facts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Scenario, string Step), PlaybookStep> steps = [];

    /// <summary>Gathers and validates <paramref name="files"/>.</summary>
    /// <exception cref="PlaybookException">A file breaks a rule of docs/PLAYBOOKS.md.</exception>
    public PlaybookLibrary(IEnumerable<PlaybookFile> files)
    {
        var gathered = files.ToList();
        foreach (var file in gathered)
        {
            PlaybookValidator.CheckNames(file);
            foreach (var fact in file.Playbook.Facts)
            {
                facts[fact.Id] = fact;
            }

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
    public IReadOnlyDictionary<string, PlaybookFact> Facts => facts;

    /// <summary>The steps of a story in the order of the work.</summary>
    public IReadOnlyList<PlaybookStep> Steps(string scenario) => steps
        .Where(entry => string.Equals(entry.Key.Scenario, scenario, StringComparison.Ordinal))
        .Select(entry => Whole(scenario, entry.Value))
        .OrderBy(step => step.Phase)
        .ThenBy(step => step.Order)
        .ThenBy(step => step.Id, StringComparer.Ordinal)
        .ToList();

    /// <summary>A step filled in from the one it is like.</summary>
    public PlaybookStep Whole(string scenario, PlaybookStep step) =>
        Model(scenario, step) is { } model ? step.FilledFrom(model) : step;

    /// <summary>The step another is like; null for none.</summary>
    public PlaybookStep? Model(string scenario, PlaybookStep step) =>
        step.Like is not null && steps.TryGetValue((scenario, step.Like), out var model) ? model : null;

    /// <summary>Every kind of place the facts and steps tell apart.</summary>
    public IEnumerable<Place> Places()
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
        return countries.SelectMany(country => shops.Select(shop => new Place(country, shop)));
    }
}
