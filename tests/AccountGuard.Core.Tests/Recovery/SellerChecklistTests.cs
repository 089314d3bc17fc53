using AccountGuard.Detection;
using AccountGuard.Orders;
using AccountGuard.Recovery;

namespace AccountGuard.Core.Tests.Recovery;

/// <summary>The steps for what was sold and paid out.</summary>
public class SellerChecklistTests
{
    private static readonly AnomalousOrder[] Sold =
    [
        Finding(LineKind.Sale, "503-0000001-0000001", OrderStatus.Shipped), Finding(LineKind.Sale, "503-0000002-0000002", OrderStatus.Unshipped),
        Finding(LineKind.Payout, "11000000001", OrderStatus.Unknown),
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void A_seller_gets_the_sellers_steps_and_none_of_a_buyers(string language)
    {
        var steps = RecoveryChecklist.Compose(Sold, Options(language));

        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => step.Step.Number));
        Assert.Equal(["503-0000002-0000002"], steps.Single(step => step.Definition.Lesson == "seller-cancel").Step.Orders);
        Assert.Equal(["11000000001", "503-0000001-0000001"], steps.Where(step => step.Definition.Lesson == "seller-refund").SelectMany(step => step.Step.Orders));
        Assert.Equal(6, steps.Count(step => step.Definition.Lesson.StartsWith("seller-review", StringComparison.Ordinal) && step.Step.Settings.Count == 1));
        Assert.DoesNotContain(steps, step => step.Definition.Lesson is "dispute-card" or "dispute-unstated" or "destination" or "cancel-unshipped");
    }

    [Fact]
    public void Who_is_both_gets_both_and_nothing_twice()
    {
        var bought = Finding(LineKind.Item, "503-0000009-0000009", OrderStatus.Unshipped);
        var both = RecoveryChecklist.Compose([.. Sold, bought], Options("ja"));

        Assert.Equal(["503-0000009-0000009"], both.Single(step => step.Definition.Lesson == "cancel-unshipped").Step.Orders);
        Assert.Equal(["503-0000002-0000002"], both.Single(step => step.Definition.Lesson == "seller-cancel").Step.Orders);
        Assert.Equal(both.Select(step => step.Step.Phase).Order(), both.Select(step => step.Step.Phase));
        foreach (var lesson in new[] { "secure-mail", "police", "clean-device", "evidence", "watch" })
        {
            Assert.Single(both, step => step.Definition.Lesson == lesson);
        }
    }

    [Fact]
    public void A_buyer_hears_nothing_of_sellers() =>
        Assert.DoesNotContain(RecoveryChecklist.Compose([Finding(LineKind.Item, "503-0000009-0000009", OrderStatus.Unshipped)], Options("ja")), step => step.Definition.Lesson.StartsWith("seller", StringComparison.Ordinal));

    private static ChecklistOptions Options(string language) =>
        new() { Language = CultureInfo.GetCultureInfo(language), Now = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(9)) };

    private static AnomalousOrder Finding(LineKind kind, string id, OrderStatus status) => new()
    {
        Account = "made-up",
        Kind = kind,
        OrderId = id,
        OrderDate = new DateTimeOffset(2026, 11, 1, 9, 0, 0, TimeSpan.FromHours(9)),
        Verdict = Verdict.Severe,
        Evidence = 9,
        Reasons = ValueList.Empty<string>(),
        Titles = ValueList.Empty<string>(),
        Total = 10_000,
        Currency = "JPY",
        Status = status,
        CanCancel = status == OrderStatus.Unshipped,
        Site = "Amazon.co.jp",
        Signals = ValueList.Empty<Signal>(),
        Sources = ValueList.Empty<string>(),
    };
}
