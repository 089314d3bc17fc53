BeforeAll {
    . "$PSScriptRoot/Common.ps1"
    $expected = (Get-Content -LiteralPath (Join-Path $Samples 'expected.json') -Raw | ConvertFrom-Json)
    $items = Import-OrderHistory -Path $HijackedZip
    $orders = $items | Find-AnomalousOrder -Language en
}

Describe 'Find-AnomalousOrder' {
    It 'finds the orders of the strangers and no others' {
        $orders | Where-Object Verdict -GE 'Alert' | ForEach-Object OrderId | Sort-Object | Should -Be ($expected.'hijacked-buyer-ja' | Sort-Object)
    }

    It 'stays silent about the honest account' {
        Import-OrderHistory -Path $HonestAccount | Find-AnomalousOrder -MinimumVerdict Alert | Should -BeNullOrEmpty
    }

    It 'gives its reasons in <Language>' -ForEach @(@{ Language = 'ja'; Letters = '\p{IsHiragana}' }, @{ Language = 'ja-JP'; Letters = '\p{IsHiragana}' }, @{ Language = 'en'; Letters = '^\P{IsHiragana}+$' }, @{ Language = 'de'; Letters = '^\P{IsHiragana}+$' }) {
        $found = $items | Find-AnomalousOrder -Language $Language -MinimumVerdict Alert | Select-Object -First 1
        $found.Reasons[0] | Should -Match $Letters
    }

    It 'speaks the language of the session when none is asked for' {
        $script = "Import-Module '$Manifest'; (Import-OrderHistory -Path '$HijackedZip' | Find-AnomalousOrder | Select-Object -First 1).Reasons[0]"
        Invoke-ChildShell -Culture ja-JP -Script $script | Should -Match '\p{IsHiragana}'
        Invoke-ChildShell -Culture en-US -Script $script | Should -Not -Match '\p{IsHiragana}'
    }

    It 'gives the same whether the lines come by pipeline or as a list' {
        (Find-AnomalousOrder $items -Language en).OrderId | Should -Be $orders.OrderId
    }

    It 'takes an empty list' {
        Find-AnomalousOrder -InputObject @() | Should -BeNullOrEmpty
    }

    It 'reports only what is asked for with <Case>' -ForEach @(
        @{ Case = '-MinimumVerdict'; Arguments = @{ MinimumVerdict = 'Severe' }; Keeps = { $_.Verdict -ge 'Severe' } }
        @{ Case = '-Since'; Arguments = @{ Since = '2026-11-01T00:00Z' }; Keeps = { $_.OrderDate -ge [datetimeoffset]'2026-11-01T00:00Z' } }
    ) {
        $kept = $items | Find-AnomalousOrder -Language en @Arguments
        $kept.OrderId | Should -Be @($orders | Where-Object $Keeps).OrderId
        $kept.Count | Should -BeGreaterThan 0
    }

    It 'reports all orders with -IncludeNormal' {
        $all = $items | Find-AnomalousOrder -IncludeNormal -MinimumVerdict Normal
        ($all.OrderId | Sort-Object -Unique).Count | Should -Be ($items.OrderId | Where-Object { $_ } | Sort-Object -Unique).Count
    }

    It 'believes the owner about an address' {
        $trusted = $items | Find-AnomalousOrder -TrustedAddress $orders[0].ShipTo -Language en -IncludeNormal -MinimumVerdict Normal | Where-Object OrderId -EQ $orders[0].OrderId
        $trusted.Evidence | Should -BeLessThan $orders[0].Evidence
    }

    It 'refuses the date <_>, which means different days to different people' -ForEach '03/04/2026', '3.4.2026', '04-03-26', 'yesterday' {
        { $items | Find-AnomalousOrder -Since $_ } | Should -Throw '*year first*'
    }

    It 'takes the date <Text>' -ForEach @(
        @{ Text = '2026-04-03'; Utc = $null }
        @{ Text = '2026/4/3'; Utc = $null }
        @{ Text = '20260403'; Utc = $null }
        @{ Text = '2026-04'; Utc = $null }
        @{ Text = '2026-04-03T12:00+09:00'; Utc = '2026-04-03T03:00Z' }
        @{ Text = '2026-04-03 12:00:30Z'; Utc = '2026-04-03T12:00:30Z' }
        @{ Text = [datetime]::SpecifyKind([datetime]'2026-04-03', 'Utc'); Utc = '2026-04-03T00:00Z' }
        @{ Text = [datetimeoffset]'2026-04-03T12:00+09:00'; Utc = '2026-04-03T03:00Z' }
    ) {
        $steps = New-RecoveryChecklist -Date $Text -Country JP
        $date = if ($Utc) { [datetimeoffset]$Utc } elseif ("$Text" -eq '2026-04') { [datetimeoffset][datetime]'2026-04-01' } else { [datetimeoffset][datetime]'2026-04-03' }
        ($steps | Where-Object Due | Sort-Object Due | Select-Object -First 1).Due.ToString('yyyy-MM-dd') | Should -Be $date.ToOffset(([datetimeoffset](($steps | Where-Object Due | Select-Object -First 1).Due)).Offset).ToString('yyyy-MM-dd')
    }

    It 'ends with one error where the catalogue cannot be read' {
        Set-Content -LiteralPath "$TestDrive/catalogue.json" -Value '{ "goods": 1 }'
        { $items | Find-AnomalousOrder -CatalogPath "$TestDrive/catalogue.json" } | Should -Throw -ErrorId 'BadCatalog,*'
        { $items | Find-AnomalousOrder -CatalogPath "$TestDrive/none.json" } | Should -Throw -ErrorId 'BadCatalog,*'
        { $items | Find-AnomalousOrder -CatalogPath Env:PATH } | Should -Throw -ErrorId 'NotInFileSystem,*'
    }

    It 'ends quietly where the pipeline is stopped' {
        ($items | Find-AnomalousOrder | Select-Object -First 1).OrderId | Should -Be $orders[0].OrderId
    }
}

Describe 'Find-AnomalousOrder with a seller''s report' {
    BeforeAll {
        $header = 'amazon-order-id', 'merchant-order-id', 'purchase-date', 'order-status', 'sku', 'ship-city' -join "`t"
        $row = '111-0000009-0000001', '', '2026-01-20T10:00:00+00:00', 'Unshipped', 'LAMP-01', 'Springfield' -join "`t"
        Set-Content -LiteralPath (Join-Path $TestDrive 'sales.txt') -Value $header, $row
        $sales = Import-OrderHistory -LiteralPath (Join-Path $TestDrive 'sales.txt')
    }

    It 'says in <Language> what of them cannot be judged' -ForEach @(@{ Language = 'en'; Text = 'cannot be judged' }, @{ Language = 'ja'; Text = '分かりません' }) {
        $found = $sales | Find-AnomalousOrder -Language $Language -WarningVariable warnings -WarningAction SilentlyContinue
        $found | Should -BeNullOrEmpty
        "$warnings" | Should -Match $Text
    }

    It 'judges the purchases beside them as without them' {
        $alone = $items | Find-AnomalousOrder -Language en -WarningVariable none -WarningAction SilentlyContinue
        $both = @($items) + @($sales) | Find-AnomalousOrder -Language en -WarningAction SilentlyContinue
        $none | Should -BeNullOrEmpty
        ($both | ConvertTo-Json -Depth 5) | Should -Be ($alone | ConvertTo-Json -Depth 5)
    }
}

Describe 'Get-ResaleGood' {
    It 'lists the catalogue' {
        (Get-ResaleGood).Count | Should -BeGreaterThan 20
        (Get-ResaleGood)[0].Name | Should -Be 'cordyceps'
    }

    It 'finds a good by <_>' -ForEach 'cordyceps', 'CORDY*', '冬虫夏草' {
        (Get-ResaleGood -Name $_).Name | Should -Be 'cordyceps'
    }

    It 'says which good a title names, and by which word' {
        $match = '冬虫夏草 粒タイプ 60粒', 'A book about nothing', $null, '' | Get-ResaleGood
        @($match).Count | Should -Be 1
        $match.Name | Should -Be 'cordyceps'
        $match.Term | Should -Be '冬虫夏草'
        $match.Title | Should -Be '冬虫夏草 粒タイプ 60粒'
    }

    It 'takes order lines from the pipeline' {
        ($items | Get-ResaleGood | Where-Object Name -EQ 'cordyceps').Count | Should -BeGreaterOrEqual 8
    }

    It 'says that a name is not there' {
        $null = Get-ResaleGood -Name Nothing -ErrorVariable errors -ErrorAction SilentlyContinue
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'NameNotFound,*'
        $errors[0].TargetObject | Should -Be 'Nothing'
    }
}

Describe 'New-RecoveryChecklist' {
    It 'gives the steps for the orders piped in, in the order of the work' {
        $steps = $orders | New-RecoveryChecklist -Language en -Date 2026-11-05
        $steps.Number | Should -Be (1..$steps.Count)
        $cancel = $orders | Where-Object CanCancel | ForEach-Object OrderId
        $cancel | ForEach-Object { $steps.Orders | Should -Contain $_ }
        $steps | ForEach-Object { $_.Source | Should -Not -BeNullOrEmpty; $_.VerifiedOn | Should -Not -BeNullOrEmpty }
    }

    It 'gives the general checklist without a pipeline' {
        (New-RecoveryChecklist -Language en -Country JP).Count | Should -BeGreaterThan 5
    }

    It 'gives nothing where the pipeline found nothing, and says so' {
        $steps = @() | New-RecoveryChecklist -Verbose 4>&1
        @($steps).Count | Should -Be 1
        "$steps" | Should -Match 'No order in the pipeline'
    }

    It 'knows the numbers of <Country>' -ForEach @(@{ Country = 'JP'; Number = '0120-999-373' }, @{ Country = 'jp'; Number = '0120-999-373' }, @{ Country = 'US'; Number = '1-888-280-4331' }) {
        (New-RecoveryChecklist -Country $Country).Contact -join ' ' | Should -Match $Number
    }

    It 'speaks Japanese' {
        ($orders | New-RecoveryChecklist -Language ja)[0].Action | Should -Match '\p{IsHiragana}'
    }

    It 'gives the steps of <_>, and completes its name' -ForEach 'BuyerTakeover', 'SellerTakeover', 'BillingVerificationHold', 'ProtectiveLock', 'Phishing', 'Unclear' {
        $steps = New-RecoveryChecklist -Scenario $_ -Country JP -Language ja
        $steps.Number | Should -Be (1..$steps.Count)
        $steps.Count | Should -BeIn (7..20)
        ($steps.Id | Sort-Object -Unique).Count | Should -Be $steps.Count
        (TabExpansion2 "New-RecoveryChecklist -Scenario $($_.Substring(0, 3))").CompletionMatches.CompletionText | Should -Contain $_
    }

    It 'takes an incident, and marks what the owner did' {
        $steps = $orders | Resolve-AccountIncident -TwoStepWasOn -Language en | New-RecoveryChecklist -Language en -Date 2026-11-05
        $done = $steps | Where-Object Id -Like 'two-step*'
        $done.Status | Should -Be 'Done'
        $done.StatusReason | Should -Not -BeNullOrEmpty
        $done.Due | Should -BeNullOrEmpty
    }

    It 'says which ways lead nowhere' {
        $send = New-RecoveryChecklist -Scenario ProtectiveLock -Country JP -Language en | Where-Object DeadEnds
        "$($send.DeadEnds)" | Should -Match '0120-899-543, option 4: closed \(seen 2020\)'
        ($send | Format-List | Out-String) | Should -Match 'DeadEnds'
    }

    It 'takes numbers of the user''s own file, and refuses a broken one by name, line and reason' {
        Set-Content -LiteralPath "$TestDrive/own.json" -Value '{ "schema": 1, "facts": [ { "id": "amazon-jp-phone", "value": "0120-000-000", "seen": [ "2026-11" ], "sources": [ "my call" ] } ] }'
        (New-RecoveryChecklist -Country JP -PlaybookPath "$TestDrive/own.json").Contact -join ' ' | Should -Match '0120-000-000'
        (New-RecoveryChecklist -Scenario BuyerTakeover -Country JP -PlaybookPath $TestDrive).Contact -join ' ' | Should -Match '0120-000-000'
        Set-Content -LiteralPath "$TestDrive/own.json" -Value '{ "schema": 1,', ' "colour": 1 }'
        { New-RecoveryChecklist -PlaybookPath "$TestDrive/own.json" } | Should -Throw '*own.json*line 2*colour*' -ErrorId 'BadPlaybook,*'
        { New-RecoveryChecklist -PlaybookPath "$TestDrive/none.json" } | Should -Throw '*none.json*no such file*' -ErrorId 'BadPlaybook,*'
        { New-RecoveryChecklist -PlaybookPath Env:PATH } | Should -Throw -ErrorId 'NotInFileSystem,*'
    }

    It 'refuses what is no finding and no incident' {
        'text' | New-RecoveryChecklist -ErrorVariable problems -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $problems[0].FullyQualifiedErrorId | Should -BeLike 'NoIncident,*'
    }

    It 'refuses a country that is no code' {
        { New-RecoveryChecklist -Country Japan } | Should -Throw
    }
}
