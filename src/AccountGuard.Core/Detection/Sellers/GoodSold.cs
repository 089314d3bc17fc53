namespace AccountGuard.Detection.Sellers;

/// <summary>A product of a shop, from its first sale on.</summary>
internal sealed class GoodSold
{
    /// <summary>When it was first sold.</summary>
    public required DateTimeOffset First { get; init; }

    /// <summary>Its title as the source writes it; null where no source does.</summary>
    public string? Title { get; init; }

    /// <summary>The words of its title.</summary>
    public IReadOnlyCollection<string> Words { get; init; } = [];

    /// <summary>Its title shared few words with anything the shop had sold until then.</summary>
    public bool IsStrange { get; init; }

    /// <summary>The run that its first sale belongs to; null where it is not strange.</summary>
    public SellerRun? Run { get; set; }

    /// <summary>Whether a sale at <paramref name="now"/> is one of its first.</summary>
    public bool IsFresh(DateTimeOffset now) => now - First <= Windows.Fresh;
}
