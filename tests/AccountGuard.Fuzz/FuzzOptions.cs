using System.Globalization;

namespace AccountGuard.Fuzz;

/// <summary>How long to run, from which number the inputs are drawn, and where the corpus lies.</summary>
internal sealed class FuzzOptions
{
    public long Inputs { get; private set; } = long.MaxValue;

    public TimeSpan Time { get; private set; } = TimeSpan.MaxValue;

    /// <summary>The number from which the first input is drawn; each further input has the next.</summary>
    public int Seed { get; private set; } = 1;

    /// <summary>Null for that of the target.</summary>
    public string? CorpusFolder { get; private set; }

    /// <summary>Whether mails are read and not tables.</summary>
    public bool IsOfMails { get; private set; }

    /// <summary>Where inputs that break a promise are written.</summary>
    public string FailureFolder { get; private set; } = "fuzz-failures";

    /// <summary>The options of a command line; null where it is none.</summary>
    public static FuzzOptions? Parse(string[] args)
    {
        var options = new FuzzOptions { IsOfMails = args.Length > 0 && args[0] == "mails" };
        if (args.Length % 2 == 0 || args[0] is not ("run" or "mails"))
        {
            return null;
        }

        for (var index = 1; index < args.Length; index += 2)
        {
            if (!options.Set(args[index], args[index + 1]))
            {
                return null;
            }
        }

        return options;
    }

    public static int Usage()
    {
        Console.Error.WriteLine("run|mails [--inputs N] [--seconds S] [--seed K] [--corpus FOLDER] [--failures FOLDER] | corpus [FOLDER]");
        return 2;
    }

    private bool Set(string name, string value)
    {
        switch (name)
        {
            case "--inputs" when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var inputs):
                Inputs = inputs;
                return true;
            case "--seconds" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds):
                Time = TimeSpan.FromSeconds(seconds);
                return true;
            case "--seed" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed):
                Seed = seed;
                return true;
            case "--corpus":
                CorpusFolder = value;
                return true;
            case "--failures":
                FailureFolder = value;
                return true;
            default:
                return false;
        }
    }
}
