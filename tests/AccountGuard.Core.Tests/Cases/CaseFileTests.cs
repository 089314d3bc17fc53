using System.Text.Json.Nodes;
using AccountGuard.Cases;
using AccountGuard.Core.Tests.Files;
using AccountGuard.Fuzz;
using AccountGuard.Recovery;
using FsCheck;
using FsCheck.Fluent;
using static AccountGuard.Core.Tests.Cases.SampleCases;

namespace AccountGuard.Core.Tests.Cases;

/// <summary>The file is always the old state or the new one, and nothing a person wrote is lost.</summary>
public sealed class CaseFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("accountguard-").FullName;

    private string Location => Path.Combine(folder, "case.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_was_written_is_read_again()
    {
        var written = Create(Whole());
        var read = Read();
        Assert.Equal(Bytes(written), Bytes(read));
        Assert.Equal(Location, read.Path);
        Assert.Equal("冬虫夏草 100粒", read.Incident.Orders[0].Titles[0]);
        Assert.Equal("108,000 JPY", string.Join(" ", AccountGuard.Detection.Episodes.CurrencyTotal.Of(read.Incident.Orders)));
        Assert.DoesNotContain("\\u", File.ReadAllText(Location), StringComparison.Ordinal);
    }

    [Fact]
    public void Members_that_this_version_does_not_know_are_kept_wherever_they_stand()
    {
        Create(Whole());
        var json = JsonNode.Parse(File.ReadAllText(Location))!;
        json["later"] = new JsonObject { ["a"] = 1 };
        json["steps"]![0]!["later"] = "step";
        json["contacts"]![0]!["later"] = "contact";
        json["evidence"]![0]!["later"] = "evidence";
        json["entries"]![0]!["later"] = "entry";
        json["incident"]!["later"] = "incident";
        json["incident"]!["orders"]![0]!["later"] = "order";
        File.WriteAllText(Location, json.ToJsonString());

        Change(kept => kept.WithStep("lock-text", RecoveryStepStatus.Done, "ok", On(9), English).WithNote("new", On(9), English).WithReply(1, "ok", ContactOutcome.Answered, null, On(9), English));

        var after = JsonNode.Parse(File.ReadAllText(Location))!;
        Assert.Equal(1, (int)after["later"]!["a"]!);
        Assert.Equal("step", (string?)after["steps"]![0]!["later"]);
        Assert.Equal("contact", (string?)after["contacts"]![0]!["later"]);
        Assert.Equal("evidence", (string?)after["evidence"]![0]!["later"]);
        Assert.Equal("entry", (string?)after["entries"]![0]!["later"]);
        Assert.Equal("incident", (string?)after["incident"]!["later"]);
        Assert.Equal("order", (string?)after["incident"]!["orders"]![0]!["later"]);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{", 1)]
    [InlineData("[]", 1)]
    [InlineData("null", 1)]
    [InlineData("{\"account\": \"a\"}", 1)]
    [InlineData("{\"schema\": 2}", 1)]
    [InlineData("{\"schema\": 0}", 1)]
    [InlineData("{\"schema\": 1}", 1)]
    [InlineData("{\"schema\": 1,\n\"account\": \"a\",\n// mine\n\"status\": \"Open\"}", 3)]
    [InlineData("{\"schema\": 1,\n\"account\": \"a\", \"account\": \"b\"}", 2)]
    [InlineData("@,\n\"status\": \"Opened\"}", 2)]
    [InlineData("@,\n\"steps\": [\n{\"id\": \"a\"}]}", 3)]
    [InlineData("@,\n\"steps\": null}", 2)]
    [InlineData("@,\n\"contacts\": [\nnull]}", 3)]
    [InlineData("@,\n\"contacts\": [\n{\"number\": 2, \"when\": \"2026-09-01T00:00:00+09:00\", \"party\": \"Shop\", \"channel\": \"Form\"}]}", 3)]
    [InlineData("@,\n\"contacts\": [\n{\"number\": 1, \"when\": \"01/09/2026\", \"party\": \"Shop\", \"channel\": \"Form\"}]}", 3)]
    [InlineData("@,\n\"contacts\": [\n{\"number\": 1, \"when\": \"0001-01-01T00:00:00Z\", \"party\": \"Shop\", \"channel\": \"Form\"}]}", 3)]
    [InlineData("@,\n\"evidence\": [\n{\"file\": \"a\", \"sha256\": \"zz\", \"size\": 1, \"addedOn\": \"2026-09-01T00:00:00+09:00\"}]}", 3)]
    [InlineData("@,\n\"entries\": [\n{\"when\": \"2026-09-01T00:00:00+09:00\", \"kind\": 1}]}", 3)]
    public void What_is_no_case_is_refused_with_its_line_and_never_overwritten(string text, int line)
    {
        const string Begin = "{\"schema\": 1, \"account\": \"4111111111111111\", \"createdOn\": \"2026-09-01T00:00:00+09:00\", \"changedOn\": \"2026-09-01T00:00:00+09:00\", \"incident\": {\"kind\": \"None\", \"confidence\": \"Low\"}";
        text = text.Replace("@", Begin, StringComparison.Ordinal);
        File.WriteAllText(Location, text);

        var read = Assert.Throws<InvalidDataException>(() => Read());
        var change = Assert.Throws<InvalidDataException>(() => Change(kept => kept.WithNote("x", On(1), English)));

        Assert.Equal(read.Message, change.Message);
        Assert.Contains(Location, read.Message, StringComparison.Ordinal);
        Assert.Contains("left as it was", read.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("4111", read.Message, StringComparison.Ordinal);
        Assert.True(line == 1 || read.Message.Contains($"line {line}:", StringComparison.Ordinal) || read.Message.Contains($"line {line} ", StringComparison.Ordinal), read.Message);
        Assert.Equal(text, File.ReadAllText(Location));
        Assert.Contains("手を付けていません", Assert.Throws<InvalidDataException>(() => new CaseFile(Location).Read(Japanese)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_is_left_and_its_backup_offered()
    {
        Create(Whole());
        Change(kept => kept.WithNote("first", On(3), English));
        Change(kept => kept.WithNote("second", On(4), English));
        File.WriteAllText(Location, File.ReadAllText(Location)[..500]);

        var fault = Assert.Throws<InvalidDataException>(() => Read());

        Assert.Contains(Location + ".bak", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Copy-Item", fault.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => Change(kept => kept.WithNote("third", On(5), English)));
        File.Copy(Location + ".bak", Location, overwrite: true);
        Assert.Equal("first", Read().Entries[^1].Text);

        File.WriteAllText(Location, "");
        File.WriteAllText(Location + ".bak", "{");
        Assert.DoesNotContain("Copy-Item", Assert.Throws<InvalidDataException>(() => Read()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(700)]
    public void A_full_disk_leaves_the_case_as_it_was(int bytes)
    {
        Create(Whole());
        var before = File.ReadAllBytes(Location);
        var full = new CaseFile(Location) { OpenNew = path => new FailingStream(path, bytes) };

        Assert.Throws<IOException>(() => full.Change(kept => kept.WithNote("lost", On(3), English), English, CancellationToken.None));

        Assert.Equal(before, File.ReadAllBytes(Location));
        Assert.Equal("kept", Change(kept => kept.WithNote("kept", On(3), English)).Entries[^1].Text);
        Assert.False(File.Exists(Location + ".new"));
    }

    [UnixFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_folder_that_cannot_be_written_to_is_an_error_that_says_so()
    {
        Create(Whole());
        if (Environment.UserName == "root")
        {
            // Root writes everywhere but into what is no folder.
            Assert.ThrowsAny<IOException>(() => new CaseFile(Path.Combine(Location, "case.json")).Create(Whole(), English, CancellationToken.None));
            return;
        }

        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.ThrowsAny<Exception>(() => Change(kept => kept.WithNote("x", On(3), English)));
            Assert.Single(Read().Entries, entry => entry.Kind == CaseEntryKind.Opened);
        }
        finally
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task Writers_at_the_same_time_lose_nothing_of_each_other()
    {
        Create(Open(Lock(), [], On(2)));
        await Task.WhenAll(Enumerable.Range(0, 6).Select(writer => Task.Run(() =>
        {
            for (var i = 0; i < 5; i++)
            {
                Change(kept => kept.WithContact(Contact(ContactChannel.Phone, On(3), ContactOutcome.Answered, said: $"{writer}-{i}"), On(3), English));
                Assert.NotEmpty(Read().Contacts);
            }
        })));

        Assert.Equal(30, Read().Contacts.Select(contact => contact.Said).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, 30), Read().Contacts.Select(contact => contact.Number));
    }

    [Fact]
    public void A_case_is_never_overwritten_by_a_new_one_and_a_missing_one_is_not_made()
    {
        Create(Whole());
        var before = File.ReadAllBytes(Location);
        Assert.Contains("already", Assert.Throws<IOException>(() => Create(Whole())).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Location));
        var missing = new CaseFile(Path.Combine(folder, "none.json"));
        Assert.Throws<FileNotFoundException>(() => missing.Change(kept => kept, English, CancellationToken.None));
        Assert.False(missing.Exists);
    }

    [Fact]
    public void A_writer_that_is_killed_at_any_moment_leaves_a_whole_case()
    {
        var killer = new CaseKiller(Location, seed: 1);
        killer.Run(kills: 300, TimeSpan.FromSeconds(20));
        Assert.True(killer.Kills >= 5, $"Only {killer.Kills} writers were killed in the time given.");
        Assert.True(killer.Writes >= killer.Kills, $"{killer.Kills} kills, {killer.Writes} writes.");
    }

    [Fact]
    public void A_file_of_any_bytes_is_read_or_refused_and_stays()
    {
        Create(Whole());
        var whole = File.ReadAllBytes(Location);
        var damage =
            from place in Gen.Choose(0, whole.Length - 1)
            from octet in Gen.Choose(0, 255)
            from length in Gen.Frequency((3, Gen.Constant(whole.Length)), (1, Gen.Choose(0, whole.Length)))
            select (place, (byte)octet, length);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(damage.ToArbitrary(), damaged =>
        {
            var (place, octet, length) = damaged;
            var bytes = whole.ToArray();
            bytes[place] = octet;
            bytes = bytes[..length];
            File.WriteAllBytes(Location, bytes);
            try
            {
                var kept = Read();
                return CaseTimeline.Of(kept, Japanese).Count > 0 && CaseScript.Write(kept, English).Length > 0 && CaseCalendar.Due(kept, On(20), English).Count >= 0;
            }
            catch (InvalidDataException)
            {
                Assert.Throws<InvalidDataException>(() => Change(kept => kept.WithNote("x", On(3), English)));
                return File.ReadAllBytes(Location).SequenceEqual(bytes);
            }
        }));
    }

    [Theory]
    [InlineData("パスワードはsakura2020です")]
    [InlineData("card 4111 1111 1111 1111")]
    [InlineData("CVV: 123")]
    public void Secrets_are_not_kept(string text)
    {
        var kept = Create(Whole());
        Assert.Throws<ArgumentException>(() => kept.WithNote(text, On(3), English));
        Assert.Throws<ArgumentException>(() => kept.WithContact(Contact(ContactChannel.Phone, On(3), ContactOutcome.Answered, said: text), On(3), English));
        Assert.Throws<ArgumentException>(() => kept.WithStep("lock-text", RecoveryStepStatus.Done, text, On(3), English));
        var fault = Assert.Throws<ArgumentException>(() => kept.WithReply(1, text, ContactOutcome.Answered, null, On(3), Japanese));
        Assert.DoesNotContain("sakura2020", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => kept.WithNote(new string('a', 4001), On(3), English));
    }

    [Fact]
    public void A_case_too_large_to_be_read_again_is_not_written()
    {
        Create(Open(Lock(), [], On(2)));
        var before = File.ReadAllBytes(Location);
        Assert.Throws<InvalidDataException>(() => Change(kept => kept with { Entries = Enumerable.Repeat(kept.Entries[0], 5001).ToValueList() }));
        Assert.Equal(before, File.ReadAllBytes(Location));
    }

    [Fact]
    public void Evidence_is_hashed_and_looked_at_again()
    {
        var mail = Path.Combine(folder, "mails", "a.eml");
        Directory.CreateDirectory(Path.GetDirectoryName(mail)!);
        File.WriteAllText(mail, "abc");
        var evidence = EvidenceFiles.Read(mail, folder, On(2), CancellationToken.None);
        Assert.Equal(("mails/a.eml", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3L), (evidence.File, evidence.Sha256, evidence.Size));
        Create(Open(Lock(), [], On(2)).WithEvidence([evidence], On(2)));

        Assert.Equal(EvidenceState.Same, State());
        File.WriteAllText(mail, "abd");
        Assert.Equal(EvidenceState.Changed, State());
        File.Delete(mail);
        Assert.Equal(EvidenceState.Missing, State());

        EvidenceState State() => Assert.Single(EvidenceFiles.Verify(Read(), CancellationToken.None)).State;
    }

    [Fact]
    public void The_schema_names_every_member_of_the_file()
    {
        Create(Whole());
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "case.schema.json")))!;
        var json = JsonNode.Parse(File.ReadAllText(Location))!.AsObject();
        Assert.All(json, member => Assert.True(schema["properties"]![member.Key] is not null, member.Key));
        foreach (var (list, definition) in new[] { ("steps", "step"), ("contacts", "contact"), ("evidence", "evidence"), ("entries", "entry") })
        {
            Assert.All(json[list]!.AsArray().SelectMany(row => row!.AsObject()), member => Assert.True(schema["$defs"]![definition]!["properties"]![member.Key] is not null, $"{list}: {member.Key}"));
        }

        Assert.Equal(Enum.GetNames<ContactOutcome>(), schema["$defs"]!["contact"]!["properties"]!["outcome"]!["enum"]!.AsArray().Select(name => (string)name!));
        Assert.Equal(Enum.GetNames<ContactParty>(), schema["$defs"]!["contact"]!["properties"]!["party"]!["enum"]!.AsArray().Select(name => (string)name!));
        Assert.Equal(Enum.GetNames<ContactChannel>(), schema["$defs"]!["contact"]!["properties"]!["channel"]!["enum"]!.AsArray().Select(name => (string)name!));
    }

    private static byte[] Bytes(RecoveryCase kept) => CaseJson.Write(kept, "", English);

    private static RecoveryCase Whole() => Open(Takeover(), LockSteps(On(2)), On(2))
        .WithContact(Contact(ContactChannel.Form, On(3), ContactOutcome.Sent, step: "lock-send", said: "二行\nの \"文\" <&>", number: "A-12345"), On(3), English)
        .WithOwnChange(AccountGuard.Notices.AccountPart.PayoutAccount, On(1), On(3))
        .WithStatus(CaseStatus.Solved, On(4))
        .WithStatus(CaseStatus.Open, On(5))
        .WithEvidence([new CaseEvidence { File = "a.eml", Sha256 = new string('a', 64), Size = 3, AddedOn = On(2) }], On(5));

    private RecoveryCase Read() => new CaseFile(Location).Read(English);

    private RecoveryCase Create(RecoveryCase kept) => new CaseFile(Location).Create(kept, English, CancellationToken.None);

    private RecoveryCase Change(Func<RecoveryCase, RecoveryCase> change) => new CaseFile(Location).Change(change, English, CancellationToken.None);
}
