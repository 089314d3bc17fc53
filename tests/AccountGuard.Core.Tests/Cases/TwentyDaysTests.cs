using AccountGuard.Cases;
using AccountGuard.Messages;
using AccountGuard.Messages.Checks;
using AccountGuard.Recovery;
using static AccountGuard.Core.Tests.Cases.SampleCases;

namespace AccountGuard.Core.Tests.Cases;

/// <summary>
/// The second seed played through, the clock passed in: the owner's own change, the lock, two telephone lines that lead
/// nowhere, an address that never answers, the form, silence, useless advice, the form as it is answered, once more, solved.
/// </summary>
public sealed class TwentyDaysTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("accountguard-").FullName;

    private CaseFile File => new(Path.Combine(folder, "case.json"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Each_day_says_what_is_due()
    {
        // Day 2, the morning after.
        File.Create(Open(Lock(), LockSteps(On(2)), On(2)), English, CancellationToken.None);
        Assert.Equal("lock-text 0; lock-send 0", Due(2));

        // Days 3 and 4: the sellers' line is closed, the buyers' line passes nobody on. That changes nothing.
        Say(3, Contact(ContactChannel.Phone, On(3), ContactOutcome.DeadEnd, said: "出品者用の番号は受付終了"));
        Say(4, Contact(ContactChannel.Phone, On(4), ContactOutcome.DeadEnd, said: "出品者の窓口へは取り次げない"));
        Assert.Equal("lock-text -2; lock-send -2", Due(4));

        // Day 4: a mail to the address of the notice. Nobody ever answers it.
        Say(4, Contact(ContactChannel.Mail, On(4, 12), ContactOutcome.Sent));
        Assert.Equal("lock-text -3; lock-send -3", Due(5));
        Assert.Equal("lock-text -4; lock-send -4; FollowUp 1", Due(6));

        // Day 6: the form, first sending. It says of a break-in; the mail need not be asked after any more.
        Change(6, kept => kept.WithStep("lock-text", RecoveryStepStatus.Done, null, On(6), English));
        Say(6, Contact(ContactChannel.Form, On(6, 21), ContactOutcome.Sent, step: "lock-send"));
        Assert.Equal("", Due(6));
        Assert.Equal("", Due(7));
        Assert.Equal("FollowUp 1", Due(8));
        Assert.Equal("FollowUp 0", Due(9));
        Assert.Equal("FollowUp -1", Due(10));

        // Day 10: sent again; day 11: useless advice, closed. That is due at once, whatever the days.
        Say(10, Contact(ContactChannel.Form, On(10), ContactOutcome.Sent, step: "lock-send"));
        Assert.Equal("", Due(11));
        Change(11, kept => kept.WithReply(null, "パスワードの変更をお試しください", ContactOutcome.Declined, "12345678901", On(11, 15), English));
        Assert.Equal("FollowUp 0", Due(11));
        Assert.Contains("already", What(11), StringComparison.Ordinal);
        Assert.Contains("12345678901", What(11), StringComparison.Ordinal);

        // Day 13: the text as it is answered; day 14: "we will act at once". The promise is given the same days.
        Say(13, Contact(ContactChannel.Form, On(13), ContactOutcome.Sent, step: "lock-send"));
        Assert.Equal("", Due(14));
        Change(14, kept => kept.WithReply(null, "至急確認します", ContactOutcome.Promised, null, On(14), English));
        Assert.Equal("", Due(15));
        Assert.Equal("FollowUp 1", Due(16));
        Assert.Equal("FollowUp 0", Due(17));

        // Day 17: the same text once more; day 20: unlocked.
        Say(17, Contact(ContactChannel.Form, On(17), ContactOutcome.Sent, step: "lock-send"));
        Assert.Equal("", Due(18));
        Assert.Equal("FollowUp 1", Due(19));
        Change(20, kept => kept.WithReply(null, "解除しました", ContactOutcome.Solved, null, On(20), English).WithStatus(CaseStatus.Solved, On(20)));
        Assert.Equal("", Due(20));
        Assert.Equal("", Due(26));

        // A look once a week, for three months.
        Assert.Equal("Watch 0", Due(27));
        Assert.Equal("Watch -3", Due(30));
        Change(30, kept => kept.WithNote("変わりなし", On(30), English));
        Assert.Equal("", Due(36));
        Assert.Equal("Watch 0", Due(37));
        Change(105, kept => kept.WithNote("変わりなし", On(105), English));
        Assert.Equal("", Due(200));

        Tell();
    }

    private void Tell()
    {
        var kept = File.Read(English);
        var events = CaseTimeline.Of(kept, Japanese);
        Assert.Equal(events.OrderBy(entry => entry.When), events);
        Assert.Equal(7, events.Count(entry => entry.Kind == CaseEventKind.Contact));
        Assert.Equal(3, events.Count(entry => entry.Kind == CaseEventKind.Reply));
        Assert.Equal(CaseEventKind.Mail, events[0].Kind);
        Assert.Single(events, entry => entry.Kind == CaseEventKind.Lock);
        Assert.Single(events, entry => entry.Kind == CaseEventKind.OwnChange);

        var ja = CaseScript.Write(kept, Japanese);
        Assert.StartsWith("Amazon.co.jpのアカウントについてお話しします。", ja, StringComparison.Ordinal);
        Assert.Contains("9月1日、私が売上金の受取口座（銀行口座）を変更しました。", ja, StringComparison.Ordinal);
        Assert.Contains("9月2日、アカウントが止められました。", ja, StringComparison.Ordinal);
        Assert.Contains("9月20日、Amazon.co.jpから返事がありました。内容は「解除しました」です。これで解決しました。", ja, StringComparison.Ordinal);
        Assert.Contains("123 4567 8901", ja, StringComparison.Ordinal);
        Assert.Contains("2026年9月1日", ja, StringComparison.Ordinal);
        Assert.Equal(1, ja.Split("2026年").Length - 1);

        var en = CaseScript.Write(kept, English);
        Assert.Contains("On 1 September 2026: ", en, StringComparison.Ordinal);
        Assert.Contains("On 20 September: An answer came from Amazon.co.jp. Noted: \"解除しました\". That settled it.", en, StringComparison.Ordinal);
        Assert.All(ja.Split('\n').Concat(en.Split('\n')), line => Assert.True(line.Length <= 300, line));
    }

    [Fact]
    public void The_case_s_incident_writes_the_form_s_text_again()
    {
        File.Create(Open(Lock(), LockSteps(On(2)), On(2)), English, CancellationToken.None);
        var incident = File.Read(English).Incident;
        var message = Assert.Single(SupportMessages.Create(SupportMessageKind.SellerReinstatement, incident, new SupportMessageOptions { Language = Japanese, Tried = ["PasswordChange"] }));
        Assert.Contains("2026年9月1日に、私自身が売上金の受取口座（銀行口座）を変更しました。その後、2026年9月2日から", message.Body, StringComparison.Ordinal);
        Assert.All(MessageCheck.Run(message.Body, new MessageCheckOptions { Kind = message.Kind }), finding => Assert.Equal(MessageRule.UnfilledPlaceholder, finding.Rule));
    }

    private string Due(int day) => File.Read(English).Due(On(day, 20));

    private string What(int day) => Assert.Single(CaseCalendar.Due(File.Read(English), On(day, 20), English)).What;

    private void Say(int day, CaseContact contact) => Change(day, kept => kept.WithContact(contact, On(day), English));

    private void Change(int day, Func<RecoveryCase, RecoveryCase> change)
    {
        var written = File.Change(change, English, CancellationToken.None);
        Assert.True(written.ChangedOn >= On(day - 1));
        Assert.Equal(CaseJson.Write(written, "", English), CaseJson.Write(File.Read(English), "", English));
    }
}
