using System.Diagnostics;
using System.Globalization;
using AccountGuard.Cases;

namespace AccountGuard.Fuzz;

/// <summary>
/// Kills a program that writes to a case file (kill -9), again and again at random moments, and looks each time whether the
/// case can be read and holds all that the program said it had written.
/// </summary>
public sealed class CaseKiller
{
    private readonly string path;
    private readonly Random random;

    /// <param name="path">The case file; made where it is not there.</param>
    /// <param name="seed">The seed of the random moments.</param>
    public CaseKiller(string path, int seed)
    {
        this.path = path;
        random = new Random(seed);
    }

    /// <summary>How often a writer was killed.</summary>
    public int Kills { get; private set; }

    /// <summary>How many writes were finished.</summary>
    public int Writes { get; private set; }

    /// <summary>How often a file that was being written lay beside the case after a kill.</summary>
    public int CaughtInTheAct { get; private set; }

    /// <summary>Kills a number of writers and says what came of it: exit code 0 where nothing was lost, 1 where something was.</summary>
    /// <param name="kills">How many.</param>
    /// <param name="path">The case file; null for one in a new folder.</param>
    public static int Start(int kills, string? path)
    {
        var killer = new CaseKiller(path ?? Path.Combine(Directory.CreateTempSubdirectory("accountguard-").FullName, "case.json"), seed: kills);
        var clock = Stopwatch.StartNew();
        try
        {
            killer.Run(kills, TimeSpan.FromHours(1));
            Console.WriteLine($"{killer.Kills} writers killed in {clock.Elapsed.TotalSeconds:0} s, {killer.Writes} writes, {killer.CaughtInTheAct} in the middle of a write: every case was whole.");
            return 0;
        }
        catch (InvalidDataException exception)
        {
            Console.WriteLine(exception.Message);
            return 1;
        }
    }

    /// <summary>Kills until the number or the time is reached.</summary>
    /// <exception cref="InvalidDataException">A case could not be read, or lost something.</exception>
    public void Run(int kills, TimeSpan atMost)
    {
        for (var clock = Stopwatch.StartNew(); Kills < kills && clock.Elapsed < atMost;)
        {
            KillOnce();
        }
    }

    private void KillOnce()
    {
        using var writer = Process.Start(new ProcessStartInfo("dotnet", [typeof(CaseKiller).Assembly.Location, "case-writer", path]) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("The writer did not start.");
        var said = 0;
        writer.OutputDataReceived += (_, line) => said = int.TryParse(line.Data, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(said, number) : said;
        writer.BeginOutputReadLine();
        for (var waited = 0; Volatile.Read(ref said) == 0 && !writer.HasExited && waited < 30_000; waited++)
        {
            Thread.Sleep(1);
        }

        // From within a write to some writes later; a write takes a few milliseconds.
        Thread.Sleep(TimeSpan.FromMilliseconds(random.NextDouble() * 25));
        if (writer.HasExited)
        {
            throw new InvalidDataException("The writer ended by itself: " + writer.StandardError.ReadToEnd());
        }

        writer.Kill(entireProcessTree: true);
        writer.WaitForExit();
        Kills++;
        CaughtInTheAct += File.Exists(path + ".new") || File.Exists(path + ".bak.new") ? 1 : 0;
        Writes = Look(said);
    }

    /// <summary>The case holds what was said to be written, or one write more; its backup can be read too.</summary>
    private int Look(int said)
    {
        var number = CaseWriter.Number(new CaseFile(path).Read(CultureInfo.InvariantCulture));
        if (number < said)
        {
            throw new InvalidDataException($"Kill {Kills}: note {said} was written, and the case ends with {number}.");
        }

        var backup = new CaseFile(path + ".bak");
        if (backup.Exists && CaseWriter.Number(backup.Read(CultureInfo.InvariantCulture)) > number)
        {
            throw new InvalidDataException($"Kill {Kills}: the backup is newer than the case.");
        }

        return number;
    }
}
