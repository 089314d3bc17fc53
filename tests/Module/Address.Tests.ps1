BeforeAll {
    . "$PSScriptRoot/Common.ps1"
    Import-Module $Manifest
}

Describe 'Compare-ShippingAddress' {
    It 'says <Level> of <Reference> and <Difference>' -ForEach @(
        @{ Level = 'Same'; Reference = '東京都港区芝九丁目9番9号 サンハイツ302号室'; Difference = '架空太郎 〒105-0014 東京都港区芝9-9-9-302' }
        @{ Level = 'Same'; Reference = '9123 N Main St Apt 4, Springfield, IL 62701'; Difference = 'Jane Sample 9123 North Main Street #4 Springfield IL 62701-0099 United States' }
        @{ Level = 'Near'; Reference = '東京都港区芝9-9-9 サンハイツ302'; Difference = '東京都港区芝9-9-9' }
        @{ Level = 'SameCity'; Reference = '東京都港区芝9-9-9'; Difference = '東京都港区海岸9-9-9' }
        @{ Level = 'Other'; Reference = '東京都府中市本町9-9-9'; Difference = '広島県府中市本町9-9-9' }
        @{ Level = 'Other'; Reference = 'Not Available'; Difference = '広島県府中市本町9-9-9' }
    ) {
        $comparison = Compare-ShippingAddress $Reference $Difference
        $comparison.Level | Should -Be $Level
        $comparison.Why | Should -Not -BeNullOrEmpty
        (Compare-ShippingAddress $Difference $Reference).Level | Should -Be $Level
    }

    It 'takes the cells of columns' {
        $columns = '9123 Main Street', 'Unit 4', 'Springfield', 'IL', '62701'
        (Compare-ShippingAddress $columns 'Jane Sample 9123 Main St #4 Springfield IL 62701 United States').Level | Should -Be 'Same'
    }

    It 'takes billing and shipping address of order lines' {
        $items = Import-OrderHistory -Path $HijackedZip | Where-Object { $_.BillTo -and $_.ShipTo }
        $items.Count | Should -BeGreaterThan 0
        @($items | Compare-ShippingAddress).Count | Should -Be $items.Count
    }

    It 'says the kinds of places, and nothing of missing ones' {
        $comparison = Compare-ShippingAddress 'PO Box 912, Springfield, IL 62701' $null
        $comparison.ReferenceKind | Should -Be 'PoBox'
        $comparison.DifferenceKind | Should -Be 'Unknown'
        $comparison.Level | Should -Be 'Other'
    }

    It 'compares the recipients apart, and with the owner' {
        $comparison = Compare-ShippingAddress 'Erika Muster Am Beispiel 95 10115 Berlin Germany' 'Max Muster Am Beispiel 95 10115 Berlin Germany' -OwnerName 'Muster, Erika', 'Max Muster'
        $comparison.Level | Should -Be 'Same'
        $comparison.Recipient | Should -Be 'SameFamily'
        $comparison.Owner | Should -Be 'Same'
    }

    It 'gives the reason in <Language>' -ForEach @(
        @{ Language = 'ja'; Word = '部屋' }
        @{ Language = 'en'; Word = 'room' }
    ) {
        (Compare-ShippingAddress '東京都港区芝9-9-9 サンハイツ302' '東京都港区芝9-9-9 サンハイツ303' -Language $Language).Why | Should -BeLike "*$Word*"
    }
}
