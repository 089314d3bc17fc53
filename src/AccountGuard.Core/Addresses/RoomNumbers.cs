using System.Text;

namespace AccountGuard.Addresses;

/// <summary>Takes the numbers of floors, blocks and rooms out of the text that names a building.</summary>
internal static class RoomNumbers
{
    private static readonly string[] Counters = ["号室", "号", "室"];

    /// <summary>Adds the numbers to <paramref name="rooms"/>; gives the building's name without them.</summary>
    public static string Take(string building, List<string> rooms)
    {
        var name = new StringBuilder(building.Length);
        var position = 0;
        while (position < building.Length)
        {
            if (!AddressText.IsDigit(building[position]))
            {
                AppendName(name, building[position]);
                position++;
                continue;
            }

            if (position > 0 && building[position - 1] == '第')
            {
                // 第2見本ビル: the number is the building's.
                name.Append(building[position]);
                position++;
                continue;
            }

            position = TakeNumber(building, position, rooms);
        }

        return name.ToString();
    }

    private static void AppendName(StringBuilder name, char character)
    {
        if (character is not (' ' or '・' or '-' or 'ー' or '.' or '#' or '第'))
        {
            name.Append(character);
        }
    }

    private static int TakeNumber(string text, int start, List<string> rooms)
    {
        var end = start;
        while (end < text.Length && AddressText.IsDigit(text[end]))
        {
            end++;
        }

        var number = JapaneseLotParser.TrimZeros(text.Substring(start, end - start));
        if (IsFloor(text, end))
        {
            rooms.Add(number + "F");
            return end + 1;
        }

        if (end < text.Length && text[end] is >= 'A' and <= 'Z' or >= 'a' and <= 'z' && (end + 1 == text.Length || !char.IsLetter(text[end + 1])))
        {
            number += char.ToUpperInvariant(text[end]);
            end++;
        }

        rooms.Add(number);
        foreach (var counter in Counters)
        {
            if (string.CompareOrdinal(text, end, counter, 0, counter.Length) == 0)
            {
                return end + counter.Length;
            }
        }

        return end;
    }

    private static bool IsFloor(string text, int end) =>
        end < text.Length && text[end] is 'F' or 'f' or '階' && (end + 1 == text.Length || !char.IsLetter(text[end + 1]) || text[end] == '階');
}
