using System.Diagnostics;
using System.Globalization;

namespace AccountGuard.Benchmarks.Compare;

/// <summary>Runs the programs that others read the export with.</summary>
internal static class ChildProcess
{
    /// <summary>Where a program is; null where it is not on the PATH.</summary>
    public static string? Find(params string[] names) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => names.Select(name => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
        .FirstOrDefault(File.Exists);

    /// <summary>The figures that a program writes, one a line: seconds, a tab, the name.</summary>
    /// <exception cref="InvalidOperationException">It ended with an error, which is shown.</exception>
    public static IReadOnlyList<Figure> Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read).ToList()
            : throw new InvalidOperationException($"{program} ended with exit code {process.ExitCode}. {errors.Result}{output}");
    }

    private static Figure Read(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        return new Figure(line[(tab + 1)..].Trim(), double.Parse(line[..tab], CultureInfo.InvariantCulture));
    }
}
