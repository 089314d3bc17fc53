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
        new("Returns", "Order ID", "Replacement Order ID"),
        new("Descriptions", "ファイル名", "説明"),
        new("Descriptions", "File Name", "Description"),
        new("Descriptions", "FileName", "Description"),
    ];
}
