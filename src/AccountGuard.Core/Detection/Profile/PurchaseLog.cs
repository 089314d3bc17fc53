namespace AccountGuard.Detection.Profile;

/// <summary>One product in one order.</summary>
/// <param name="UtcTicks">When it was ordered.</param>
/// <param name="Index">The order's place in the account's history.</param>
/// <param name="IsLeftOut">The order is left out of the owner's profile.</param>
/// <param name="Before">The number of the purchase before of the same product; <see cref="None"/> for the first.</param>
internal readonly record struct Purchase(long UtcTicks, int Index, bool IsLeftOut, int Before)
{
    /// <summary>The number of no purchase.</summary>
    public const int None = 0;
}

/// <summary>Purchases, numbered from 1 as they come. They stand in blocks that are never moved, and copies share those that are full.</summary>
internal sealed class PurchaseLog
{
    private const int BlockLength = 2048;
    private const int FewestOfFirstBlock = 32;

    private List<Purchase[]> blocks = [new Purchase[FewestOfFirstBlock]];
    private int count;

    /// <summary>The purchase of that number.</summary>
    public ref readonly Purchase this[int number] => ref blocks[(number - 1) / BlockLength][(number - 1) % BlockLength];

    /// <summary>Writes a purchase behind the others; its number.</summary>
    public int Add(Purchase purchase)
    {
        var (block, place) = (count / BlockLength, count % BlockLength);
        if (block == blocks.Count)
        {
            blocks.Add(new Purchase[BlockLength]);
        }
        else if (place == blocks[block].Length)
        {
            // Most histories are short.
            blocks[block] = Grown(blocks[block], 4 * place);
        }

        blocks[block][place] = purchase;
        return ++count;
    }

    /// <summary>The same purchases, behind which others can be written.</summary>
    public PurchaseLog Copy()
    {
        var last = blocks[blocks.Count - 1];
        var copy = new PurchaseLog { blocks = [.. blocks], count = count };
        copy.blocks[blocks.Count - 1] = Grown(last, last.Length);
        return copy;
    }

    private static Purchase[] Grown(Purchase[] block, int length)
    {
        var grown = new Purchase[Math.Min(BlockLength, length)];
        block.CopyTo(grown, 0);
        return grown;
    }
}
