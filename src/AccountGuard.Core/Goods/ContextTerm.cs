namespace AccountGuard.Goods;

/// <summary>A word with several meanings, and the words that show which one a title means.</summary>
/// <param name="Term">The word, such as "Fossil".</param>
/// <param name="Beside">The words of which one must stand elsewhere in the title, such as "chronograph".</param>
public sealed record ContextTerm(string Term, ValueList<string> Beside)
{
    /// <summary>Such as "Fossil (watch, chronograph)".</summary>
    public override string ToString() => $"{Term} ({string.Join(", ", Beside)})";
}
