using AccountGuard.Detection;
using AccountGuard.Incidents;
using AccountGuard.Notices;
using AccountGuard.Orders;
using FsCheck;
using FsCheck.Fluent;

namespace AccountGuard.Core.Tests.Incidents;

/// <summary>The stories told many ways: other dates, mails missing, noise around, kept with and without headers.</summary>
public class IncidentPropertyTests
{
    private static readonly NoticeKind[] Noise =
        [NoticeKind.Other, NoticeKind.OrderConfirmed, NoticeKind.OrderShipped, NoticeKind.OrderDelivered, NoticeKind.OrderDelayed, NoticeKind.Refund, NoticeKind.SupportAnswer];

    private static readonly NoticeKind[] Ordinary =
        [.. Noise, NoticeKind.OrderCancelled, NoticeKind.CodeSent, NoticeKind.PayoutAccountChanged, NoticeKind.CardInvalid, NoticeKind.CardAdded, NoticeKind.CardRemoved, NoticeKind.AddressAdded, NoticeKind.PaymentDeclined, NoticeKind.ListingBlocked];

    private static readonly NoticeKind[] OwnersDoings =
        [.. Ordinary, NoticeKind.PasswordChanged, NoticeKind.TwoStepChanged, NoticeKind.PhoneChanged, NoticeKind.SignInAttempt, NoticeKind.AccountChanged, NoticeKind.PerformanceNotification];

    private static readonly Gen<DateTimeOffset> AnyDay =
        from minutes in Gen.Choose(0, 8 * 365 * 24 * 60)
        from offset in Gen.Elements(9, 0, -8, 1)
        select new DateTimeOffset(2017, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes).ToOffset(TimeSpan.FromHours(offset));

    private static readonly Gen<NoticeVerdict> Believed = Gen.Elements(NoticeVerdict.Genuine, NoticeVerdict.Unknown);

    private static readonly Gen<string> AnyLanguage = Gen.Elements("ja", "en", "zh", "de");

    [Fact]
    public void A_lock_after_a_bank_change_is_told_in_every_telling() => Check(
        from day in AnyDay
        from verdict in Believed
        from hours in Gen.Choose(0, 60)
        from aftermath in Gen.SubListOf(NoticeKind.EmailChanged, NoticeKind.CardInvalid, NoticeKind.OrderCancelled, NoticeKind.PasswordChanged, NoticeKind.LanguageChanged)
        from warning in Gen.Elements(NoticeKind.AccountLocked, NoticeKind.AccountLocked, NoticeKind.AccountOnHold, NoticeKind.SellerAccountEntered)
        from language in AnyLanguage
        from says in Gen.Choose(0, 2)
        from noise in NoiseAround(day)
        select (day, verdict, hours, aftermath, warning, language, says, noise),
        told =>
        {
            var telling = Copy(told.noise).Add(NoticeKind.PayoutAccountChanged, told.day, told.verdict);
            var locked = told.day.AddHours(told.hours);
            foreach (var kind in told.aftermath)
            {
                telling.Add(kind, locked, told.verdict);
            }

            telling.Add(told.warning, locked.AddMinutes(30), told.verdict, told.language);
            if (told.says > 0)
            {
                telling.OwnChange(AccountPart.PayoutAccount, told.says == 1 ? told.day.ToString("yyyy-MM-dd'T'00:00zzz", CultureInfo.InvariantCulture) : null);
            }

            var incident = telling.Resolve();
            Assert.Equal(IncidentKind.ProtectiveLock, incident.Kind);
            Assert.Empty(incident.AlsoKinds);
            Assert.Empty(incident.Loss);
            Assert.True(told.says > 0 ? incident.Confidence >= IncidentConfidence.Medium : incident.Confidence <= IncidentConfidence.Medium, $"{incident.Confidence}");
            Assert.True(told.verdict == NoticeVerdict.Unknown || incident.Confidence >= IncidentConfidence.Medium, $"{incident.Confidence}");
            telling.NotMyChange(AccountPart.PayoutAccount);
            return told.says > 0 || telling.Resolve().Kind == IncidentKind.SellerTakeover;
        });

    [Fact]
    public void A_buyers_takeover_is_told_in_every_telling_and_sellers_only_where_the_shop_speaks_of_them() => Check(
        from day in AnyDay
        from verdict in Believed
        from orders in Gen.Choose(1, 7)
        from days in Gen.Choose(0, 12)
        from severe in Gen.Elements(true, false)
        from mails in Gen.SubListOf(NoticeKind.BillingVerification, NoticeKind.AccountLocked, NoticeKind.AccountOnHold, NoticeKind.EmailChanged, NoticeKind.AddressAdded, NoticeKind.CardAdded, NoticeKind.OrderCancelled, NoticeKind.SignInAttempt)
        from entered in Gen.Elements(true, false)
        from language in AnyLanguage
        from noise in NoiseAround(day)
        select (day, verdict, orders, days, severe, mails, entered, language, noise),
        told =>
        {
            var telling = Copy(told.noise);
            var last = told.day;
            for (var number = 1; number <= told.orders; number++)
            {
                last = told.day.AddDays((number - 1) * told.days);
                telling.Order($"250-1111111-{number:0000000}", last.ToString("O", CultureInfo.InvariantCulture), told.severe ? Verdict.Severe : Verdict.Alert);
            }

            foreach (var kind in told.mails)
            {
                telling.Mail(kind, last.AddDays(1), kind == NoticeKind.BillingVerification ? [$"250-1111111-{told.orders:0000000}"] : null, told.verdict, told.language);
            }

            if (told.entered)
            {
                telling.Mail(NoticeKind.SellerAccountEntered, last.AddDays(2), verdict: told.verdict, language: told.language);
            }

            var incident = telling.Resolve();
            Assert.Contains(IncidentKind.BuyerTakeover, incident.AlsoKinds.Prepend(incident.Kind));
            Assert.Equal(told.mails.Contains(NoticeKind.BillingVerification), incident.AlsoKinds.Contains(IncidentKind.BillingVerificationHold));
            Assert.Equal(told.entered, incident.AlsoKinds.Prepend(incident.Kind).Contains(IncidentKind.SellerTakeover));
            Assert.Equal(told.orders, incident.OrderIds.Count);
            return told.entered || !incident.Words().Contains("sell", StringComparison.OrdinalIgnoreCase);
        });

    [Fact]
    public void What_owners_do_is_never_called_a_hijack() => Check(
        from day in AnyDay
        from mails in Gen.ListOf(from kind in Gen.Elements(OwnersDoings) from after in Gen.Choose(0, 60 * 24 * 40) from verdict in Believed from language in AnyLanguage select (kind, after, verdict, language))
        from hints in Gen.Choose(0, 3)
        from own in Gen.SubListOf(AccountPart.PayoutAccount, AccountPart.Password, AccountPart.Card, AccountPart.Address)
        select (day, mails, hints, own),
        told =>
        {
            var telling = new Telling().Add(NoticeKind.PayoutAccountChanged, told.day, NoticeVerdict.Genuine);
            foreach (var (kind, after, verdict, language) in told.mails)
            {
                telling.Add(kind, told.day.AddMinutes(after), verdict, language);
            }

            for (var hint = 0; hint < told.hints; hint++)
            {
                telling.Order($"250-3333333-000000{hint}", told.day.AddDays(hint).ToString("O", CultureInfo.InvariantCulture), Verdict.Review, kind: hint == 2 ? LineKind.Payout : LineKind.Item);
            }

            foreach (var part in told.own)
            {
                telling.OwnChange(part);
            }

            var incident = telling.Resolve();
            var isOrdinary = told.mails.All(mail => Ordinary.Contains(mail.kind));
            return incident.AlsoKinds.Count == 0 && incident.Loss.Count == 0 && (incident.Kind == IncidentKind.None || (!isOrdinary && incident.Kind == IncidentKind.Unclear));
        });

    [Fact]
    public void Forged_mails_change_no_story() => Check(
        from telling in AnyTelling
        from forged in Gen.NonEmptyListOf(from kind in Gen.Elements(Enum.GetValues<NoticeKind>()) from date in AnyDay select (kind, date))
        select (telling, forged),
        told =>
        {
            var without = told.telling.Resolve();
            var with = Copy(told.telling);
            foreach (var (kind, date) in told.forged)
            {
                with.Add(kind, date, NoticeVerdict.Phishing);
            }

            var incident = with.Resolve();
            Assert.Equal(without.Kind == IncidentKind.None ? IncidentKind.Phishing : without.Kind, incident.Kind);
            return incident.AlsoKinds.Equals(without.AlsoKinds) && (incident.Kind == IncidentKind.Phishing || (incident.Confidence == without.Confidence && incident.FirstSeen == without.FirstSeen && incident.Reasons.Equals(without.Reasons)));
        });

    [Fact]
    public void The_order_of_the_input_changes_nothing() => Check(AnyTelling, telling =>
    {
        var backwards = Copy(telling);
        backwards.Mails.Reverse();
        backwards.Findings.Reverse();
        var (one, other) = (telling.Resolve(Telling.Japanese), backwards.Resolve(Telling.Japanese));
        return one.Kind == other.Kind && one.Confidence == other.Confidence && one.OrderIds.Equals(other.OrderIds) && one.FirstSeen == other.FirstSeen;
    });

    [Fact]
    public void Mails_without_headers_alone_never_carry_high_confidence() => Check(AnyTelling, telling =>
    {
        telling.Findings.Clear();
        var unproved = new Telling { Verdict = NoticeVerdict.Unknown };
        foreach (var mail in telling.Mails)
        {
            unproved.Mail(mail.Kind, mail.Date, [.. mail.OrderIds]);
        }

        return unproved.Resolve().Confidence < IncidentConfidence.High;
    });

    [Fact]
    public void Anything_gives_a_story_that_holds_together() => Check(AnyTelling, telling =>
    {
        var incident = telling.Resolve();
        Assert.True(incident.FirstSeen is null == incident.LastSeen is null && !(incident.FirstSeen > incident.LastSeen));
        Assert.NotEmpty(incident.Reasons);
        Assert.DoesNotContain(incident.Kind, incident.AlsoKinds);
        Assert.DoesNotContain(incident.Alternatives, other => other.Kind == incident.Kind || incident.AlsoKinds.Contains(other.Kind));
        Assert.All(incident.Alternatives, other => Assert.NotEmpty(other.For));
        Assert.DoesNotContain(incident.Notices, mail => mail.Verdict == NoticeVerdict.Phishing && incident.Kind != IncidentKind.Phishing);
        return incident.Orders.All(order => order.Verdict >= Verdict.Alert) && (incident.Kind != IncidentKind.ProtectiveLock || incident.Loss.Count == 0);
    });

    private static Gen<Telling> AnyTelling =>
        from day in AnyDay
        from mails in Gen.ListOf(from kind in Gen.Elements(Enum.GetValues<NoticeKind>()) from after in Gen.Choose(-60 * 24 * 50, 60 * 24 * 50) from verdict in Gen.Elements(NoticeVerdict.Genuine, NoticeVerdict.Unknown, NoticeVerdict.Suspicious) from dated in Gen.Choose(0, 9) from order in Gen.Choose(0, 4) select (kind, after, verdict, dated, order))
        from orders in Gen.ListOf(from number in Gen.Choose(1, 4) from verdict in Gen.Elements(Enum.GetValues<Verdict>()) from after in Gen.Choose(-60 * 24 * 50, 60 * 24 * 50) from kind in Gen.Elements(LineKind.Item, LineKind.Item, LineKind.Sale, LineKind.Payout) from status in Gen.Elements(Enum.GetValues<OrderStatus>()) select (number, verdict, after, kind, status))
        select Tell(day, mails, orders);

    private static Telling Tell(DateTimeOffset day, IEnumerable<(NoticeKind Kind, int After, NoticeVerdict Verdict, int Dated, int Order)> mails, IEnumerable<(int Number, Verdict Verdict, int After, LineKind Kind, OrderStatus Status)> orders)
    {
        var telling = new Telling();
        foreach (var (kind, after, verdict, dated, order) in mails)
        {
            telling.Mail(kind, dated == 0 ? null : day.AddMinutes(after), order == 0 ? null : [$"250-4444444-000000{order}"], verdict);
        }

        foreach (var (number, verdict, after, kind, status) in orders.DistinctBy(order => order.Number))
        {
            telling.Order($"250-4444444-000000{number}", day.AddMinutes(after).ToString("O", CultureInfo.InvariantCulture), verdict, status, kind);
        }

        return telling;
    }

    /// <summary>Everyday mails, forged ones and old notices, which belong to no story.</summary>
    private static Gen<Telling> NoiseAround(DateTimeOffset day) =>
        from everyday in Gen.ListOf(from kind in Gen.Elements(Noise) from after in Gen.Choose(-60 * 24 * 400, 60 * 24 * 20) from verdict in Believed select (kind, after, verdict))
        from forged in Gen.ListOf(from kind in Gen.Elements(Enum.GetValues<NoticeKind>()) from after in Gen.Choose(-60 * 24 * 30, 60 * 24 * 30) select (kind, after))
        from old in Gen.ListOf(from kind in Gen.Elements(OwnersDoings) from days in Gen.Choose(120, 2000) from verdict in Believed select (kind, days, verdict))
        select Around(day, everyday, forged, old.Where(mail => !NoticeRoles.IsOfSeller(mail.kind)));

    private static Telling Around(DateTimeOffset day, IEnumerable<(NoticeKind Kind, int After, NoticeVerdict Verdict)> everyday, IEnumerable<(NoticeKind Kind, int After)> forged, IEnumerable<(NoticeKind Kind, int Days, NoticeVerdict Verdict)> old)
    {
        var telling = new Telling();
        foreach (var (kind, after, verdict) in everyday)
        {
            telling.Add(kind, day.AddMinutes(after), verdict);
        }

        foreach (var (kind, after) in forged)
        {
            telling.Add(kind, day.AddMinutes(after), NoticeVerdict.Phishing);
        }

        foreach (var (kind, days, verdict) in old)
        {
            telling.Add(kind, day.AddDays(-days), verdict);
        }

        return telling;
    }

    private static Telling Copy(Telling telling)
    {
        var copy = new Telling();
        copy.Mails.AddRange(telling.Mails);
        copy.Findings.AddRange(telling.Findings);
        return copy;
    }

    private static void Check<T>(Gen<T> tellings, Func<T, bool> property) =>
        Prop.ForAll(tellings.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}

internal static class TellingMore
{
    public static Telling Add(this Telling telling, NoticeKind kind, DateTimeOffset date, NoticeVerdict verdict, string language = "ja") =>
        telling.Mail(kind, date, verdict: verdict, language: language);
}
