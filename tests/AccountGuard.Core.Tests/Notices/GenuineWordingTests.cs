using AccountGuard.Core.Tests.Notices.Authenticity;
using AccountGuard.Notices;

namespace AccountGuard.Core.Tests.Notices;

/// <summary>
/// Made-up mails in the words that shops use (Data/mail-wordings.tsv: kind, language, sender, subject, text), each as one of
/// the big providers delivers it.
/// </summary>
public class GenuineWordingTests
{
    [Fact]
    public void Mails_of_every_kind_and_language_are_genuine_at_every_provider_and_have_their_kind()
    {
        var wrong = new List<string>();
        var rows = Rows();
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            foreach (var provider in new[] { ProviderHops.Names[index % ProviderHops.Names.Length], ProviderHops.Names[(index + 4) % ProviderHops.Names.Length] })
            {
                var notice = Mail(row, ProviderHops.Passed(provider, row.Domain), isHtml: index % 2 == 0).Read();
                if (notice.Verdict != NoticeVerdict.Genuine || !row.Kinds.Contains(notice.Kind))
                {
                    wrong.Add($"{provider}: {notice.Verdict} {notice.Kind}, not {string.Join('|', row.Kinds)}: {row.Subject}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_same_mails_without_proof_are_neither_genuine_nor_called_phishing()
    {
        foreach (var row in Rows())
        {
            var verdict = Mail(row, hops: "", isHtml: false).Read().Verdict;
            Assert.True(verdict is NoticeVerdict.Unknown, $"{verdict}: {row.Subject}");
        }
    }

    [Fact]
    public void The_same_mails_refused_by_the_provider_are_never_genuine()
    {
        foreach (var (row, index) in Rows().Select((row, index) => (row, index)))
        {
            var verdict = Mail(row, ProviderHops.Failed(ProviderHops.Names[index % ProviderHops.Names.Length], row.Domain), isHtml: false).Read().Verdict;
            Assert.True(verdict is NoticeVerdict.Suspicious or NoticeVerdict.Phishing, $"{verdict}: {row.Subject}");
        }
    }

    private static TestMail Mail(Wording row, string hops, bool isHtml) => new()
    {
        From = $"\"Amazon\" <{row.From}>",
        Subject = row.Subject,
        Body = isHtml ? $"<html><body><p>{row.Text.Replace("\n", "<br>", StringComparison.Ordinal)}</p><a href='https://www.{row.Domain}/gp/help'>www.{row.Domain}</a></body></html>" : row.Text,
        IsHtml = isHtml,
        Hops = hops,
    };

    private static List<Wording> Rows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Notices", "Data", "mail-wordings.tsv")).Skip(1).Select(line => line.Split('\t')).Select(cells => new Wording(
            [.. cells[0].Split('|').Select(Enum.Parse<NoticeKind>)], cells[2], cells[3], cells[4].Replace("\\n", "\n", StringComparison.Ordinal))).ToList();

    private sealed record Wording(NoticeKind[] Kinds, string From, string Subject, string Text)
    {
        public string Domain => From[(From.IndexOf('@', StringComparison.Ordinal) + 1)..];
    }
}
