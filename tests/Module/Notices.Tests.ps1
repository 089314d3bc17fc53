BeforeAll {
    . "$PSScriptRoot/Common.ps1"

    # A made-up mail as Gmail delivers it.
    function New-Mail {
        param([string] $From = 'Amazon.co.jp <order-update@amazon.co.jp>', [string] $Subject = '配達完了', [string] $Body = '注文番号 503-1234567-1234567', [string] $Hops = '')

        "${Hops}From: $From`r`nTo: owner@example.com`r`nSubject: $Subject`r`nDate: Sun, 22 Nov 2026 09:00:00 +0000`r`nContent-Type: text/plain; charset=utf-8`r`n`r`n$Body`r`n"
    }

    $script:Proof = "Received: from x by mx.google.com with ESMTPS; Sun, 22 Nov 2026 01:00:00 -0800`r`nAuthentication-Results: mx.google.com; dmarc=pass header.from=amazon.co.jp`r`n"
    $script:Folder = Join-Path $TestDrive 'mails'
    $null = New-Item -ItemType Directory -Path $Folder
    [System.IO.File]::WriteAllText("$Folder/genuine.eml", (New-Mail -Hops $Proof))
    [System.IO.File]::WriteAllText("$Folder/forged [1].eml", (New-Mail -From 'Amazon <x@evil.example>' -Subject 'アカウントの確認' -Body '24時間以内に本人確認をしてください https://evil.example/login'))
    [System.IO.File]::WriteAllText("$Folder/Inbox", "From - Mon Nov 16 10:00:00 2026`r`n$(New-Mail -Subject 'Amazon.co.jpでのご注文')`r`nFrom - Mon Nov 16 10:00:00 2026`r`n$(New-Mail -From 'friend@example.com' -Subject 'hello' -Body 'hello')")
    [System.IO.File]::WriteAllText("$Folder/photo.jpg", 'x')
    $script:Notices = Import-AccountNotice -LiteralPath $Folder -Language en
}

Describe 'Import-AccountNotice' {
    It 'reads the mails of a folder, and says of each what it is and whether it is the shop''s' {
        $Notices.Count | Should -Be 4
        $Notices | ForEach-Object { "$($_.Verdict) $($_.Kind)" } | Sort-Object | Should -Be 'Genuine OrderDelivered', 'Phishing AccountOnHold', 'Unknown OrderConfirmed', 'Unknown Other'
        $Notices[0].PSObject.TypeNames[0] | Should -Be 'AccountGuard.Notices.AccountNotice'
        $Notices.Account | Sort-Object -Unique | Should -Be 'mails'
    }

    It 'takes files from the pipeline, also with brackets in their names' {
        $found = Get-ChildItem -LiteralPath $Folder -Filter *.eml | Import-AccountNotice
        $found.Count | Should -Be 2
        $found.Account | Sort-Object | Should -Be 'forged [1]', 'genuine'
    }

    It 'takes wildcards, and the name in -Account' {
        (Import-AccountNotice -Path "$Folder/*.eml" -Account home).Account | Sort-Object -Unique | Should -Be 'home'
    }

    It 'reads mails that other modules give, by the names of their properties' {
        $mail = [pscustomobject]@{ Date = 'Sun, 22 Nov 2026 09:00:00 +0000'; From = 'Amazon.co.jp <order-update@amazon.co.jp>'; Subject = '配達完了'; Body = '<p>503-1234567-1234567</p>' }
        $notice = $mail, $mail | Import-AccountNotice -Account mine | Select-Object -Last 1
        $notice.Kind | Should -Be 'OrderDelivered'
        $notice.Verdict | Should -Be 'Unknown'
        $notice.OrderIds | Should -Be '503-1234567-1234567'
        $notice.SourceLine | Should -Be 2
        $notice.Account | Should -Be 'mine'
        ([datetimeoffset] $notice.Date.psobject.BaseObject).ToUniversalTime().ToString('u', [cultureinfo]::InvariantCulture) | Should -Be '2026-11-22 09:00:00Z'
    }

    It 'reads messages as Microsoft Graph gives them, with their headers' {
        $message = [pscustomobject]@{
            Subject = '配達完了'
            From = [pscustomobject]@{ EmailAddress = [pscustomobject]@{ Name = 'Amazon.co.jp'; Address = 'order-update@amazon.co.jp' } }
            Body = [pscustomobject]@{ ContentType = 'html'; Content = '<html><body>503-1234567-1234567</body></html>' }
            ReceivedDateTime = [datetime]::new(2026, 11, 22, 9, 0, 0, [System.DateTimeKind]::Utc)
            InternetMessageHeaders = @(
                @{ Name = 'Received'; Value = 'from x by y.prod.outlook.com with HTTPS; Sun, 22 Nov 2026 09:00:00 +0000' }
                @{ Name = 'Authentication-Results'; Value = 'spf=pass smtp.mailfrom=amazon.co.jp; dkim=pass header.d=amazon.co.jp;dmarc=pass action=none header.from=amazon.co.jp' }
            )
        }
        $notice = $message | Import-AccountNotice
        $notice.Verdict | Should -Be 'Genuine'
        $notice.From | Should -Be 'order-update@amazon.co.jp'
        $notice.FromName | Should -Be 'Amazon.co.jp'
        $notice.OrderIds | Should -Be '503-1234567-1234567'
        ($message | Select-Object Subject, From, Body | Import-AccountNotice).Verdict | Should -Be 'Unknown'
    }

    It 'shows no link of a forged mail that could be opened' {
        $forged = $Notices | Where-Object Verdict -EQ Phishing
        $forged | Format-List | Out-String -Width 300 | Should -Not -Match 'https?://'
        "$($forged.Links)" | Should -Match 'hxxps://evil\[\.\]example'
    }

    It 'gives its reasons in <Language>' -ForEach @(@{ Language = 'ja'; Letters = '\p{IsHiragana}' }, @{ Language = 'en'; Letters = '^\P{IsHiragana}+$' }) {
        (Import-AccountNotice -LiteralPath "$Folder/forged [1].eml" -Language $Language).Reasons | Should -Match $Letters
    }

    It 'says that nothing is a mail, and goes on with the next path' {
        $found = Import-AccountNotice -LiteralPath "$Folder/photo.jpg", "$Folder/nowhere.eml", "$Folder/genuine.eml" -ErrorVariable errors -ErrorAction SilentlyContinue
        @($found).Count | Should -Be 1
        $errors.FullyQualifiedErrorId | Should -Be 'AccountNoticeUnknownLayout,AccountGuard.PowerShell.Commands.ImportAccountNoticeCommand', 'AccountNoticeNotFound,AccountGuard.PowerShell.Commands.ImportAccountNoticeCommand'
    }

    It 'names in -Verbose what it leaves alone, and stops where it is asked to' {
        $verbose = Import-AccountNotice -LiteralPath $Folder -Verbose 4>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }
        "$verbose" | Should -Match 'photo\.jpg: left alone'
        "$verbose" | Should -Match '2 mails read'
        @(Import-AccountNotice -LiteralPath $Folder | Select-Object -First 1).Count | Should -Be 1
    }

    It 'gives the orders that the mails tell of with -AsOrder, and none of forged ones' {
        $forged = [pscustomobject]@{ Date = [datetimeoffset]'2026-11-22T09:00Z'; From = 'Amazon <x@evil.example>'; Subject = '配達完了'; Body = '本人確認 https://evil.example 503-7654321-7654321' }
        $forged | Import-AccountNotice -AsOrder | Should -BeNullOrEmpty
        $order = Import-AccountNotice -LiteralPath $Folder -AsOrder
        $order.OrderId | Should -Be '503-1234567-1234567'
        $order.Status | Should -Be 'Delivered'
        $order.PSObject.TypeNames[0] | Should -Be 'AccountGuard.Orders.OrderItem'
        { $order | Find-AnomalousOrder } | Should -Not -Throw
    }

    It 'fits a table of 120 columns, and shows every property in a list' {
        foreach ($line in ($Notices | Format-Table | Out-String -Width 120) -split '\r?\n') {
            ($line.ToCharArray() | ForEach-Object { if ("$_" -match '[\u2E80-\uA4CF\uFF00-\uFF60]') { 2 } else { 1 } } | Measure-Object -Sum).Sum | Should -BeLessOrEqual 120
        }

        $shown = ($Notices[0] | Format-List | Out-String -Width 300) -split '\r?\n' | Where-Object { $_ -match '^(\w+)\s*:' } | ForEach-Object { $Matches[1] }
        $shown | Sort-Object | Should -Be ($Notices[0].PSObject.Properties.Name | Sort-Object)
    }

    It 'writes a file with lists in one cell, and lists in JSON' {
        $Notices | Export-Csv -LiteralPath "$TestDrive/notices.csv"
        $row = Import-Csv -LiteralPath "$TestDrive/notices.csv" | Where-Object Verdict -EQ Phishing
        $row.Signs | Should -Match '; '
        $row.Date | Should -Match '^2026-11-22T\d\d:00:00\+'
        $json = $Notices | ConvertTo-Json -Depth 4 -EnumsAsStrings | ConvertFrom-Json
        ($json | Where-Object Verdict -EQ 'Phishing').Signs.Count | Should -BeGreaterThan 1
    }
}
