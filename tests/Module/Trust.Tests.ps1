BeforeAll {
    . "$PSScriptRoot/Common.ps1"
    $script:Lines = Import-OrderHistory -Path (Join-Path $Samples 'hijacked-buyer-en')
    $script:Found = $Lines | Find-AnomalousOrder -NoTrust -Language en
    $script:Entries = { param($Path) (Get-Content -LiteralPath $Path -Raw | ConvertFrom-Json).entries }
}

Describe 'Add-AccountTrust' {
    BeforeEach {
        $file = Join-Path $TestDrive "trust-$([guid]::NewGuid().ToString('N')).json"
    }

    It 'takes "this was me" from the pipeline, for the order and nothing else of it' {
        $Found[0] | Add-AccountTrust -LiteralPath $file -Reason 'a present' | Should -BeNullOrEmpty
        $kept = @(& $Entries $file)
        $kept.Count | Should -Be 1
        $kept[0].kind | Should -Be 'Order'
        $kept[0].value | Should -Be $Found[0].OrderId
        $kept[0].account | Should -Be 'hijacked-buyer-en'
        $kept[0].reason | Should -Be 'a present'
        $kept[0].addedOn | Should -BeGreaterThan ([datetime]'2026-01-01')
    }

    It 'is heard: that order falls silent, those after it to the same place do not, and it is said' {
        $Found | Select-Object -First 2 | Add-AccountTrust -LiteralPath $file
        $heard = $Lines | Find-AnomalousOrder -TrustPath $file -Language en -WarningVariable warnings -WarningAction SilentlyContinue
        $heard.OrderId | Should -Be $Found[2, 3].OrderId
        $heard | ForEach-Object { $_.Verdict | Should -BeGreaterOrEqual 'Alert' }
        "$warnings" | Should -Match 'silent by your word: 2'
        "$warnings" | Should -Match $Found[0].OrderId
        $all = $Lines | Find-AnomalousOrder -TrustPath $file -Language en -IncludeNormal -WarningAction SilentlyContinue
        $silent = $all | Where-Object { $_.VerdictWithoutTrust -gt $_.Verdict }
        $silent.OrderId | Should -Be $Found[0, 1].OrderId
        $silent[0].VouchedBy | Should -Be "Order $($Found[0].OrderId)"
        $silent[0].Reasons[0] | Should -Match 'Without your word the verdict would be Severe'
    }

    It 'adds address, card and sellers when it is told to' {
        $added = $Found[0] | Add-AccountTrust -LiteralPath $file -Include Address, Payment -Force -PassThru
        $added.Kind | Should -Be 'Order', 'Address', 'Payment'
        $added[2].Value | Should -Match '^\w+ \d{4}$'
        $Lines | Find-AnomalousOrder -TrustPath $file -MinimumVerdict Alert -WarningAction SilentlyContinue | Should -BeNullOrEmpty
    }

    It 'asks before the address of an alarming order becomes known, and adds nothing where nobody answers' {
        $script = "Import-Module '$Manifest'; Import-OrderHistory -Path '$(Join-Path $Samples 'hijacked-buyer-en')' | Find-AnomalousOrder | Add-AccountTrust -Include Address -LiteralPath '$file'"
        "$(Invoke-ChildShell -Script $script)" | Should -Match 'NonInteractive'
        Test-Path -LiteralPath $file | Should -BeFalse
    }

    It 'warns where an order does not tell what is to be vouched for' {
        $Found[0] | Add-AccountTrust -LiteralPath $file -Include Seller -Force -WarningVariable warnings -WarningAction SilentlyContinue
        if ($Found[0].Sellers.Count -eq 0) { "$warnings" | Should -Match 'Seller' } else { $warnings | Should -BeNullOrEmpty }
    }

    It 'takes values, for every account unless one is named' {
        Add-AccountTrust -OrderId 'A-1' -Address '1 Example Road, Springfield OR 97477' -Payment 'Visa - 1234' -Seller 'Sample Shop' -LiteralPath $file
        Add-AccountTrust -OrderId 'A-2' -Account 'mine' -LiteralPath $file -Date 2026-04-03T12:00+09:00
        $kept = Get-AccountTrust -LiteralPath $file
        $kept.Kind | Should -Be 'Order', 'Address', 'Payment', 'Seller', 'Order'
        $kept[0..3] | ForEach-Object { $_.Account | Should -BeNullOrEmpty }
        $kept[4].Account | Should -Be 'mine'
        $kept[4].AddedOn.ToString('o') | Should -Match '^2026-04-03T12:00:00'
    }

    It 'refuses more of a card than four digits, and adds the rest' {
        Add-AccountTrust -Payment 'Visa 4111 1111 1111 1111' -OrderId 'A-1' -LiteralPath $file -ErrorVariable errors -ErrorAction SilentlyContinue
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'BadTrustEntry,*'
        "$($errors[0])" | Should -Not -Match '4111'
        (Get-Content -LiteralPath $file -Raw) | Should -Not -Match '4111'
        (Get-AccountTrust -LiteralPath $file).Value | Should -Be 'A-1'
    }

    It 'adds nothing twice' {
        1..2 | ForEach-Object { $Found | Add-AccountTrust -LiteralPath $file }
        @(& $Entries $file).Count | Should -Be $Found.Count
        $Found | Add-AccountTrust -LiteralPath $file -PassThru | Should -BeNullOrEmpty
    }

    It 'does nothing with -WhatIf, not even a folder or a lock' {
        $Found | Add-AccountTrust -LiteralPath $file -Include Address -WhatIf
        $Found | Add-AccountTrust -WhatIf
        Get-ChildItem -LiteralPath $TestDrive -Filter "$([System.IO.Path]::GetFileName($file))*" | Should -BeNullOrEmpty
    }

    It 'says which file it cannot use, and leaves it as it is (<Text>)' -ForEach @(@{ Text = '{ "schema": 1' }, @{ Text = '' }, @{ Text = '{ "schema": 9, "entries": [] }' }) {
        [System.IO.File]::WriteAllText($file, $Text)
        { Add-AccountTrust -OrderId 'A-1' -LiteralPath $file -ErrorAction Stop } | Should -Throw -ErrorId 'BadTrustFile,*'
        { Get-AccountTrust -LiteralPath $file -ErrorAction Stop } | Should -Throw "*$([System.IO.Path]::GetFileName($file))*"
        { $Lines | Find-AnomalousOrder -TrustPath $file } | Should -Throw -ErrorId 'BadTrustFile,*'
        [System.IO.File]::ReadAllText($file) | Should -Be $Text
    }

    It 'needs something to add' {
        { Add-AccountTrust -LiteralPath $file } | Should -Throw -ErrorId 'NothingToTrust,*'
        @() | Add-AccountTrust -LiteralPath $file
        Test-Path -LiteralPath $file | Should -BeFalse
    }

    It 'keeps what two shells add at the same time' {
        $script = "Import-Module '$Manifest'; 1..8 | ForEach-Object { Add-AccountTrust -OrderId `"LETTER-`$_`" -LiteralPath '$file' }"
        $jobs = 'a', 'b' | ForEach-Object { Start-Job -ScriptBlock ([scriptblock]::Create($script.Replace('LETTER', $_))) }
        $jobs | Wait-Job | Receive-Job
        $jobs | Remove-Job
        @(& $Entries $file).Count | Should -Be 16
    }
}

Describe 'The default trust list' -Skip:($IsWindows -or $PSVersionTable.PSVersion.Major -lt 6) {
    BeforeAll {
        $before = $env:XDG_DATA_HOME
        $env:XDG_DATA_HOME = Join-Path $TestDrive 'data'
    }

    AfterAll {
        $env:XDG_DATA_HOME = $before
    }

    It 'is made with the first entry, below the folder for a user''s data' -Skip:$IsMacOS {
        Get-AccountTrust | Should -BeNullOrEmpty
        $Lines | Find-AnomalousOrder -Verbose 4>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] } | Should -BeNullOrEmpty
        $Found[0] | Add-AccountTrust
        Join-Path $env:XDG_DATA_HOME 'AccountGuard/trust.json' | Should -Exist
        (Get-AccountTrust).Value | Should -Be $Found[0].OrderId
    }

    It 'is heard unasked, said with -Verbose, and not heard with -NoTrust' -Skip:$IsMacOS {
        $heard = $Lines | Find-AnomalousOrder -WarningAction SilentlyContinue -Verbose 4>&1
        "$($heard | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] })" | Should -Match 'trust.json'
        @($heard | Where-Object { $_ -isnot [System.Management.Automation.VerboseRecord] }).OrderId | Should -Be $Found[1..3].OrderId
        ($Lines | Find-AnomalousOrder -NoTrust).OrderId | Should -Be $Found.OrderId
        { $Lines | Find-AnomalousOrder -NoTrust -TrustPath x.json } | Should -Throw -ErrorId 'TrustAndNoTrust,*'
    }

    It 'that cannot be read is an error, and more is found rather than less' -Skip:$IsMacOS {
        $own = Join-Path $env:XDG_DATA_HOME 'AccountGuard/trust.json'
        $text = Get-Content -LiteralPath $own -Raw
        Set-Content -LiteralPath $own -Value '{' -NoNewline
        ($Lines | Find-AnomalousOrder -ErrorVariable errors -ErrorAction SilentlyContinue).OrderId | Should -Be $Found.OrderId
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'BadTrustFile,*'
        Set-Content -LiteralPath $own -Value $text -NoNewline
    }
}

Describe 'Get-AccountTrust and Remove-AccountTrust' {
    BeforeEach {
        $file = Join-Path $TestDrive "list [$([guid]::NewGuid().ToString('N'))].json"
        Add-AccountTrust -OrderId '250-0000001-0000001', '250-0000002-0000002' -Account 'one' -LiteralPath $file
        Add-AccountTrust -Address '長野県松本市中央9-99-9' -Payment 'Visa - 1234' -Seller 'Sample Shop' -LiteralPath $file
    }

    It 'find by <Arguments>' -ForEach @(
        @{ Arguments = @{ OrderId = '250-*' }; Count = 2 }
        @{ Arguments = @{ OrderId = '250-0000001-0000001' }; Count = 1 }
        @{ Arguments = @{ Address = '見本 花子 〒390-0811 長野県松本市中央九丁目99-9 JP' }; Count = 1 }
        @{ Arguments = @{ Payment = 'VISA ****1234' }; Count = 1 }
        @{ Arguments = @{ Seller = 'sample  ｓｈｏｐ' }; Count = 1 }
        @{ Arguments = @{ Account = 'o*' }; Count = 2 }
        @{ Arguments = @{ Account = 'o*'; Seller = '*' }; Count = 0 }
        @{ Arguments = @{}; Count = 5 }
    ) {
        @(Get-AccountTrust -LiteralPath $file @Arguments).Count | Should -Be $Count
        if ($Arguments.Count -gt 0 -and -not ($Arguments.Count -eq 1 -and $Arguments.ContainsKey('Account'))) {
            @(Remove-AccountTrust -LiteralPath $file @Arguments -PassThru).Count | Should -Be $Count
            @(Get-AccountTrust -LiteralPath $file).Count | Should -Be (5 - $Count)
        }
    }

    It 'take a path with wildcards that matches one file' {
        Copy-Item -LiteralPath $file -Destination "$TestDrive/only-this-one.json"
        @(Get-AccountTrust -Path "$TestDrive/only-this-*.json").Count | Should -Be 5
        Copy-Item -LiteralPath $file -Destination "$TestDrive/only-this-two.json"
        { Get-AccountTrust -Path "$TestDrive/only-this-*.json" } | Should -Throw -ErrorId 'NotOneFile,*'
    }

    It 'take entries from the pipeline, out of the file they were read from' {
        Get-AccountTrust -LiteralPath $file -OrderId '*' | Remove-AccountTrust
        (Get-AccountTrust -LiteralPath $file).Kind | Should -Be 'Address', 'Payment', 'Seller'
    }

    It 'remove nothing with -WhatIf, nor where nothing is named' {
        Get-AccountTrust -LiteralPath $file | Remove-AccountTrust -WhatIf
        { Remove-AccountTrust -LiteralPath $file } | Should -Throw -ErrorId 'NothingToTrust,*'
        { Remove-AccountTrust -LiteralPath $file -Account one } | Should -Throw -ErrorId 'NothingToTrust,*'
        @(Get-AccountTrust -LiteralPath $file).Count | Should -Be 5
    }

    It 'say what is not there' {
        Remove-AccountTrust -OrderId 'none' -LiteralPath $file -ErrorVariable errors -ErrorAction SilentlyContinue
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'NotTrusted,*'
        { Get-AccountTrust -LiteralPath "$TestDrive/missing.json" -ErrorAction Stop } | Should -Throw -ErrorId 'BadTrustFile,*'
    }

    It 'complete what stands in the file that the line names' {
        $line = "Remove-AccountTrust -LiteralPath '$file' -OrderId 250-0000002"
        $found = (TabExpansion2 $line $line.Length).CompletionMatches
        $found.CompletionText | Should -Be '250-0000002-0000002'
        $line = "Get-AccountTrust -LiteralPath '$file' -Address "
        (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText | Should -Be '長野県松本市中央9-99-9'
    }
}

Describe 'Find-AnomalousOrder -AsEpisode' {
    It 'gathers the findings' {
        $episode = @($Lines | Find-AnomalousOrder -NoTrust -Language en -AsEpisode)
        $episode.Count | Should -Be 1
        $episode[0].Orders | Should -Be $Found.Count
        $episode[0].OrderIds | Should -Be $Found.OrderId
        $episode[0].From | Should -Be $Found[0].OrderDate
        $episode[0].To | Should -Be $Found[-1].OrderDate
        "$($episode[0].Totals)" | Should -Be '3,672.00 USD'
        $episode[0].CanCancelOrderIds | Should -Be @($Found | Where-Object CanCancel).OrderId
        $episode[0].Destinations.Count | Should -Be 1
        $episode[0].Recipients | Should -Be 'D. Nobody'
        $episode[0].Pattern | Should -Be $Found[0].Pattern
    }

    It 'writes it whole to CSV and JSON' {
        $episode = $Lines | Find-AnomalousOrder -NoTrust -Language en -AsEpisode
        $row = $episode | ConvertTo-Csv | ConvertFrom-Csv
        $row.Totals | Should -Be '3,672.00 USD'
        $row.PSObject.Properties.Value | Should -Not -Match '^(System|AccountGuard)\.'
        $json = $episode | ConvertTo-Json -Depth 4 | ConvertFrom-Json
        $json.Totals[0].Amount | Should -Be 3672
        $json.Totals[0].Currency | Should -Be 'USD'
    }
}
