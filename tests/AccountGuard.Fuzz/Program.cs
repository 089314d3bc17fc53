using AccountGuard.Fuzz;

// dotnet run -c Release --project tests/AccountGuard.Fuzz -- run|mails [--inputs N] [--seconds S] [--seed K] [--corpus FOLDER] [--failures FOLDER]
// dotnet run -c Release --project tests/AccountGuard.Fuzz -- corpus [FOLDER]: writes the seeds of all layouts anew.
if (args.Length > 0 && args[0] == "corpus")
{
    return Corpus.Write(args.Length > 1 ? args[1] : "tests/AccountGuard.Fuzz/Corpus");
}

var options = FuzzOptions.Parse(args);
return options is null ? FuzzOptions.Usage() : new FuzzRun(options).Start();
