namespace AccountGuard.Notices.Mime;

/// <summary>A mail that somebody forwarded inside the text of another: the head that mail programs write above it, and its text.</summary>
internal sealed class InlineForward
{
    /// <summary>Letters that somebody may write above a mail that is forwarded.</summary>
    private const int LongestPreface = 1000;

    private const int MostLines = 400;
    private const int MostHeadLines = 24;

    /// <summary>What mail programs call the headers, in the languages of their users.</summary>
    private static readonly Dictionary<string, Field> Labels = MakeLabels();

    private InlineForward(IReadOnlyDictionary<Field, string> head, string text)
    {
        From = head.TryGetValue(Field.From, out var from) ? from : null;
        Subject = head.TryGetValue(Field.Subject, out var subject) ? subject : null;
        Date = head.TryGetValue(Field.Date, out var date) ? date : null;
        To = head.TryGetValue(Field.To, out var to) ? to : null;
        Text = text;
    }

    private enum Field
    {
        From,
        Subject,
        Date,
        To,
        Other,
    }

    /// <summary>The sender as the head gives it.</summary>
    public string? From { get; }

    /// <summary>The subject.</summary>
    public string? Subject { get; }

    /// <summary>When it was sent, in whatever form the program writes.</summary>
    public string? Date { get; }

    /// <summary>Whom it was sent to.</summary>
    public string? To { get; }

    /// <summary>What stands below the head, without marks of quotes.</summary>
    public string Text { get; }

    /// <summary>Finds the forwarded mail in a text; null where there is none. More than a short word above it makes it a quotation, not a forwarded mail.</summary>
    public static InlineForward? Find(string text)
    {
        var lines = text.Split('\n');
        var preface = 0;
        for (var index = 0; index < Math.Min(lines.Length, MostLines) && preface <= LongestPreface; index++)
        {
            var line = Plain(lines[index]);
            if (FieldOf(line, out _) is Field.From or Field.Subject or Field.Date && HeadAt(lines, index, out var end) is { } head)
            {
                return new InlineForward(head, string.Join("\n", lines.Skip(end).Select(Plain)).Trim());
            }

            preface += line.Length;
        }

        return null;
    }

    /// <summary>The head whose first line stands at a place: a sender, and a subject or date, with at most blank lines between.</summary>
    private static Dictionary<Field, string>? HeadAt(string[] lines, int start, out int end)
    {
        var head = new Dictionary<Field, string>();
        var blanks = 0;
        var isFirst = true;
        for (end = start; end < Math.Min(lines.Length, start + MostHeadLines); end++)
        {
            var line = Plain(lines[end]);
            if (line.Length == 0)
            {
                // HTML heads come with a blank line between two headers, never with more.
                if (++blanks > 1 || (head.ContainsKey(Field.From) && head.ContainsKey(Field.Subject) && head.ContainsKey(Field.Date)))
                {
                    break;
                }

                continue;
            }

            if (FieldOf(line, out var value) is not { } field)
            {
                if (isFirst || blanks > 0)
                {
                    break;
                }

                continue;
            }

            blanks = 0;
            isFirst = false;
            if (!head.ContainsKey(field))
            {
                head[field] = value;
            }
        }

        return head.ContainsKey(Field.From) && (head.ContainsKey(Field.Subject) || head.ContainsKey(Field.Date)) ? head : null;
    }

    private static Field? FieldOf(string line, out string value)
    {
        value = "";
        var colon = line.IndexOfAny([':', '：']);
        if (colon is < 1 or > 20 || !Labels.TryGetValue(line.Substring(0, colon).Trim(' ', '*', '\u3000').ToUpperInvariant(), out var field))
        {
            return null;
        }

        value = line.Substring(colon + 1).Trim(' ', '*', '\u3000');
        return field;
    }

    /// <summary>A line without the marks of a quote.</summary>
    private static string Plain(string line) => line.Trim().TrimStart('>', '|', ' ', '\u00A0').TrimEnd();

    private static Dictionary<string, Field> MakeLabels()
    {
        var labels = new Dictionary<string, Field>(StringComparer.Ordinal);
        Add(Field.From, "From 差出人 送信者 送信元 Von De Da 发件人 寄件者 寄件人 Van");
        Add(Field.Subject, "Subject 件名 題名 Betreff Objet Oggetto Asunto 主题 主旨 主題 Onderwerp");
        Add(Field.Date, "Date Sent 日付 日時 送信日時 Datum Gesendet Envoyé Inviato Data Fecha 发送时间 日期 时间 寄件日期 Verzonden");
        Add(Field.To, "To 宛先 受信者 An À A Para 收件人 收件者 Aan");
        Add(Field.Other, "Cc Bcc Reply-To 返信先 Kopie 抄送 副本 Antwort 答复");
        return labels;

        void Add(Field field, string names)
        {
            foreach (var name in names.Split(' '))
            {
                labels[name.ToUpperInvariant()] = field;
            }
        }
    }
}
