using System.IO.Compression;
using AccountGuard.Addresses;
using Xunit.Abstractions;

namespace AccountGuard.Core.Tests.Addresses;

/// <summary>The marks of the tuning pairs: every kind of rewriting is found, and next to nothing else is.</summary>
public class JapanesePairsTests(ITestOutputHelper output)
{
    private const string Pairs = "addresses/jp-pairs-tuning.tsv.gz";
    private const double LeastRecall = 0.995;
    private const double MostFalselySame = 0.0005;

    [SharedDataFact(Pairs)]
    public void Tuning_pairs_are_told_apart()
    {
        var failures = new List<string>();
        foreach (var kind in ReadPairs().GroupBy(pair => pair.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var judged = kind.Select(pair => (Pair: pair, Level: AddressComparer.Compare(pair.Left, pair.Right))).ToList();
            var share = judged.Average(entry => entry.Level == AddressLevel.Same ? 1.0 : 0.0);
            var levels = judged.CountBy(entry => entry.Level).OrderBy(level => level.Key).Select(level => $"{level.Key} {level.Value}");
            output.WriteLine($"{kind.Key}: {judged.Count} pairs, same {share:F5}, {string.Join(", ", levels)}");
            foreach (var (pair, level) in judged.Where(entry => entry.Pair.Same != (entry.Level == AddressLevel.Same)).Take(20))
            {
                output.WriteLine($"  {pair.Left} | {pair.Right} : {level}");
            }

            if (kind.First().Same ? share < LeastRecall : share > MostFalselySame)
            {
                failures.Add(kind.Key);
            }
        }

        Assert.Empty(failures);
    }

    [SharedDataFact(Pairs)]
    public void Another_room_of_the_lot_is_near()
    {
        var rooms = ReadPairs().Where(pair => pair.Kind.StartsWith("room-differs", StringComparison.Ordinal)).ToList();
        var near = rooms.Count(pair => AddressComparer.Compare(pair.Left, pair.Right) == AddressLevel.Near);

        Assert.True(near >= rooms.Count * LeastRecall, $"{near} of {rooms.Count} are near");
    }

    private static List<Pair> ReadPairs()
    {
        using var file = File.OpenRead(SharedData.Find(Pairs)!);
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new Pair(cells[0], cells[1], cells[2] == "1", cells[3].Trim()))
            .ToList();
    }

    private sealed record Pair(string Left, string Right, bool Same, string Kind);
}
