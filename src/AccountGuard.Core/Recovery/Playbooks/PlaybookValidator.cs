namespace AccountGuard.Recovery.Playbooks;

/// <summary>Refuses playbooks that would print something wrong, with the file and the step or fact in the message.</summary>
internal sealed class PlaybookValidator
{
    private static readonly string[] OrderPlaceholders = ["orders", "count", "total", "firstOrder"];

    private readonly PlaybookLibrary library;
    private readonly PlaybookFile file;
    private readonly IReadOnlyList<Place> places;

    public PlaybookValidator(PlaybookLibrary library, PlaybookFile file)
    {
        this.library = library;
        this.file = file;
        places = library.Places();
    }

    /// <summary>What can be told of a file alone: names there, and there once.</summary>
    /// <exception cref="PlaybookException">It is not so.</exception>
    public static void CheckNames(PlaybookFile file)
    {
        var playbook = file.Playbook;
        if (playbook.Steps.Count > 0 && string.IsNullOrWhiteSpace(playbook.Scenario))
        {
            throw new PlaybookException($"{file.Name}: a file with steps names its scenario.");
        }

        if (playbook.Shared.Count > 0 && string.IsNullOrWhiteSpace(playbook.Scenario))
        {
            throw new PlaybookException($"{file.Name}: a file with shared lessons names its scenario.");
        }

        CheckNames(file, "fact", playbook.Facts.Select(fact => fact.Id));
        CheckNames(file, "step", playbook.Steps.Select(step => step.Id));
    }

    /// <summary>Checks the file against everything at hand.</summary>
    /// <exception cref="PlaybookException">A rule is broken.</exception>
    public void Check()
    {
        foreach (var fact in file.Playbook.Facts)
        {
            CheckFact(library.Facts[fact.Id]);
        }

        foreach (var step in file.Playbook.Steps)
        {
            CheckModel(step);
            CheckStep(library.Whole(file.Playbook.Scenario!, step));
        }

        foreach (var lesson in file.Playbook.Shared)
        {
            CheckShared(lesson);
        }
    }

    private PlaybookEntry Entry(PlaybookStep step) => new(file, "step", step.Id);

    /// <summary>A shared lesson is there, and the steps it names are in this story too.</summary>
    private void CheckShared(SharedLesson lesson)
    {
        var steps = library.Steps(file.Playbook.Scenario!).Where(step => step.Lesson == lesson.Lesson).ToList();
        if (!library.Steps(lesson.From).Any(step => step.Lesson == lesson.Lesson))
        {
            throw new PlaybookException($"{file.Name}, shared lesson '{lesson.From}/{lesson.Lesson}': there is no such lesson in that story.");
        }

        foreach (var step in steps)
        {
            var where = new PlaybookEntry(file, "step", step.Id);
            foreach (var text in step.Texts.Where(text => text.Value is not null))
            {
                CheckPlaceholders(where, text.Key, text.Value!, step, CheckFacts(where, step));
            }
        }
    }

    private static void CheckNames(PlaybookFile file, string kind, IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (string.IsNullOrWhiteSpace(name))
            {
                throw new PlaybookException($"{file.Name}: a {kind} has no id.");
            }

            if (!seen.Add(name))
            {
                throw new PlaybookException($"{new PlaybookEntry(file, kind, name)}: the id stands there twice; keep one.");
            }
        }
    }

    private void CheckFact(PlaybookFact fact)
    {
        var where = new PlaybookEntry(file, "fact", fact.Id);
        CheckLanguages(where, "value", fact.Value ?? throw new PlaybookException($"{where}: 'value' is missing."));
        Require(fact.Origins.Count > 0, where, "'sources' is missing: say where it was seen.");
        Require(fact.Seen is not null, where, "'seen' is missing: give the day, month or year it was seen true, or [] for what nobody has verified.");
        foreach (var source in fact.Origins)
        {
            CheckLanguages(where, "sources", source);
        }

        if (fact.Note is { } note)
        {
            CheckLanguages(where, "note", note);
        }

        Require(fact.Since is null || fact.State is not null, where, "'since' needs 'state'.");
        Require(!fact.IsDeadEnd || fact.Sightings.Count > 0, where, "what is closed or fruitless was seen to be so: give 'seen'.");
        Require(PlaybookTemplate.Placeholders(fact.Value!.En! + fact.Value.Ja).Count == 0, where, "'value' has a brace; a fact has no placeholders.");
        foreach (var date in fact.Sightings.Append(fact.Since ?? "2020").Where(date => !SeenDate.TryParse(date, out _)))
        {
            throw new PlaybookException($"{where}: 'seen' and 'since' are a year, month or day such as 2019-05, not '{date}'.");
        }

        CheckShops(where, fact.For);
    }

    private void CheckModel(PlaybookStep step)
    {
        var model = library.Model(file.Playbook.Scenario!, step);
        Require(step.Like is null || model is { Like: null }, Entry(step), $"'like' names '{step.Like}', which is no step, or is itself like another.");
    }

    private void CheckStep(PlaybookStep step)
    {
        var where = Entry(step);
        CheckShape(where, step);
        CheckShops(where, step.For);
        var facts = CheckFacts(where, step);
        foreach (var text in step.Texts.Where(text => text.Value is not null))
        {
            CheckLanguages(where, text.Key, text.Value!);
            CheckPlaceholders(where, text.Key, text.Value!, step, facts);
        }

        Require(step.Due?.Step is null || library.Steps(file.Playbook.Scenario!).Any(target => target.Lesson == step.Due.Step), where, $"'due.step' names '{step.Due?.Step}', which is no lesson of this story.");
    }

    private static void CheckShape(PlaybookEntry where, PlaybookStep step)
    {
        Require(step.Phase is not null, where, "'phase' is missing.");
        Require(step.Order is not null, where, "'order' is missing.");
        Require(step.Action is not null, where, "'action' is missing.");
        Require(step.Why is not null, where, "'why' is missing.");
        Require(step.Per == StepGrouping.Once || step.Orders is not (OrderSelection.None or OrderSelection.Held), where, "'per' needs 'orders'.");
        Require(step.When == StepCondition.Always || step.Orders == OrderSelection.None, where, "'when' NoOrders and 'orders' exclude each other.");
        Require(step.Payment is null || step.Per == StepGrouping.Payment, where, "'payment' needs 'per' Payment.");
        Require(step.Due is null || step.Due.Days is >= 0 and <= 3650, where, "'due.days' lies between 0 and 3650.");
        Require(step.Settled is null || step.Orders == OrderSelection.Unshipped, where, "'settled' needs 'orders' Unshipped.");
        Require((step.Marks ?? []).All(mark => mark.Reason is not null), where, "'marks.reason' is missing: say what shows it.");
        Require((step.Due?.From == DueOrigin.Step) == (step.Due?.Step is not null), where, "'due.step' and 'due.from' Step belong together.");
        Require(step.Due is null || step.Due.From != DueOrigin.FirstOrder || step.Due.Passed is not null, where, "'due.passed' is missing: say what to do when that day is over.");
    }

    private static void CheckShops(PlaybookEntry where, Scope? scope)
    {
        foreach (var name in (scope?.Shops ?? []).Concat(scope?.NotShops ?? []))
        {
            var shop = Shop.Of(name);
            var known = shop is not null && shop.Names.Contains(name, StringComparer.Ordinal)
                && (shop.Names[0] != "other" || name == "other" || (name.Split('.').Length > 1 && !name.StartsWith("amazon.", StringComparison.Ordinal)));
            Require(known, where, $"'{name}' is not a shop; write amazon, one of its sites such as amazon.co.jp, other, or the site of another shop in lower case.");
        }
    }

    private List<PlaybookFact> CheckFacts(PlaybookEntry where, PlaybookStep step)
    {
        var facts = new List<PlaybookFact>();
        foreach (var id in step.AllFacts)
        {
            Require(library.Facts.TryGetValue(id, out var fact), where, $"there is no fact '{id}'; add it under 'facts', or correct the name.");
            facts.Add(fact!);
        }

        Require(facts.Any(fact => fact.Sightings.Count > 0), where, "a step rests on at least one fact that was seen.");
        foreach (var fact in facts)
        {
            var stray = places.FirstOrDefault(place => Covers(step.For, place) && !Covers(fact.For, place));
            Require(stray is null, where, $"the fact '{fact.Id}' is not for {stray?.Country} and shop {stray?.Shop}, the step is.");
        }

        return facts;
    }

    private void CheckPlaceholders(PlaybookEntry where, string field, BilingualText text, PlaybookStep step, List<PlaybookFact> facts)
    {
        foreach (var name in PlaybookTemplate.Placeholders(text.En!).Concat(PlaybookTemplate.Placeholders(text.Ja!)))
        {
            Require(name.Length > 0, where, $"'{field}' has a brace without a name.");
            if (PlaybookTemplate.FactOf(name) is { } fact)
            {
                Require(facts.Any(known => known.Id == fact), where, $"'{field}' prints the fact '{fact}', which 'facts' does not name.");
            }
            else if (PlaybookTemplate.LessonOf(name) is { } lesson)
            {
                CheckLesson(where, field, lesson, step);
            }
            else
            {
                Require(Known(step, field).Contains(name, StringComparer.Ordinal), where, $"'{field}' has the placeholder '{{{name}}}', which means nothing in this step.");
            }
        }
    }

    /// <summary>A step whose number is printed must stand on every list the printing step stands on.</summary>
    private void CheckLesson(PlaybookEntry where, string field, string lesson, PlaybookStep step)
    {
        var targets = library.Steps(file.Playbook.Scenario!)
            .Where(target => target.Lesson == lesson && target.IsAlwaysListed)
            .ToList();
        var missing = places.FirstOrDefault(place => Covers(step.For, place) && !targets.Exists(target => Covers(target.For, place)));
        Require(missing is null, where, $"'{field}' names the step '{lesson}', which is not always on the list for {missing?.Country} and shop {missing?.Shop}.");
    }

    private static IEnumerable<string> Known(PlaybookStep step, string field)
    {
        IEnumerable<string> names = step.Orders is OrderSelection.None or OrderSelection.Held ? [] : OrderPlaceholders;
        names = field.StartsWith("marks", StringComparison.Ordinal) ? names.Append("evidenceDay") : names;
        names = step.Due is null ? names : names.Append("due");
        return step.Per switch
        {
            StepGrouping.Order => names.Append("order"),
            StepGrouping.Payment => names.Append("payment"),
            StepGrouping.Destination => names.Append("destination"),
            _ => names,
        };
    }

    private static bool Covers(Scope? scope, Place place) => scope is null || scope.Covers(place);

    private static void CheckLanguages(PlaybookEntry where, string field, BilingualText text)
    {
        Require(!string.IsNullOrWhiteSpace(text.En), where, $"'{field}' has no English text (en).");
        Require(!string.IsNullOrWhiteSpace(text.Ja), where, $"'{field}' has no Japanese text (ja).");
    }

    private static void Require(bool condition, PlaybookEntry where, string message)
    {
        if (!condition)
        {
            throw new PlaybookException($"{where}: {message}");
        }
    }
}
