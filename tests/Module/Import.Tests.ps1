BeforeAll {
    . "$PSScriptRoot/Common.ps1"
}

Describe 'Import-OrderHistory' {
    BeforeAll {
        # 402,000 rows, so that an import takes seconds.
        $script:LongFile = "$TestDrive/long.csv"
        New-OrderFile -Path $script:LongFile -Rows 2000
        $lines = [System.IO.File]::ReadAllText($script:LongFile)
        $body = $lines.Substring($lines.IndexOf("`n") + 1)
        $writer = [System.IO.StreamWriter]::new($script:LongFile, $true)
        try { for ($i = 0; $i -lt 200; $i++) { $writer.Write($body) } } finally { $writer.Dispose() }
    }

    BeforeEach {
        $folder = Join-Path $TestDrive ([guid]::NewGuid().ToString('N'))
        $null = New-Item -ItemType Directory -Path $folder
    }

    It 'reads the zip that the shop delivered' {
        $items = Import-OrderHistory -Path $HijackedZip -WarningVariable warnings -ErrorVariable errors
        ($items | Group-Object Kind -NoElement | Sort-Object Name | ForEach-Object { "$($_.Name) $($_.Count)" }) | Should -Be 'CartItem 12', 'Item 282'
        $warnings | Should -BeNullOrEmpty
        $errors | Should -BeNullOrEmpty
        $items[0].Account | Should -Be 'Your Orders'
        $items[0].PSObject.TypeNames[0] | Should -Be 'AccountGuard.Orders.OrderItem'
    }

    It 'leaves the garbage collector as it was, whether the import is read to its end or not' {
        $before = [System.Runtime.GCSettings]::LatencyMode
        $within = Import-OrderHistory -Path $LongFile | ForEach-Object { [System.Runtime.GCSettings]::LatencyMode } | Select-Object -First 1
        [System.Runtime.GCSettings]::LatencyMode | Should -Be $before
        $within | Should -Be $(if ($PSEdition -eq 'Core') { 'NoGCRegion' } else { $before })
        (Import-OrderHistory -Path $LongFile | Measure-Object).Count | Should -Be 402000
        [System.Runtime.GCSettings]::LatencyMode | Should -Be $before
        { Import-OrderHistory -Path $LongFile | ForEach-Object { throw 'enough' } } | Should -Throw 'enough'
        [System.Runtime.GCSettings]::LatencyMode | Should -Be $before
    }

    It 'names in -Verbose the files that it leaves alone, and counts the rows of those it reads' {
        $verbose = Import-OrderHistory -Path $HijackedZip -Verbose 4>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }
        "$verbose" | Should -Match 'FileDescriptions\.csv: left alone'
        "$verbose" | Should -Match 'Cart History\.csv: lines by kind: CartItem 12'
        "$verbose" | Should -Match 'Order History\.csv: 282 of 282 rows'
    }

    It 'takes files from the pipeline, each as an account of its own' {
        'alice', 'bob' | ForEach-Object { New-OrderFile -Path "$folder/$_.csv" }
        $items = Get-ChildItem -Path $folder -Filter *.csv | Import-OrderHistory
        $items.Account | Sort-Object -Unique | Should -Be 'alice', 'bob'
    }

    It 'takes what one pattern matches as one account, named after the folder' {
        'one', 'two' | ForEach-Object { New-OrderFile -Path "$folder/$_.csv" }
        (Import-OrderHistory -Path "$folder/*.csv").Account | Sort-Object -Unique | Should -Be (Split-Path -Leaf $folder)
    }

    It 'names the account after the only file that a pattern matches' {
        New-OrderFile -Path "$folder/only.csv"
        (Import-OrderHistory -Path "$folder/*.csv").Account | Sort-Object -Unique | Should -Be 'only'
    }

    It 'gives every line the name in -Account' {
        'one', 'two' | ForEach-Object { New-OrderFile -Path "$folder/$_.csv" }
        (Import-OrderHistory -Path "$folder/one.csv", "$folder/two.csv" -Account home).Account | Sort-Object -Unique | Should -Be 'home'
    }

    It 'takes brackets in names as they are with -LiteralPath and from the pipeline' {
        New-OrderFile -Path "$folder/orders [1].csv"
        (Import-OrderHistory -LiteralPath "$folder/orders [1].csv").Count | Should -Be 3
        (Get-Item -LiteralPath "$folder/orders [1].csv" | Import-OrderHistory).Count | Should -Be 3
    }

    It 'takes paths relative to where the shell is' {
        New-OrderFile -Path "$folder/here.csv"
        Push-Location -LiteralPath $folder
        try { (Import-OrderHistory ./here.csv).Count | Should -Be 3 } finally { Pop-Location }
    }

    It 'reports a row that it cannot read with file, line and reason, counts it, and imports the rest' {
        New-OrderFile -Path "$folder/orders.csv" -Rows 5 -BadRow 2
        $items = Import-OrderHistory -Path "$folder/orders.csv" -WarningVariable warnings -WarningAction SilentlyContinue
        $items.Count | Should -Be 4
        $warnings.Count | Should -Be 2
        "$($warnings[0])" | Should -Match 'orders\.csv, line 3: not imported\..*Order Date'
        "$($warnings[1])" | Should -Match '1 of 5 rows'
    }

    It 'does not flood the screen: after five rows with the same remark the rest is counted, and named in -Verbose' {
        New-OrderFile -Path "$folder/orders.csv" -Rows 40 -BadRow (1..30)
        $messages = Import-OrderHistory -Path "$folder/orders.csv" -WarningVariable warnings -WarningAction SilentlyContinue -Verbose 4>&1
        $warnings.Count | Should -Be 7
        "$warnings" | Should -Match '30 of 40 rows'
        "$warnings" | Should -Match '25 more rows'
        @($messages | Where-Object { "$_" -match 'line \d+: not imported' }).Count | Should -Be 25
    }

    It 'gives one clear error for a file of no known layout, and still reads the others' {
        New-OrderFile -Path "$folder/good.csv"
        Set-Content -LiteralPath "$folder/other.csv" -Value "Total Owed,Colour`n1,red"
        $items = Import-OrderHistory -Path "$folder/other.csv", "$folder/good.csv" -ErrorVariable errors -ErrorAction SilentlyContinue
        $items.Count | Should -Be 3
        $errors.Count | Should -Be 1
        $errors[0].FullyQualifiedErrorId | Should -Be 'OrderHistoryUnknownLayout,AccountGuard.PowerShell.Commands.ImportOrderHistoryCommand'
        $errors[0].CategoryInfo.Category | Should -Be 'InvalidData'
        $errors[0].TargetObject | Should -BeLike '*other.csv'
        "$($errors[0])" | Should -Match 'Colour'
        "$($errors[0])" | Should -Match 'Order ID'
    }

    It 'stops at the error where the user says so' {
        Set-Content -LiteralPath "$folder/other.csv" -Value "Total Owed,Colour`n1,red"
        { Import-OrderHistory -Path "$folder/other.csv" -ErrorAction Stop } | Should -Throw -ErrorId 'OrderHistoryUnknownLayout,*'
    }

    It 'says that <Case> is not there' -ForEach @(
        @{ Case = 'a path'; Arguments = @{ Path = './no such file.csv' }; Id = 'PathNotFound' }
        @{ Case = 'a literal path'; Arguments = @{ LiteralPath = './no such [file].csv' }; Id = 'OrderHistoryNotFound' }
        @{ Case = 'a match'; Arguments = @{ Path = './no-such-*.csv' }; Id = 'NothingMatches' }
        @{ Case = 'a drive'; Arguments = @{ LiteralPath = 'nosuchdrive:/orders.csv' }; Id = 'PathNotFound' }
    ) {
        $items = Import-OrderHistory @Arguments -ErrorVariable errors -ErrorAction SilentlyContinue
        $items | Should -BeNullOrEmpty
        $errors.Count | Should -Be 1
        $errors[0].FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors[0].CategoryInfo.Category | Should -Be 'ObjectNotFound'
    }

    It 'refuses what is not in the file system' {
        $null = Import-OrderHistory -Path Env:PATH -ErrorVariable errors -ErrorAction SilentlyContinue
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'NotInFileSystem,*'
        $null = Import-OrderHistory -LiteralPath Env:PATH -ErrorVariable errors -ErrorAction SilentlyContinue
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'NotInFileSystem,*'
    }

    It 'takes an encoding by <_>' -ForEach 'shift_jis', 932, '932', 'utf8', 'unicode' {
        $given = $_
        $encoding = switch ("$given") { 'utf8' { [System.Text.Encoding]::UTF8 } 'unicode' { [System.Text.Encoding]::Unicode } default { [System.Text.Encoding]::GetEncoding(932) } }
        New-OrderFile -Path "$folder/plain.csv"
        $text = (Get-Content -LiteralPath "$folder/plain.csv" -Raw).Replace('Sample thing 1', '見本の品')
        [System.IO.File]::WriteAllText("$folder/encoded.csv", $text, $encoding)
        (Import-OrderHistory -Path "$folder/encoded.csv" -Encoding $given)[0].Title | Should -Be '見本の品'
    }

    It 'refuses an encoding that there is not' {
        { Import-OrderHistory -Path $HijackedZip -Encoding 'utf-9' } | Should -Throw '*utf-9*shift_jis*'
    }

    It 'takes a time zone by <_>' -ForEach 'Asia/Tokyo', '+09:00', '+0900' {
        $file = Join-Path $Samples 'hijacked-buyer-ja-filter/amazon-order_non-digital_2024.csv'
        (Import-OrderHistory -Path $file -TimeZone $_ | Select-Object -First 1).OrderDate.Offset | Should -Be ([timespan]'09:00')
    }

    It 'refuses a time zone that there is not' {
        { Import-OrderHistory -Path $HijackedZip -TimeZone 'Moon/Base' } | Should -Throw '*Moon/Base*Asia/Tokyo*'
    }

    It 'leaves no file open behind Select-Object -First' {
        New-OrderFile -Path "$folder/orders.csv" -Rows 20000
        (Import-OrderHistory -Path "$folder/orders.csv" | Select-Object -First 1).Title | Should -Be 'Sample thing 1'
        $stream = [System.IO.File]::Open("$folder/orders.csv", 'Open', 'ReadWrite', 'None')
        $stream.Dispose()
    }

    It 'leaves no zip open behind Select-Object -First' {
        Copy-Item -LiteralPath $HijackedZip -Destination "$folder/orders.zip"
        $null = Import-OrderHistory -Path "$folder/orders.zip" | Select-Object -First 1
        $stream = [System.IO.File]::Open("$folder/orders.zip", 'Open', 'ReadWrite', 'None')
        $stream.Dispose()
    }

    It 'writes the first items before it has read the last row' {
        New-OrderFile -Path "$folder/orders.csv" -Rows 20000 -BadRow 20000
        $warnings = $null
        $null = Import-OrderHistory -Path "$folder/orders.csv" -WarningVariable warnings -WarningAction SilentlyContinue | Select-Object -First 1
        $warnings | Should -BeNullOrEmpty
    }

    It 'stops at once' {
        $shell = [powershell]::Create()
        try {
            # Nothing comes out, so that only the reader itself can notice the stop.
            $null = $shell.AddScript("Import-Module '$Manifest'; 'ready'; Import-OrderHistory -Path '$script:LongFile' | Where-Object { `$false }")
            $output = [System.Management.Automation.PSDataCollection[psobject]]::new()
            $running = $shell.BeginInvoke([System.Management.Automation.PSDataCollection[psobject]]::new(), $output)
            while ($output.Count -eq 0 -and -not $running.IsCompleted) { Start-Sleep -Milliseconds 20 }
            Start-Sleep -Milliseconds 300
            $running.IsCompleted | Should -BeFalse -Because 'the file must be long enough to be stopped in'
            $clock = [System.Diagnostics.Stopwatch]::StartNew()
            $shell.Stop()
            $clock.ElapsedMilliseconds | Should -BeLessThan 2000
            $shell.InvocationStateInfo.State | Should -Be 'Stopped'
            $shell.Streams.Error | Should -BeNullOrEmpty
        }
        finally {
            $shell.Dispose()
        }

        $stream = [System.IO.File]::Open("$script:LongFile", 'Open', 'ReadWrite', 'None')
        $stream.Dispose()
    }

    It 'shows progress for <Case>' -ForEach @(
        @{ Case = 'a long file, five times a second at most'; Long = $true }
        @{ Case = 'no short file'; Long = $false }
    ) {
        New-OrderFile -Path "$folder/short.csv"
        $file = if ($Long) { $script:LongFile } else { "$folder/short.csv" }
        $shell = [powershell]::Create()
        try {
            $clock = [System.Diagnostics.Stopwatch]::StartNew()
            $null = $shell.AddScript("Import-Module '$Manifest'; Import-OrderHistory -Path '$file' | Out-Null").Invoke()
            $moves = @($shell.Streams.Progress | Where-Object { $_.Activity -match 'order histories' -and $_.RecordType -eq 'Processing' })
            $ends = @($shell.Streams.Progress | Where-Object { $_.Activity -match 'order histories' -and $_.RecordType -eq 'Completed' })
            if ($Long) {
                $moves.Count | Should -BeGreaterThan 0
                $moves.Count | Should -BeLessOrEqual (1 + $clock.Elapsed.TotalSeconds * 5)
                $moves[-1].PercentComplete | Should -BeIn (1..100)
                $ends.Count | Should -Be 1
            }
            else {
                $moves.Count + $ends.Count | Should -Be 0
            }
        }
        finally {
            $shell.Dispose()
        }
    }
}

Describe 'Import-OrderHistory -ColumnMap' {
    BeforeAll {
        $script:Shop = "$TestDrive/shop.csv"
        [System.IO.File]::WriteAllText($script:Shop, "Bestellnummer;Datum;Artikel;Betrag;Versand;Straße;PLZ;Ort`nB-100;03/04/2026;Lampe;1.210;4,90;Musterweg 5;12345;Musterstadt`n")
        $script:Map = @{ ORDERID = 'Bestellnummer'; OrderDate = 'Datum'; Title = 'Artikel'; Total = 'Betrag', 'Versand'; ShipTo = 'Straße', 'PLZ', 'Ort'; Currency = '=EUR' }
    }

    It 'reads the columns into the properties named' {
        $item = Import-OrderHistory -Path $script:Shop -ColumnMap $script:Map -DateFormat 'MM/dd/yyyy', 'dd/MM/yyyy' -DecimalMark ',' -WarningVariable warnings
        $warnings | Should -BeNullOrEmpty
        $item.OrderId | Should -Be 'B-100'
        $item.OrderDate.ToString('yyyy-MM-dd') | Should -Be '2026-03-04'
        $item.Total | Should -Be 1214.90
        $item.Currency | Should -Be 'EUR'
        $item.ShipTo | Should -Be 'Musterweg 5, 12345 Musterstadt'
        $item.Layout | Should -Be 'ColumnMap'
    }

    It 'takes <Case>' -ForEach @(
        @{ Case = 'an ordered map'; Map = [ordered]@{ OrderId = 'Bestellnummer'; OrderDate = 'Datum' } }
        @{ Case = 'format and mark inside the map'; Map = @{ OrderId = 'Bestellnummer'; OrderDate = 'Datum'; Total = 'Betrag'; DateFormat = 'dd/MM/yyyy'; DecimalMark = ',' } }
    ) {
        (Import-OrderHistory -Path $script:Shop -ColumnMap $Map -DateOrder DayFirst).OrderDate.ToString('yyyy-MM-dd') | Should -Be '2026-04-03'
    }

    It 'reads an ambiguous date with -DateOrder <_>, and reports it without' -ForEach 'DayFirst', 'MonthFirst' {
        $plain = @{ OrderId = 'Bestellnummer'; OrderDate = 'Datum' }
        $day = (Import-OrderHistory -Path $script:Shop -ColumnMap $plain -DateOrder $_).OrderDate.ToString('yyyy-MM-dd')
        $day | Should -Be $(if ($_ -eq 'DayFirst') { '2026-04-03' } else { '2026-03-04' })
        Import-OrderHistory -Path $script:Shop -ColumnMap $plain -WarningVariable warnings -WarningAction SilentlyContinue | Should -BeNullOrEmpty
        "$warnings" | Should -Match '-DateOrder'
    }

    It 'decides the dates of a known layout with -DateOrder, under every culture' {
        New-OrderFile -Path "$TestDrive/resaved.csv" -Rows 1
        $text = [System.IO.File]::ReadAllText("$TestDrive/resaved.csv").Replace('2024-01-01T01:00:00Z', '03/04/2026').Replace('Amazon.com,', 'Amazon.co.jp,')
        [System.IO.File]::WriteAllText("$TestDrive/resaved.csv", $text)
        foreach ($culture in 'en-US', 'de-DE') {
            Invoke-ChildShell -Culture $culture -Script "Import-Module '$Manifest'; (Import-OrderHistory '$TestDrive/resaved.csv' -DateOrder DayFirst).OrderDate.ToString('yyyy-MM-dd', [cultureinfo]::InvariantCulture)" | Should -Be '2026-04-03'
        }
    }

    It 'refuses <Case>' -ForEach @(
        @{ Case = 'an unknown key, and names the known'; Map = @{ OrderId = 'a'; OrderDate = 'b'; Colour = 'c' }; Message = '*Colour*ShipTo*' }
        @{ Case = 'a map without order number'; Map = @{ OrderDate = 'b' }; Message = '*OrderId*' }
        @{ Case = 'a map without date'; Map = @{ OrderId = 'b' }; Message = '*OrderDate*' }
        @{ Case = 'an empty column'; Map = @{ OrderId = 'a'; OrderDate = 'b'; Title = '' }; Message = '*Title*' }
        @{ Case = 'what is no hashtable'; Map = 'OrderId'; Message = '*@{*' }
        @{ Case = 'a format without year'; Map = @{ OrderId = 'a'; OrderDate = 'b'; DateFormat = 'dd.MM' }; Message = '*dd.MM*' }
    ) {
        { Import-OrderHistory -Path $script:Shop -ColumnMap $Map } | Should -Throw $Message
    }

    It 'refuses <Case>' -ForEach @(
        @{ Case = 'a layout besides'; Arguments = @{ Layout = 'AmazonYourOrders' }; Id = 'LayoutAndColumnMap,*' }
        @{ Case = 'a bad -DateFormat'; Arguments = @{ DateFormat = 'dd.MM' }; Id = 'BadColumnMap,*' }
    ) {
        { Import-OrderHistory -Path $script:Shop -ColumnMap $script:Map @Arguments } | Should -Throw -ErrorId $Id
    }

    It 'refuses -DateFormat and -DecimalMark without it' {
        { Import-OrderHistory -Path $script:Shop -DateFormat yyyyMMdd } | Should -Throw -ErrorId 'NoColumnMap,*'
        { Import-OrderHistory -Path $script:Shop -DecimalMark ',' } | Should -Throw -ErrorId 'NoColumnMap,*'
    }

    It 'names a column that the file does not have, and those that it has' {
        $null = Import-OrderHistory -Path $script:Shop -ColumnMap @{ OrderId = 'Nummer'; OrderDate = 'Datum' } -ErrorVariable errors -ErrorAction SilentlyContinue
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'OrderHistoryUnknownLayout,*'
        "$($errors[0])" | Should -Match 'Nummer.*Bestellnummer, Datum, Artikel'
    }

    It 'proposes in the error a map that can be pasted, shows no value, and imports nothing' {
        $items = Import-OrderHistory -Path $script:Shop -ErrorVariable errors -ErrorAction SilentlyContinue
        $items | Should -BeNullOrEmpty
        "$($errors[0])" | Should -Not -Match 'Lampe|Musterweg|B-100'
        "$($errors[0])" -match '-ColumnMap (@\{.*\})' | Should -BeTrue
        $pasted = Invoke-Expression $Matches[1]
        (Import-OrderHistory -Path $script:Shop -ColumnMap $pasted -DateOrder DayFirst).Title | Should -Be 'Lampe'
    }

    It 'completes -ColumnMap with the proposal for the file' {
        Push-Location -LiteralPath $TestDrive
        try {
            $line = 'Import-OrderHistory ./shop.csv -ColumnMap '
            (TabExpansion2 $line $line.Length).CompletionMatches[0].CompletionText | Should -BeLike "@{*OrderId = 'Bestellnummer'*"
        }
        finally {
            Pop-Location
        }
    }

    It 'says in -Verbose what became of the rows, and counts the lines by kind where there are others than goods' {
        $verbose = Import-OrderHistory -Path $script:Shop -ColumnMap @{ OrderId = 'Bestellnummer'; Refunded = 'Betrag'; Kind = '=Refund' } -Verbose 4>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }
        "$verbose" | Should -Match '1 of 1 rows imported, 0 skipped, 0 repeated \(layout ColumnMap, encoding utf-8, separator ";", account shop\)'
        "$verbose" | Should -Match 'Refund 1'
    }
}

Describe 'Get-OrderHistoryLayout' {
    It 'lists the layouts, each with the columns that tell it' {
        $layouts = Get-OrderHistoryLayout
        $layouts.Name | Should -Contain 'AmazonYourOrders'
        $layouts | ForEach-Object { $_.Signature.Count | Should -BeGreaterThan 0 }
        (Get-OrderHistoryLayout -Name Amazon*).Name | Should -Be ($layouts.Name -like 'Amazon*')
    }

    It 'says that a name is not there' {
        $null = Get-OrderHistoryLayout -Name Nothing -ErrorVariable errors -ErrorAction SilentlyContinue
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'NameNotFound,*'
    }

    It 'says which layout a file has, and why' {
        $found = Get-OrderHistoryLayout -Path $HijackedZip | Where-Object Path -Like '*Order History.csv'
        $found.Layout | Should -Be 'AmazonYourOrders'
        $found.Variant | Should -Be '28 columns'
        $found.Reason | Should -Match 'Total Amount'
    }

    It 'takes a pattern of paths without -Path too, and says where nothing is there' {
        (Get-OrderHistoryLayout "$(Split-Path -Parent $HijackedZip)/*.zip").Layout | Should -Contain 'AmazonYourOrders'
        foreach ($missing in "$TestDrive/gone*.csv", "$TestDrive/gone.csv") {
            Get-OrderHistoryLayout $missing -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
            "$errors" | Should -Match 'gone'
        }
    }

    It 'says what a file of no known layout lacks' {
        Set-Content -LiteralPath "$TestDrive/other.csv" -Value "Order ID,Order Date,Website,Colour`n1,2,3,red"
        $found = Get-Item -LiteralPath "$TestDrive/other.csv" | Get-OrderHistoryLayout
        $found.Layout | Should -BeNullOrEmpty
        $found.NearestLayout | Should -Be 'AmazonRetailOrderHistory'
        $found.MissingColumns | Should -Contain 'Total Owed'
    }

    It 'proposes for an unknown file a hashtable that can be passed on' {
        [System.IO.File]::WriteAllText("$TestDrive/unknown.csv", "受注番号,注文日,商品名,合計金額,送付先郵便番号,送付先都道府県,送付先住所`nA-10001,2026/4/3,見本の灯り,2200,100-0001,東京都,千代田区千代田1-1`n")
        $found = Get-OrderHistoryLayout -Path "$TestDrive/unknown.csv"
        $found.ColumnMap | Should -BeOfType [hashtable]
        $found.ColumnMap.OrderId | Should -Be '受注番号'
        $item = Import-OrderHistory "$TestDrive/unknown.csv" -ColumnMap (Get-OrderHistoryLayout "$TestDrive/unknown.csv").ColumnMap
        $item.ShipTo | Should -Be '100-0001 東京都千代田区千代田1-1'
        $item.OrderDate.ToString('yyyy-MM-dd zzz') | Should -Be '2026-04-03 +09:00'
        $found | Format-List | Out-String | Should -Not -Match '見本|千代田1|A-10001'
    }

    It 'tries a map and an encoding' {
        [System.IO.File]::WriteAllText("$TestDrive/cp932.csv", "番号,日`n1,2026/4/3`n", [System.Text.Encoding]::GetEncoding(932))
        $found = Get-OrderHistoryLayout -Path "$TestDrive/cp932.csv" -Encoding 932 -ColumnMap @{ OrderId = '番号'; OrderDate = '日' }
        $found.Layout | Should -Be 'ColumnMap'
        $found.Encoding | Should -Be 'shift_jis'
        $found.MatchedColumns | Sort-Object | Should -Be ('番号', '日' | Sort-Object)
    }

    It 'says of files, folders, zips and patterns which layout they have' {
        New-OrderFile -Path "$TestDrive/many-1.csv"
        New-OrderFile -Path "$TestDrive/many-2.csv"
        (Get-OrderHistoryLayout -Path "$TestDrive/many-*.csv").Layout | Should -Be 'AmazonRetailOrderHistory', 'AmazonRetailOrderHistory'
        (Get-ChildItem -Path "$TestDrive/many-*.csv" | Get-OrderHistoryLayout).Count | Should -Be 2
        (Get-OrderHistoryLayout -Path $HijackedZip, $HonestAccount | Where-Object Layout).Count | Should -BeGreaterThan 2
    }
}
