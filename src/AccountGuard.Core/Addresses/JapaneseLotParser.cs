using System.Text;

namespace AccountGuard.Addresses;

/// <summary>Takes apart what stands after the city: town, numbers, building, room.</summary>
internal static class JapaneseLotParser
{
    // Counters that follow a lot number and say nothing that its place in the list does not; longest first.
    private static readonly string[] Counters = ["丁目", "番地の", "番地", "番目", "番", "号", "丁"];

    // Text between two numbers that belongs to the town's name when it starts so: 24条西6丁目, 9番町2, 12番丁45, 3地割12, 4線5.
    private static readonly string[] TownContinuations = ["条", "線", "地割", "番町", "番丁", "区", "町", "部", "組", "通", "北", "南", "東", "西"];

    private static readonly string[] BuildingWords = ["団地", "住宅", "宿舎", "アパート", "マンション", "ビル", "寮", "荘", "棟", "館", "室", "階", "方"];

    public static JapaneseLot Parse(string text, string city)
    {
        var prepared = KanjiNumbers.ToDigits(city == "京都市" ? KyotoStreets.Remove(text) : text);
        var position = TownEnd(prepared);
        var town = prepared.Substring(0, position);
        var numbers = new List<string>();
        position = ReadNumbers(prepared, position, numbers);
        while (ContinuesTown(prepared, position, numbers, out var next))
        {
            town = $"{town}{numbers[0]}{prepared.Substring(position, next - position)}";
            numbers.Clear();
            position = ReadNumbers(prepared, next, numbers);
        }

        var building = TrimBuilding(prepared.Substring(position));
        var rooms = new List<string>();
        var name = RoomNumbers.Take(building, rooms);
        return new JapaneseLot
        {
            Town = town.Trim(),
            TownKey = TownKey(town),
            Numbers = numbers,
            LooseKey = LooseKey(town, numbers),
            Building = building,
            BuildingKey = JapaneseText.Fold(name),
            Rooms = rooms,
        };
    }

    private static int TownEnd(string text)
    {
        var index = 0;
        while (index < text.Length && !AddressText.IsDigit(text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Reads numbers with their counters and connectors; gives where the first text that is none of it starts.</summary>
    private static int ReadNumbers(string text, int start, List<string> numbers)
    {
        var position = start;
        while (position < text.Length && AddressText.IsDigit(text[position]))
        {
            var end = position;
            while (end < text.Length && AddressText.IsDigit(text[end]))
            {
                end++;
            }

            var after = SkipCounter(text, end);
            if (numbers.Count > 0 && IsRoomNumber(text, position, end, after))
            {
                return position;
            }

            numbers.Add(TrimZeros(text.Substring(position, end - position)));
            position = SkipConnector(text, after);
        }

        return position;
    }

    /// <summary>302号室, 4F and 12A are rooms, and so is a number after a space.</summary>
    private static bool IsRoomNumber(string text, int start, int end, int afterCounter)
    {
        if (afterCounter < text.Length && text[afterCounter] is '室' or '棟' or '館')
        {
            return true;
        }

        return (end < text.Length && (text[end] is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '階' or '室' or '棟')) || text[start - 1] == ' ';
    }

    private static int SkipCounter(string text, int position)
    {
        foreach (var counter in Counters)
        {
            if (StartsAt(text, position, counter) && !IsTownName(text, position))
            {
                return position + counter.Length;
            }
        }

        return position;
    }

    /// <summary>番町, 番丁 and a 丁 that another character than a number follows (八丁西町) are names, not counters.</summary>
    private static bool IsTownName(string text, int position)
    {
        if (StartsAt(text, position, "番町") || StartsAt(text, position, "番丁") || StartsAt(text, position, "番館"))
        {
            return true;
        }

        return text[position] == '丁' && !StartsAt(text, position, "丁目") && position + 1 < text.Length
            && !AddressText.IsDigit(text[position + 1]) && text[position + 1] is not ('-' or ' ');
    }

    private static int SkipConnector(string text, int position)
    {
        var next = position;
        while (next < text.Length && text[next] is '-' or 'の' or 'ノ' or '之' or ' ' or 'ー')
        {
            next++;
        }

        return next < text.Length && AddressText.IsDigit(text[next]) ? next : position;
    }

    private static bool ContinuesTown(string text, int position, List<string> numbers, out int next)
    {
        next = position;
        if (numbers.Count != 1 || position >= text.Length || text[position] == ' ')
        {
            return false;
        }

        while (next < text.Length && !AddressText.IsDigit(text[next]))
        {
            next++;
        }

        var between = text.Substring(position, next - position);
        if (next >= text.Length || (between == "第" && !IsBlockNumber(text, next)))
        {
            return false;
        }

        return TownContinuations.Any(start => between.StartsWith(start, StringComparison.Ordinal)) || IsTownText(between);
    }

    /// <summary>第22地割 is part of the town, 第2見本ビル is a building.</summary>
    private static bool IsBlockNumber(string text, int start)
    {
        var end = start;
        while (end < text.Length && AddressText.IsDigit(text[end]))
        {
            end++;
        }

        return StartsAt(text, end, "地割") || StartsAt(text, end, "区") || StartsAt(text, end, "部");
    }

    private static bool IsTownText(string between) =>
        between.Length is > 0 and <= 8
        && between.All(character => character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3041' and <= '\u309F') or '々' or 'ヶ' or 'ケ' or 'ノ')
        && !BuildingWords.Any(word => AddressText.Has(between, word));

    private static string TownKey(string town)
    {
        var key = new StringBuilder(JapaneseText.Fold(town)).Replace(" ", "").Replace("-", "").Replace("大字", "").Replace("小字", "").Replace("第", "");
        for (var index = key.Length - 1; index >= 0; index--)
        {
            var isHamlet = key[index] == '字' && (index == 0 || key[index - 1] != '文');
            var isCounted = key[index] == '条' && index > 0 && AddressText.IsDigit(key[index - 1]);
            if (isHamlet || isCounted)
            {
                key.Remove(index, 1);
            }
        }

        return key.ToString();
    }

    /// <summary>The town without 町, 番町, 番丁 and particles, then every number, those of the town too.</summary>
    private static string LooseKey(string town, List<string> numbers)
    {
        var text = new StringBuilder();
        var all = new StringBuilder();
        foreach (var character in TownKey(town))
        {
            if (AddressText.IsDigit(character))
            {
                all.Append(character);
            }
            else if (character is not ('町' or '番' or '丁' or '条' or 'が' or 'の'))
            {
                text.Append(character);
                Separate(all);
            }
        }

        foreach (var number in numbers)
        {
            Separate(all);
            all.Append(number);
        }

        return $"{text} {all}";
    }

    private static void Separate(StringBuilder numbers)
    {
        if (numbers.Length > 0 && numbers[numbers.Length - 1] != '-')
        {
            numbers.Append('-');
        }
    }

    private static string TrimBuilding(string text)
    {
        var building = new StringBuilder(text.Trim(' ', '-', '・', '.')).Replace("様方", "方").ToString();
        return AddressText.EndsWith(building, '様') ? building.Substring(0, building.Length - 1).TrimEnd() : building;
    }

    private static bool StartsAt(string text, int position, string part) =>
        string.CompareOrdinal(text, position, part, 0, part.Length) == 0;

    internal static string TrimZeros(string digits)
    {
        var trimmed = digits.TrimStart('0');
        return trimmed.Length == 0 ? "0" : trimmed;
    }
}
