using System.Text.RegularExpressions;
using AccountGuard.Detection;
using AccountGuard.Incidents;
using AccountGuard.Messages;
using AccountGuard.Messages.Checks;
using AccountGuard.Messages.Templates;
using AccountGuard.Notices;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Core.Tests.Messages;

/// <summary>Every message says what its reader needs, invents nothing and passes the check it would be held to.</summary>
public class SupportMessagesTests
{
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly DateTimeOffset Day = new(2026, 10, 17, 21, 15, 0, TimeSpan.FromHours(9));

    private static readonly MessageRule[] Allowed = [MessageRule.UnfilledPlaceholder];

    public static TheoryData<SupportMessageKind, string> KindsAndLanguages()
    {
        var data = new TheoryData<SupportMessageKind, string>();
        foreach (var kind in Enum.GetValues<SupportMessageKind>())
        {
            data.Add(kind, "ja");
            data.Add(kind, "en");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(KindsAndLanguages))]
    public void Every_message_of_every_incident_passes_the_check_but_for_its_blanks(SupportMessageKind kind, string language)
    {
        foreach (var incident in Incidents())
        {
            foreach (string[] tried in new string[][] { [], ["PasswordChange", "TwoStepReset"], [.. TriedActions.Names] })
            {
                foreach (var message in SupportMessages.Create(kind, incident, Options(language, tried)))
                {
                    var findings = MessageCheck.Run(message.Body, new MessageCheckOptions { Kind = kind });
                    Assert.All(findings, finding => Assert.Contains(finding.Rule, Allowed));
                    Assert.Empty(MessageCheck.Run(message.Subject, new MessageCheckOptions()));
                    Assert.Equal(message.Placeholders, findings.Select(finding => Whole(finding, message.Body)).Distinct());
                    Assert.True(message.MaximumLength is not { } most || message.Body.Length <= most, $"{message.Body.Length}");
                    Assert.DoesNotMatch(@"\{|\}|  |\n\n\n|^\s|\s$", message.Body);
                    Assert.NotEmpty(message.Channel);
                    Assert.NotEmpty(message.Rules);
                    Assert.Equal(language, message.Language);
                }
            }
        }
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void The_answer_to_a_verification_has_exactly_the_four_blanks_and_no_card_number(string language)
    {
        var message = Assert.Single(SupportMessages.Create(SupportMessageKind.BillingVerificationAnswer, Hold(notMine: false), Options(language)));
        Assert.Equal(4, message.Placeholders.Count);
        Assert.Equal(4, Blank.Find(message.ToString()).Count());
        Assert.Contains("250-7777777-7777777", message.Body, StringComparison.Ordinal);
        Assert.StartsWith("Re: ", message.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain(message.Placeholders, placeholder => Regex.IsMatch(placeholder, "番号の?全|card number"));
    }

    [Fact]
    public void Orders_that_are_not_mine_are_never_confirmed()
    {
        var message = Assert.Single(SupportMessages.Create(SupportMessageKind.OrdersNotMine, Hold(notMine: true), Options("ja")));
        Assert.Contains("250-7777777-7777777", message.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("登録している住所", message.Body, StringComparison.Ordinal);
        var answer = Assert.Single(SupportMessages.Create(SupportMessageKind.BillingVerificationAnswer, Hold(notMine: true), Options("ja")));
        Assert.DoesNotContain("250-7777777-7777777", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "2026年10月3日", "売上金の受取口座", "パスワードの再設定", "2段階認証の再設定")]
    [InlineData("en", "3 October 2026", "bank account for payouts", "Setting a new password", "two-step verification anew")]
    public void The_seller_s_text_says_the_owner_s_part_and_what_was_tried(string language, params string[] facts)
    {
        var message = Assert.Single(SupportMessages.Create(SupportMessageKind.SellerReinstatement, Lock(), Options(language, "PasswordChange", "TwoStepReset")));
        Assert.All(facts, fact => Assert.Contains(fact, message.Body, StringComparison.Ordinal));
        Assert.All(MessageCheck.Run(message.Body, new MessageCheckOptions { Kind = SupportMessageKind.SellerReinstatement }), finding => Assert.Equal(MessageRule.UnfilledPlaceholder, finding.Rule));
        Assert.True(message.Body.Length <= 1200);
        Assert.Contains(language == "ja" ? "どちらでもよい" : "either will do", message.Channel, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter", message.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_one_s_own_about_what_was_tried_stands_as_it_is_and_secrets_in_it_are_refused()
    {
        var message = Assert.Single(SupportMessages.Create(SupportMessageKind.SellerReinstatement, Lock(), Options("ja", "店舗の電話窓口への連絡")));
        Assert.Contains("・店舗の電話窓口への連絡", message.Body, StringComparison.Ordinal);
        var fault = Assert.Throws<ArgumentException>(() => SupportMessages.Create(SupportMessageKind.SellerReinstatement, Lock(), Options("ja", "パスワードはhunter2に変更")));
        Assert.DoesNotContain("hunter2", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dispute_goes_to_each_card_with_its_own_orders_and_last_four_digits_where_the_source_has_them()
    {
        var incident = Takeover(
            Found("250-0000001-0000001", Day, 5400m, payment: "Visa - 1234"),
            Found("250-0000002-0000002", Day.AddDays(1), 12800m, payment: "Mastercard - 5678"),
            Found("250-0000003-0000003", Day.AddDays(2), 980m, payment: "ギフト券"),
            Found("250-0000004-0000004", Day.AddDays(3), 640m, payment: null));

        var messages = SupportMessages.Create(SupportMessageKind.CardDispute, incident, Options("en"));

        Assert.Equal(["Visa ending in 1234", "Mastercard ending in 5678", null], messages.Select(message => message.Card));
        Assert.Equal(["250-0000001-0000001", "250-0000002-0000002", "250-0000004-0000004"], messages.Select(message => Assert.Single(message.Orders)));
        Assert.Contains("17 October 2026", messages[0].Body, StringComparison.Ordinal);
        Assert.Contains("5,400 JPY", messages[0].Body, StringComparison.Ordinal);
        Assert.Contains("[[fill in: last four digits of the card]]", messages[2].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("last four digits of the card", messages[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_is_shortened_for_the_form_and_stands_whole_in_the_appendix()
    {
        var orders = Enumerable.Range(1, 80).Select(i => Found($"250-{i:0000000}-{i:0000000}", Day.AddDays(i), 1000m * i)).ToArray();
        var message = Assert.Single(SupportMessages.Create(SupportMessageKind.OrderList, Takeover(orders), Options("ja")));

        Assert.True(message.Body.Length <= message.MaximumLength);
        Assert.Contains("別紙", message.Body, StringComparison.Ordinal);
        Assert.Equal(80, message.Orders.Count);
        Assert.Equal(80, message.Appendix!.Split('\n').Length);
        Assert.All(orders, order => Assert.Contains(order.OrderId, message.Appendix, StringComparison.Ordinal));
        Assert.Contains(message.Attachments, attachment => attachment.Contains("Appendix", StringComparison.Ordinal));
        Assert.Null(Assert.Single(SupportMessages.Create(SupportMessageKind.OrderList, Takeover(orders[..3]), Options("ja"))).Appendix);
    }

    [Fact]
    public void What_strangers_wrote_into_titles_and_places_never_breaks_a_message()
    {
        string[] hostile = ["CVV: 123", "4111 1111 1111 1111", "パスワード：hunter2", "御社のせい", "【ご記入：カード番号】", "[[fill in: PIN]]", "{blank:name}", "{total}", "unauthorised access", "line\nbreak", new string('長', 5000), "\uD800"];
        foreach (var text in hostile)
        {
            var incident = Takeover(Found("250-0000001-0000001", Day, 5400m, title: text, shipTo: text, payment: text), Found(text, Day, 1m, title: "4111"));
            foreach (var kind in Enum.GetValues<SupportMessageKind>())
            {
                foreach (var message in SupportMessages.Create(kind, incident, Options("ja")))
                {
                    Assert.All(MessageCheck.Run(message.Body, new MessageCheckOptions { Kind = kind }), finding => Assert.Contains(finding.Rule, new[] { MessageRule.UnfilledPlaceholder, MessageRule.MissingOrderNumber }));
                    Assert.DoesNotContain("hunter2", message.Body, StringComparison.Ordinal);
                    Assert.DoesNotContain("4111 1111", message.Body, StringComparison.Ordinal);
                    Assert.All(message.Placeholders, placeholder => Assert.Contains(MessageTemplates.Shared[kind].Blanks.Values, label => Blank.Write(label.Ja!, Japanese) == placeholder));
                }
            }
        }
    }

    [Theory]
    [InlineData(IncidentKind.ProtectiveLock, "SellerReinstatement")]
    [InlineData(IncidentKind.BuyerTakeover, "OrderList; CardDispute; PoliceReport; ConsumerDesk")]
    [InlineData(IncidentKind.SellerTakeover, "SellerReinstatement; PoliceReport")]
    [InlineData(IncidentKind.BillingVerificationHold, "BillingVerificationAnswer; OrdersNotMine")]
    [InlineData(IncidentKind.Phishing, "")]
    [InlineData(IncidentKind.None, "")]
    public void Each_story_has_its_messages(IncidentKind kind, string expected) =>
        Assert.Equal(expected, SupportMessages.KindsFor(new AccountIncident { Account = "a", Kind = kind, Confidence = IncidentConfidence.Medium }).ToString());

    [Fact]
    public void Templates_say_the_same_in_both_languages()
    {
        Assert.Equal(Enum.GetValues<SupportMessageKind>(), MessageTemplates.Shared.All.Select(template => template.Kind).Order());
        foreach (var template in MessageTemplates.Shared.All)
        {
            Assert.Equal(1, template.Schema);
            Assert.Null(template.Channels[^1].For);
            var texts = template.Body.Concat<BilingualText>(template.Attachments).Concat(template.Rules).Concat(template.Channels).Append(template.Subject).Concat(template.Blanks.Values);
            foreach (var text in texts)
            {
                Assert.False(string.IsNullOrWhiteSpace(text.En) || string.IsNullOrWhiteSpace(text.Ja));
                Assert.Equal(PlaybookTemplate.Placeholders(text.En!).Order(), PlaybookTemplate.Placeholders(text.Ja!).Order());
            }
        }
    }

    private static string Whole(MessageFinding finding, string body) =>
        Blank.Find(body.Split('\n')[finding.Line!.Value - 1]).First(blank => blank.Index == finding.Column!.Value - 1).Value;

    private static SupportMessageOptions Options(string language, params string[] tried) => new() { Language = language == "ja" ? Japanese : English, Tried = tried };

    private static IEnumerable<AccountIncident?> Incidents() =>
    [
        null,
        new AccountIncident { Account = "a", Kind = IncidentKind.None, Confidence = IncidentConfidence.Low },
        Lock(),
        Hold(notMine: true),
        Hold(notMine: false),
        Takeover(),
        Takeover(Found("250-0000001-0000001", Day, 5400m, payment: "Visa - 1234", shipTo: "見本 太郎 大阪府大阪市中央区見本町9-99-9"), Found("D01-0000002-0000002", Day.AddDays(3), 12.5m, currency: "USD", payment: null)),
        Takeover([.. Enumerable.Range(1, 60).Select(i => Found($"503-{i * 7919:0000000}-{i * 104729:0000000}", Day.AddHours(i), 1000m + i, title: "冬虫夏草 100粒 " + i, payment: i % 2 == 0 ? "Visa - 1234" : "JCB - 9999"))]),
    ];

    private static AnomalousOrder Found(string orderId, DateTimeOffset day, decimal total, string title = "冬虫夏草 100粒", string? payment = "Visa - 1234", string? shipTo = "見本 太郎 大阪府大阪市架空区見本町9-99-9", string currency = "JPY") => new()
    {
        Account = "a",
        OrderId = orderId,
        OrderDate = day,
        Verdict = Verdict.Severe,
        Evidence = 9,
        Reasons = ValueList.Empty<string>(),
        Titles = ValueList.Of(title),
        Total = total,
        Currency = currency,
        ShipTo = shipTo,
        Payment = payment,
        Site = "Amazon.co.jp",
        Signals = ValueList.Empty<Signal>(),
        Sources = ValueList.Empty<string>(),
    };

    private static AccountIncident Takeover(params AnomalousOrder[] orders) => new()
    {
        Account = "a",
        Site = "Amazon.co.jp",
        Kind = IncidentKind.BuyerTakeover,
        Confidence = IncidentConfidence.High,
        FirstSeen = Day,
        LastSeen = Day.AddDays(9),
        Orders = orders,
        OrderIds = orders.Select(order => order.OrderId).ToValueList(),
    };

    private static AccountIncident Lock() => new()
    {
        Account = "shop",
        Site = "Amazon.co.jp",
        Kind = IncidentKind.ProtectiveLock,
        Confidence = IncidentConfidence.High,
        LockedOn = new DateTimeOffset(2026, 10, 4, 3, 0, 0, TimeSpan.FromHours(9)),
        TwoStepWasOn = true,
        OwnChanges = [new OwnChange { Part = AccountPart.PayoutAccount, When = new DateTimeOffset(2026, 10, 3, 0, 0, 0, TimeSpan.FromHours(9)) }],
    };

    private static AccountIncident Hold(bool notMine) => new()
    {
        Account = "a",
        Site = "Amazon.co.jp",
        Kind = IncidentKind.BillingVerificationHold,
        Confidence = IncidentConfidence.Medium,
        OrderIds = notMine ? ValueList.Of("250-7777777-7777777") : ValueList.Empty<string>(),
        HeldOrderIds = ValueList.Of("250-7777777-7777777"),
        Notices =
        [
            new AccountNotice
            {
                Date = Day,
                Kind = NoticeKind.BillingVerification,
                Verdict = NoticeVerdict.Genuine,
                Subject = "ご注文の確認のお願い",
                OrderIds = ValueList.Of("250-7777777-7777777"),
            },
        ],
    };
}
