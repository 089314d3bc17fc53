BeforeAll {
    . "$PSScriptRoot/Common.ps1"
    $expected = (Get-Content -LiteralPath (Join-Path $Samples 'expected.json') -Raw | ConvertFrom-Json).'hijacked-buyer-ja' | Sort-Object
    $script:Mailbox = Join-Path $Samples 'hijacked-buyer-ja-mails/takeout.mbox'
    $script:Mails = Import-AccountNotice -LiteralPath $Mailbox -Language en
    $script:FromMails = Import-AccountNotice -LiteralPath $Mailbox -AsOrder
    $script:Found = $FromMails | Find-AnomalousOrder -Notice $Mails -Language en
}

Describe 'Orders from mails' {
    It 'are enough for a locked-out owner' {
        ($Found | Where-Object Verdict -GE 'Alert').OrderId | Sort-Object | Should -Be $expected
        $Found.Layouts | Sort-Object -Unique | Should -Be 'Mail'
    }

    It 'are one history with the export, and nothing is counted twice' {
        $export = Import-OrderHistory -LiteralPath $HijackedZip
        $alone = $export | Find-AnomalousOrder -IncludeNormal -Language en
        $both = @($export; $FromMails) | Find-AnomalousOrder -IncludeNormal -Language en

        $both.Account | Sort-Object -Unique | Should -Be ($alone.Account | Sort-Object -Unique)
        $both.OrderId | Should -Be $alone.OrderId
        $both | ForEach-Object { "$($_.OrderId) $($_.Verdict) $($_.Total) $($_.Quantity) $($_.Titles)" } | Should -Be ($alone | ForEach-Object { "$($_.OrderId) $($_.Verdict) $($_.Total) $($_.Quantity) $($_.Titles)" })
    }

    It 'are known as such where no export tells them' {
        $late = @(Import-OrderHistory -LiteralPath $HijackedZip | Where-Object OrderDate -LT ([datetimeoffset]::new(2026, 11, 1, 0, 0, 0, [timespan]::Zero)))
        $findings = @($late; $FromMails) | Find-AnomalousOrder -Language en
        $findings.OrderId | Sort-Object | Should -Be $expected
        $findings | Where-Object { "$($_.Layouts)" -eq 'Mail' } | Should -HaveCount 3
    }
}

Describe 'Get-AccountTimeline' {
    BeforeAll {
        $script:Events = @($Mails; $Found) | Get-AccountTimeline -Language en
    }

    It 'puts orders and mails in the order in which they happened' {
        $Events | Should -HaveCount ($Mails.Count + $Found.Count)
        $Events[0].PSObject.TypeNames[0] | Should -Be 'AccountGuard.Events.AccountEvent'
        $instants = $Events | ForEach-Object { $_.When.UtcTicks }
        $instants | Should -Be ($instants | Sort-Object)
        ($Events | Where-Object What -EQ Order).OrderIds | Sort-Object | Should -Be $expected
    }

    It 'shows forged mails as forged' {
        $forged = $Events | Where-Object IsForged
        $forged | Should -HaveCount 4
        $forged.Summary | Should -BeLike 'FORGED*'
    }

    It 'shows all orders where order lines are given, a finding once' {
        $all = @($Found; $FromMails) | Get-AccountTimeline
        $all | Should -HaveCount $FromMails.Count
        $all | Where-Object Verdict -EQ Severe | Should -HaveCount $Found.Count
    }

    It 'takes episodes for the orders in them' {
        $FromMails | Find-AnomalousOrder -AsEpisode | Get-AccountTimeline | Should -HaveCount $expected.Count
    }

    It 'speaks Japanese where asked' {
        (Get-AccountTimeline $Mails -Language ja | Where-Object IsForged).Summary | Should -Match '^偽のメール'
    }

    It 'names what is no event, and goes on' {
        $written = 'x', $Mails[0] | Get-AccountTimeline -ErrorAction SilentlyContinue -ErrorVariable problem
        $written | Should -HaveCount 1
        $problem.FullyQualifiedErrorId | Should -BeLike 'NoEvent,*'
    }

    It 'fits 120 columns' {
        $lines = ($Events | Format-Table | Out-String -Width 120) -split "`r?`n"
        ($lines | Measure-Object -Property Length -Maximum).Maximum | Should -BeLessOrEqual 120
        $lines | Where-Object { $_ -match '^2026-10-31 10:05 Mail\s+.*Genuine' } | Should -HaveCount 1
    }
}
