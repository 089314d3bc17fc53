using AccountGuard.Fuzz;

// dotnet run -c Release --project tests/AccountGuard.Fuzz -- run|mails [--inputs N] [--seconds S] [--seed K] [--corpus FOLDER] [--failures FOLDER]
// dotnet run -c Release --project tests/AccountGuard.Fuzz -- corpus [FOLDER]: writes the seeds of all layouts anew.
// dotnet run -c Release --project tests/AccountGuard.Fuzz -- cases KILLS [FILE]: kills writers of a case file (docs/CASES.md).
if (args.Length > 0 && args[0] == "corpus")
{
    return Corpus.Write(args.Length > 1 ? args[1] : "tests/AccountGuard.Fuzz/Corpus");
}

if (args.Length > 1 && args[0] == "case-writer")
{
    return CaseWriter.Run(args[1]);
}

if (args.Length > 1 && args[0] == "cases")
{
    return CaseKiller.Start(int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture), args.Length > 2 ? args[2] : null);
}

var options = FuzzOptions.Parse(args);
return options is null ? FuzzOptions.Usage() : new FuzzRun(options).Start();
