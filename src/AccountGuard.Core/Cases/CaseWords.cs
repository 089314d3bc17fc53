using System.Globalization;
using System.Text.RegularExpressions;
using AccountGuard.Messages;
using AccountGuard.Notices;
using AccountGuard.Recovery;

namespace AccountGuard.Cases;

/// <summary>Short sentences about a case, to be shown in a table or read to somebody.</summary>
internal sealed class CaseWords
{
    private const int LongestQuote = 200;
    private const int LongestAction = 60;

    private static readonly LocalizedText Text = new(typeof(CaseWords), "CaseText");

    // Behind a full stop a space; "Amazon.co.jp" has none.
    private static readonly Regex SentenceEnd = new(@"。|[.!?](?=\s)", RegexOptions.CultureInvariant);

    private readonly RecoveryCase kept;
    private readonly CultureInfo language;

    public CaseWords(RecoveryCase kept, CultureInfo language)
    {
        this.kept = kept;
        this.language = language;
    }

    /// <summary>The account was locked.</summary>
    public string Locked => Get("Locked");

    /// <summary>The first sign.</summary>
    public string FirstSign => Get("FirstSign");

    /// <summary>A party's name.</summary>
    public string Party(ContactParty party) => party == ContactParty.Shop && kept.Site is { Length: > 0 } site ? site : Get("Party" + party);

    /// <summary>A party, and who answered there.</summary>
    public string Who(CaseContact contact) => contact.AnsweredBy is { } name ? Get("WhoOf", Party(contact.Party), Line(name)) : Party(contact.Party);

    /// <summary>An order that is not the owner's.</summary>
    public string Order(CaseOrder order)
    {
        var amount = order.Total is { } total ? Amount(total, order.Currency) : "";
        return amount.Length == 0 ? Get("OrderWithout", order.OrderId) : Get("Order", order.OrderId, amount);
    }

    /// <summary>A mail, and whether it is the shop's.</summary>
    public string Mail(CaseMail mail) => Get(mail.Verdict switch
    {
        NoticeVerdict.Genuine => "MailGenuine",
        NoticeVerdict.Phishing => "MailForged",
        _ => "MailUnverified",
    }, mail.Subject is { } subject ? Line(subject) : mail.Kind.ToString());

    /// <summary>A change of the owner.</summary>
    public string OwnChange(CaseOwnChange change) => Get("OwnChange", PartOf(change.Part));

    /// <summary>A contact: what was done, who answered, what they said, what became of it.</summary>
    public string Contact(CaseContact contact)
    {
        var party = Party(contact.Party);
        var outcome = contact.RepliedOn is null && (contact.Outcome != ContactOutcome.Answered || contact.Said is null) ? Get("Outcome" + contact.Outcome) : "";
        return Sentences(
            Get("Channel" + contact.Channel, party),
            contact.AnsweredBy is { } name ? Get("SpokeTo", Line(name)) : "",
            contact.Said is { } said ? Get("Said", Line(said)) : "",
            outcome);
    }

    /// <summary>An answer to something that was sent.</summary>
    public string Reply(CaseContact contact) => Sentences(
        Get("ReplyCame", Party(contact.Party)),
        contact.Reply is { } reply ? Get("Said", Line(reply)) : "",
        contact.Outcome is ContactOutcome.Sent or ContactOutcome.Answered ? "" : Get("Outcome" + contact.Outcome));

    /// <summary>An entry of the log; null for one that another line tells.</summary>
    public string? Entry(CaseEntry entry) => entry.Kind switch
    {
        CaseEntryKind.Opened => Get("Opened"),
        CaseEntryKind.Note => Line(entry.Text),
        CaseEntryKind.Evidence => Get("EvidenceAdded", Line(entry.Text)),
        CaseEntryKind.Status => Get("Status" + entry.Status),
        CaseEntryKind.Step when !IsOfContact(entry) => Sentences(Get("Step" + entry.StepStatus, Action(entry.StepId)), Line(entry.Text)),
        _ => null,
    };

    /// <summary>The day for the next try has come.</summary>
    public string NextTry(CaseContact contact) => Get("NextTry", Get("Channel" + contact.Channel, Party(contact.Party)));

    /// <summary>Something that was sent is not answered.</summary>
    public string FollowUp(CaseContact contact, string text, int days) =>
        Get(text, Party(contact.Party), Day(contact.RepliedOn ?? contact.When), days, contact.CaseNumber is { } number ? Get("WithNumber", Line(number)) : "");

    /// <summary>The dispute window.</summary>
    public string Dispute(int daysLeft) => daysLeft >= 0 ? Get("DisputeCloses", daysLeft) : Get("DisputeOver", -daysLeft);

    /// <summary>A look at a solved case.</summary>
    public string Watch(DateTimeOffset end) => Get("Watch", Day(end));

    /// <summary>A day as the language writes it.</summary>
    public string Day(DateTimeOffset instant) => instant.ToString(Get("DayFormat"), CultureInfo.InvariantCulture);

    /// <summary>A day with its year.</summary>
    public string LongDay(DateTimeOffset instant) => instant.ToString(Get("YearDayFormat"), CultureInfo.InvariantCulture);

    /// <summary>An amount with its currency.</summary>
    public string Amount(decimal amount, string? currency) => OrderTotals.Amount(amount, currency, language);

    /// <summary>A text of the resources.</summary>
    public string Get(string key, params object?[] arguments) => Text.Get(language, key, arguments);

    /// <summary>A text in one line that is short enough to be read out.</summary>
    public static string Line(string? text) => PrintedText.Shorten(PrintedText.Clean(text), LongestQuote);

    /// <summary>The first sentence of what is to be done, which says it in short.</summary>
    public static string FirstSentence(string text)
    {
        var line = PrintedText.Clean(text);
        return SentenceEnd.Match(line) is { Success: true } end ? line.Substring(0, end.Index + 1) : line;
    }

    /// <summary>The name of a part of the account.</summary>
    public string PartOf(AccountPart part) => AccountParts.Name(part, language);

    private bool IsOfContact(CaseEntry entry) => entry.Text is null && entry.StepStatus == RecoveryStepStatus.Done
        && kept.Contacts.Any(contact => contact.StepId == entry.StepId && contact.When == entry.When);

    /// <summary>What a step is about: the beginning of what is to be done.</summary>
    private string Action(string? stepId) => kept.Steps.FirstOrDefault(step => step.Id == stepId) is { } step
        ? PrintedText.Shorten(FirstSentence(step.Action), LongestAction)
        : Line(stepId);

    private string Sentences(params string[] sentences) => sentences.Where(sentence => sentence.Length > 0).Aggregate((said, next) => Get("NextSentence", said, next));
}
