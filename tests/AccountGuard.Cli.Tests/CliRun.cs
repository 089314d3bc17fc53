using System.Text.Json;

namespace AccountGuard.Cli.Tests;

/// <summary>One run of the command line in this process, with its streams caught.</summary>
internal sealed record CliRun(int Code, string Output, string Error)
{
    private static readonly string[] FixedDay = ["--now", "2026-11-06T09:00+09:00"];

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public IEnumerable<JsonElement> Accounts => Json.GetProperty("accounts").EnumerateArray();

    /// <summary>audit with the arguments given, on a fixed day, in English unless the arguments say otherwise.</summary>
    public static Task<CliRun> AuditAsync(params string[] arguments)
    {
        var language = arguments.Contains("--language") ? Array.Empty<string>() : ["--language", "en"];
        return RunAsync(["audit", .. arguments, .. language, .. FixedDay]);
    }

    public static Task<CliRun> RunAsync(params string[] arguments) => RunAsync(100, arguments);

    /// <summary>A run on a terminal of that many columns.</summary>
    public static async Task<CliRun> RunAsync(int width, string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, new Terminal { Output = output, Error = error, Width = width }, TimeProvider.System);
        return new CliRun(code, output.ToString(), error.ToString());
    }
}
