using System.Collections.Concurrent;

namespace AccountGuard.Import.Values;

/// <summary>One text for each distinct one that the columns and threads of a table make. Holds a bounded number; the others stay as they come.</summary>
internal sealed class TextPool
{
    private const int MostTexts = 65_536;

    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);
    private int count;

    /// <summary>The text that stands for all that are equal.</summary>
    public string Share(string text)
    {
        if (texts.TryGetValue(text, out var shared))
        {
            return shared;
        }

        if (count >= MostTexts)
        {
            return text;
        }

        Interlocked.Increment(ref count);
        return texts.GetOrAdd(text, text);
    }
}
