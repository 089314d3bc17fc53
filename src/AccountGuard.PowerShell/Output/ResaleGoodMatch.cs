using AccountGuard.Goods;

namespace AccountGuard.PowerShell.Output;

/// <summary>A product title and the good of the catalogue that it names.</summary>
public sealed class ResaleGoodMatch
{
    internal ResaleGoodMatch(string title, GoodsMatch match)
    {
        Title = title;
        Name = match.Good.Name;
        JapaneseName = match.Good.JapaneseName;
        Tier = match.Good.Tier;
        Term = match.Term;
    }

    /// <summary>The good's name in English.</summary>
    public string Name { get; }

    /// <summary>The good's name in Japanese.</summary>
    public string JapaneseName { get; }

    /// <summary>How much the good says about who bought it.</summary>
    public ResaleTier Tier { get; }

    /// <summary>The term of the catalogue that was found in the title.</summary>
    public string Term { get; }

    /// <summary>The title that was asked about.</summary>
    public string Title { get; }
}
