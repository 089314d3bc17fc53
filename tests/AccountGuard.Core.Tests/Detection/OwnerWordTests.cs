using AccountGuard.Detection;
using AccountGuard.Trust;
using FsCheck;
using FsCheck.Fluent;
using static AccountGuard.Core.Tests.Detection.MadeUpHistory;

namespace AccountGuard.Core.Tests.Detection;

/// <summary>What the owner vouches for is heard, said, and reaches no further than it was meant.</summary>
public class OwnerWordTests
{
    private const string Drop = "D. Nobody 990 Imaginary Blvd Ste 2107 NEW CASTLE DE 19720 United States";
    private const string NewCard = "Discover - 5151";

    [Fact]
    public void An_order_that_was_the_owner_s_is_silent_and_said_to_be()
    {
        var history = Hijacked(out var orders);

        var findings = Find(history, Order(orders[0]));

        var first = findings.Single(finding => finding.OrderId == orders[0]);
        Assert.Equal((Verdict.Normal, Verdict.Severe, 0), (first.Verdict, first.VerdictWithoutTrust, first.Episode));
        Assert.Equal([$"Order {orders[0]}"], first.VouchedBy);
        Assert.Contains("Without your word", Assert.Single(first.Reasons), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_word_on_an_order_is_no_word_on_the_next_to_the_same_place_with_the_same_card(int vouched)
    {
        var history = Hijacked(out var orders);

        var findings = Find(history, orders.Take(vouched).Select(order => Order(order)).ToArray());

        Assert.Equal(orders.Skip(vouched), findings.Where(finding => finding.Verdict >= Verdict.Alert).Select(finding => finding.OrderId));
        Assert.Contains("first order ever", findings.First(finding => finding.Verdict >= Verdict.Alert).Reasons.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("vouched for one by one", findings.First(finding => finding.Verdict >= Verdict.Alert).Reasons.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_order_of_a_hijack_whose_others_were_vouched_for_in_haste_is_still_shown()
    {
        var history = Hijacked(out var orders);

        var findings = Find(history, orders.Take(3).Select(order => Order(order)).ToArray());

        Assert.True(findings.Single(finding => finding.OrderId == orders[3]).Verdict >= Verdict.Review);
    }

    [Fact]
    public void Months_later_too_the_place_of_a_vouched_order_is_unfamiliar()
    {
        var history = Hijacked(out var orders);
        string[] again = [.. Enumerable.Range(0, 3).Select(i => history.Order(Day(1100 + (i * 2)), "Apple iPad Air Tablet", 480, Drop, payment: NewCard))];

        var findings = Find(history, orders.Select(order => Order(order)).ToArray());

        Assert.Equal(again, findings.Where(finding => finding.Verdict >= Verdict.Alert).Select(finding => finding.OrderId));
    }

    [Fact]
    public void A_vouched_address_silences_what_goes_there_up_to_a_look()
    {
        var history = Hijacked(out var orders);

        var findings = Find(history, Entry(TrustKind.Address, "990 Imaginary Boulevard, Suite 2107, New Castle, Delaware 19720"));

        Assert.All(findings.Where(finding => orders.Contains(finding.OrderId)), finding =>
        {
            Assert.InRange(finding.Verdict, Verdict.Normal, Verdict.Review);
            Assert.Equal(Verdict.Severe, finding.VerdictWithoutTrust);
            Assert.StartsWith("Address 990 Imaginary", finding.VouchedBy.ToString(), StringComparison.Ordinal);
        });
        Assert.Equal(orders.Count, findings.Count(finding => orders.Contains(finding.OrderId)));
    }

    [Theory]
    [InlineData("990 Imaginary Blvd Ste 2108 NEW CASTLE DE 19720")]
    [InlineData("991 Imaginary Blvd Ste 2107 NEW CASTLE DE 19720")]
    [InlineData("NEW CASTLE DE 19720 United States")]
    [InlineData("D. Nobody")]
    [InlineData("United States")]
    public void Another_address_or_half_of_one_silences_nothing(string address)
    {
        var history = Hijacked(out _);

        Assert.Equal(Print(history.Find()), Print(Find(history, Entry(TrustKind.Address, address))));
    }

    [Theory]
    [InlineData("DISCOVER 5151")]
    [InlineData("Discover ****5151")]
    public void A_vouched_card_is_not_new(string card)
    {
        var history = OfAmericanOwner(100);
        string[] titles = ["Folding picnic table", "Wireless headphones", "Bread maker"];
        var orders = titles.Select((title, index) => history.Order(Day(905 + (index * 2)), title, 130 + index, payment: NewCard)).ToList();
        Assert.Equal(orders, history.Found(Verdict.Review));

        var piped = Find(history, [.. FindingTrust.Entries(history.Find()[0], [TrustKind.Payment], null, Start, null, CultureInfo.InvariantCulture).Where(entry => entry.Kind == TrustKind.Payment)]);

        Assert.All(piped, finding => Assert.Equal((Verdict.Normal, "Payment DISCOVER 5151"), (finding.Verdict, finding.VouchedBy.ToString())));
        Assert.Equal(orders, piped.Select(finding => finding.OrderId));
        Assert.Equal(Print(piped), Print(Find(history, Entry(TrustKind.Payment, card))));
    }

    [Fact]
    public void A_vouched_card_says_nothing_for_a_stranger_s_address()
    {
        var history = Hijacked(out var orders);

        var findings = Find(history, Entry(TrustKind.Payment, NewCard));

        Assert.Equal(orders, findings.Where(finding => finding.Verdict >= Verdict.Alert).Select(finding => finding.OrderId));
    }

    [Fact]
    public void A_vouched_seller_s_cheap_goods_are_no_scatter()
    {
        var history = OfJapaneseOwner(80);
        string? id = null;
        for (var i = 0; i < 6; i++)
        {
            id = history.Order(Day(800).AddMinutes(i), $"見本のビーズ {i}", 10 + i, seller: "ﾋﾞｰｽﾞの見本店", payment: i > 9 ? "" : null, orderId: id);
        }

        Assert.NotEmpty(history.Find());
        var findings = Find(history, Entry(TrustKind.Seller, "ビーズの見本店"));

        Assert.All(findings, finding => Assert.Equal((Verdict.Normal, "Seller ビーズの見本店"), (finding.Verdict, finding.VouchedBy.ToString())));
        Assert.NotEmpty(findings);
    }

    [Fact]
    public void A_name_is_heard_where_there_are_only_names()
    {
        var history = OfJapaneseNames(100);
        for (var i = 0; i < 3; i++)
        {
            history.Order(Day(910 + (i * 5)), "ソファ", 60_000, shipToName: "架空 健");
        }

        Assert.NotEmpty(history.Find());
        var findings = Find(history, Entry(TrustKind.Address, "架空 健 様"));

        Assert.All(findings, finding => Assert.Equal("Address 架空 健 様", finding.VouchedBy.ToString()));
        Assert.DoesNotContain(findings, finding => finding.Verdict >= Verdict.Alert);
    }

    [Fact]
    public void A_word_on_another_account_is_not_heard()
    {
        var history = Hijacked(out _);

        Assert.Equal(Print(history.Find()), Print(Find(history, Entry(TrustKind.Address, Drop, "another"))));
    }

    [Fact]
    public void An_account_that_goes_by_a_new_name_is_known_by_its_order_numbers()
    {
        var history = Hijacked(out var orders);

        var findings = Find(history, Order(orders[0], "the download of last month"), Entry(TrustKind.Address, Drop, "the download of last month"));

        Assert.DoesNotContain(findings, finding => finding.Verdict >= Verdict.Alert);
    }

    [Fact]
    public void Order_numbers_that_many_accounts_may_have_are_heard_under_their_account_alone()
    {
        var history = OfAmericanOwner(100);
        List<string> orders = [.. Enumerable.Range(0, 3).Select(i => history.Order(Day(905 + i), "Apple iPad Air Tablet", 480, Drop, payment: NewCard, orderId: $"{1001 + i}"))];

        var elsewhere = Find(history, orders.Select(order => Order(order, "another")).ToArray());
        var here = Find(history, orders.Select(order => Order(order, history.Account)).ToArray());

        Assert.Equal(orders, elsewhere.Where(finding => finding.Verdict >= Verdict.Alert).Select(finding => finding.OrderId));
        Assert.DoesNotContain(here, finding => finding.Verdict >= Verdict.Review);
    }

    [Fact]
    public void A_word_on_orders_in_which_nothing_is_found_changes_nothing()
    {
        var history = Hijacked(out var orders);
        var ordinary = history.Items.Select(item => item.OrderId).Except(orders).Select(order => Order(order)).ToArray();

        Assert.Equal(Print(history.Find()), Print(Find(history, ordinary)));
    }

    [Fact]
    public void Silenced_findings_are_among_the_normal_orders_and_among_no_others_unless_asked_for()
    {
        var history = Hijacked(out var orders);
        var trust = TrustList.Of([Order(orders[0])]);

        Assert.Equal(orders.Skip(1), history.Find(new DetectionOptions { Trust = trust }).Select(finding => finding.OrderId));
        var all = history.Find(new DetectionOptions { Trust = trust, IncludeNormal = true });
        Assert.Equal(history.Items.Count, all.Count);
        Assert.Equal(orders[0], Assert.Single(all, finding => finding.VerdictWithoutTrust > finding.Verdict).OrderId);
    }

    [Fact]
    public void No_word_makes_an_order_louder()
    {
        var history = Hijacked(out var orders);
        for (var i = 0; i < 4; i++)
        {
            history.Order(Day(907 + (i * 2)), "Canon EOS R8 Mirrorless Camera", 700 + i, payment: NewCard, seller: "Seller of samples");
        }

        var before = history.Find(new DetectionOptions { IncludeNormal = true }).ToDictionary(finding => finding.OrderId);
        TrustEntry[] words =
        [
            .. before.Values.Where(finding => finding.Verdict > Verdict.Normal).Select(finding => Order(finding.OrderId)),
            Entry(TrustKind.Address, Drop), Entry(TrustKind.Address, history.Home), Entry(TrustKind.Payment, NewCard), Entry(TrustKind.Payment, "Visa - 1111"), Entry(TrustKind.Seller, "Seller of samples"),
        ];

        Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.SubListOf(words).ToArbitrary(),
            said => Find(history, [.. said]).All(finding =>
                finding.Verdict <= before[finding.OrderId].Verdict
                && finding.VerdictWithoutTrust == before[finding.OrderId].Verdict
                && finding.VouchedBy.Count > 0 == finding.Verdict < finding.VerdictWithoutTrust)));
    }

    private static MadeUpHistory Hijacked(out IReadOnlyList<string> orders)
    {
        var history = OfAmericanOwner(100);
        string[] titles = ["Apple iPad Air Tablet", "Sony WH-1000XM5 Headphones", "Apple Watch", "Canon EOS R8 Mirrorless Camera"];
        orders = titles.Select((title, index) => history.Order(Day(905 + (index * 2)), title, 350 + (index * 40), Drop, payment: NewCard)).ToList();
        return history;
    }

    private static IReadOnlyList<AnomalousOrder> Find(MadeUpHistory history, params TrustEntry[] words) =>
        history.Find(new DetectionOptions { Trust = TrustList.Of(words), IncludeVouched = true });

    private static TrustEntry Order(string orderId, string? account = null) => Entry(TrustKind.Order, orderId, account);

    private static TrustEntry Entry(TrustKind kind, string value, string? account = null) =>
        TrustEntry.Create(kind, value, account, Start, reason: null, CultureInfo.InvariantCulture);

    private static string Print(IEnumerable<AnomalousOrder> findings) => string.Join(
        "\n",
        findings.Select(finding => FormattableString.Invariant($"{finding.OrderId} {finding.Verdict} {finding.VerdictWithoutTrust} {finding.Evidence:R} {finding.Pattern} {finding.Episode} {finding.Reasons} {finding.VouchedBy}")));
}
