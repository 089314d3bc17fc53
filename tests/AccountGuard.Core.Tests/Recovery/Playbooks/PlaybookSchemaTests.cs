using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccountGuard.Incidents;
using AccountGuard.Recovery;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Core.Tests.Recovery.Playbooks;

/// <summary>docs/playbook.schema.json says what the reader reads, no less and no more.</summary>
public class PlaybookSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "playbook.schema.json"))).RootElement;

    [Theory]
    [InlineData(null, typeof(Playbook))]
    [InlineData("fact", typeof(PlaybookFact))]
    [InlineData("sharedLesson", typeof(SharedLesson))]
    [InlineData("step", typeof(PlaybookStep))]
    [InlineData("due", typeof(DueRule))]
    [InlineData("mark", typeof(StepMark))]
    [InlineData("scope", typeof(Scope))]
    [InlineData("text", typeof(BilingualText))]
    public void An_object_has_the_members_that_are_read(string? name, Type type)
    {
        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is not null && property.GetCustomAttribute<JsonIgnoreAttribute>() is null)
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

        Assert.Equal(members.Order(StringComparer.Ordinal), Properties(name).Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.False((name is null ? Schema : Definition(name)).GetProperty("additionalProperties").GetBoolean());
    }

    [Theory]
    [InlineData("fact", "kind", typeof(FactKind))]
    [InlineData("fact", "state", typeof(FactState))]
    [InlineData("fact", "check", typeof(FactCheck))]
    [InlineData("step", "orders", typeof(OrderSelection))]
    [InlineData("step", "when", typeof(StepCondition))]
    [InlineData("step", "per", typeof(StepGrouping))]
    [InlineData("step", "payment", typeof(PaymentKind))]
    [InlineData("due", "from", typeof(DueOrigin))]
    [InlineData("mark", "status", typeof(RecoveryStepStatus))]
    public void A_choice_has_the_values_that_are_read(string name, string property, Type type) =>
        Assert.Equal(Enum.GetNames(type).Order(), Values(Definition(name).GetProperty("properties").GetProperty(property)));

    [Fact]
    public void Evidence_phases_and_stories_are_those_of_the_engine()
    {
        Assert.Equal(Enum.GetNames<EvidenceKind>().Order(), Values(Definition("evidence")));
        Assert.Equal(Enum.GetNames<RecoveryPhase>().Order(), Values(Definition("phase")));
        Assert.Equal(Enum.GetNames<IncidentKind>().Where(name => name != nameof(IncidentKind.None)).Order(), Values(Schema.GetProperty("properties").GetProperty("scenario")));
    }

    [Fact]
    public void The_page_explains_every_member_and_its_example_is_read()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "PLAYBOOKS.md"));

        foreach (var name in new[] { "fact", "sharedLesson", "step", "mark" }.SelectMany(definition => Properties(definition)).Select(property => property.Name).Distinct())
        {
            Assert.Contains($"`{name}`", page, StringComparison.Ordinal);
        }

        var start = page.IndexOf("```json", page.IndexOf("A file of your own", StringComparison.Ordinal), StringComparison.Ordinal) + "```json".Length;
        var example = PlaybookReader.Read("example.json", page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
        var steps = new PlaybookLibrary([.. PlaybookReader.Shipped(), example]).Steps(nameof(IncidentKind.BuyerTakeover));

        Assert.Contains(steps, step => step.Id == "call-my-shop");
    }

    private static JsonElement Definition(string name) => Schema.GetProperty("$defs").GetProperty(name);

    private static JsonElement.ObjectEnumerator Properties(string? name) =>
        (name is null ? Schema : Definition(name)).GetProperty("properties").EnumerateObject();

    private static IEnumerable<string?> Values(JsonElement choice) => choice.GetProperty("enum").EnumerateArray().Select(value => value.GetString()).Order();
}
