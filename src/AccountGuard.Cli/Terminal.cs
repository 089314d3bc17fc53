namespace AccountGuard.Cli;

/// <summary>Where a run writes to, and what the place can show.</summary>
internal sealed class Terminal
{
    /// <summary>Lines much longer than this are hard to read however wide the window is.</summary>
    private const int WidestLine = 120;

    /// <summary>Below this the table of orders has no room; the window is then left to wrap it.</summary>
    private const int NarrowestLine = 80;

    private const int WidthOfPipes = 100;

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Columns of a line, counted in half-width cells.</summary>
    public int Width { get; init; } = WidthOfPipes;

    /// <summary>Whether colours may be written; never into pipes and files, nor where NO_COLOR says no.</summary>
    public bool HasColour { get; init; }

    /// <summary>The terminal, pipe or file this process was started with.</summary>
    public static Terminal OfProcess() => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        Width = Console.IsOutputRedirected ? WidthOfPipes : Math.Clamp(WindowWidth() - 1, NarrowestLine, WidestLine),
        HasColour = !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb"
            && (!OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("WT_SESSION") is not null),
    };

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return WidthOfPipes;
        }
    }
}
