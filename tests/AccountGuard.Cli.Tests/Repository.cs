namespace AccountGuard.Cli.Tests;

/// <summary>Where the sources of this test run lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Sample(string name) => Path.Combine(Root, "samples", name);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AccountGuard.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("AccountGuard.sln");
        }

        return folder.FullName;
    }
}
