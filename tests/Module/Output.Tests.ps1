BeforeDiscovery {
    $views = @(
        @{ Name = 'Import-OrderHistory'; Columns = 6; Objects = { $script:Items } }
        @{ Name = 'Find-AnomalousOrder'; Columns = 6; Objects = { $script:Japanese } }
        @{ Name = 'Find-AnomalousOrder in English'; Columns = 6; Objects = { $script:English } }
        @{ Name = 'Find-AnomalousOrder -AsEpisode'; Columns = 6; Objects = { $script:Episodes } }
        @{ Name = 'Get-AccountTrust'; Columns = 5; Objects = { $script:Trust } }
        @{ Name = 'New-RecoveryChecklist'; Columns = 4; Objects = { $script:Steps } }
        @{ Name = 'New-SupportMessage'; Columns = 5; Objects = { $script:Messages } }
        @{ Name = 'Test-SupportMessage'; Columns = 5; Objects = { $script:Messages | Test-SupportMessage -Language ja } }
        @{ Name = 'Get-RecoveryCase'; Columns = 6; Objects = { Get-RecoveryCase $script:Case } }
        @{ Name = 'Get-RecoveryCase, its steps'; Columns = 5; Objects = { (Get-RecoveryCase $script:Case).Steps } }
        @{ Name = 'Get-RecoveryCase, its contacts'; Columns = 6; Objects = { (Get-RecoveryCase $script:Case).Contacts } }
        @{ Name = 'Get-RecoveryCase -Due'; Columns = 5; Objects = { Get-RecoveryCase $script:Case -Due -Date 2026-11-15 -Language ja } }
        @{ Name = 'Get-RecoveryCase -Timeline'; Columns = 5; Objects = { Get-RecoveryCase $script:Case -Timeline -Language ja } }
        @{ Name = 'Get-RecoveryCase -Verify'; Columns = 4; Objects = { Get-RecoveryCase $script:Case -Verify } }
        @{ Name = 'Resolve-AccountIncident'; Columns = 6; Objects = { $script:Incident } }
        @{ Name = 'Get-ResaleGood'; Columns = 5; Objects = { Get-ResaleGood } }
        @{ Name = 'Get-ResaleGood -Title'; Columns = 5; Objects = { $script:Items | Get-ResaleGood } }
        @{ Name = 'Compare-ShippingAddress'; Columns = 5; Objects = { Compare-ShippingAddress '東京都港区芝9-9-9 302' '東京都港区芝9-9-9' -Language ja } }
        @{ Name = 'Get-OrderHistoryLayout'; Columns = 3; Objects = { Get-OrderHistoryLayout } }
        @{ Name = 'Import-OrderHistory of a refund, a sale and a payout'; Columns = 6; Objects = { $script:Kinds } }
        @{ Name = 'Get-OrderHistoryLayout -Path'; Columns = 5; Objects = { Get-OrderHistoryLayout -Path $script:HijackedZip } }
    )
}

BeforeAll {
    . "$PSScriptRoot/Common.ps1"
    $script:Items = Import-OrderHistory -Path $HijackedZip
    $script:Japanese = $Items | Find-AnomalousOrder -Language ja
    $script:English = Import-OrderHistory -Path (Join-Path $Samples 'hijacked-buyer-en') | Find-AnomalousOrder -Language en
    $map = @{ OrderId = 'id'; OrderDate = 'when'; Title = 'what'; Total = 'sum'; Refunded = 'sum'; ShipTo = 'to' }
    Set-Content -LiteralPath "$TestDrive/kinds.csv" -Value "id,when,what,sum,to`n249-0000000-0000001,2026-04-03,$('長い見本の商品名' * 9),123456.78,$('東京都千代田区' * 9)"
    $script:Kinds = 'Refund', 'Sale', 'Payout', 'Shipment' | ForEach-Object { Import-OrderHistory -Path "$TestDrive/kinds.csv" -ColumnMap ($map + @{ Kind = "=$_"; Currency = '=JPY' }) }
    $script:Episodes = @($Items | Find-AnomalousOrder -Language ja -AsEpisode)
    $script:Trust = $Japanese | Add-AccountTrust -Include Address, Payment -Force -LiteralPath "$TestDrive/trust.json" -Reason ('長い見本の理由' * 9) -PassThru
    $script:Steps = $Japanese | New-RecoveryChecklist -Language ja -Date 2026-11-05
    $script:Incident = $Japanese | Resolve-AccountIncident -Language ja

    $script:Messages = $Japanese | New-SupportMessage OrderList, CardDispute, SellerReinstatement -Language ja
    $script:Case = "$TestDrive/case.json"
    $null = $Steps | New-RecoveryCase $Case -Account ('長い見本の口座' * 5) -Date 2026-11-05 -Evidence "$TestDrive/kinds.csv"
    Add-RecoveryContact $Case -Channel Form -Said ('長い見本の話' * 12) -CaseNumber 12345678901234 -AnsweredBy ('長い見本の名前' * 4) -Address 'https://example.jp/a/long/form/address' -Date 2026-11-06

    # Columns of the screen that a line takes: East Asian wide and full-width characters take two.
    function Get-CellCount([string] $Line) {
        $count = 0
        foreach ($character in $Line.ToCharArray()) { $count += if ("$character" -match '[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]') { 2 } else { 1 } }
        $count
    }

    function Get-TableLine([object[]] $InputObject) {
        ($InputObject | Format-Table | Out-String -Width 120) -split '\r?\n'
    }
}

Describe 'The table of <Name>' -ForEach $views {
    It 'fits 120 columns of the screen' {
        foreach ($line in Get-TableLine (& $Objects)) {
            Get-CellCount $line | Should -BeLessOrEqual 120 -Because $line
        }
    }

    It 'has at most six columns, and fills them' {
        $rule = Get-TableLine (& $Objects) | Where-Object { $_ -match '^\s*-+( +-+)*\s*$' } | Select-Object -First 1
        $headings = ([regex]::Matches($rule, '-+')).Count
        $headings | Should -Be $Columns
        $headings | Should -BeLessOrEqual 6
    }

    It 'shows no type name and no braces of a list' {
        $text = (Get-TableLine (& $Objects)) -join "`n"
        $text | Should -Not -Match 'AccountGuard\.|System\.'
        $text | Should -Not -Match '[{}]'
    }
}

Describe 'The views' {
    It 'keeps the columns in line beside Japanese text' {
        $lines = Get-TableLine $script:Japanese
        $heading = $lines | Where-Object { $_ -match '^Verdict' } | Select-Object -First 1
        $row = $lines | Where-Object { $_ -match $script:Japanese[0].OrderId } | Select-Object -First 1
        $before = $row.Substring(0, $row.IndexOf($script:Japanese[0].Reasons[0].Substring(0, 5)))
        Get-CellCount $before | Should -Be $heading.IndexOf('Reasons')
    }

    It 'shows every property in the list of <Name>' -ForEach @(
        @{ Name = 'an order line'; Object = { $script:Items[0] } }
        @{ Name = 'an order found'; Object = { $script:Japanese[0] } }
        @{ Name = 'an episode'; Object = { $script:Episodes[0] } }
        @{ Name = 'a sum'; Object = { $script:Episodes[0].Totals[0] } }
        @{ Name = 'an entry of a trust list'; Object = { $script:Trust[0] } }
        @{ Name = 'a step'; Object = { $script:Steps[0] } }
        @{ Name = 'an incident'; Object = { $script:Incident } }
        @{ Name = 'a good'; Object = { Get-ResaleGood cordyceps } }
        @{ Name = 'a comparison of addresses'; Object = { Compare-ShippingAddress '東京都港区芝9-9-9' '東京都港区芝9丁目9-9' } }
        @{ Name = 'an explained file'; Object = { Get-OrderHistoryLayout -Path "$TestDrive/kinds.csv" } }
        @{ Name = 'a layout'; Object = { Get-OrderHistoryLayout AmazonYourOrders } }
    ) {
        $item = & $Object
        $shown = ($item | Format-List | Out-String -Width 300) -split '\r?\n' | Where-Object { $_ -match '^(\w+)\s*:' } | ForEach-Object { $Matches[1] }
        $shown | Where-Object { $_ -ne 'Title' -or $item.PSObject.Properties['Title'] } | Sort-Object | Should -Be ($item.PSObject.Properties.Name | Sort-Object)
    }

    It 'shows of a line that is no goods bought what it is, in place of the state of goods' {
        ($script:Kinds | Format-Table | Out-String -Width 120) | Should -Match '(?s)Refund .*Sale .*Payout .*Shipment '
        $bought = $script:Items | Where-Object Kind -EQ Item | Select-Object -First 1
        ($bought | Format-Table | Out-String -Width 120) | Should -Match $bought.Status
    }

    It 'shows the title of each layout in the language of the session' {
        Invoke-ChildShell -Culture ja-JP -Script "Import-Module '$Manifest'; Get-OrderHistoryLayout AmazonYourOrders | Format-List | Out-String -Width 200" | Where-Object { $_ -match '^Title' } | Should -Match '\p{IsHiragana}|\p{IsKatakana}|[一-龠]'
    }

    It 'puts each reason on lines of its own' {
        $text = $script:English[0] | Format-List | Out-String -Width 1000
        foreach ($reason in $script:English[0].Reasons) { $text | Should -Match "(?m)^[\w :]*$([regex]::Escape($reason))\r?$" }
    }

    It 'colours the verdict where the shell renders colours, and nowhere else' -Skip:($PSVersionTable.PSVersion -lt [version]'7.2') {
        $before = $PSStyle.OutputRendering
        try {
            $PSStyle.OutputRendering = 'Ansi'
            $script:Japanese | Format-Table | Out-String -Width 120 | Should -Match "`e\[[0-9;]+mSevere`e\[0m"
            $PSStyle.OutputRendering = 'PlainText'
            $script:Japanese | Format-Table | Out-String -Width 120 | Should -Not -Match "`e"
        }
        finally {
            $PSStyle.OutputRendering = $before
        }
    }
}

Describe 'Files' {
    It 'get the same dates and numbers under <_>' -ForEach 'de-DE', 'ja-JP', 'fr-FR', 'ar-SA' {
        $script = @"
Import-Module '$Manifest'
`$orders = Import-OrderHistory -LiteralPath '$HijackedZip' -Account a | Find-AnomalousOrder -Language en
`$orders | Export-Csv -LiteralPath '{0}/orders-{1}.csv'
`$orders | Select-Object OrderId, OrderDate, Total, Evidence | Export-Csv -LiteralPath '{0}/selected-{1}.csv'
`$orders | New-RecoveryChecklist -Language en -Date 2026-11-05T00:00+09:00 | Export-Csv -LiteralPath '{0}/steps-{1}.csv'
Import-OrderHistory -LiteralPath '$HijackedZip' -Account a | Export-Csv -LiteralPath '{0}/items-{1}.csv'
[cultureinfo]::CurrentCulture.Name
"@
        Invoke-ChildShell -Culture $_ -Script ($script -f $TestDrive, $_) | Select-Object -Last 1 | Should -Be $_
        if (-not (Test-Path -LiteralPath "$TestDrive/orders-en-US.csv")) { $null = Invoke-ChildShell -Culture en-US -Script ($script -f $TestDrive, 'en-US') }
        foreach ($file in 'orders', 'selected', 'steps', 'items') {
            Get-Content -LiteralPath "$TestDrive/$file-$_.csv" -Raw | Should -Be (Get-Content -LiteralPath "$TestDrive/$file-en-US.csv" -Raw) -Because $file
        }

        $first = Import-Csv -LiteralPath "$TestDrive/orders-$_.csv" | Select-Object -First 1
        $first.OrderDate | Should -Match '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d$'
        $first.Evidence | Should -Match '^\d+\.\d+$'
    }

    It 'show every value of a list in Export-Csv' {
        $row = $script:English[0] | ConvertTo-Csv | ConvertFrom-Csv
        $row.Reasons | Should -Be ($script:English[0].Reasons -join '; ')
        $row.Signals | Should -Match '^\w+ [+-]\d+\.\d; '
        $row.PSObject.Properties.Value | Should -Not -Match '^(System|AccountGuard)\.'
    }

    It 'show no type name where ConvertTo-Json or Export-Csv goes no deeper' {
        $script:English | ConvertTo-Json -WarningAction SilentlyContinue | Should -Not -Match '"(System|AccountGuard)\.'
        $script:English[0] | ConvertTo-Json -WarningAction SilentlyContinue | Should -Not -Match '"(System|AccountGuard)\.'
        $script:English[0].Signals | ConvertTo-Csv | Should -Not -Match '"(System|AccountGuard)\.'
    }

    It 'keep the columns in the order of the object' {
        ($script:English[0] | ConvertTo-Csv)[0] | Should -BeLike '"Account","OrderId","OrderDate","Verdict","Evidence",*'
    }

    It 'keep lists as lists and numbers as numbers in ConvertTo-Json' {
        $json = $script:English[0] | ConvertTo-Json -Depth 4 -EnumsAsStrings -WarningVariable warnings | ConvertFrom-Json
        $warnings | Should -BeNullOrEmpty
        , $json.Reasons | Should -BeOfType [array]
        $json.Evidence | Should -BeOfType [double]
        $json.Verdict | Should -Be "$($script:English[0].Verdict)"
        $json.Signals[0].Name | Should -Be $script:English[0].Signals[0].Name
    }
}

Describe 'Properties' {
    It 'are still dates and numbers to work with' {
        $order = $script:English[0]
        $order.OrderDate.GetType() | Should -Be ([datetimeoffset])
        $order.OrderDate.AddDays(1) | Should -BeGreaterThan $order.OrderDate
        $order.Total.GetType() | Should -Be ([decimal])
        ($script:English | Measure-Object -Property Total -Sum).Sum | Should -Be ($script:English[0].Total + ($script:English[1..99] | Measure-Object -Property Total -Sum).Sum)
        '{0:yyyy}' -f $order.OrderDate | Should -Be $order.OrderDate.Year
        ($script:Items | Sort-Object -Property Total -Descending)[0].Total | Should -Be ($script:Items.Total | Measure-Object -Maximum).Maximum
        $script:Items | Where-Object Total -GT 10000 | ForEach-Object { $_.Total | Should -BeGreaterThan 10000 }
    }

    It 'cannot be changed' {
        { $script:English[0].Total = 1 } | Should -Throw
    }

    It 'survive Export-Clixml' {
        $script:English[0] | Export-Clixml -LiteralPath "$TestDrive/order.xml"
        $again = Import-Clixml -LiteralPath "$TestDrive/order.xml"
        $again.Total | Should -Be $script:English[0].Total
        $again.Reasons | Select-Object -First 1 | Should -Be $script:English[0].Reasons[0]
    }
}
