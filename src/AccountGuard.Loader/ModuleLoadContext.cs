using System.Reflection;
using System.Runtime.Loader;

namespace AccountGuard.Loader;

/// <summary>
/// The load context of the module: its assemblies and their dependencies load here, so that another version of one
/// of them (CsvHelper is in many modules) may be in the process already, or come later.
/// </summary>
public sealed class ModuleLoadContext : AssemblyLoadContext
{
    private static readonly object Gate = new();
    private static ModuleLoadContext? instance;
    private readonly AssemblyDependencyResolver resolver;
    private readonly string directory;

    private ModuleLoadContext(string cmdletAssembly)
        : base("AccountGuard", isCollectible: false)
    {
        directory = Path.GetDirectoryName(cmdletAssembly)!;
        resolver = new AssemblyDependencyResolver(cmdletAssembly);
    }

    /// <summary>Loads the cmdlets' assembly once in a process; later calls give the same assembly.</summary>
    /// <param name="cmdletAssembly">The full path of AccountGuard.PowerShell.dll.</param>
    public static Assembly Load(string cmdletAssembly)
    {
        lock (Gate)
        {
            instance ??= new ModuleLoadContext(cmdletAssembly);
            return instance.LoadFromAssemblyPath(cmdletAssembly);
        }
    }

    /// <summary>
    /// Answers for the files that lie beside the cmdlets and for nothing else: null sends the runtime on to the
    /// default context, where PowerShell and the framework are.
    /// </summary>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = resolver.ResolveAssemblyToPath(assemblyName);
        return path is not null && path.StartsWith(directory, StringComparison.OrdinalIgnoreCase)
            ? LoadFromAssemblyPath(path)
            : null;
    }
}
