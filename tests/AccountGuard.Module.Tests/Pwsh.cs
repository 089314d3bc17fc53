using System.Diagnostics;
using System.Text;

namespace AccountGuard.Module.Tests;

/// <summary>Runs scripts in a child PowerShell, as a user would.</summary>
internal static class Pwsh
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Where pwsh is; null where there is none on the PATH.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? "pwsh.exe" : "pwsh"))
        .FirstOrDefault(File.Exists);

    /// <summary>The folder of AccountGuard.sln.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The manifest that users import.</summary>
    public static string Manifest => System.IO.Path.Combine(Root, "AccountGuard.psd1");

    /// <summary>The cmdlets that the build has put into the module.</summary>
    public static string Cmdlets => System.IO.Path.Combine(Root, "module", "bin", "net8.0", "AccountGuard.PowerShell.dll");

    /// <summary>The lines that a script writes after it has imported the module; errors fail the test.</summary>
    /// <param name="script">What to run; <c>$samples</c> is the folder of samples.</param>
    /// <param name="before">What to run before the module is imported.</param>
    /// <param name="language">The session's language, such as "ja-JP".</param>
    public static IReadOnlyList<string> Run(string script, string before = "", string language = "en-US")
    {
        var file = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"AccountGuard-{Guid.NewGuid():N}.ps1");
        File.WriteAllText(
            file,
            $$"""
            $ErrorActionPreference = 'Stop'
            [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
            [cultureinfo]::CurrentCulture = [cultureinfo]::CurrentUICulture = '{{language}}'
            $samples = '{{System.IO.Path.Combine(Root, "samples")}}'
            {{before}}
            Import-Module '{{Manifest}}'
            {{script}}
            """,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        try
        {
            return Start(file, language);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string[] Start(string file, string language)
    {
        var start = new ProcessStartInfo(Path!, ["-NoProfile", "-NonInteractive", "-File", file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LANG"] = language.Replace('-', '_') + ".UTF-8";
        start.Environment["NO_COLOR"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("pwsh did not come to an end.");
        }

        Assert.True(process.ExitCode == 0 && errors.Result.Length == 0, errors.Result);
        return output.Result.Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries);
    }

    private static string FindRoot(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "AccountGuard.sln"))
            ? folder
            : FindRoot(System.IO.Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("There is no AccountGuard.sln above the tests."));
}
