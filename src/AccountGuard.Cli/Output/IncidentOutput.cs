using System.Globalization;
using AccountGuard.Detection.Episodes;
using AccountGuard.Incidents;

namespace AccountGuard.Cli.Output;

/// <summary>What is likely to have happened to an account, for a person: the story, how sure it is, why, and what else it may be.</summary>
internal sealed class IncidentOutput(CliText text, Page page)
{
    private const int Indent = 2;
    private const int BulletIndent = 4;

    /// <summary>Sentences of another story that are printed; JSON has them all.</summary>
    private const int MostOfOther = 3;

    private readonly IncidentText words = new(text.Language);

    /// <summary>Writes the story; nothing where nothing happened and there are no mails, as the findings say it all then.</summary>
    public void Write(AccountAuditResult account)
    {
        var incident = account.Incident;
        if (incident.Kind == IncidentKind.None && account.Notices.Count == 0)
        {
            return;
        }

        var stories = words.Row(incident.AlsoKinds.Prepend(incident.Kind).Select(words.Story));
        page.Paragraph(text["Incident", stories, text["Confidence" + incident.Confidence]], Indent, colour: ColourOf(incident.Kind));
        WriteFigures(incident);
        Bullets(incident.Reasons, "- ");
        Section("IncidentDoubts", incident.Doubts);
        WriteOthers(incident);
        Section("IncidentRemarks", incident.Remarks);
        page.Blank();
    }

    private static string ColourOf(IncidentKind kind) => kind switch
    {
        IncidentKind.None => Colour.Green,
        _ => kind.IsTakeover() ? Colour.Red : Colour.Yellow,
    };

    private void WriteFigures(AccountIncident incident)
    {
        if (incident.FirstSeen is not null)
        {
            page.Paragraph(text["IncidentSeen", Day(incident.FirstSeen), Day(incident.LastSeen)], Indent);
        }

        if (incident.Loss.Count > 0)
        {
            page.Paragraph(text["IncidentLoss", string.Join(" + ", incident.Loss.Select(Sum))], Indent);
        }
    }

    /// <summary>Where the story is settled, the others by name; what the reasons say already is not said again.</summary>
    private void WriteOthers(AccountIncident incident)
    {
        if (incident.Confidence == IncidentConfidence.High && incident.Alternatives.Count > 0)
        {
            page.Paragraph(text["IncidentOthers", words.Row(incident.Alternatives.Select(other => words.Story(other.Kind)))], Indent);
            return;
        }

        foreach (var other in incident.Alternatives)
        {
            page.Paragraph(text["IncidentOther", words.Story(other.Kind)], Indent);
            Bullets(other.For.Except(incident.Reasons).Take(MostOfOther), "+ ");
            Bullets(other.Against.Except(incident.Reasons).Take(MostOfOther), "- ");
        }
    }

    private void Section(string key, ValueList<string> sentences)
    {
        if (sentences.Count > 0)
        {
            page.Paragraph(text[key], Indent);
            Bullets(sentences, "- ");
        }
    }

    private void Bullets(IEnumerable<string> sentences, string lead)
    {
        foreach (var sentence in sentences)
        {
            page.Paragraph(sentence, BulletIndent, lead);
        }
    }

    private static string Sum(CurrencyTotal total) => Amount.Of(total.Amount, total.Currency);

    private static string Day(DateTimeOffset? instant) => instant?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
