using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>The words a layout has for what a row is.</summary>
internal sealed class KindWords
{
    private readonly Dictionary<string, LineKind> kinds = new(StringComparer.OrdinalIgnoreCase);
    private readonly LineKind other;

    /// <param name="other">What rows are whose word is not known.</param>
    /// <param name="words">The words, compared whole and without regard to case.</param>
    public KindWords(LineKind other, params (string Word, LineKind Kind)[] words)
    {
        this.other = other;
        foreach (var (word, kind) in words)
        {
            kinds.Add(word, kind);
        }
    }

    /// <summary>The kind that a trimmed cell names.</summary>
    public LineKind Read(string text) => kinds.TryGetValue(text, out var kind) ? kind : other;
}
