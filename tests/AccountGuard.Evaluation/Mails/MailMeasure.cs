using System.Diagnostics;
using System.Globalization;
using AccountGuard.Import;
using AccountGuard.Notices;

namespace AccountGuard.Evaluation.Mails;

/// <summary>Reads real mails and counts what became of them: verdicts, kinds, what could not be read, and how long it took.</summary>
internal sealed class MailMeasure : IImportObserver
{
    private readonly MailOptions options;
    private readonly TextWriter output;
    private readonly List<AccountNotice> notices = [];
    private readonly List<(TimeSpan Time, string Path)> slowest = [];
    private int failures;

    private MailMeasure(MailOptions options, TextWriter output)
    {
        this.options = options;
        this.output = output;
    }

    /// <summary>Returns 0 where the mails are what the caller expects, 1 where one is called the opposite, 2 where the command line is none.</summary>
    public static int Run(string[] arguments, TextWriter output)
    {
        if (MailOptions.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine(MailOptions.Usage);
            return 2;
        }

        var measure = new MailMeasure(options, output);
        measure.Read();
        measure.Report();
        return measure.Wrong().Any() ? 1 : 0;
    }

    public void RowSkipped(SkippedRow row)
    {
    }

    public void RowWarning(DoubtfulRow row)
    {
    }

    public void FileFailed(ImportFailure failure)
    {
        failures++;
        output.WriteLine($"{failure.Path}: {failure.Message}");
    }

    public void FileIgnored(string path, string reason)
    {
    }

    public void FileFinished(ImportedFile file)
    {
    }

    public void Progress(ImportProgress progress)
    {
    }

    private void Read()
    {
        var importer = new NoticeImporter(new NoticeOptions { Language = CultureInfo.InvariantCulture }, this);
        var whole = Stopwatch.StartNew();
        var each = Stopwatch.StartNew();
        foreach (var notice in importer.Import(options.Path, CancellationToken.None))
        {
            Slow(each.Elapsed, notice.SourcePath);
            notices.Add(notice);
            each.Restart();
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{notices.Count} notices in {whole.Elapsed.TotalSeconds:0.0} s, {failures} files that could not be read; peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
        if (options.Fold is { } fold)
        {
            var rest = fold == "A" ? 0 : 1;
            var kept = notices.Where((_, index) => index % 2 == rest).ToList();
            notices.Clear();
            notices.AddRange(kept);
        }
    }

    private void Slow(TimeSpan time, string path)
    {
        slowest.Add((time, path));
        if (slowest.Count > 1000)
        {
            slowest.Sort((one, other) => other.Time.CompareTo(one.Time));
            slowest.RemoveRange(10, slowest.Count - 10);
        }
    }

    private void Report()
    {
        Count("verdict", notices.Select(notice => notice.Verdict.ToString()));
        Count("verdict of mails that name the shop", notices.Where(notice => notice.Site is not null || notice.VerifyAt is not null || notice.Verdict == NoticeVerdict.Genuine).Select(notice => notice.Verdict.ToString()));
        Count("kind", notices.Select(notice => notice.Kind.ToString()));
        Count("language", notices.Select(notice => notice.Language ?? "-"));
        Count("problem", notices.Where(notice => notice.Problem is not null).Select(notice => notice.Problem!));
        output.WriteLine($"letters that could not be read: {notices.Sum(notice => Unread(notice.Text) + Unread(notice.Subject))} in {notices.Count(notice => Unread(notice.Text) + Unread(notice.Subject) > 0)} mails; no text: {notices.Count(notice => notice.Text.Length == 0)}");
        foreach (var (time, path) in slowest.OrderByDescending(mail => mail.Time).Take(5))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slow: {time.TotalMilliseconds:0} ms {path}"));
        }

        foreach (var notice in Wrong())
        {
            output.WriteLine($"{notice.Verdict}: {notice.SourcePath} {notice.From} {notice.Signs}");
        }

        WriteList();
        CheckKinds();
    }

    private IEnumerable<AccountNotice> Wrong() => options.Expected switch
    {
        "phishing" => notices.Where(notice => notice.Verdict == NoticeVerdict.Genuine),
        "genuine" => notices.Where(notice => notice.Verdict == NoticeVerdict.Phishing),
        _ => [],
    };

    private void Count(string title, IEnumerable<string> values) => output.WriteLine(
        $"{title}: {string.Join(", ", values.GroupBy(value => value, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Take(40).Select(group => $"{group.Key} {group.Count()}"))}");

    private static int Unread(string? text) => text?.Count(letter => letter == '\uFFFD') ?? 0;

    private void WriteList()
    {
        if (options.List is null)
        {
            return;
        }

        using var list = new StreamWriter(options.List);
        foreach (var notice in notices)
        {
            list.WriteLine(string.Join('\t', Path.GetFileName(notice.SourcePath), notice.SourceLine, notice.Verdict, notice.Kind, notice.Language, notice.From, notice.FromName, notice.Subject, notice.Signs, notice.AsksFor, Unread(notice.Text), notice.Problem));
        }
    }

    private void CheckKinds()
    {
        if (options.Kinds is null)
        {
            return;
        }

        var wanted = File.ReadLines(options.Kinds).Select(line => line.Split('\t')).Where(cells => cells.Length > 1).ToDictionary(cells => cells[0], cells => cells[1].Split('|'), StringComparer.Ordinal);
        var checkedMails = notices.Where(notice => wanted.ContainsKey(Path.GetFileName(notice.SourcePath))).ToList();
        var wrong = checkedMails.Where(notice => !wanted[Path.GetFileName(notice.SourcePath)].Contains(notice.Kind.ToString(), StringComparer.Ordinal)).ToList();
        foreach (var notice in wrong)
        {
            output.WriteLine($"{Path.GetFileName(notice.SourcePath)}: {notice.Kind}, not {string.Join('|', wanted[Path.GetFileName(notice.SourcePath)])}: {notice.Subject}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kinds right: {checkedMails.Count - wrong.Count} of {checkedMails.Count} ({100.0 * (checkedMails.Count - wrong.Count) / Math.Max(1, checkedMails.Count):0.0} %)"));
    }
}
