namespace AccountGuard.Goods;

/// <summary>The goods that are bought to be resold.</summary>
public sealed class GoodsCatalog
{
    /// <summary>The catalogue that ships with the engine.</summary>
    public static GoodsCatalog Default { get; } = new();
}
