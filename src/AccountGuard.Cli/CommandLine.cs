using System.CommandLine;
using System.CommandLine.Invocation;

namespace AccountGuard.Cli;

/// <summary>The whole program but its process: arguments in, texts and an exit code out.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command. See <see cref="ExitCode"/> for what it returns.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, TimeProvider clock)
    {
        var text = new CliText(CliText.Ambient);
        var root = new RootCommand(text["Program"]) { AuditCommand.Create(text, terminal, clock) };
        var parsed = root.Parse(arguments);
        if (parsed.Action is ParseErrorAction mistake)
        {
            mistake.ShowHelp = arguments.Count == 0;
        }

        try
        {
            var code = await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                // Only with a time given is Ctrl+C turned into a cancellation and the exit code 130.
                ProcessTerminationTimeout = TimeSpan.FromSeconds(1),
            });
            return parsed.Action is ParseErrorAction ? ExitCode.CouldNotWork : code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
#pragma warning disable CA1031 // A schedule reads the exit code: a fault of this program must not look like "found" (1) or a crash dump.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            await terminal.Error.WriteLineAsync(text["Fault", fault.GetType().Name, fault.Message]);
            return ExitCode.CouldNotWork;
        }
    }
}
