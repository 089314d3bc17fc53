# Reads an export in the ways people do, and writes a line for each: seconds, a tab, the name of the figure.
param([string] $Manifest, [string] $Tenth, [string] $File, [ValidateSet('all', 'own')] [string] $Who)

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
Import-Module $Manifest

function Measure-Reading([string] $Name, [scriptblock] $Reading) {
    [GC]::Collect()
    $clock = [System.Diagnostics.Stopwatch]::StartNew()
    . $Reading
    [string]::Format([cultureinfo]::InvariantCulture, "{0:0.000}`t{1}", $clock.Elapsed.TotalSeconds, $Name)
}

# Both have run before they are measured, as long as the engine has in its own process: a short file leaves work to the compiler.
foreach ($turn in 1..3) {
    $null = Import-OrderHistory -LiteralPath $Tenth
    $null = Import-Csv -LiteralPath $Tenth
}

Measure-Reading 'Import-OrderHistory | Out-Null' { Import-OrderHistory -LiteralPath $File | Out-Null }
Measure-Reading '$x = Import-OrderHistory' { $x = Import-OrderHistory -LiteralPath $File }
$x = $null
if ($Who -eq 'all') {
    Measure-Reading 'Import-Csv | Out-Null' { Import-Csv -LiteralPath $File | Out-Null }
    Measure-Reading '$x = Import-Csv' { $x = Import-Csv -LiteralPath $File }
}
