using System.Runtime.CompilerServices;

namespace AccountGuard.Detection;

/// <summary>
/// What was found for the texts seen of late, some ten thousands of them. The lines of a file share the texts that they
/// have in common, so that most texts are told by their object, without a look at their letters. A text that is not
/// there may still be known: it is another object, or a later one took its place.
/// </summary>
/// <remarks>A dictionary would tell the same and takes two looks into a large memory where this takes one, for every line.</remarks>
internal sealed class SeenTexts<TValue>
{
    private const int Fewest = 16;
    private const int Most = 131_072;
    private const int Probes = 8;

    private (string? Text, TValue Value)[] slots = new (string?, TValue)[Fewest];
    private int used;

    /// <summary>What was added for this very object.</summary>
    public bool TryGet(string text, out TValue value)
    {
        ref var slot = ref SlotOf(text);
        value = slot.Value;
        return ReferenceEquals(slot.Text, text);
    }

    /// <summary>Remembers <paramref name="value"/> until other texts need its place.</summary>
    public void Add(string text, TValue value)
    {
        if (2 * used >= slots.Length && slots.Length < Most)
        {
            Grow();
        }

        Put((text, value));
    }

    private void Put((string? Text, TValue Value) seen)
    {
        ref var slot = ref SlotOf(seen.Text!);
        used += slot.Text is null ? 1 : 0;
        slot = seen;
    }

    private void Grow()
    {
        var before = slots;
        (slots, used) = (new (string?, TValue)[4 * before.Length], 0);
        foreach (var seen in before)
        {
            if (seen.Text is not null)
            {
                Put(seen);
            }
        }
    }

    /// <summary>The slot that holds the text, or a free one, or that of another, which has to give way.</summary>
    private ref (string? Text, TValue Value) SlotOf(string text)
    {
        var first = RuntimeHelpers.GetHashCode(text);
        for (var probe = 0; probe < Probes; probe++)
        {
            ref var slot = ref slots[(first + probe) & (slots.Length - 1)];
            if (slot.Text is null || ReferenceEquals(slot.Text, text))
            {
                return ref slot;
            }
        }

        return ref slots[first & (slots.Length - 1)];
    }
}
