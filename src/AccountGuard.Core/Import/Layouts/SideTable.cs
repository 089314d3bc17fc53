using AccountGuard.Import.Text;

namespace AccountGuard.Import.Layouts;

/// <summary>A table that stands next to order histories in the shops' archives and holds other data.</summary>
internal sealed class SideTable
{
    private SideTable(string key, params string[] signature)
    {
        Key = key;
        Signature = signature.Select(HeaderName.Normalize).ToList();
    }

    /// <summary>The ending of the resource text that says what it holds.</summary>
    public string Key { get; }

    /// <summary>Normalised names of the columns that tell it.</summary>
    public IReadOnlyList<string> Signature { get; }

    /// <summary>The known ones, in probing order; names are matched as <see cref="HeaderName"/> says.</summary>
    public static IReadOnlyList<SideTable> All { get; } =
    [
        new("Refunds", "ReversalID", "AmountRefunded"),
        new("Refunds", "ReversalID", "ReversalReason"),
        new("Refunds", "Reversal Reason", "Refund Amount", "Order ID"),
        new("Shipments", "Shipping Address Street 1", "Total Charged"),
        new("Refunds", "Refund Condition", "Refund Tax Amount"),
        new("Returns", "Return Reason", "Return Date", "ASIN/ISBN"),
        new("Returns", "Return Authorization Id"),
        new("Returns", "OrderId", "ContractId", "DateOfReturn"),
        new("Returns", "Order ID", "Return Reason Code"),
        new("Returns", "Order ID", "Replacement Order ID"),
        new("Refunds", "注文番号", "クレカ種類", "注文概要URL", "返金日"),
        new("Descriptions", "ファイル名", "説明"),
        new("Descriptions", "File Name", "Description"),
        new("Descriptions", "FileName", "Description"),
    ];
}
