using System.Text;
using AccountGuard.Recovery;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Core.Tests.Recovery.Playbooks;

/// <summary>Playbook files of a user's own.</summary>
public sealed class PlaybookFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("accountguard-playbooks").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_number_is_corrected_without_saying_the_rest_again()
    {
        var steps = Compose("""{ "schema": 1, "facts": [ { "id": "amazon-jp-phone", "value": "0120-000-000", "seen": [ "2026-11" ], "sources": [ "my own call" ] } ] }""");

        Assert.StartsWith("0120-000-000;", steps.Lesson("call-shop").Contact, StringComparison.Ordinal);
        Assert.DoesNotContain(Steps("US"), step => step.Contact?.Contains("0120-000-000", StringComparison.Ordinal) == true);

        IReadOnlyList<RecoveryStep> Steps(string country) => RecoveryChecklist.Create(
            [SampleOrders.Order("1", site: "Amazon.com", currency: "USD")], SampleOrders.Options(country: country, playbooks: PlaybookLibrary.With([folder])));
    }

    [Fact]
    public void A_way_that_was_closed_and_works_again_is_told_as_one_that_works()
    {
        Write("own.json", """{ "schema": 1, "facts": [ { "id": "seller-phone-option-4", "state": "Works", "seen": [ "2026-11" ], "sources": [ "my own call" ], "note": { "en": "open again", "ja": "再開" } } ] }""");
        var options = SampleOrders.Options(country: "JP", playbooks: PlaybookLibrary.With([Path.Combine(folder, "own.json")]));
        var send = RecoveryChecklist.Compose(AccountGuard.Incidents.IncidentKind.ProtectiveLock, options).Lesson("lock-send");

        Assert.Contains("0120-899-543, option 4 (open again)", send.Contact, StringComparison.Ordinal);
        Assert.DoesNotContain(send.DeadEnds, way => way.StartsWith("0120-899-543", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_shops_own_number_is_given_to_its_customers_alone()
    {
        const string Own = """
            { "schema": 1, "scenario": "BuyerTakeover",
              "facts": [ { "id": "example-phone", "value": "03-0000-0000", "seen": [ "2026-10" ], "sources": [ "its help page" ], "for": { "shops": [ "shop.example.jp" ] } } ],
              "steps": [ { "id": "call-example", "phase": "RegainAccess", "order": 19, "for": { "shops": [ "shop.example.jp" ] }, "facts": [ "example-phone" ], "ways": [ "example-phone" ],
                "action": { "en": "Call the shop.", "ja": "電話してください。" }, "why": { "en": "It is open day and night.", "ja": "24時間つながります。" } } ] }
            """;
        Write("own.json", Own);
        var playbooks = PlaybookLibrary.With([folder]);

        Assert.Equal("03-0000-0000", RecoveryChecklist.Compose([SampleOrders.Order("1", site: "Shop.example.jp")], SampleOrders.Options(playbooks: playbooks)).Lesson("call-example").Contact);
        Assert.DoesNotContain("call-example", RecoveryChecklist.Compose([SampleOrders.Order("1", site: "other.example.jp")], SampleOrders.Options(playbooks: playbooks)).Lessons());
    }

    [Fact]
    public void Without_files_it_is_what_comes_with_the_engine() => Assert.Same(PlaybookLibrary.Shipped, PlaybookLibrary.With([]));

    [Theory]
    [InlineData("{ \"schema\": 1,\n \"facts\": [\n {\"id\": \"a\", \"value\": \"x\", \"seen\": [], \"sources\": [\"s\"]},\n {\"id\": \"b\", \"value\": \"x\", \"seen\": [\"soon\"], \"sources\": [\"s\"]} ] }", "fact 'b' (line 4, $.facts[1])", "year, month or day")]
    [InlineData("{ \"schema\": 1,\n \"colour\": 1 }", "line 2", "the member 'colour' is not known here; remove it or correct its name")]
    [InlineData("{ \"schema\": 1, \"facts\": [ { \"id\": \"a\", \"state\": \"Maybe\" } ] }", "$.facts[0].state", "not of the kind")]
    [InlineData("{ \"schema\": 1, \"scenario\": \"BuyerTakover\" }", "$.scenario", "write one of BuyerTakeover, SellerTakeover")]
    [InlineData("{ \"schema\": 1, \"scenario\": \"BuyerTakeover\", \"shared\": [ { \"from\": \"Phishing\", \"lesson\": \"none\" } ] }", "Phishing/none", "no such lesson")]
    [InlineData("{ \"schema\": 9 }", "own.json", "write \"schema\": 1")]
    [InlineData("[", "line 1", "docs/PLAYBOOKS.md")]
    public void A_broken_file_is_refused_with_place_and_what_to_do(string json, string place, string advice)
    {
        Write("own.json", json);
        var message = Assert.Throws<PlaybookException>(() => PlaybookLibrary.With([folder])).Message;

        Assert.StartsWith(Path.Combine(folder, "own.json"), message, StringComparison.Ordinal);
        Assert.Contains(place, message, StringComparison.Ordinal);
        Assert.Contains(advice, message, StringComparison.Ordinal);
        Assert.DoesNotContain("AccountGuard.Recovery", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_that_hold_no_playbook_are_named()
    {
        Assert.Contains("no such file or folder", Refusal(Path.Combine(folder, "none.json")), StringComparison.Ordinal);
        Assert.Contains("holds no *.json", Refusal(folder), StringComparison.Ordinal);
        File.WriteAllBytes(Path.Combine(folder, "own.json"), [0x7B, 0xFF, 0xFE, 0x7D]);
        Assert.Contains("not UTF-8", Refusal(folder), StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "own.json"), new string(' ', 3_000_000));
        Assert.Contains("at most", Refusal(folder), StringComparison.Ordinal);
    }

    private static string Refusal(string path) => Assert.Throws<PlaybookException>(() => PlaybookLibrary.With([path])).Message;

    private IReadOnlyList<ComposedStep> Compose(string json)
    {
        Write("own.json", json);
        return RecoveryChecklist.Compose(SampleOrders.Cordyceps, SampleOrders.Options(playbooks: PlaybookLibrary.With([folder])));
    }

    private void Write(string name, string json) => File.WriteAllText(Path.Combine(folder, name), json, new UTF8Encoding(false));
}
