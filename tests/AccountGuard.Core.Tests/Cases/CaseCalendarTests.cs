using AccountGuard.Cases;
using AccountGuard.Recovery;
using static AccountGuard.Core.Tests.Cases.SampleCases;

namespace AccountGuard.Core.Tests.Cases;

public class CaseCalendarTests
{
    [Fact]
    public void The_dispute_window_is_told_of_ten_days_before_it_closes()
    {
        var kept = Open(Takeover(), [], On(6));
        Assert.Equal("", kept.Due(On(50)));
        Assert.Equal("DisputeWindow 10", kept.Due(On(51)));
        Assert.Equal("DisputeWindow 0", kept.Due(On(61)));
        Assert.Equal("DisputeWindow -5", kept.Due(On(66)));
        Assert.Equal(["250-0000001-0000001", "250-0000002-0000002"], CaseCalendar.Due(kept, On(51), English)[0].Orders);

        var told = kept.WithContact(Contact(ContactChannel.Phone, On(20), ContactOutcome.Answered, ContactParty.CardCompany), On(20), English);
        Assert.Equal("", told.Due(On(55)));
        var unreached = kept.WithContact(Contact(ContactChannel.Phone, On(20), ContactOutcome.NoAnswer, ContactParty.CardCompany), On(20), English);
        Assert.Equal("DisputeWindow 6", unreached.Due(On(55)));
    }

    [Fact]
    public void A_dispute_step_gives_the_day_and_is_not_told_twice()
    {
        var kept = Open(Takeover(), [Step("dispute-card.jp/aabbccdd", 1, "Dispute.", due: On(40))], On(6));
        Assert.Equal("DisputeWindow 10", kept.Due(On(30)));
        Assert.Equal("DisputeWindow -1", kept.Due(On(41)));
        Assert.Equal("", kept.WithStep("dispute-card.jp/aabbccdd", RecoveryStepStatus.Done, null, On(7), English).Due(On(41)));
    }

    [Fact]
    public void A_card_company_has_a_week_and_in_the_united_states_a_letter_thirty_days()
    {
        var called = Open(Takeover(), [], On(6)).WithContact(Contact(ContactChannel.Mail, On(6), ContactOutcome.Sent, ContactParty.CardCompany), On(6), English);
        Assert.Equal("", called.Due(On(12)));
        Assert.Equal("FollowUp 0", called.Due(On(13)));

        var letter = Open(Takeover(), [], On(6), country: "US").WithContact(Contact(ContactChannel.Letter, On(6), ContactOutcome.Sent, ContactParty.CardCompany), On(6), English);
        Assert.Equal("", letter.Due(On(35)));
        Assert.Equal("FollowUp 0", letter.Due(On(36)));
    }

    [Fact]
    public void An_answer_to_the_verification_waits_a_week_for_the_card_company()
    {
        var kept = Open(Takeover(), [], On(6)).WithContact(Contact(ContactChannel.Reply, On(6), ContactOutcome.Sent), On(6), English);
        Assert.Equal("", kept.Due(On(12)));
        Assert.Equal("FollowUp 0", kept.Due(On(13)));
        Assert.Contains("a week", CaseCalendar.Due(kept, On(13), English)[0].What, StringComparison.Ordinal);
        Assert.Equal("2017-05", CaseCalendar.Due(kept, On(13), English)[0].VerifiedOn);
    }

    [Fact]
    public void The_owner_s_own_day_takes_the_place_of_the_rule()
    {
        var kept = Open(Lock(), [], On(2)).WithContact(Contact(ContactChannel.Form, On(3), ContactOutcome.Sent, nextTry: On(9)), On(3), English);
        Assert.Equal("", kept.Due(On(8)));
        Assert.Equal("NextTry 0", kept.Due(On(9)));
        Assert.Equal("", kept.WithContact(Contact(ContactChannel.Form, On(9), ContactOutcome.Answered), On(9), English).Due(On(9)));
    }

    [Fact]
    public void A_step_that_hangs_on_another_is_due_only_after_that_is_done()
    {
        var kept = Open(Lock(), LockSteps(On(2)), On(2));
        Assert.DoesNotContain("lock-resend", kept.Due(On(30)), StringComparison.Ordinal);
        var sent = kept.WithStep("2", RecoveryStepStatus.Done, null, On(10), English);
        Assert.DoesNotContain("lock-resend", sent.Due(On(12)), StringComparison.Ordinal);
        Assert.Contains("lock-resend 0", sent.Due(On(13)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_due_of_a_closed_case()
    {
        var kept = Open(Lock(), LockSteps(On(2)), On(2));
        Assert.NotEmpty(kept.Due(On(90)));
        Assert.Equal("", kept.WithStatus(CaseStatus.Closed, On(3)).Due(On(90)));
    }

    [Fact]
    public void Days_are_those_of_the_date_asked_about()
    {
        var kept = Open(Lock(), [], On(2)).WithContact(Contact(ContactChannel.Form, On(3, 1), ContactOutcome.Sent), On(3), English);
        Assert.Equal("FollowUp 0", kept.Due(On(6, 0)));

        // The same moment of sending is the evening before in London.
        Assert.Equal("FollowUp 0", kept.Due(new DateTimeOffset(2026, 9, 5, 9, 0, 0, TimeSpan.FromHours(1))));

        // A day that a step or the owner named stays that day, wherever it is asked for.
        var steps = Open(Lock(), [Step("a", 1, "Do.", due: On(4))], On(2));
        Assert.Equal("", steps.Due(new DateTimeOffset(2026, 9, 3, 23, 0, 0, TimeSpan.Zero)));
        Assert.Equal("a 0", steps.Due(new DateTimeOffset(2026, 9, 4, 1, 0, 0, TimeSpan.FromHours(-8))));
    }

    [Fact]
    public void What_is_due_is_said_in_both_languages_with_its_source()
    {
        foreach (var channel in Enum.GetValues<ContactChannel>())
        {
            foreach (var party in Enum.GetValues<ContactParty>())
            {
                foreach (var outcome in Enum.GetValues<ContactOutcome>())
                {
                    var kept = Open(Takeover(), [], On(6)).WithContact(Contact(channel, On(6), outcome, party, said: "x", number: "A-1"), On(6), English);
                    foreach (var language in new[] { English, Japanese })
                    {
                        Assert.All(CaseCalendar.Due(kept, On(90), language), item => Assert.True(item.What.Length > 10 && item.Source.Length > 0 && !item.What.Contains('{', StringComparison.Ordinal)));
                        Assert.All(CaseTimeline.Of(kept, language), entry => Assert.NotEmpty(entry.What));
                        Assert.NotEmpty(CaseScript.Write(kept, language));
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("250-1234567-1234567", "250 - 123 4567 - 123 4567")]
    [InlineData("D01-1234567-1234567", "D01 - 123 4567 - 123 4567")]
    [InlineData("12345678901", "123 4567 8901")]
    [InlineData("123456789", "123 456 789")]
    [InlineData("1234", "1234")]
    [InlineData("CASE-12345", "CASE - 12 345")]
    public void Numbers_are_read_in_groups(string number, string expected) => Assert.Equal(expected, CaseScript.Grouped(number));
}
