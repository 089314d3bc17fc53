using AccountGuard.Detection;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Detection.MadeUpHistory;

namespace AccountGuard.Core.Tests.Detection;

/// <summary>Orders whose money went to the gift balance: a stranger's way of turning a card into codes, and what owners do.</summary>
public class BalanceRefundTests
{
    private static readonly string[] Dear = ["Robot vacuum cleaner", "Espresso machine", "Electric scooter", "Graphics tablet"];

    [Theory]
    [InlineData("Gift Certificate/Card")]
    [InlineData("GiftCard")]
    [InlineData("Amazonギフト券")]
    public void Orders_undone_at_once_and_codes_from_their_money_are_found(string balance)
    {
        var history = OfAmericanOwner(100);
        var undone = Enumerable.Range(0, 3).Select(i => Undone(history, Day(905 + i), Dear[i], 260 + (i * 90), 0.5, balance)).ToList();
        var codes = Enumerable.Range(0, 2).Select(i => history.Order(Day(908.1 + (i * 0.1)), "Steam Gift Card - Digital Code", 100, withoutAddress: true, payment: balance)).ToList();

        var found = history.Find().Where(finding => finding.Verdict >= Verdict.Alert).ToList();

        Assert.Equal(undone.Concat(codes), found.Select(finding => finding.OrderId));
        Assert.All(found.Take(3), finding => Assert.Equal("RefundsToBalance", finding.Pattern));
        Assert.All(found, finding => Assert.NotEmpty(finding.Reasons));
    }

    [Fact]
    public void Three_orders_undone_at_once_alarm_without_codes_too()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 3; i++)
        {
            Undone(history, Day(905 + i), Dear[i], 260 + (i * 90), 0.5);
        }

        Assert.Equal(3, history.Found().Count);
    }

    [Fact]
    public void Two_orders_undone_at_once_are_at_most_worth_a_look_and_one_is_silent()
    {
        var two = OfAmericanOwner(100);
        Undone(two, Day(905), "Rain coat", 60, 1);
        Undone(two, Day(906), "Rain trousers", 45, 1);
        var one = OfAmericanOwner(100);
        Undone(one, Day(905), "Rain coat", 60, 1);

        Assert.Empty(two.Found());
        Assert.Empty(one.Find());
    }

    [Fact]
    public void Clothes_that_went_back_for_a_balance_are_silent_and_so_is_a_gift_card_bought_from_it()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 5; i++)
        {
            Undone(history, Day(700 + i), $"Summer dress, size {36 + (i * 2)}", 40 + (i * 5), 9 + i);
        }

        history.Order(Day(722), "Amazon.com eGift Card", 50, withoutAddress: true, payment: "Gift Certificate/Card");

        Assert.Empty(history.Found());
    }

    [Fact]
    public void An_owner_who_often_takes_a_balance_is_silent()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 30; i++)
        {
            Undone(history, Day(100 + (i * 26)), "Shoes", 80, i % 3 == 0 ? 1 : 12);
            Undone(history, Day(101 + (i * 26)), "Boots", 95, i % 3 == 0 ? 1 : 12);
        }

        Assert.Empty(history.Found());
    }

    [Theory]
    [InlineData("Visa - 1111", "Visa - 1111", 1.0)]
    [InlineData("Gift Certificate/Card and Visa - 1111", "Gift Certificate/Card", 1.0)]
    [InlineData("コンビニ・ATM・ネットバンキング・電子マネー払い", "Amazonギフト券", 1.0)]
    [InlineData("Visa - 1111", "Gift Certificate/Card; Visa - 1111", 1.0)]
    [InlineData("Visa - 1111", "Gift Certificate/Card", 0.2)]
    [InlineData("Visa - 1111", null, 1.0)]
    public void What_was_not_a_cards_money_or_not_the_orders_is_silent(string payment, string? refundedTo, double share)
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 4; i++)
        {
            var id = history.Order(Day(500 + i), Dear[i], 90, payment: i == 0 ? null : payment);
            history.Change(id, item => new OrderItem(item) { Payment = payment, Refunded = item.Total * (decimal)share, RefundedOn = item.OrderDate!.Value.AddDays(1), RefundedTo = refundedTo });
        }

        Assert.DoesNotContain(history.Find(), finding => finding.Pattern == "RefundsToBalance");
    }

    [Theory]
    [InlineData("ja", "残高")]
    [InlineData("en", "gift balance")]
    public void The_reasons_say_so_in_both_languages(string language, string word)
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 3; i++)
        {
            Undone(history, Day(905 + i), Dear[i], 260 + (i * 90), i == 2 ? null : 0.5);
        }

        history.Order(Day(909), "Steam Gift Card - Digital Code", 100, withoutAddress: true, payment: "Gift Certificate/Card");
        var found = history.Find(new DetectionOptions { Language = CultureInfo.GetCultureInfo(language) });

        Assert.Equal(4, found.Count);
        Assert.All(found, finding => Assert.Contains(finding.Reasons, reason => reason.Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>An order that was given back to the balance so many days later; null for a day that is not told.</summary>
    private static string Undone(MadeUpHistory history, DateTimeOffset date, string title, decimal total, double? days, string balance = "Gift Certificate/Card")
    {
        var id = history.Order(date, title, total, status: OrderStatus.Returned);
        history.Change(id, item => new OrderItem(item) { Refunded = total, RefundedOn = days is { } after ? date.AddDays(after) : null, RefundedTo = balance });
        return id;
    }
}
