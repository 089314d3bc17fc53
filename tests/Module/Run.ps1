<#
.SYNOPSIS
Runs the module's tests in this shell; build.ps1 starts it in a fresh one.
#>
param([version] $PesterVersion)

$ErrorActionPreference = 'Stop'
if ($PesterVersion) { Import-Module Pester -RequiredVersion $PesterVersion } else { Import-Module Pester -MinimumVersion 5.0 }

$configuration = New-PesterConfiguration
$configuration.Run.Path = $PSScriptRoot
$configuration.Run.Exit = $true
$configuration.Output.Verbosity = 'Normal'
Invoke-Pester -Configuration $configuration
