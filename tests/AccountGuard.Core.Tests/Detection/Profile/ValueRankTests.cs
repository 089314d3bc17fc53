using AccountGuard.Detection.Profile;
using FsCheck;
using FsCheck.Fluent;

namespace AccountGuard.Core.Tests.Detection.Profile;

public class ValueRankTests
{
    [Fact]
    public void Counts_as_a_plain_list_does_within_its_steps() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(1, 1_000_000).Select(cents => cents / 100.0).ArrayOf().ToArbitrary(),
        Gen.Choose(1, 1_000_000).Select(cents => cents / 100.0).ToArbitrary(),
        (values, asked) =>
        {
            var rank = new ValueRank();
            foreach (var value in values)
            {
                rank.Add(value);
            }

            var atLeast = values.Count(value => value >= asked);
            var withinAStep = values.Count(value => value >= asked * 0.95);
            return rank.Count == values.Length && rank.CountFrom(asked) >= atLeast && rank.CountFrom(asked) <= withinAStep;
        }));

    [Fact]
    public void A_value_above_all_has_none_as_great()
    {
        var rank = new ValueRank();
        rank.Add(100);
        rank.Add(100.5);

        Assert.Equal(0, rank.CountFrom(100.6));
        Assert.Equal(1 / 3.0, rank.UpperTail(100.6));
        Assert.Equal(1, rank.UpperTail(1));
    }
}
