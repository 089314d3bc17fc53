using FsCheck;
using FsCheck.Fluent;
using CoreEvidence = AccountGuard.Detection.Evidence;

namespace AccountGuard.Core.Tests.Detection;

public class EvidenceTests
{
    [Theory]
    [InlineData(0.01, 1.4931)]
    [InlineData(0.001, 3.03453)]
    [InlineData(1, -0.6931)]
    public void An_e_value_is_the_formula_of_Vovk_and_Wang(double probability, double expected) =>
        Assert.Equal(expected, CoreEvidence.FromProbability(probability), 3);

    [Fact]
    public void The_smaller_the_probability_the_greater_the_evidence() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(1, 9_998).ToArbitrary(),
        step => CoreEvidence.FromProbability(step / 10_000.0) >= CoreEvidence.FromProbability((step + 1) / 10_000.0)));

    // The mean of an e-value over uniform p-values is at most one: that is what makes it evidence (the integral by the midpoint rule).
    [Fact]
    public void The_mean_over_chance_is_at_most_one()
    {
        const int Steps = 200_000;
        var mean = Enumerable.Range(0, Steps).Average(step => Math.Exp(CoreEvidence.FromProbability((step + 0.5) / Steps)));
        Assert.InRange(mean, 0.7, 1.0);
    }
}
