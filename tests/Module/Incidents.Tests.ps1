BeforeAll {
    . "$PSScriptRoot/Common.ps1"

    # Made-up mails of a seller whose bank change set off the shop's lock, as objects of another module.
    $script:LockMails = @(
        [pscustomobject]@{ Date = '2026-04-03T21:10+09:00'; From = 'Amazon.co.jp <account-update@amazon.co.jp>'; Subject = '銀行口座情報の変更のお知らせ'; Body = 'Amazon.co.jp の出品用アカウントの銀行口座情報が変更されました。' }
        [pscustomobject]@{ Date = '2026-04-03T23:50+09:00'; From = 'Amazon.co.jp <account-update@amazon.co.jp>'; Subject = 'メールアドレスが変更されました'; Body = 'Amazon.co.jp のアカウントのメールアドレスが変更されました。' }
        [pscustomobject]@{ Date = '2026-04-04T00:05+09:00'; From = 'Amazon.co.jp <account-update@amazon.co.jp>'; Subject = 'クレジットカードが無効です'; Body = 'Amazon.co.jp の出品用アカウントのクレジットカード情報が無効です。' }
        [pscustomobject]@{ Date = '2026-04-04T00:40+09:00'; From = 'Amazon.co.jp <account-assist@amazon.co.jp>'; Subject = 'Amazon.co.jp'; Body = '您好：我们认为有人未经授权访问了您的 Amazon.co.jp 账户。我们已为您的账户设置临时密码，待处理的订单均已取消。' }
    ) | Import-AccountNotice -Account shop -Language en
    $script:Found = Import-OrderHistory -Path $HijackedZip | Find-AnomalousOrder -Language en
    $script:Hold = [pscustomobject]@{ Date = $Found[-1].OrderDate.AddDays(1); From = 'Amazon.co.jp <order-update@amazon.co.jp>'; Subject = 'ご注文について'; Body = "ご注文($($Found[-1].OrderId))の処理にお時間がかかっております。請求先情報がクレジットカード会社にご登録の情報と一致するか確認できませんでした。クレジットカード会社に登録されているご住所、名義人様のお名前、自宅のお電話番号、携帯のお電話番号を記載の上、このEメールに直接ご返信ください。Amazon.co.jp" } |
        Import-AccountNotice -Account mails -Language en
}

Describe 'Resolve-AccountIncident' {
    It 'tells the shop''s lock after a bank change from a hijack' {
        $LockMails.Kind | Should -Be 'PayoutAccountChanged', 'EmailChanged', 'CardInvalid', 'AccountLocked'
        $incident = $LockMails | Resolve-AccountIncident -Language en
        $incident.Account | Should -Be 'shop'
        $incident.Kind | Should -Be 'ProtectiveLock'
        $incident.Confidence | Should -Be 'Medium'
        $incident.Alternatives[0].Kind | Should -Be 'SellerTakeover'
    }

    It 'listens to the owner (<Change>)' -ForEach @(
        @{ Change = 'PayoutAccount' }
        @{ Change = 'bank=2026-04-03' }
        @{ Change = '銀行口座=2026-04-03T21:00+09:00' }
        @{ Change = @{ Part = 'PayoutAccount'; When = '2026-04-03' } }
        @{ Change = [pscustomobject]@{ Part = 'bank account'; When = [datetime]::new(2026, 4, 3) } }
        @{ Change = 'card', @{ Part = 'PayoutAccount' } }
    ) {
        $incident = $LockMails | Resolve-AccountIncident -OwnChange $Change -TwoStepWasOn
        $incident.Kind | Should -Be 'ProtectiveLock'
        $incident.Confidence | Should -Be 'High'
        $incident.TwoStepWasOn | Should -BeTrue
        $incident.OwnChanges.Part | Should -Contain 'PayoutAccount'
    }

    It 'believes a denial' {
        $incident = $LockMails | Resolve-AccountIncident -NotMyChange PayoutAccount -TwoStepWasOn:$false
        $incident.Kind | Should -Be 'SellerTakeover'
        $incident.TwoStepWasOn | Should -BeFalse
        ($LockMails | Resolve-AccountIncident).TwoStepWasOn | Should -BeNullOrEmpty
    }

    It 'refuses a change that it does not understand (<_>)' -ForEach 'house', 'PayoutAccount=03/04/2026', 'PayoutAccount=' {
        { Resolve-AccountIncident -OwnChange $_ -ErrorAction Stop } | Should -Throw
    }

    It 'takes findings and mails mixed, nested, as episodes and by -Notice' {
        $ways = @(
            $Found + $Hold | Resolve-AccountIncident
            $Found | Resolve-AccountIncident -Notice $Hold
            Resolve-AccountIncident ($Found + $Hold)
            $Found, $Hold | Resolve-AccountIncident
            Import-OrderHistory -Path $HijackedZip | Find-AnomalousOrder -AsEpisode | Resolve-AccountIncident -Notice $Hold
        )
        $ways.Count | Should -Be 5
        foreach ($incident in $ways) {
            $incident.Kind | Should -Be 'BuyerTakeover'
            $incident.AlsoKinds | Should -Be 'BillingVerificationHold'
            $incident.Confidence | Should -Be 'High'
            $incident.HeldOrderIds | Should -Be $Found[-1].OrderId
            "$($incident.Loss)" | Should -Match '^[\d,]+ JPY$'
        }
    }

    It 'says nothing of sellers for a buyer, in <Language>' -ForEach @(@{ Language = 'ja'; Word = '出品|売上' }, @{ Language = 'en'; Word = 'sell' }) {
        $Found + $Hold | Resolve-AccountIncident -Language $Language | Format-List | Out-String -Width 500 | Should -Not -Match $Word
    }

    It 'gives its reasons in <Language>' -ForEach @(@{ Language = 'ja'; Letters = '\p{IsHiragana}' }, @{ Language = 'en'; Letters = '^[\x20-\x7E]+$' }) {
        $incident = $LockMails | Resolve-AccountIncident -Language $Language
        foreach ($sentence in @($incident.Reasons) + $incident.Remarks) { $sentence | Should -Match $Letters }
    }

    It 'makes one account of mails given file by file, and of everything with -Account' {
        $folder = New-Item -ItemType Directory -Path "$TestDrive/one by one"
        1..3 | ForEach-Object { [System.IO.File]::WriteAllText("$folder/$_.eml", "From: Amazon.co.jp <order-update@amazon.co.jp>`r`nSubject: 配達完了`r`nDate: Sun, 22 Nov 2026 0${_}:00:00 +0000`r`n`r`n503-1234567-1234567") }
        $mails = Get-ChildItem -LiteralPath $folder | Import-AccountNotice
        $mails.Account | Should -Be '1', '2', '3'
        ($mails | Resolve-AccountIncident).Account | Should -Be 'one by one'
        ($mails + $LockMails | Resolve-AccountIncident).Account | Should -Be 'one by one', 'shop'
        $incident = $mails + $LockMails | Resolve-AccountIncident -Account me
        $incident.Account | Should -Be 'me'
        $incident.Kind | Should -Be 'ProtectiveLock'
    }

    It 'says of what it cannot use what to do, and goes on' {
        $incident = 'text', (Import-OrderHistory -Path $HijackedZip | Select-Object -First 1), $LockMails | Resolve-AccountIncident -ErrorVariable errors -ErrorAction SilentlyContinue
        $errors.Count | Should -Be 2
        $errors[1].FullyQualifiedErrorId | Should -BeLike 'NoEvidence*'
        "$($errors[1])" | Should -Match 'Find-AnomalousOrder'
        $incident.Kind | Should -Be 'ProtectiveLock'
    }

    It 'answers where there is nothing' {
        (@() | Resolve-AccountIncident).Kind | Should -Be 'None'
        (Resolve-AccountIncident).Kind | Should -Be 'None'
    }

    It 'proposes parts of an account, the bank account first' {
        $text = 'Resolve-AccountIncident -OwnChange '
        (TabExpansion2 -inputScript $text -cursorColumn $text.Length).CompletionMatches[0].CompletionText | Should -Be 'PayoutAccount'
    }

    It 'is a table and a file without type names' {
        $incident = $LockMails | Resolve-AccountIncident
        $incident | Format-Table | Out-String -Width 120 | Should -Match '(?m)^ProtectiveLock +Medium +2026-04-03 '
        $incident | ConvertTo-Csv | Select-Object -Last 1 | Should -Not -Match 'System\.'
    }
}
