using System.Runtime.CompilerServices;

namespace AccountGuard.Detection;

/// <summary>
/// What was found for the texts seen of late, some ten thousands of them. The lines of a file share the texts that they
/// have in common, so that most texts are told by their object, without a look at their letters. A text that is not
/// there may still be known: as another object, or from long before.
/// </summary>
internal sealed class SeenTexts<TValue>
{
    private const int Most = 65_536;

    private readonly Dictionary<string, TValue> values = new(ByObject.Instance);

    /// <summary>What was added for this very object.</summary>
    public bool TryGet(string text, out TValue value) => values.TryGetValue(text, out value!);

    /// <summary>Remembers <paramref name="value"/>. Where it is one too many, it begins anew with it.</summary>
    public void Add(string text, TValue value)
    {
        if (values.Count >= Most)
        {
            values.Clear();
        }

        values[text] = value;
    }

    private sealed class ByObject : IEqualityComparer<string>
    {
        public static readonly ByObject Instance = new();

        public bool Equals(string? left, string? right) => ReferenceEquals(left, right);

        public int GetHashCode(string text) => RuntimeHelpers.GetHashCode(text);
    }
}
