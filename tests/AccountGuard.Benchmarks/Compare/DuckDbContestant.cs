namespace AccountGuard.Benchmarks.Compare;

/// <summary>
/// DuckDB on one thread with the columns that the engine reads, through npm's @duckdb/node-api. It is no part of the
/// product: whoever wants the comparison installs it in a folder of their own.
/// </summary>
internal sealed class DuckDbContestant(string? folder) : Contestant
{
    private readonly string? node = ChildProcess.Find("node");

    /// <inheritdoc/>
    public override string Name => "DuckDB";

    /// <inheritdoc/>
    public override string? Absence =>
        node is null ? "there is no node on the PATH"
        : folder is null ? "no --duckdb FOLDER and no ACCOUNTGUARD_DUCKDB, where 'npm install @duckdb/node-api' was run"
        : !Directory.Exists(Path.Combine(folder, "node_modules", "@duckdb", "node-api")) ? $"there is no @duckdb/node-api in {folder}"
        : null;

    /// <inheritdoc/>
    public override IEnumerable<Figure> Run(ExportFiles files, int round) =>
        ChildProcess.Run(node!, Path.Combine(AppContext.BaseDirectory, "Compare", "duckdb.cjs"), folder!, files.Full);
}
