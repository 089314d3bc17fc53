using System.Text;
using AccountGuard.Core.Tests.Files;
using AccountGuard.Trust;
using FsCheck;
using FsCheck.Fluent;

namespace AccountGuard.Core.Tests.Trust;

/// <summary>The file is always the old list or the new one, whoever writes and whatever happens meanwhile.</summary>
public sealed class TrustFileTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 6, 0, 0, TimeSpan.FromHours(9));
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    private readonly string folder = Directory.CreateTempSubdirectory("accountguard-").FullName;

    private string Location => Path.Combine(folder, "trust.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_was_written_is_read_again()
    {
        TrustEntry[] said =
        [
            Entry(TrustKind.Order, "250-0000001-0000001", "Your Orders", "my sister's birthday: \"本\" <&> \\"),
            Entry(TrustKind.Address, "見本 花子 〒390-0811 長野県松本市中央九丁目99-9 JP"),
            Entry(TrustKind.Payment, "Visa - 1234"),
            Entry(TrustKind.Seller, "見本の店 𠮷野家"),
        ];

        var written = Add(said);

        Assert.Equal(Print(said), Print(written.Entries));
        Assert.Equal(Print(said), Print(Read().Entries));
        Assert.All(Read().Entries, entry => Assert.Equal(Location, entry.SourcePath));
    }

    [Fact]
    public void The_file_is_as_the_page_shows_it()
    {
        Add(Entry(TrustKind.Order, "250-0000001-0000001", "Your Orders", "a present for my sister"), Entry(TrustKind.Address, "長野県松本市中央9-99-9"));

        var expected = """
            {
              "schema": 1,
              "entries": [
                {
                  "kind": "Order",
                  "value": "250-0000001-0000001",
                  "account": "Your Orders",
                  "addedOn": "2026-11-22T06:00:00+09:00",
                  "reason": "a present for my sister"
                },
                {
                  "kind": "Address",
                  "value": "長野県松本市中央9-99-9",
                  "addedOn": "2026-11-22T06:00:00+09:00"
                }
              ]
            }

            """;
        Assert.Equal(expected.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(System.IO.File.ReadAllBytes(Location)));
        Assert.Contains(expected.ReplaceLineEndings("\n"), System.IO.File.ReadAllText(Path.Combine(Repository.Root, "docs", "TRUST.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_order_of_adding_and_taking_away_keeps_a_list_that_can_be_read()
    {
        var kinds = new[] { TrustKind.Order, TrustKind.Address, TrustKind.Payment, TrustKind.Seller };
        var step =
            from isAdded in Gen.Elements(true, true, false)
            from kind in Gen.Elements(kinds)
            from value in Gen.OneOf(Gen.Elements("a", "b", "1 Elm St SALEM OR 97301", "Visa 1234", "\"}]", "見本\n店", "\\u0000"), ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get))
            from account in Gen.Elements(null, "one", "two")
            select (isAdded, kind, value, account);

        // Each step flushes to the disk, which takes its time.
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40).WithEndSize(12), Prop.ForAll(step.ListOf().ToArbitrary(), steps =>
        {
            System.IO.File.Delete(Location);
            List<string> model = [];
            foreach (var (isAdded, kind, value, account) in steps)
            {
                TrustEntry entry;
                try
                {
                    entry = Entry(kind, value, account);
                }
                catch (ArgumentException)
                {
                    continue;
                }

                var written = isAdded ? Add(entry) : File().Change(list => list.Without(other => other.ToString() == entry.ToString()), English, CancellationToken.None);
                model = [.. written.Entries.Select(Line)];
                if (!model.SequenceEqual(System.IO.File.Exists(Location) ? Read().Entries.Select(Line) : []))
                {
                    return false;
                }
            }

            return true;
        }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(200)]
    public void A_writer_that_dies_on_the_way_leaves_the_list_as_it_was(int bytes)
    {
        Add(Entry(TrustKind.Order, "1"));
        var before = System.IO.File.ReadAllBytes(Location);
        var dying = new TrustFile(Location) { OpenNew = path => new FailingStream(path, bytes) };

        Assert.Throws<IOException>(() => dying.Change(list => list.With([Entry(TrustKind.Order, "2"), Entry(TrustKind.Seller, new string('x', 400))]), English, CancellationToken.None));

        Assert.Equal(before, System.IO.File.ReadAllBytes(Location));
        Assert.True(System.IO.File.Exists(Location + ".new"));
        Assert.Equal(2, Add(Entry(TrustKind.Order, "2")).Entries.Count);
        Assert.False(System.IO.File.Exists(Location + ".new"));
        Assert.Equal(["1", "2"], Read().Entries.Select(entry => entry.Value));
    }

    [Fact]
    public async Task Writers_at_the_same_time_lose_nothing_of_each_other()
    {
        const int Writers = 8;
        const int Each = 5;

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() =>
        {
            for (var i = 0; i < Each; i++)
            {
                Add(Entry(TrustKind.Order, $"{writer}-{i}"));
                Assert.NotEmpty(Read().Entries);
            }
        })));

        Assert.Equal(Writers * Each, Read().Entries.Select(entry => entry.Value).Distinct().Count());
    }

    [Fact]
    public void Who_waits_for_another_writer_can_be_stopped_and_changes_nothing()
    {
        using var other = new FileStream(Location + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        Assert.ThrowsAny<OperationCanceledException>(() => File().Change(list => list.With([Entry(TrustKind.Order, "1")]), English, stop.Token));

        Assert.False(System.IO.File.Exists(Location));
    }

    [Fact]
    public void A_writer_that_holds_on_is_named_in_the_error()
    {
        using var other = new FileStream(Location + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        var fault = Assert.Throws<IOException>(() => Add(Entry(TrustKind.Order, "1")));

        Assert.Contains("another program", fault.Message, StringComparison.Ordinal);
        Assert.Contains(Location, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_where_nothing_changes()
    {
        Add(Entry(TrustKind.Order, "1"));
        var stamp = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        System.IO.File.SetLastWriteTimeUtc(Location, stamp);

        Add(Entry(TrustKind.Order, "1"));

        Assert.Equal(stamp, System.IO.File.GetLastWriteTimeUtc(Location));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{", 1)]
    [InlineData("[]", 1)]
    [InlineData("null", 1)]
    [InlineData("{\"entries\": []}", 1)]
    [InlineData("{\"schema\": 2, \"entries\": [], \"more\": 1}", 1)]
    [InlineData("{\"schema\": \"1\", \"entries\": []}", 1)]
    [InlineData("{\"schema\": 1}", 1)]
    [InlineData("{\"schema\": 1,\n\"entries\": null}", 1)]
    [InlineData("{\"schema\": 1,\n\"entries\": [], \"others\": []}", 2)]
    [InlineData("{\"schema\": 1,\n// mine\n\"entries\": []}", 2)]
    [InlineData("{\"schema\": 1, \"entries\": [],\n\"entries\": []}", 2)]
    [InlineData("{\"schema\": 1, \"entries\": [\n{\"kind\": \"Order\", \"value\": \"1\", \"addedOn\": \"2026-11-22\", \"value\": \"2\"}]}", 2)]
    [InlineData("{\"schema\": 1, \"entries\": [\nnull]}", 2)]
    [InlineData("{\"schema\": 1, \"entries\": [\n{\"kind\": 0, \"value\": \"1\", \"addedOn\": \"2026-11-22\"}]}", 2)]
    [InlineData("{\"schema\": 1, \"entries\": [\n\n{\"value\": \"1\", \"addedOn\": \"2026-11-22\"}]}", 3)]
    [InlineData("{\"schema\": 1, \"entries\": [\n\n{\"kind\": \"Order\", \"addedOn\": \"2026-11-22\"}]}", 3)]
    [InlineData("{\"schema\": 1, \"entries\": [\n\n{\"kind\": \"Order\", \"value\": \"1\"}]}", 3)]
    [InlineData("{\"schema\": 1, \"entries\": [\n\n{\"kind\": \"Order\", \"value\": \"1\", \"addedOn\": \"03/04/2026\"}]}", 3)]
    [InlineData("{\"schema\": 1, \"entries\": [\n{\"kind\": \"Order\", \"value\": \"\\uD800\", \"addedOn\": \"2026-11-22\"}]}", 2)]
    [InlineData("{\"schema\": 1, \"entries\": [\n{\"kind\": \"Payment\", \"value\": \"Visa 4111111111111111\", \"addedOn\": \"2026-11-22\"}]}", 2)]
    public void What_is_no_trust_file_is_refused_with_its_line_and_never_overwritten(string text, int line)
    {
        System.IO.File.WriteAllText(Location, text);

        var read = Assert.Throws<InvalidDataException>(() => Read());
        var change = Assert.Throws<InvalidDataException>(() => Add(Entry(TrustKind.Order, "1")));

        Assert.Contains(Location, read.Message, StringComparison.Ordinal);
        Assert.Equal(read.Message, change.Message);
        Assert.Contains("left as it was", read.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("4111", read.Message, StringComparison.Ordinal);
        Assert.True(line == 1 || read.Message.Contains($"line {line}:", StringComparison.Ordinal), read.Message);
        Assert.Equal(text, System.IO.File.ReadAllText(Location));
        Assert.False(System.IO.File.Exists(Location + ".new"));
    }

    [Fact]
    public void A_file_of_any_bytes_is_read_or_refused_and_stays()
    {
        Add(Entry(TrustKind.Order, "250-0000001-0000001", "Your Orders", "why"), Entry(TrustKind.Payment, "Visa 1234"));
        var whole = System.IO.File.ReadAllBytes(Location);
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
            System.IO.File.WriteAllBytes(Location, bytes);
            try
            {
                return Read().Entries.Count <= 2;
            }
            catch (InvalidDataException)
            {
                Assert.Throws<InvalidDataException>(() => Add(Entry(TrustKind.Seller, "s")));
                return System.IO.File.ReadAllBytes(Location).SequenceEqual(bytes);
            }
        }));
    }

    [Fact]
    public void A_list_that_could_not_be_read_again_is_not_written()
    {
        Add(Entry(TrustKind.Order, "1"));
        var before = System.IO.File.ReadAllBytes(Location);

        Assert.Throws<InvalidDataException>(() => Add([.. Enumerable.Range(0, 10_001).Select(i => Entry(TrustKind.Order, $"{i}"))]));

        Assert.Equal(before, System.IO.File.ReadAllBytes(Location));
    }

    [Fact]
    public void A_file_with_a_byte_order_mark_and_dates_without_time_is_read()
    {
        System.IO.File.WriteAllText(Location, "\uFEFF{\"schema\": 1, \"entries\": [{\"kind\": \"order\", \"value\": \"1\", \"addedOn\": \"2026-11-22\"}]}", new UTF8Encoding(false));

        Assert.Equal(new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero), Assert.Single(Read().Entries).AddedOn);
    }

    [UnixFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Nobody_else_on_the_machine_reads_it()
    {
        Add(Entry(TrustKind.Order, "1"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(Location));
    }

    [UnixFact]
    public void A_link_stays_a_link_and_what_lies_where_the_new_file_is_written_is_not_followed()
    {
        var real = Path.Combine(folder, "real.json");
        var victim = Path.Combine(folder, "victim.txt");
        System.IO.File.WriteAllText(victim, "mine");
        System.IO.File.CreateSymbolicLink(Location, real);
        System.IO.File.CreateSymbolicLink(real + ".new", victim);

        Add(Entry(TrustKind.Order, "1"));
        Add(Entry(TrustKind.Order, "2"));

        Assert.Equal(real, System.IO.File.ResolveLinkTarget(Location, returnFinalTarget: true)!.FullName);
        Assert.Equal(2, Read().Entries.Count);
        Assert.Equal("mine", System.IO.File.ReadAllText(victim));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_that_says_so()
    {
        Assert.Throws<DirectoryNotFoundException>(() => new TrustFile(Path.Combine(folder, "missing", "trust.json")).Change(list => list.With([Entry(TrustKind.Order, "1")]), English, CancellationToken.None));
    }

    [Fact]
    public void The_user_s_own_file_has_a_folder_of_its_own()
    {
        Assert.EndsWith(Path.Combine("AccountGuard", "trust.json"), TrustFile.OfUser().Path, StringComparison.Ordinal);
        Assert.True(Path.IsPathRooted(TrustFile.OfUser().Path));
    }

    private static TrustEntry Entry(TrustKind kind, string value, string? account = null, string? reason = null) =>
        TrustEntry.Create(kind, value, account, Now, reason, English);

    private static string Line(TrustEntry entry) => $"{entry} | {entry.Account} | {entry.AddedOn:O} | {entry.Reason}";

    private static string Print(IEnumerable<TrustEntry> entries) => string.Join("\n", entries.Select(Line));

    private TrustFile File() => new(Location);

    private TrustList Read() => File().Read(English);

    private TrustList Add(params TrustEntry[] entries) => File().Change(list => list.With(entries), English, CancellationToken.None);
}
