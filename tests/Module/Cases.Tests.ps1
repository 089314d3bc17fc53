BeforeAll {
    . "$PSScriptRoot/Common.ps1"
    $script:Found = Import-OrderHistory -Path $HijackedZip | Find-AnomalousOrder -NoTrust -Language ja -MinimumVerdict Alert
    $script:Steps = $Found | New-RecoveryChecklist -Language ja -Date 2026-11-05 -Country JP
    Set-Content -LiteralPath "$TestDrive/mail.eml" -Value 'Subject: test'
    function New-TestCase {
        $path = Join-Path $TestDrive "case-$([guid]::NewGuid().ToString('N')).json"
        $null = $script:Steps | New-RecoveryCase -Path $path -Account shop -Country JP -Date 2026-11-05T09:00+09:00 -Evidence "$TestDrive/mail.eml"
        $path
    }
}

Describe 'A recovery case' {
    It 'is opened with steps and evidence, and never twice' {
        $path = New-TestCase
        $case = Get-RecoveryCase -Path $path
        $case.Account | Should -Be 'shop'
        $case.Steps.Count | Should -Be $Steps.Count
        $case.Evidence[0].File | Should -Be 'mail.eml'
        $case.Evidence[0].Sha256 | Should -Be (Get-FileHash -LiteralPath "$TestDrive/mail.eml").Hash.ToLowerInvariant()
        $fault = { $Steps | New-RecoveryCase -Path $path } | Should -Throw -PassThru
        $fault.FullyQualifiedErrorId | Should -BeLike 'BadCaseFile*'
    }

    It 'writes nothing with -WhatIf' {
        $path = Join-Path $TestDrive 'none.json'
        $Steps | New-RecoveryCase -Path $path -WhatIf
        Test-Path -LiteralPath $path | Should -BeFalse
        $path = New-TestCase
        $before = Get-FileHash -LiteralPath $path
        Set-RecoveryCase -Path $path -Note 'x' -WhatIf
        Add-RecoveryContact -Path $path -Channel Phone -WhatIf
        (Get-FileHash -LiteralPath $path).Hash | Should -Be $before.Hash
    }

    It 'notes contacts, answers and steps, and says what is due' {
        $path = New-TestCase
        Add-RecoveryContact -Path $path -Channel Form -StepId 1 -Said '一度目' -Date 2026-11-06T09:00+09:00
        $due = Get-RecoveryCase -Path $path -Due -Date 2026-11-08T09:00+09:00 -Language en
        ($due | Where-Object Kind -EQ 'FollowUp').DaysLeft | Should -Be 1
        Get-RecoveryCase -Path $path | Set-RecoveryCase -Reply 'まだ確認中' -Outcome Promised -CaseNumber 123-4567 -Date 2026-11-09T09:00+09:00
        $case = Get-RecoveryCase -Path $path
        $case.Contacts[0].Outcome | Should -Be 'Promised'
        $case.Contacts[0].CaseNumber | Should -Be '123-4567'
        $case.Steps[0].Status | Should -Be 'Done'
        Set-RecoveryCase -Path $path -StepId $Steps[1].Id, 3 -Reason '確認済み' -Status Solved -Date 2026-11-10T09:00+09:00 -PassThru | ForEach-Object Status | Should -Be 'Solved'
        (Get-RecoveryCase -Path $path).Steps[1, 2].Status | Should -Be 'Done', 'Done'
    }

    It 'writes all that one call says, or nothing' {
        $path = New-TestCase
        Set-RecoveryCase -Path $path -StepId 1 -Note 'CVV: 123' -ErrorVariable faults -ErrorAction SilentlyContinue
        $faults[0].FullyQualifiedErrorId | Should -BeLike 'BadCaseChange*'
        "$faults" | Should -Not -Match '123'
        (Get-RecoveryCase -Path $path).Steps[0].Status | Should -Be 'Open'
        Set-RecoveryCase -Path $path -StepId nonsense -ErrorVariable faults -ErrorAction SilentlyContinue
        "$faults" | Should -Match 'nonsense'
    }

    It 'exports its timeline as CSV with dates as they are, and reads out as text' {
        $path = New-TestCase
        Add-RecoveryContact -Path $path -Channel Phone -Outcome DeadEnd -Said '取り次げない' -Date 2026-11-06T09:00+09:00
        $rows = Get-RecoveryCase -Path $path -Timeline -Language ja | ConvertTo-Csv | ConvertFrom-Csv
        ($rows | Where-Object Kind -EQ 'Contact').When | Should -Be '2026-11-06T09:00:00+09:00'
        ($rows | Where-Object Kind -EQ 'Contact').What | Should -Match '取り次げない'
        Get-RecoveryCase -Path $path -AsText -Language ja | Should -Match '2026年11月6日、通販サイトに電話しました。'
        Get-RecoveryCase -Path $path -AsText -Language en | Should -Match 'On 6 November 2026: I called the shop.'
    }

    It 'looks whether evidence is still what it was' {
        Set-Content -LiteralPath "$TestDrive/shot.png" -Value 'one'
        $path = New-TestCase
        Set-RecoveryCase -Path $path -Evidence "$TestDrive/shot.png"
        (Get-RecoveryCase -Path $path -Verify).State | Should -Be 'Same', 'Same'
        Set-Content -LiteralPath "$TestDrive/shot.png" -Value 'two'
        (Get-RecoveryCase -Path $path -Verify | Where-Object File -EQ 'shot.png').State | Should -Be 'Changed'
    }

    It 'says of a damaged file where the last good state is' {
        $path = New-TestCase
        Set-RecoveryCase -Path $path -Note 'one'
        Set-Content -LiteralPath $path -Value '{'
        Get-RecoveryCase -Path $path -Language en -ErrorVariable faults -ErrorAction SilentlyContinue
        $faults[0].FullyQualifiedErrorId | Should -BeLike 'BadCaseFile*'
        "$faults" | Should -Match ([regex]::Escape("$path.bak"))
        Copy-Item -LiteralPath "$path.bak" -Destination $path
        (Get-RecoveryCase -Path $path).Account | Should -Be 'shop'
    }

    It 'completes the steps of the file that is named' {
        $path = New-TestCase
        $line = "Set-RecoveryCase -Path '$path' -StepId "
        (TabExpansion2 $line $line.Length).CompletionMatches.ListItemText | Should -Contain $Steps[0].Id
    }

    It 'gives back an incident from which messages are written' {
        $path = New-TestCase
        (Get-RecoveryCase -Path $path).Incident | New-SupportMessage SellerReinstatement -Language ja | ForEach-Object Kind | Should -Be 'SellerReinstatement'
    }
}
