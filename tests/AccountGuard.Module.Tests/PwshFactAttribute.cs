namespace AccountGuard.Module.Tests;

/// <summary>A test that needs a real PowerShell 7; without one it counts as skipped and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PwshFactAttribute : FactAttribute
{
    public PwshFactAttribute()
    {
        if (Pwsh.Path is null)
        {
            Skip = "There is no pwsh (PowerShell 7) on the PATH to run the module in.";
        }
        else if (!File.Exists(Pwsh.Cmdlets))
        {
            Skip = $"The module is not built: there is no {Pwsh.Cmdlets}.";
        }
    }
}
