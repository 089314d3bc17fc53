namespace AccountGuard.Benchmarks.Compare;

/// <summary>Python's csv module: rows as lists of strings, none kept.</summary>
internal sealed class PythonContestant : Contestant
{
    private const string Script =
        """
        import csv, sys, time
        start = time.perf_counter()
        with open(sys.argv[1], newline='', encoding='utf-8-sig') as file:
            for row in csv.reader(file):
                pass
        print(f'{time.perf_counter() - start:.3f}\tPython csv.reader')
        """;

    private readonly string? python = ChildProcess.Find("python3", "python");

    /// <inheritdoc/>
    public override string Name => "Python";

    /// <inheritdoc/>
    public override string? Absence => python is null ? "there is no python3 on the PATH" : null;

    /// <inheritdoc/>
    public override IEnumerable<Figure> Run(ExportFiles files, int round) => ChildProcess.Run(python!, "-c", Script, files.Full);
}
