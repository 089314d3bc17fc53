<#
.SYNOPSIS
Builds AccountGuard, tests it, and makes the folder that can be imported or published.
.DESCRIPTION
Runs in PowerShell 7 and in Windows PowerShell 5.1. Needs the .NET SDK 10. Ends with an exit code other than 0 when a
task fails. The version is the one in AccountGuard.psd1 and stands nowhere else.
.PARAMETER Task
Build    compiles everything; the module's binaries go to module/bin, so that Import-Module ./AccountGuard.psd1 works.
Test     runs dotnet test, and then the module's own tests in PowerShell 7 where Pester is installed.
Package  puts the module into output/AccountGuard/<version>, ready for Import-Module or Publish-Module.
.EXAMPLE
./build.ps1
Does all three.
.EXAMPLE
./build.ps1 -Task Build, Package
Makes the package without running the tests.
#>
[CmdletBinding()]
param(
    [ValidatePattern('^(Build|Test|Package)(,(Build|Test|Package))*$')]
    [string[]] $Task = @('Build', 'Test', 'Package'),

    [ValidateSet('Debug', 'Release')]
    [string] $Configuration = 'Release'
)

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
$root = $PSScriptRoot
$Task = $Task -split ',' # "pwsh -File build.ps1 -Task Build,Package" hands over one text
$version = (Import-PowerShellDataFile -LiteralPath (Join-Path $root 'AccountGuard.psd1')).ModuleVersion

function Invoke-Native {
    param([Parameter(Mandatory)] [string] $Command, [Parameter(Mandatory)] [string[]] $Arguments)

    & $Command @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Command $($Arguments -join ' ') ended with exit code $LASTEXITCODE." }
}

function Invoke-Build {
    Invoke-Native -Command dotnet -Arguments 'build', (Join-Path $root 'AccountGuard.sln'), '--configuration', $Configuration, '-nologo'
}

function Invoke-Test {
    # Both are run, whatever the first finds.
    $failed = @()
    try { Invoke-Native -Command dotnet -Arguments 'test', (Join-Path $root 'AccountGuard.sln'), '--configuration', $Configuration, '-nologo' }
    catch { $failed += "$_" }

    # A fresh shell: this one may hold an older build of the module, and could not let go of it.
    $shell = Get-Command -Name pwsh -CommandType Application -ErrorAction Ignore | Select-Object -First 1
    if ($shell) {
        try { Invoke-Native -Command $shell.Source -Arguments '-NoProfile', '-NonInteractive', '-File', (Join-Path $root 'tests/Module/Invoke-ModuleTests.ps1') }
        catch { $failed += "$_" }
    }
    else {
        Write-Warning "The module's own tests were skipped: there is no pwsh (PowerShell 7) on the PATH."
    }

    if ($failed) { throw ($failed -join [Environment]::NewLine) }
}

function Invoke-Package {
    $target = [System.IO.Path]::Combine($root, 'output', 'AccountGuard', $version)
    if (Test-Path -LiteralPath $target) { Remove-Item -LiteralPath $target -Recurse }

    $null = New-Item -ItemType Directory -Path $target
    foreach ($part in 'AccountGuard.psd1', 'LICENSE', 'README.md', 'CHANGELOG.md', 'module', 'en-US', 'ja-JP') {
        $source = Join-Path $root $part
        if (Test-Path -LiteralPath $source) { Copy-Item -LiteralPath $source -Destination $target -Recurse }
    }

    foreach ($framework in 'net8.0', 'netstandard2.0') {
        $cmdlets = [System.IO.Path]::Combine($target, 'module', 'bin', $framework, 'AccountGuard.PowerShell.dll')
        if (-not (Test-Path -LiteralPath $cmdlets)) { throw "There is no build for $framework to package. Run ./build.ps1 -Task Build first." }
    }

    Get-ChildItem -LiteralPath $target -Recurse -Filter *.pdb | Remove-Item
    $null = Test-ModuleManifest -Path (Join-Path $target 'AccountGuard.psd1')
    Write-Output "Packaged AccountGuard $version in $target"
}

try {
    foreach ($name in 'Build', 'Test', 'Package') {
        if ($Task -contains $name) {
            Write-Output "== $name"
            & "Invoke-$name"
        }
    }
}
catch {
    Write-Host "$_" -ForegroundColor Red
    exit 1
}
