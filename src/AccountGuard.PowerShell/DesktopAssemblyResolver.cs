#if NETSTANDARD2_0
using System.Management.Automation;
using System.Reflection;

namespace AccountGuard.PowerShell;

/// <summary>
/// On Windows PowerShell, where there are no load contexts, gives the module's assemblies the libraries that lie beside
/// them, when the version they were built against is not the one that ships. Answers for the module's own files, asked
/// for by the module's own files, and for nobody else.
/// </summary>
public sealed class DesktopAssemblyResolver : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    private static readonly string Folder = Path.GetDirectoryName(typeof(DesktopAssemblyResolver).Assembly.Location)!;

    /// <inheritdoc/>
    public void OnImport() => AppDomain.CurrentDomain.AssemblyResolve += Resolve;

    /// <inheritdoc/>
    public void OnRemove(PSModuleInfo psModuleInfo) => AppDomain.CurrentDomain.AssemblyResolve -= Resolve;

    private static Assembly? Resolve(object? sender, ResolveEventArgs request)
    {
        var wanted = new AssemblyName(request.Name);
        var path = Path.Combine(Folder, wanted.Name + ".dll");
        return IsOwn(request.RequestingAssembly) && File.Exists(path) && AssemblyName.GetAssemblyName(path).Version >= wanted.Version
            ? Assembly.LoadFrom(path)
            : null;
    }

    private static bool IsOwn(Assembly? assembly) =>
        assembly is { IsDynamic: false } && string.Equals(Path.GetDirectoryName(assembly.Location), Folder, StringComparison.OrdinalIgnoreCase);
}
#endif
