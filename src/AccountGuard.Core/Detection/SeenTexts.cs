using System.Runtime.CompilerServices;

namespace AccountGuard.Detection;

/// <summary>
/// What was found for the texts seen last. The lines of a file share the texts that they have in common, so that most
/// texts are told by their object, without a look at their letters. A text that is not there may still be known: it is
/// another object, or a later one took its slot.
/// </summary>
internal sealed class SeenTexts<TValue>
{
    private const int Fewest = 16;
    private const int Most = 65_536;

    private (string? Text, TValue Value)[] slots = new (string?, TValue)[Fewest];
    private int added;

    /// <summary>What was added for this very object.</summary>
    public bool TryGet(string text, out TValue value)
    {
        var place = SlotOf(text);
        ref var slot = ref slots[place];
        if (!ReferenceEquals(slot.Text, text))
        {
            slot = ref slots[NeighbourOf(place)];
        }

        value = slot.Value;
        return ReferenceEquals(slot.Text, text);
    }

    /// <summary>Remembers <paramref name="value"/> until other texts take its slot and the one beside it.</summary>
    public void Add(string text, TValue value)
    {
        // A history of few texts is to cost little memory.
        if (++added > slots.Length && slots.Length < Most)
        {
            slots = new (string?, TValue)[slots.Length * 4];
            added = 0;
        }

        var place = SlotOf(text);
        if (slots[place].Text is not null)
        {
            slots[NeighbourOf(place)] = slots[place];
        }

        slots[place] = (text, value);
    }

    private static int NeighbourOf(int slot) => slot ^ 1;

    private int SlotOf(string text) => RuntimeHelpers.GetHashCode(text) & (slots.Length - 1);
}
