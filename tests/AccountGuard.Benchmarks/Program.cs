using AccountGuard.Benchmarks;
using AccountGuard.Benchmarks.Compare;
using AccountGuard.Benchmarks.Exports;
using AccountGuard.Benchmarks.Micro;
using BenchmarkDotNet.Running;

try
{
    return args switch
    {
        ["make", .. var rest] => Make(new Options(rest)),
        ["compare", .. var rest] => Compare(new Options(rest)),
        ["micro", .. var rest] => Micro(rest),
        _ => throw new ArgumentException("What is to be done?"),
    };
}
catch (Exception error) when (error is ArgumentException or FormatException or OverflowException)
{
    Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

static int Make(Options options)
{
    OrderHistoryExport.Write(options.Out, options.Rows, options.Seed);
    return 0;
}

static int Compare(Options options)
{
    using var folder = new ExportFolder(options.Folder);
    var files = folder.Files(options.Rows, options.Seed, Console.Error.WriteLine);
    Contestant[] contestants = [new EngineContestant(), new PowerShellContestant(), new DuckDbContestant(options.DuckDb), new PythonContestant()];
    var comparison = Comparison.Run(
        [.. contestants.Where(contestant => options.Wants(contestant.Name))],
        files,
        options.Runs,
        Console.Error.WriteLine);
    if (options.IsJson)
    {
        Report.WriteJson(comparison, options, Console.Out);
    }
    else
    {
        Report.WriteText(comparison, options, Console.Out);
    }

    return Report.IsAnyMissed(comparison) ? 1 : 0;
}

static int Micro(string[] arguments)
{
    BenchmarkSwitcher.FromTypes([typeof(CellBenchmarks)]).Run(arguments);
    return 0;
}
