using AccountGuard.Incidents;
using AccountGuard.Recovery;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Core.Tests.Recovery.Playbooks;

public class PlaybookLibraryTests
{
    private const string Fact = """{ "id": "phone", "kind": "Contact", "value": "0000", "seen": [ "2020-01" ], "sources": [ "a page" ], "for": { "shops": [ "amazon.co.jp" ] } }""";
    private const string Advice = """{ "id": "advice", "kind": "Advice", "value": "x", "seen": [ "2020" ], "sources": [ { "en": "a page", "ja": "ページ" } ] }""";

    [Fact]
    public void The_shipped_playbooks_are_valid() =>
        Assert.NotEmpty(new PlaybookLibrary(PlaybookReader.Shipped()).Steps(Story));

    private const string Story = nameof(IncidentKind.BuyerTakeover);

    private static readonly string[] Scenarios =
        Enum.GetNames<IncidentKind>().Where(name => name != nameof(IncidentKind.None)).ToArray();

    [Fact]
    public void Every_shipped_fact_is_used_by_a_step()
    {
        var library = PlaybookLibrary.Shipped;
        var used = Scenarios.SelectMany(library.Steps).SelectMany(step => step.AllFacts).ToHashSet();

        Assert.Empty(library.Facts.Keys.Except(used));
    }

    [Fact]
    public void A_lesson_has_one_variant_for_each_reader()
    {
        var library = PlaybookLibrary.Shipped;
        foreach (var (place, scenario) in library.Places().SelectMany(place => Scenarios.Select(scenario => (place, scenario))))
        {
            var doubled = library.Steps(scenario)
                .Where(step => step.For is null || step.For.Covers(place))
                .GroupBy(step => (step.Lesson, step.When, Needs: string.Join(",", step.Needs ?? []), Unless: string.Join(",", step.Unless ?? [])))
                .Where(group => group.Count() > 1);
            Assert.Empty(doubled);
        }
    }

    [Fact]
    public void The_sample_that_the_broken_ones_are_made_of_is_valid() => Assert.Single(Load(Step()).Steps(Story));

    public static TheoryData<string, string, string> BrokenSteps() => new()
    {
        { "an unknown fact", Step(facts: "\"advice\", \"nowhere\""), "there is no fact 'nowhere'" },
        { "no Japanese", Step(action: """{ "en": "Do it." }"""), "'action' has no Japanese text" },
        { "no English", Step(action: """{ "en": " ", "ja": "する" }"""), "'action' has no English text" },
        { "an unknown placeholder", Step(action: """{ "en": "Do {this}.", "ja": "する" }"""), "placeholder '{this}'" },
        { "a placeholder in one language", Step(action: """{ "en": "Do it.", "ja": "{payment}" }"""), "placeholder '{payment}'" },
        { "order numbers without orders", Step(action: """{ "en": "{orders}", "ja": "{orders}" }"""), "placeholder '{orders}'" },
        { "a lone brace", Step(action: """{ "en": "Do } it.", "ja": "する" }"""), "a brace without a name" },
        { "a fact printed but not named", Step(action: """{ "en": "{fact:phone}", "ja": "{fact:phone}" }"""), "which 'facts' does not name" },
        { "a number shown to everybody", Step(facts: "\"advice\", \"phone\""), "the fact 'phone' is not for" },
        { "a step nobody has", Step(action: """{ "en": "See {step:none}.", "ja": "{step:none}" }"""), "not always on the list" },
        { "no facts", Step(facts: ""), "rests on at least one fact" },
        { "no phase", Step(more: "", phase: ""), "'phase' is missing" },
        { "groups without orders", Step(more: "\"per\": \"Payment\","), "'per' needs 'orders'" },
        { "a day without its end", Step(more: """ "orders": "All", "due": { "from": "FirstOrder", "days": 60 },"""), "'due.passed' is missing" },
        { "a model nobody knows", Step(more: "\"like\": \"none\","), "'like' names 'none'" },
        { "a shop nobody knows", Step(more: """ "for": { "shops": [ "amazn" ] },"""), "'amazn' is not a shop" },
    };

    [Theory]
    [MemberData(nameof(BrokenSteps))]
    public void A_broken_step_is_refused_by_file_and_name(string what, string step, string reason)
    {
        var exception = Assert.Throws<PlaybookException>(() => Load(step));

        Assert.StartsWith("own.json, step 'do'", exception.Message, StringComparison.Ordinal);
        Assert.True(exception.Message.Contains(reason, StringComparison.Ordinal), $"{what}: {exception.Message}");
    }

    [Theory]
    [InlineData("""{ "schema": 2 }""", "schema 2 is not known")]
    [InlineData("""{ "schema": 1, "scenario": "BuyerTakeover", "steps": [ { "id": "do", "colour": "red" } ] }""", "colour")]
    [InlineData("""{ "schema": 1, "scenario": "BuyerTakeover", "steps": [ { "id": "do", "phase": 0 } ] }""", "$.steps[0].phase")]
    [InlineData("""{ "schema": 1, """, "line 1")]
    [InlineData("null", "empty")]
    public void A_file_that_is_no_playbook_is_refused_by_name_and_place(string json, string reason)
    {
        var exception = Assert.Throws<PlaybookException>(() => PlaybookReader.Read("own.json", json));

        Assert.StartsWith("own.json", exception.Message, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "id": "f", "value": "x", "seen": [ "05/2019" ], "sources": [ "s" ] }""", "not '05/2019'")]
    [InlineData("""{ "id": "f", "value": "x", "seen": [] }""", "'sources' is missing")]
    [InlineData("""{ "id": "f", "sources": [ "s" ] }""", "'value' is missing")]
    [InlineData("""{ "id": "f", "value": { "ja": "x" }, "sources": [ "s" ] }""", "'value' has no English")]
    public void A_broken_fact_is_refused_by_file_and_name(string fact, string reason)
    {
        var file = PlaybookReader.Read("own.json", $$"""{ "schema": 1, "facts": [ {{fact}} ] }""");
        var exception = Assert.Throws<PlaybookException>(() => new PlaybookLibrary([file]));

        Assert.StartsWith("own.json, fact 'f'", exception.Message, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_stands_once_in_a_file()
    {
        var file = PlaybookReader.Read("own.json", $$"""{ "schema": 1, "facts": [ {{Advice}}, {{Advice}} ] }""");

        Assert.Contains("twice", Assert.Throws<PlaybookException>(() => new PlaybookLibrary([file])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_file_replaces_a_fact_in_every_step_that_prints_it()
    {
        var own = PlaybookReader.Read("own.json", """
            { "schema": 1, "facts": [ { "id": "amazon-jp-phone", "kind": "Contact", "value": "0120-000-000", "seen": [ "2026-11" ], "sources": [ "my own look" ], "for": { "shops": [ "amazon.co.jp" ] } } ] }
            """);
        var library = new PlaybookLibrary([.. PlaybookReader.Shipped(), own]);
        var steps = RecoveryChecklist.Compose(SampleOrders.Cordyceps, SampleOrders.Options(playbooks: library));

        Assert.StartsWith("0120-000-000", steps.Lesson("call-shop").Contact, StringComparison.Ordinal);
        Assert.Contains("my own look", steps.Lesson("call-shop").Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_takes_from_its_model_what_it_does_not_say()
    {
        var steps = Load(Step() + """, { "id": "do.more", "like": "do", "order": 2, "facts": [ "advice" ], "why": { "en": "Other.", "ja": "別" } }""").Steps(Story);

        Assert.Equal(["Do it.", "Do it."], steps.Select(step => step.Action?.En));
        Assert.Equal(["So.", "Other."], steps.Select(step => step.Why?.En));
        Assert.All(steps, step => Assert.Equal(RecoveryPhase.Report, step.Phase));
    }

    [Fact]
    public void One_step_an_order_needs_no_code()
    {
        var library = Load(Step(more: """ "orders": "All", "per": "Order",""", action: """{ "en": "Report {order}.", "ja": "{order}" }"""));
        var steps = RecoveryChecklist.Compose(SampleOrders.Cordyceps, SampleOrders.Options(playbooks: library));

        Assert.Equal(SampleOrders.Cordyceps.Select(order => $"Report {order.OrderId}."), steps.Select(step => step.Step.Action));
    }

    [Theory]
    [InlineData("2019-05", "2019年5月", "2019-05")]
    [InlineData("2025", "2025年", "2025")]
    [InlineData("2023-08-13", "2023年8月13日", "2023-08-13")]
    public void A_date_is_written_with_the_precision_it_has(string date, string japanese, string english)
    {
        Assert.Equal(japanese, SeenDate.Format(date, SampleOrders.Japanese));
        Assert.Equal(english, SeenDate.Format(date, CultureInfo.InvariantCulture));
    }

    private static PlaybookLibrary Load(string step) => new(
    [
        PlaybookReader.Read("own.json", $$"""{ "schema": 1, "scenario": "BuyerTakeover", "facts": [ {{Fact}}, {{Advice}} ], "steps": [ {{step}} ] }"""),
    ]);

    private static string Step(
        string facts = "\"advice\"",
        string action = """{ "en": "Do it.", "ja": "する" }""",
        string more = "",
        string phase = "\"phase\": \"Report\", \"order\": 1,") =>
        $$"""{ "id": "do", {{phase}} {{more}} "facts": [ {{facts}} ], "action": {{action}}, "why": { "en": "So.", "ja": "ため" } }""";
}
