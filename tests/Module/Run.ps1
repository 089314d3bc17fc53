<#
.SYNOPSIS
Runs the module's tests in this shell; build.ps1 starts it in a fresh one.
#>
param([version] $PesterVersion)

$ErrorActionPreference = 'Stop'
if (-not (Get-Module -ListAvailable -Name Pester | Where-Object { $_.Version.Major -ge 5 })) {
    Write-Warning "The module's own tests were skipped: Pester 5 or 6 is not installed (Install-Module Pester)."
    exit 0
}

if ($PesterVersion) { Import-Module Pester -RequiredVersion $PesterVersion } else { Import-Module Pester -MinimumVersion 5.0 }

$configuration = New-PesterConfiguration
$configuration.Run.Path = $PSScriptRoot
$configuration.Run.Exit = $true
$configuration.Output.Verbosity = 'Normal'
Invoke-Pester -Configuration $configuration
