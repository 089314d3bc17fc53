# Loads the cmdlets: on PowerShell 7 in the module's own load context, so that its libraries meet nobody else's.
$ErrorActionPreference = 'Stop'

$edition = if ($PSVersionTable.PSVersion.Major -ge 7) { 'net8.0' } else { 'netstandard2.0' }
$binaries = [System.IO.Path]::Combine($PSScriptRoot, 'bin', $edition)
$cmdlets = [System.IO.Path]::Combine($binaries, 'AccountGuard.PowerShell.dll')
if (-not [System.IO.File]::Exists($cmdlets)) {
    throw "AccountGuard is not built: there is no $cmdlets. Run 'dotnet build' in the folder of AccountGuard.sln, then import the module again."
}

if ($edition -eq 'net8.0') {
    # Assembly.LoadFrom and not Add-Type: Add-Type would load the compiler's assemblies for it.
    $path = [System.IO.Path]::Combine($binaries, 'AccountGuard.Loader.dll')
    try { $loader = [System.Reflection.Assembly]::LoadFrom($path) } catch [System.IO.FileLoadException] { $loader = $null }
    if (-not $loader -or $loader.Location -ne $path) {
        throw "Another copy of AccountGuard is loaded already. Open a new PowerShell to use the one in $PSScriptRoot."
    }

    $cmdletAssembly = $loader.GetType('AccountGuard.Loader.ModuleLoadContext')::Load($cmdlets)
}
else {
    $cmdletAssembly = [System.Reflection.Assembly]::LoadFrom($cmdlets)
}

$adapter = $cmdletAssembly.GetType('AccountGuard.PowerShell.Output.InvariantPropertyAdapter')

# PowerShell finds no type in a load context by name, except those of assemblies that it has imported: the engine is
# imported for its types, which Update-TypeData looks up.
$engineModule = Import-Module -Assembly $adapter::Engine -PassThru
$cmdletModule = Import-Module -Assembly $cmdletAssembly -PassThru
Update-TypeData -TypeData $adapter::AdaptedTypes() -Force

# PowerShell keeps the assemblies' modules when this one goes, and would then import nothing on the next -Force.
$ExecutionContext.SessionState.Module.OnRemove = { Remove-Module -ModuleInfo $cmdletModule, $engineModule }.GetNewClosure()
