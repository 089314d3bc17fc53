namespace AccountGuard.Core.Tests;

/// <summary>The folder of tuning data beside the repository; none of it is part of the project.</summary>
internal static class SharedData
{
    /// <summary>The path of a file below shared/data; null where it is missing.</summary>
    public static string? Find(string relativePath) =>
        Candidates(relativePath).Select(Path.GetFullPath).FirstOrDefault(File.Exists);

    // A worktree lies one folder deeper than the repository it belongs to.
    private static IEnumerable<string> Candidates(string relativePath) =>
    [
        Path.Combine(Repository.Root, "..", "shared", "data", relativePath),
        Path.Combine(Repository.Root, "..", "..", "shared", "data", relativePath),
    ];
}

/// <summary>A fact that needs a file of the shared tuning data and is skipped, with the reason, where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string relativePath)
    {
        RelativePath = relativePath;
        if (SharedData.Find(relativePath) is null)
        {
            Skip = $"The tuning data are not here: ../shared/data/{relativePath}";
        }
    }

    public string RelativePath { get; }
}
