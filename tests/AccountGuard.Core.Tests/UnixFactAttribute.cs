namespace AccountGuard.Core.Tests;

/// <summary>A test of what only Unix has (pipes and devices among the files).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such files." : null;
}
