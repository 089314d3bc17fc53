using AccountGuard.Detection;
using AccountGuard.Orders;
using FsCheck;
using FsCheck.Fluent;
using static AccountGuard.Core.Tests.Recovery.SampleOrders;

namespace AccountGuard.Core.Tests.Recovery;

public class RecoveryChecklistPropertyTests
{
    private static readonly Gen<AnomalousOrder> AnyOrder =
        from id in Gen.Elements("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8")
        from status in Gen.Elements(Enum.GetValues<OrderStatus>())
        from verdict in Gen.Elements(Enum.GetValues<Verdict>())
        from site in Gen.Elements<string?>("Amazon.co.jp", "amazon.com", "Amazon.de", "panda01", "shop.example", "", null)
        from currency in Gen.Elements<string?>("JPY", "USD", "eur", null)
        from date in Gen.Elements("0001-01-01T00:00:00Z", "2016-02-29T23:59:59-11:00", "2026-11-01T00:00:00Z", "2030-01-01T00:00:00+09:00", "9999-12-31T23:59:59Z")
        from payment in Gen.OneOf(Gen.Elements<string?>("Visa - 1234", "Gift Certificate/Card and Visa - 1234", "Not Available", "、", null), Text)
        from shipTo in Gen.OneOf(Gen.Elements<string?>(Osaka, null), Text)
        from total in Gen.Elements<decimal?>(decimal.MaxValue, decimal.MinValue, 0m, 1.5m, 36000m, null)
        select Order(id, status, site, date, total, currency, payment, shipTo, verdict);

    private static Gen<string?> Text => ArbMap.Default.ArbFor<string?>().Generator;

    [Fact]
    public void Any_orders_give_numbers_from_one_in_phases_that_never_go_back() => Check(orders =>
    {
        var steps = Compose(orders).Select(step => step.Step).ToList();
        return steps.Select(step => step.Number).SequenceEqual(Enumerable.Range(1, steps.Count))
            && steps.Zip(steps.Skip(1), (step, next) => step.Phase <= next.Phase).All(holds => holds);
    });

    [Fact]
    public void Every_flagged_order_is_in_a_step_and_no_other_is() => Check(orders =>
        orders.Where(order => order.Verdict > Verdict.Normal).Select(order => order.OrderId).ToHashSet()
            .SetEquals(Compose(orders, Japanese).SelectMany(step => step.Step.Orders)));

    [Fact]
    public void Every_step_has_a_name_of_its_own_that_hangs_on_neither_language_nor_day() => Check(orders =>
    {
        var distinct = orders.GroupBy(order => order.OrderId).Select(group => group.First()).ToList();
        var names = Compose(distinct, country: "JP").Select(step => step.Step.Id).ToList();
        return names.Distinct().Count() == names.Count
            && names.SequenceEqual(Compose(distinct, Japanese, "JP", Now.AddDays(40)).Select(step => step.Step.Id));
    });

    [Fact]
    public void No_step_is_due_in_the_past() => Check(orders =>
        Compose(orders).All(step => step.Step.Due is null || step.Step.Due >= new DateTimeOffset(Now.Date, Now.Offset)));

    [Fact]
    public void The_order_of_the_input_changes_nothing() => Check(orders =>
    {
        var distinct = orders.GroupBy(order => order.OrderId).Select(group => group.First()).ToList();
        var backwards = Enumerable.Reverse(distinct).ToList();
        return Compose(distinct).Select(step => step.Step.Words()).SequenceEqual(Compose(backwards).Select(step => step.Step.Words()));
    });

    private static void Check(Func<List<AnomalousOrder>, bool> property) =>
        Prop.ForAll(AnyOrder.ListOf().Select(orders => orders.ToList()).ToArbitrary(), property)
            .QuickCheckThrowOnFailure();
}
