using System.Diagnostics;
using System.Globalization;
using AccountGuard.Fuzz.Mails;

namespace AccountGuard.Fuzz;

/// <summary>Reads input after input, and writes those that break a promise.</summary>
internal sealed class FuzzRun
{

    private const int InputsBetweenReports = 20_000;
    private const int InputsBetweenRepeats = 20;

    private readonly FuzzOptions options;
    private readonly IFuzzTarget target;
    private readonly Func<int, byte[]> inputOf;
    private readonly IReadOnlyList<byte[]> seeds;
    private long readable;
    private int failures;

    public FuzzRun(FuzzOptions options)
    {
        this.options = options;
        target = options.IsOfMails ? new MailTarget() : new TableTarget();
        seeds = Corpus.Read(options.CorpusFolder ?? target.Folder);
        inputOf = target.InputsFrom(seeds);
    }

    /// <summary>Returns zero where no promise was broken, else one.</summary>
    public int Start()
    {
        foreach (var seed in seeds)
        {
            Check(seed, "corpus");
        }

        var watch = Stopwatch.StartNew();
        var count = 0L;
        var bytes = 0L;
        while (count < options.Inputs && watch.Elapsed < options.Time)
        {
            var number = unchecked((int)(options.Seed + count));
            var input = inputOf(number);
            Check(input, number.ToString(CultureInfo.InvariantCulture));
            count++;
            bytes += input.Length;
            if (count % InputsBetweenRepeats == 0 && target.BrokenOnRepeat(input) is { } promise)
            {
                Save(input, number.ToString(CultureInfo.InvariantCulture), promise);
            }

            if (count % InputsBetweenReports == 0)
            {
                Report(count, bytes, watch.Elapsed);
            }
        }

        Report(count, bytes, watch.Elapsed);
        return failures == 0 ? 0 : 1;
    }

    private void Check(byte[] input, string name)
    {
        var broken = target.Broken(input, out var lines);
        readable += lines > 0 ? 1 : 0;
        if (broken is { } promise)
        {
            Save(Minimizer.Minimize(input, smaller => target.Broken(smaller, out _) is not null), name, promise);
        }
    }

    private void Save(byte[] input, string name, string promise)
    {
        failures++;
        Directory.CreateDirectory(options.FailureFolder);
        var path = Path.Combine(options.FailureFolder, $"{name}-{failures}{target.Ending}");
        File.WriteAllBytes(path, input);
        Console.WriteLine($"{path}: {promise}");
    }

    private void Report(long count, long bytes, TimeSpan time) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{count} inputs ({readable} gave something), {bytes / 1e6:0} MB, {time.TotalSeconds:0} s, {failures} failures, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
}
