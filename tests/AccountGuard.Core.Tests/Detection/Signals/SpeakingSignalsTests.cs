using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Signals;

namespace AccountGuard.Core.Tests.Detection.Signals;

/// <summary>Of which groups a signal speaks is declared: who is silent of a kind is not asked about its orders.</summary>
public class SpeakingSignalsTests
{
    public static TheoryData<string> Names => [.. OrderSignal.All.Select(signal => signal.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_signal_speaks_of_some_kind_that_a_pattern_explains(string name)
    {
        var signal = OrderSignal.All.Single(one => one.Name == name);

        Assert.Contains(HijackPattern.All, pattern => signal.SpeaksOf(pattern.Kind));
    }

    [Fact]
    public void Runs_to_known_places_are_weighed_by_what_the_order_itself_says()
    {
        var speaking = OrderSignal.All.Where(signal => signal.SpeaksOf(GroupKind.KnownDestination)).Select(signal => signal.Name);

        Assert.Equal(["Destination", "Payment", "ResaleGoods", "Amount", "Burst", "Repetition"], speaking);
    }
}
