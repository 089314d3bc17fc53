namespace AccountGuard.Core.Tests;

/// <summary>Where the tests find the checkout they were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds AccountGuard.sln.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AccountGuard.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("AccountGuard.sln was not found above the tests.");
    }
}
