namespace AccountGuard.Goods;

/// <summary>Honest people's orders in which goods were counted.</summary>
/// <param name="Lines">How many lines of orders.</param>
/// <param name="People">How many people's.</param>
/// <param name="Citation">The data, its licence and where it is published.</param>
public sealed record GoodsSample(int Lines, int People, string Citation);
