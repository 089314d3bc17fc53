namespace AccountGuard.Benchmarks.Compare;

/// <summary>Import-OrderHistory and Import-Csv in one pwsh. Import-Csv takes its time, and runs in the first round only.</summary>
internal sealed class PowerShellContestant : Contestant
{
    private readonly string? pwsh = ChildProcess.Find("pwsh");
    private readonly string? manifest = Manifest(AppContext.BaseDirectory);

    /// <inheritdoc/>
    public override string Name => "pwsh";

    /// <inheritdoc/>
    public override string? Absence =>
        pwsh is null ? "there is no pwsh on the PATH"
        : manifest is null || !File.Exists(Cmdlets) ? "the module is not built (pwsh build.ps1 -Task Build)"
        : null;

    private string Cmdlets => Path.Combine(Path.GetDirectoryName(manifest)!, "module", "bin", "net8.0", "AccountGuard.PowerShell.dll");

    /// <inheritdoc/>
    public override IEnumerable<Figure> Run(ExportFiles files, int round) => ChildProcess.Run(
        pwsh!, "-NoProfile", "-NonInteractive", "-File", Path.Combine(AppContext.BaseDirectory, "Compare", "import.ps1"),
        manifest!, files.Tenth, files.Full, round == 1 ? "all" : "own");

    private static string? Manifest(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "AccountGuard.psd1")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder is null ? null : Path.Combine(folder, "AccountGuard.psd1");
    }
}
