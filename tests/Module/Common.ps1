# What every test file starts with: the built module and the samples. The tests run on the build, never on the sources;
# AccountGuardManifest names another build, such as the package in output/.
$script:Root = (Resolve-Path -LiteralPath "$PSScriptRoot/../..").ProviderPath
$script:Manifest = if ($env:AccountGuardManifest) { $env:AccountGuardManifest } else { Join-Path $script:Root 'AccountGuard.psd1' }
$script:Samples = Join-Path $script:Root 'samples'
$script:HijackedZip = Join-Path $script:Samples 'hijacked-buyer-ja/Your Orders.zip'
$script:HonestAccount = Join-Path $script:Samples 'honest-account'
$script:PwshPath = (Get-Process -Id $PID).Path

# No trust list of whoever runs the tests is heard in them. (Windows knows no such variable; there the user's own stays.)
$env:XDG_DATA_HOME = Join-Path ([System.IO.Path]::GetTempPath()) "AccountGuard-tests-$PID"

Import-Module $script:Manifest

# Runs a script in a fresh PowerShell, in another language if one is named, and gives its output as text lines.
function Invoke-ChildShell {
    param([Parameter(Mandatory)][string] $Script, [string] $Culture)

    $file = Join-Path ([System.IO.Path]::GetTempPath()) "AccountGuard-$([guid]::NewGuid().ToString('N')).ps1"
    $head = '[Console]::OutputEncoding = [System.Text.Encoding]::UTF8; '
    if ($Culture) {
        $head += "[cultureinfo]::CurrentCulture = [cultureinfo]::CurrentUICulture = '$Culture'; "
    }

    $before = $env:LANG
    $encoding = [Console]::OutputEncoding
    try {
        if ($Culture) { $env:LANG = $Culture.Replace('-', '_') + '.UTF-8' }
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        [System.IO.File]::WriteAllText($file, "$head`n$Script", [System.Text.UTF8Encoding]::new($true))
        & $script:PwshPath -NoProfile -NonInteractive -File $file 2>&1 | ForEach-Object { "$_" }
    }
    finally {
        $env:LANG = $before
        [Console]::OutputEncoding = $encoding
        Remove-Item -LiteralPath $file -ErrorAction Ignore
    }
}

# A file in Amazon's Retail.OrderHistory layout with as many made-up rows as asked for.
function New-OrderFile {
    param([Parameter(Mandatory)][string] $Path, [int] $Rows = 3, [int[]] $BadRow = @())

    $header = 'Website,Order ID,Order Date,Purchase Order Number,Currency,Unit Price,Unit Price Tax,Shipping Charge,Total Discounts,Total Owed,Shipment Item Subtotal,Shipment Item Subtotal Tax,ASIN,Product Condition,Quantity,Payment Instrument Type,Order Status,Shipment Status,Ship Date,Shipping Option,Shipping Address,Billing Address,Carrier Name & Tracking Number,Product Name,Gift Message,Gift Sender Name,Gift Recipient Contact Details'
    $lines = [System.Collections.Generic.List[string]]::new()
    $lines.Add($header)
    for ($row = 1; $row -le $Rows; $row++) {
        $shipped = [datetime]::new(2024, 1, 1).AddHours($row).ToString("yyyy-MM-ddTHH:mm:ss'Z'", [cultureinfo]::InvariantCulture)
        $ordered = if ($BadRow -contains $row) { 'no date at all' } else { $shipped }
        $lines.Add(('Amazon.com,111-{0:0000000}-{1:0000000},{2},Not Applicable,USD,9.99,0.80,0,0,10.79,9.99,0.80,B000{0:000000},New,1,Visa - 1234,Closed,Shipped,{3},Standard,Jane Sample 1 Example Road Springfield OR 97477 United States,Jane Sample 1 Example Road Springfield OR 97477 United States,UPS(1Z),Sample thing {0},Not Available,Not Available,Not Available' -f $row, (9999999 - $row), $ordered, $shipped))
    }

    [System.IO.File]::WriteAllLines($Path, $lines)
}
