using AccountGuard.Addresses;
using AccountGuard.Core.Tests.Addresses.Suites;
using Xunit.Abstractions;

namespace AccountGuard.Core.Tests.Addresses;

/// <summary>The marks of the seeded Japanese suite: ways of writing that the tuning pairs do not have.</summary>
public class JapaneseSuiteTests(ITestOutputHelper output)
{
    private const int Places = 150;
    private const double LeastRecall = 0.995;
    private const double MostFalselySame = 0.0005;

    [Fact]
    public void Every_way_of_writing_is_the_same_place()
    {
        foreach (var kind in Pairs(same: true).GroupBy(pair => pair.Kind))
        {
            var missed = kind.Where(pair => LevelOf(pair) != AddressLevel.Same).ToList();
            Report(kind.Key, kind.Count(), missed);
            Assert.True(missed.Count <= kind.Count() * (1 - LeastRecall), $"{kind.Key}: {missed.Count} of {kind.Count()} are missed");
        }
    }

    [Fact]
    public void No_neighbour_is_the_same_place()
    {
        var pairs = Pairs(same: false).ToList();
        var wrong = pairs.Where(pair => LevelOf(pair) == AddressLevel.Same).ToList();
        Report("neighbours", pairs.Count, wrong);

        Assert.True(wrong.Count <= pairs.Count * MostFalselySame, $"{wrong.Count} of {pairs.Count} are falsely the same");
    }

    [Fact]
    public void Another_room_of_the_lot_is_near()
    {
        var rooms = Pairs(same: false).Where(pair => pair.Kind is "room differs" or "floor differs" or "room missing").ToList();
        var near = rooms.Count(pair => LevelOf(pair) == AddressLevel.Near);

        Assert.True(near >= rooms.Count * LeastRecall, $"{near} of {rooms.Count} are near");
    }

    private static IEnumerable<AddressPair> Pairs(bool same) =>
        new uint[] { 7, 101, 2026 }.SelectMany(seed => JapaneseSuite.Pairs(seed, Places)).Where(pair => pair.Same == same);

    private static AddressLevel LevelOf(AddressPair pair) => AddressComparer.Compare(pair.Left.Line, pair.Right.Line);

    private void Report(string kind, int pairs, List<AddressPair> wrong)
    {
        output.WriteLine($"{kind}: {pairs} pairs, {wrong.Count} wrong");
        wrong.Take(5).ToList().ForEach(pair => output.WriteLine($"  {pair.Left.Line} | {pair.Right.Line}"));
    }
}
