# What every cmdlet of the module must keep. The cases are made from the module's own list of commands: a cmdlet that is
# added is held to it without a word here.
BeforeDiscovery {
    . "$PSScriptRoot/Common.ps1"
    $common = [System.Management.Automation.Cmdlet]::CommonParameters + [System.Management.Automation.Cmdlet]::OptionalCommonParameters
    $cmdlets = Get-Command -Module AccountGuard | ForEach-Object { @{ Name = $_.Name } }
    $parameters = Get-Command -Module AccountGuard | ForEach-Object {
        foreach ($parameter in $_.Parameters.Values | Where-Object Name -NotIn $common) { @{ Command = $_.Name; Name = $parameter.Name } }
    }
    $completed = $parameters | Where-Object { $_.Name -in 'Layout', 'Encoding', 'TimeZone', 'DateFormat', 'DateOrder', 'Language', 'Country', 'MinimumVerdict' -or "$($_.Command) $($_.Name)" -in 'Get-ResaleGood Name', 'Get-OrderHistoryLayout Name' }
}

BeforeAll {
    . "$PSScriptRoot/Common.ps1"

    # The help of a language, read in a shell of that language as a user would.
    $script:Help = @{}
    foreach ($culture in 'en-US', 'ja-JP') {
        $json = Invoke-ChildShell -Culture $culture -Script @"
Import-Module '$script:Manifest'
Get-Command -Module AccountGuard | ForEach-Object {
    `$help = Get-Help `$_.Name -Full
    [pscustomobject]@{
        Name = `$_.Name
        Synopsis = `$help.Synopsis
        Description = (`$help.description | ForEach-Object Text) -join ' '
        Syntax = @(`$help.syntax.syntaxItem).Count
        Examples = @(`$help.examples.example | ForEach-Object { `$_.code })
        Remarks = @(`$help.examples.example | ForEach-Object { (`$_.remarks | ForEach-Object Text) -join ' ' })
        Parameters = @(`$help.parameters.parameter | ForEach-Object { @{ Name = `$_.name; Text = (`$_.description | ForEach-Object Text) -join ' '; Required = `$_.required; Position = `$_.position; Pipeline = `$_.pipelineInput; Aliases = `$_.aliases; Globbing = `$_.globbing } })
        Outputs = @(`$help.returnValues.returnValue | ForEach-Object { `$_.type.name })
    }
} | ConvertTo-Json -Depth 5 -Compress
"@
        $script:Help[$culture] = @{}
        ($json -join "`n") | ConvertFrom-Json | ForEach-Object { $script:Help[$culture][$_.Name] = $_ }
    }
}

Describe 'The module' {
    It 'exports what its manifest says and nothing else' {
        $exported = (Get-Command -Module AccountGuard).Name | Sort-Object
        $declared = (Import-PowerShellDataFile -LiteralPath $Manifest).CmdletsToExport | Sort-Object
        $exported | Should -Be $declared
    }

    It 'has a manifest without fault' {
        { Test-ModuleManifest -Path $Manifest -ErrorAction Stop } | Should -Not -Throw
    }
}

Describe '<Name>' -ForEach $cmdlets {
    BeforeAll {
        $command = Get-Command -Name $Name -Module AccountGuard
    }

    It 'is a cmdlet of an approved verb' {
        $command.CommandType | Should -Be 'Cmdlet'
        (Get-Verb).Verb | Should -Contain $command.Verb
    }

    It 'has a noun in the singular' {
        $command.Noun | Should -Not -Match '(?<!s)s$'
    }

    It 'says what it writes' {
        $command.OutputType.Count | Should -BeGreaterThan 0
        $command.OutputType | ForEach-Object { $_.Type | Should -Not -BeNullOrEmpty }
    }

    It 'takes -LiteralPath with PSPath wherever it takes -Path' {
        if ($command.Parameters.ContainsKey('Path')) {
            $command.Parameters['LiteralPath'].Aliases | Should -Contain 'PSPath'
            $command.Parameters['Path'].ParameterSets.Keys | Should -Not -Contain '__AllParameterSets'
            ($command.Parameters['LiteralPath'].Attributes | Where-Object { $_ -is [System.Management.Automation.ParameterAttribute] }).ValueFromPipelineByPropertyName | Should -Not -Contain $false
        }
    }

    It 'asks before it changes anything' {
        if ($command.Verb -in 'Add', 'Clear', 'Export', 'Remove', 'Set', 'Update') {
            $command.Parameters.Keys | Should -Contain 'WhatIf'
        }
    }

    It 'has help in <_>' -ForEach 'en-US', 'ja-JP' {
        $page = $script:Help[$_][$command.Name]
        $page.Synopsis | Should -Not -BeNullOrEmpty
        $page.Synopsis | Should -Not -BeLike "*$($command.Name)*" -Because 'PowerShell makes such a synopsis where there is no help'
        $page.Description | Should -Not -BeNullOrEmpty
        $page.Syntax | Should -Be $command.ParameterSets.Count
        $page.Examples.Count | Should -BeGreaterOrEqual 2
        $page.Examples | ForEach-Object { $_ | Should -BeLike "*$($command.Name)*" }
        $page.Remarks.Count | Should -Be $page.Examples.Count
        $page.Remarks | ForEach-Object { $_ | Should -Not -BeNullOrEmpty }
    }

    It 'has Japanese help in Japanese' {
        $script:Help['ja-JP'][$command.Name].Synopsis | Should -Match '\p{IsHiragana}'
        $script:Help['en-US'][$command.Name].Synopsis | Should -Not -Match '\p{IsHiragana}'
    }

    It 'shows the same examples in both languages' {
        $script:Help['ja-JP'][$command.Name].Examples | Should -Be $script:Help['en-US'][$command.Name].Examples
    }

    It 'names in its help the types it writes' {
        $documented = $script:Help['en-US'][$command.Name].Outputs
        $command.OutputType.Name | Sort-Object -Unique | Should -Be ($documented | Sort-Object -Unique)
    }

    It 'documents no parameter that it lacks (<_>)' -ForEach 'en-US', 'ja-JP' {
        foreach ($parameter in $script:Help[$_][$command.Name].Parameters) {
            $command.Parameters.Keys | Should -Contain $parameter.Name
        }
    }
}

Describe '<Command> -<Name>' -ForEach $parameters {
    BeforeAll {
        $parameter = (Get-Command -Name $Command -Module AccountGuard).Parameters[$Name]
        $attribute = $parameter.Attributes | Where-Object { $_ -is [System.Management.Automation.ParameterAttribute] } | Select-Object -First 1
    }

    It 'is described as it is in <_>' -ForEach 'en-US', 'ja-JP' {
        $page = $script:Help[$_][$Command].Parameters | Where-Object Name -EQ $Name
        $page.Text | Should -Not -BeNullOrEmpty
        $page.Required | Should -Be "$($attribute.Mandatory)".ToLowerInvariant()
        $page.Position | Should -Be $(if ($attribute.Position -ge 0) { "$($attribute.Position)" } else { 'named' })
        $pipeline = @(if ($attribute.ValueFromPipeline) { 'ByValue' }; if ($attribute.ValueFromPipelineByPropertyName) { 'ByPropertyName' }) -join ', '
        $page.Pipeline | Should -Be $(if ($pipeline) { "True ($pipeline)" } else { 'False' })
        $page.Aliases | Should -Be $(if ($parameter.Aliases) { $parameter.Aliases -join ', ' } else { 'none' })
        $wildcards = @($parameter.Attributes | Where-Object { $_ -is [System.Management.Automation.SupportsWildcardsAttribute] }).Count -gt 0
        $page.Globbing | Should -Be "$wildcards".ToLowerInvariant()
    }

    It 'binds no date by the culture of the user' {
        if ($parameter.ParameterType -in [datetime], [datetimeoffset], [Nullable[datetime]], [Nullable[datetimeoffset]]) {
            $parameter.Attributes.TypeId.Name | Should -Contain 'InstantArgumentAttribute'
        }
    }
}

Describe '<Command> -<Name> completes' -ForEach $completed {
    It 'proposes values, and only those that fit what is typed' {
        $line = "$Command -$Name "
        $all = (TabExpansion2 $line $line.Length).CompletionMatches
        $all.Count | Should -BeGreaterThan 1
        $typed = $all[0].ListItemText.Substring(0, 1)
        $some = (TabExpansion2 "$line$typed" ($line.Length + 1)).CompletionMatches
        $some.Count | Should -BeGreaterThan 0
        $some.ListItemText | ForEach-Object { $_ | Should -BeLike "$typed*" }
    }
}
