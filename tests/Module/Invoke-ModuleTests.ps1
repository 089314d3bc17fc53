<#
.SYNOPSIS
Runs the module's tests in this shell, which should be a fresh one. The last line is the sum.
.PARAMETER Configuration
Builds the module in this configuration first; without it, the tests run on the build that is there.
.PARAMETER PesterVersion
The version of Pester to run them with, where several are installed; the latest otherwise.
.PARAMETER Path
A single test file.
#>
param(
    [ValidateSet('Debug', 'Release')] [string] $Configuration,
    [version] $PesterVersion,
    [string] $Path = $PSScriptRoot
)

$ErrorActionPreference = 'Stop'
if (-not (Get-Module -ListAvailable -Name Pester | Where-Object { $_.Version.Major -ge 5 })) {
    Write-Warning "The module's own tests were skipped: Pester 5 or 6 is not installed (Install-Module Pester)."
    Write-Output 'Pester: 0 passed, 0 failed, 1 skipped'
    exit 0
}

if ($Configuration) {
    dotnet build (Join-Path $PSScriptRoot '../../src/AccountGuard.PowerShell') --configuration $Configuration -nologo --verbosity quiet
    if ($LASTEXITCODE -ne 0) { exit 1 }
}

if ($PesterVersion) { Import-Module Pester -RequiredVersion $PesterVersion } else { Import-Module Pester -MinimumVersion 5.0 }
$settings = New-PesterConfiguration
$settings.Run.Path = $Path
$settings.Run.PassThru = $true
$settings.Output.Verbosity = 'Normal'
$result = Invoke-Pester -Configuration $settings

# A file or block that breaks before its tests run fails nothing by itself.
$broken = $result.FailedContainersCount + $result.FailedBlocksCount
Write-Output "Pester: $($result.PassedCount) passed, $($result.FailedCount + $broken) failed, $($result.SkippedCount + $result.NotRunCount) skipped"
if ($result.FailedCount + $broken -gt 0 -or $result.Result -ne 'Passed') { exit 1 }
