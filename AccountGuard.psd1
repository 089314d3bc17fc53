@{
    RootModule           = 'module/AccountGuard.psm1'
    ModuleVersion        = '0.1.0'
    GUID                 = '5f0a9b0e-6c43-4c7e-9a86-2f3f3b7f1c64'
    Author               = 'The AccountGuard authors'
    CompanyName          = 'AccountGuard'
    Copyright            = 'The AccountGuard authors. MIT licence.'
    Description          = 'Finds the orders in a shop account that are not yours, and says what to do next. Works offline. Amazon first; Japanese and English.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Core', 'Desktop')
    FormatsToProcess     = @('module/AccountGuard.Format.ps1xml')
    FunctionsToExport    = @()
    CmdletsToExport      = @(
        'Import-OrderHistory', 'Import-AccountNotice', 'Get-OrderHistoryLayout'
        'Find-AnomalousOrder', 'Add-AccountTrust', 'Get-AccountTrust', 'Remove-AccountTrust'
        'Get-AccountTimeline', 'Resolve-AccountIncident'
        'Compare-ShippingAddress', 'Get-ResaleGood'
        'New-RecoveryChecklist'
        'New-SupportMessage', 'Test-SupportMessage'
        'New-RecoveryCase', 'Get-RecoveryCase', 'Set-RecoveryCase', 'Add-RecoveryContact'
    )
    VariablesToExport    = @()
    AliasesToExport      = @()
    PrivateData          = @{
        PSData = @{
            Tags       = @('Amazon', 'Security', 'AccountTakeover', 'OrderHistory', 'Fraud', 'PSEdition_Core', 'PSEdition_Desktop', 'Windows', 'Linux', 'MacOS')
            LicenseUri = 'https://opensource.org/license/mit'
        }
    }
}
