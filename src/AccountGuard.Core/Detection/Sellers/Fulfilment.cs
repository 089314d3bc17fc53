namespace AccountGuard.Detection.Sellers;

/// <summary>Who hands sales to the carrier, in one form for all reports.</summary>
internal static class Fulfilment
{
    private static readonly HashSet<string> Warehouse = new(StringComparer.OrdinalIgnoreCase) { "Amazon", "AFN", "FBA" };

    private static readonly HashSet<string> Seller = new(StringComparer.OrdinalIgnoreCase)
    {
        "Merchant", "Seller", "MFN", "FBM", "出品者", "Verkäufer", "Vendeur", "Venditore", "Vendedor",
    };

    /// <summary>"Amazon" for its warehouse, "Merchant" for the seller, the trimmed text for anything else; null for nothing.</summary>
    public static string? Of(string? written)
    {
        var text = written?.Trim();
        return string.IsNullOrEmpty(text) ? null
            : Warehouse.Contains(text!) ? "Amazon"
            : Seller.Contains(text!) ? "Merchant"
            : text;
    }
}
