namespace AccountGuard.Cli;

/// <summary>What the shell is told.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read and no order reached Alert.</summary>
    public const int NothingFound = 0;

    /// <summary>At least one order reached Alert, whatever else happened.</summary>
    public const int Found = 1;

    /// <summary>Wrong arguments, or something could not be read and nothing was found in the rest.</summary>
    public const int CouldNotWork = 2;

    /// <summary>Stopped by Ctrl+C, as shells count it (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
