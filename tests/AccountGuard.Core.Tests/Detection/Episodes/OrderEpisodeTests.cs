using AccountGuard.Detection;
using AccountGuard.Detection.Episodes;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Detection.MadeUpHistory;

namespace AccountGuard.Core.Tests.Detection.Episodes;

public class OrderEpisodeTests
{
    [Fact]
    public void An_episode_says_when_how_much_where_and_what_can_be_cancelled()
    {
        AnomalousOrder[] findings =
        [
            Finding("2", 5, 20.5m, "USD", canCancel: true, shipTo: "D. Nobody 990 Imaginary Boulevard, Suite 2107, New Castle, Delaware 19720"),
            Finding("1", 1, 10m, "USD", shipTo: "D. Nobody 990 Imaginary Blvd Ste 2107 NEW CASTLE DE 19720 United States"),
            Finding("3", 7, 1500m, "JPY", canCancel: true, shipTo: "架空 健 〒542-0099 大阪府大阪市中央区日本橋九丁目99-9 JP", verdict: Verdict.Severe),
            Finding("4", 8, null, null, giftRecipient: "somebody@example.com"),
        ];

        var episode = Assert.Single(OrderEpisode.Gather(findings));

        Assert.Equal((Day(1), Day(8), 4, Verdict.Severe), (episode.From, episode.To, episode.Orders, episode.Verdict));
        Assert.Equal("1; 2; 3; 4", episode.OrderIds.ToString());
        Assert.Equal("1,500 JPY; 30.50 USD", episode.Totals.ToString());
        Assert.Equal(1, episode.OrdersWithoutTotal);
        Assert.Equal((2, "2; 3", "1,500 JPY; 20.50 USD"), (episode.CanCancel, episode.CanCancelOrderIds.ToString(), episode.CanCancelTotals.ToString()));
        Assert.Equal([findings[1].ShipTo, findings[2].ShipTo, "somebody@example.com"], episode.Destinations);
        Assert.Equal(2, episode.Recipients.Count);
        Assert.Equal("Visa - 1111", episode.Payments.ToString());
    }

    [Fact]
    public void Accounts_and_numbers_are_kept_apart_and_normal_orders_are_in_none()
    {
        AnomalousOrder[] findings =
        [
            Finding("1", 1, 1m, "USD", account: "b"), Finding("2", 1, 1m, "USD", account: "a", episode: 2), Finding("3", 1, 1m, "USD", account: "a"),
            Finding("4", 1, 1m, "USD", verdict: Verdict.Normal, episode: 0), Finding("5", 1, 1m, "USD", verdict: Verdict.Normal),
        ];

        Assert.Equal([("a", 1), ("a", 2), ("b", 1)], OrderEpisode.Gather(findings).Select(episode => (episode.Account, episode.Episode)));
        Assert.Empty(OrderEpisode.Gather([]));
    }

    [Fact]
    public void A_damaged_amount_breaks_no_sum()
    {
        var episode = OrderEpisode.Gather([Finding("1", 1, decimal.MaxValue, "USD"), Finding("2", 2, 5m, "USD"), Finding("3", 2, decimal.MaxValue, "USD")])[0];

        Assert.Equal("5.00 USD", episode.Totals.ToString());
    }

    [Fact]
    public void The_findings_of_a_run_are_gathered_each_once()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 4; i++)
        {
            history.Order(Day(905 + (i * 3)), "Apple iPad Air Tablet", 350 + (i * 40), "D. Nobody 990 Imaginary Blvd Ste 2107 NEW CASTLE DE 19720 United States", status: i < 2 ? OrderStatus.Shipped : OrderStatus.Pending);
        }

        var findings = history.Find();
        var episodes = OrderEpisode.Gather(findings);

        Assert.Equal(findings.Select(finding => finding.OrderId), episodes.SelectMany(episode => episode.OrderIds));
        Assert.Equal(findings.Select(finding => finding.Evidence).Distinct(), episodes.Select(episode => episode.Evidence));
        Assert.Equal(2, Assert.Single(episodes).CanCancel);
        Assert.Equal(episodes[0].Reasons.Distinct(), episodes[0].Reasons);
        Assert.NotEmpty(episodes[0].Reasons);
    }

    private static AnomalousOrder Finding(
        string id, double day, decimal? total, string? currency, string? shipTo = null, bool canCancel = false, string? giftRecipient = null,
        string account = "made-up", int episode = 1, Verdict verdict = Verdict.Alert)
    {
        return new AnomalousOrder
        {
            Account = account,
            OrderId = id,
            OrderDate = Day(day),
            Verdict = verdict,
            Evidence = 6,
            Episode = episode,
            Titles = ValueList.Of("Something"),
            Reasons = ValueList.Of("A reason."),
            Total = total,
            Currency = currency,
            ShipTo = shipTo,
            GiftRecipient = giftRecipient,
            CanCancel = canCancel,
            Payment = "Visa - 1111",
            Signals = ValueList.Empty<Signal>(),
            Sources = ValueList.Empty<string>(),
        };
    }
}
