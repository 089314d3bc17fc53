namespace AccountGuard.Detection;

/// <summary>What a title says: one object for all lines of an account that share the text.</summary>
internal sealed class KnownTitle
{
    /// <summary>Its number among the titles of the account that have words; -1 for one without. Equal titles may have several.</summary>
    public required int Number { get; init; }

    /// <summary>Whether there is anything but spaces in it.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>Whether it has words.</summary>
    public bool HasWords => Number >= 0;

    /// <summary>Its words, as numbers; see <see cref="TitleWords"/>.</summary>
    public required int[] Words { get; init; }

    /// <summary>The good for resale that it names; null where it names none.</summary>
    public required ResaleFinding? Good { get; init; }

    /// <summary>The product number that stood beside it last, as the file has it: mostly it is the next line's too.</summary>
    public string? ProductId { get; private set; }

    /// <summary>The product of that number, counted as <see cref="ProductNumbers"/> does.</summary>
    public int Product { get; private set; }

    /// <summary>Remembers which product it is the title of.</summary>
    public void IsOf(string productId, int product) => (ProductId, Product) = (productId, product);
}
