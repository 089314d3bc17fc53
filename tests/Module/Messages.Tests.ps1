BeforeAll {
    . "$PSScriptRoot/Common.ps1"
    $script:Found = Import-OrderHistory -Path $HijackedZip | Find-AnomalousOrder -NoTrust -Language ja -MinimumVerdict Alert
}

Describe 'New-SupportMessage' {
    It 'writes the answer to a billing verification with exactly four blanks (<_>)' -ForEach 'ja', 'en' {
        $message = New-SupportMessage BillingVerificationAnswer -Language $_
        $message.Placeholders.Count | Should -Be 4
        $message.Body | Should -Not -Match '\d{5}'
    }

    It 'writes one dispute a card, with orders, days, amounts and the last four digits' {
        $messages = @($Found | New-SupportMessage CardDispute -Language ja)
        $messages.Count | Should -BeGreaterThan 0
        $messages.Kind | Sort-Object -Unique | Should -Be 'CardDispute'
        foreach ($order in $messages.Orders) { $Found.OrderId | Should -Contain $order }
        $messages[0].Body | Should -Match '年\d+月\d+日'
        $messages[0].Body | Should -Match '円'
    }

    It 'writes what passes its own test, in every kind and both languages' {
        foreach ($language in 'ja', 'en') {
            foreach ($message in $Found | New-SupportMessage ([Enum]::GetNames([AppDomain]::CurrentDomain.GetAssemblies().Where{ $_.GetName().Name -eq 'AccountGuard.Core' }[0].GetType('AccountGuard.Messages.SupportMessageKind'))) -Language $language) {
                $findings = $message | Test-SupportMessage
                $findings.Rule | Sort-Object -Unique | Should -Be 'UnfilledPlaceholder' -Because $message.Kind
                $message | Test-SupportMessage -Quiet | Should -BeTrue
            }
        }
    }

    It 'says what was tried and gives text' {
        $text = New-SupportMessage SellerReinstatement -Tried PasswordChange, TwoStepReset -Language ja -As Text
        $text | Should -BeOfType string
        $text | Should -Match '・パスワードの再設定\n・2段階認証の再設定'
        $text | Should -Not -Match '不正アクセス'
    }

    It 'refuses a secret among what was tried and does not repeat it' {
        $fault = { New-SupportMessage SellerReinstatement -Tried 'password: hunter2' } | Should -Throw -PassThru
        $fault.FullyQualifiedErrorId | Should -BeLike 'SecretInText*'
        "$fault" | Should -Not -Match 'hunter2'
    }

    It 'stops with Select-Object -First 1' {
        @($Found | New-SupportMessage OrderList, PoliceReport | Select-Object -First 1).Count | Should -Be 1
    }

    It 'completes what was tried' {
        $line = 'New-SupportMessage SellerReinstatement -Tried P'
        (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText | Should -Be 'PasswordChange'
    }
}

Describe 'Test-SupportMessage' {
    It 'finds a card number that goes over two lines of Get-Content' {
        Set-Content -LiteralPath "$TestDrive/mail.txt" -Value 'カードは 4111 1111', '1111 1111 です'
        $finding = Get-Content -LiteralPath "$TestDrive/mail.txt" | Test-SupportMessage
        $finding.Rule | Should -Be 'CardNumber'
        $finding.Match | Should -Be '…1111'
        "$($finding | Format-List | Out-String)" | Should -Not -Match '4111'
    }

    It 'reads files, also those of Japanese Windows, and names them' {
        [System.IO.File]::WriteAllBytes("$TestDrive/sjis.txt", [System.Text.Encoding]::GetEncoding(932).GetBytes("暗証番号は1234です"))
        $finding = Test-SupportMessage -Path "$TestDrive/sjis.txt"
        $finding.Rule | Should -Be 'Pin'
        $finding.SourcePath | Should -BeLike '*sjis.txt'
        Get-Item -LiteralPath "$TestDrive/sjis.txt" | Test-SupportMessage -Quiet | Should -BeFalse
    }

    It 'says with -Quiet whether it may be sent' {
        Test-SupportMessage '注文番号 250-0000001-0000001 の件です。' -Quiet | Should -BeTrue
        Test-SupportMessage 'CVV: 123' -Quiet | Should -BeFalse
        Test-SupportMessage '御社のミスです' -Quiet | Should -BeTrue
    }

    It 'warns of a break-in in the seller form and not in a police report' {
        (Test-SupportMessage '不正アクセスされました' -Kind SellerReinstatement).Rule | Should -Contain 'UnauthorisedAccess'
        (Test-SupportMessage '不正アクセスされました' -Kind PoliceReport).Rule | Should -Not -Contain 'UnauthorisedAccess'
    }

    It 'gives each finding its reason and source in the language asked for' {
        (Test-SupportMessage 'CVV: 123' -Language ja).Why | Should -Match 'セキュリティコード'
        (Test-SupportMessage 'CVV: 123' -Language en).Why | Should -Match 'security code'
        (Test-SupportMessage 'CVV: 123' -Language en).VerifiedOn | Should -Be '2017-05'
    }

    It 'says of a file that is not there that it is not' {
        Test-SupportMessage -LiteralPath "$TestDrive/none.txt" -ErrorVariable faults -ErrorAction SilentlyContinue
        $faults[0].FullyQualifiedErrorId | Should -BeLike 'UnreadableText*'
    }
}
