namespace AccountGuard.Goods;

/// <summary>A title that names a good of the catalogue.</summary>
/// <param name="Good">The good.</param>
/// <param name="Term">The term that was found, as the catalogue writes it, without the sign that ties it to the title's beginning.</param>
public sealed record GoodsMatch(ResaleGood Good, string Term);
