BeforeDiscovery {
    . "$PSScriptRoot/Common.ps1"
    # Real neighbours where the machine has them; a made-up one always.
    $packages = Join-Path $HOME '.nuget/packages/csvhelper'
    $neighbours = @(@{ Release = 'made up'; Path = 'made up' })
    if (Test-Path -LiteralPath $packages) {
        $neighbours += Get-ChildItem -LiteralPath $packages -Directory | Where-Object { $_.Name -match '^\d' -and ([version]$_.Name).Major -lt 34 } | ForEach-Object {
            $library = foreach ($framework in 'net8.0', 'net6.0', 'net5.0', 'netstandard2.0') { Join-Path $_.FullName "lib/$framework/CsvHelper.dll" }
            @{ Release = $_.Name; Path = $library | Where-Object { Test-Path -LiteralPath $_ } | Select-Object -First 1 }
        }
    }
}

BeforeAll {
    . "$PSScriptRoot/Common.ps1"
    $madeUp = Join-Path $TestDrive 'CsvHelper.dll'
    Add-Type -TypeDefinition 'public static class LoadsTheCompiler { }'
    $source = '[assembly: System.Reflection.AssemblyVersion("1.0.0.0")] namespace CsvHelper { public static class CsvReader { public static string Speak() { return "made up"; } } }'
    $compilation = [Microsoft.CodeAnalysis.CSharp.CSharpCompilation]::Create(
        'CsvHelper',
        [Microsoft.CodeAnalysis.SyntaxTree[]]@([Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree]::ParseText($source)),
        [Microsoft.CodeAnalysis.MetadataReference[]]@([Microsoft.CodeAnalysis.MetadataReference]::CreateFromFile([object].Assembly.Location)),
        [Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions]::new('DynamicallyLinkedLibrary'))
    $stream = [System.IO.File]::Create($madeUp)
    try { $compilation.Emit($stream).Success | Should -BeTrue } finally { $stream.Dispose() }
    $use = "(Import-OrderHistory -LiteralPath '$HijackedZip').Count"
    $contexts = '[System.AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { $_.GetName().Name -eq "CsvHelper" } | ForEach-Object { "$([System.Runtime.Loader.AssemblyLoadContext]::GetLoadContext($_).Name) $($_.GetName().Version)" } | Sort-Object'
}

Describe 'Beside another CsvHelper (<Release>)' -ForEach $neighbours -Skip:($PSVersionTable.PSEdition -ne 'Core') {
    BeforeAll {
        $library = if ($Path -eq 'made up') { $madeUp } else { $Path }
        $version = [System.Reflection.AssemblyName]::GetAssemblyName($library).Version
        $touch = "`$other = [System.Reflection.Assembly]::LoadFrom('$library').GetType('CsvHelper.CsvReader'); [void]`$other.GetMethods()"
    }

    It 'works when the other was there first' {
        $lines = Invoke-ChildShell -Script "$touch; Import-Module '$Manifest'; $use; $contexts"
        $lines | Should -Be @('294', 'AccountGuard 34.0.0.0', "Default $version")
    }

    It 'works when the other comes later, and leaves it working' {
        $lines = Invoke-ChildShell -Script "Import-Module '$Manifest'; $use; $touch; `$other.Assembly.GetName().Version.ToString(); $contexts"
        $lines | Should -Be @('294', "$version", 'AccountGuard 34.0.0.0', "Default $version")
    }
}

Describe 'The load context' -Skip:($PSVersionTable.PSEdition -ne 'Core') {
    It 'keeps everything of the module out of the default context, except the loader' {
        $lines = Invoke-ChildShell -Script @"
`$before = [System.Runtime.Loader.AssemblyLoadContext]::Default.Assemblies.FullName
Import-Module '$Manifest'
`$null = Import-OrderHistory -LiteralPath '$HijackedZip' | Find-AnomalousOrder -Language ja | New-RecoveryChecklist -Language ja
[System.Runtime.Loader.AssemblyLoadContext]::Default.Assemblies | Where-Object { `$_.Location -like '*AccountGuard*' -or `$_.GetName().Name -eq 'CsvHelper' } | ForEach-Object { `$_.GetName().Name }
"@
        $lines | Should -Be 'AccountGuard.Loader'
    }

    It 'finds the Japanese texts' {
        Invoke-ChildShell -Script "Import-Module '$Manifest'; (New-RecoveryChecklist -Language ja)[0].Action" | Should -Match '\p{IsHiragana}'
    }
}

Describe 'Import-Module' {
    It 'works again with -Force, and after Remove-Module' {
        $lines = Invoke-ChildShell -Script @"
Import-Module '$Manifest'
Import-Module '$Manifest' -Force
(Get-Command -Module AccountGuard).Count
$use
Remove-Module AccountGuard
(Get-Command -Module AccountGuard).Count
Import-Module '$Manifest'
(Get-Command -Module AccountGuard).Count
$use
(Import-OrderHistory -LiteralPath '$HijackedZip' | Select-Object -First 1 | ConvertTo-Csv)[0].Substring(0, 9)
"@
        $count = "$((Get-Command -Module AccountGuard).Count)"
        $lines | Should -Be @($count, '294', '0', $count, '294', '"Account"')
    }

    It 'works in two runspaces of one process' {
        $shells = 1..2 | ForEach-Object { [powershell]::Create().AddScript("Import-Module '$Manifest'; $use") }
        try {
            $runs = $shells | ForEach-Object { $_.BeginInvoke() }
            for ($i = 0; $i -lt 2; $i++) { $shells[$i].EndInvoke($runs[$i]) | Should -Be 294 }
        }
        finally {
            $shells | ForEach-Object Dispose
        }
    }

    It 'works under strict mode, and leaves the preferences of the session alone' {
        $lines = Invoke-ChildShell -Script "Set-StrictMode -Version Latest; Import-Module '$Manifest'; $use; `$ErrorActionPreference; Import-OrderHistory -LiteralPath '$HijackedZip' | Find-AnomalousOrder | Out-String -Width 120"
        $lines[0..1] | Should -Be '294', 'Continue'
        "$lines" | Should -Match 'Severe'
    }

    It 'says what to do where the binaries are missing' {
        $folder = Join-Path $TestDrive 'unbuilt'
        $null = New-Item -ItemType Directory -Path "$folder/module"
        Copy-Item -LiteralPath $Manifest -Destination $folder
        Copy-Item -Path (Join-Path (Split-Path -Parent $Manifest) 'module/AccountGuard.*') -Destination "$folder/module"
        "$(Invoke-ChildShell -Script "Import-Module '$folder/AccountGuard.psd1'")" | Should -Match "dotnet build"
    }

    It 'says what to do where another copy is loaded already' {
        $copy = Join-Path $TestDrive 'copy'
        $null = New-Item -ItemType Directory -Path $copy
        Copy-Item -LiteralPath $Manifest, (Join-Path (Split-Path -Parent $Manifest) 'module') -Destination $copy -Recurse
        $lines = Invoke-ChildShell -Script "Import-Module '$Manifest'; try { Import-Module '$copy/AccountGuard.psd1' } catch { `$_.Exception.Message }; $use"
        $lines[0] | Should -Match 'new PowerShell'
        $lines[-1] | Should -Be '294'
    }
}
