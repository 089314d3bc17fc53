namespace AccountGuard.Addresses;

/// <summary>Takes a composed line of Japanese apart: recipient, postcode, prefecture, city, ward; the rest goes to <see cref="JapaneseLotParser"/>.</summary>
internal static class JapaneseAddressParser
{
    private const int LongestCityName = 8;

    // Cities in whose names 市, 郡, 町 or 村 stands before the end, where the plain search would cut too early.
    private static readonly string[] MisleadingCities =
    [
        "四日市市", "廿日市市", "野々市市", "大和郡山市", "十日町市", "東村山市", "武蔵村山市", "余市郡余市町", "高市郡", "玉村町",
        "大町町", "田村市", "中町市", "東市来町",
    ];

    private static readonly string[] Countries = ["JAPAN", "JP", "日本国", "日本"];

    public static JapaneseAddress Parse(string text, string? recipient)
    {
        var (address, postcode, name) = TakePostcode(TrimCountry(text.Replace(',', ' ')));
        var (prefectureIndex, prefecture) = Prefectures.Find(JapaneseText.Modern(address));
        if (prefectureIndex >= 0)
        {
            name = JoinNames(name, address.Substring(0, prefectureIndex));
            address = address.Substring(prefectureIndex + prefecture.Length);
        }
        else
        {
            var start = NameLength(address);
            name = JoinNames(name, address.Substring(0, start));
            address = address.Substring(start);
        }

        if (recipient is not null)
        {
            name = recipient;
        }

        var compact = Compact(address);
        var cityEnd = TakeCity(JapaneseText.Modern(compact), prefecture, out var city, out var ward);
        return new JapaneseAddress
        {
            Recipient = name.Trim(),
            Postcode = postcode,
            Prefecture = prefecture.Length > 0 ? prefecture : Prefectures.OfCity(city) ?? "",
            City = city,
            Ward = ward,
            Lot = JapaneseLotParser.Parse(compact.Substring(cityEnd), city),
        };
    }

    /// <summary>Spaces tell something only after a digit (2-1-2 201) and between letters; elsewhere people put them at will.</summary>
    internal static string Compact(string text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != ' ' || IsTellingSpace(text, index))
            {
                result.Append(text[index]);
            }
        }

        return result.ToString().Trim();
    }

    private static bool IsTellingSpace(string text, int index)
    {
        if (index == 0 || index + 1 >= text.Length)
        {
            return false;
        }

        var before = text[index - 1];
        var after = text[index + 1];
        return before < '\u0080' && before != '-' && after != '-' && (AddressText.IsDigit(before) || (char.IsLetter(before) && after < '\u0080'));
    }

    private static string TrimCountry(string text)
    {
        var trimmed = text.Trim();
        foreach (var country in Countries)
        {
            if (trimmed.EndsWith(" " + country, StringComparison.OrdinalIgnoreCase))
            {
                trimmed = trimmed.Substring(0, trimmed.Length - country.Length).TrimEnd(' ', '-');
            }
        }

        foreach (var start in new[] { "日本国 ", "日本 ", "日本国〒", "日本〒" })
        {
            if (trimmed.StartsWith(start, StringComparison.Ordinal))
            {
                return trimmed.Substring(start.Length - (start[start.Length - 1] == '〒' ? 1 : 0));
            }
        }

        return trimmed;
    }

    private static (string Address, string Postcode, string Name) TakePostcode(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var end = PostcodeEnd(text, index, out var postcode);
            if (end < 0)
            {
                continue;
            }

            var before = AddressText.Without(text.Substring(0, index), "〒").Trim();
            var after = text.Substring(end).Trim();
            var addressIsBefore = Prefectures.Find(after).Index < 0 && (Prefectures.Find(before).Index >= 0 || AddressText.HasDigit(before) || after.Length < 4);
            return addressIsBefore ? (before, postcode, after) : (after, postcode, before);
        }

        return (AddressText.Without(text, "〒"), "", "");
    }

    /// <summary>Where a postcode that starts at the index ends, or -1. Without 〒 it must stand alone and have its hyphen.</summary>
    private static int PostcodeEnd(string text, int index, out string postcode)
    {
        postcode = "";
        var marked = index > 0 && (text[index - 1] == '〒' || (text[index - 1] == ' ' && index > 1 && text[index - 2] == '〒'));
        var alone = index == 0 || text[index - 1] is ' ' or '(' or ':' || marked;
        if (!alone || index + 7 > text.Length || !AreDigits(text, index, 3))
        {
            return -1;
        }

        var position = index + 3;
        var hyphen = text[position] is '-' or 'ー';
        if (hyphen)
        {
            position++;
        }

        if (!(hyphen || marked || index == 0) || !AreDigits(text, position, 4))
        {
            return -1;
        }

        var end = position + 4;
        if (end < text.Length && (AddressText.IsDigit(text[end]) || text[end] == '-'))
        {
            return -1;
        }

        postcode = $"{text.Substring(index, 3)}{text.Substring(position, 4)}";
        return end < text.Length && text[end] == ')' ? end + 1 : end;
    }

    private static bool AreDigits(string text, int start, int count) =>
        start + count <= text.Length && text.Skip(start).Take(count).All(AddressText.IsDigit);

    /// <summary>How much of the start is a name: words in front of the first word that names a city, ward or district.</summary>
    private static int NameLength(string text)
    {
        var start = 0;
        for (var word = 0; word < 4; word++)
        {
            var end = text.IndexOf(' ', start);
            if (end < 0 || AddressText.HasDigit(text.Substring(start, end - start)) || NamesCity(text, start, end))
            {
                return NamesCity(text, start, text.Length) ? start : 0;
            }

            start = end + 1;
        }

        return 0;
    }

    private static bool NamesCity(string text, int start, int end)
    {
        var length = Math.Min(end - start, LongestCityName);
        return length > 1 && text.IndexOfAny(['市', '区', '郡'], start + 1, length - 1) >= 0;
    }

    private static string JoinNames(string first, string second) => (first.Trim() + " " + second.Trim()).Trim();

    /// <summary>Reads [district] city [ward] from the start; gives where it ends.</summary>
    private static int TakeCity(string text, string prefecture, out string city, out string ward)
    {
        ward = "";
        var start = DistrictLength(text) + IslandLength(text);
        var end = start > 0 ? EndOfTown(text, start) : EndOfCity(text, prefecture);
        city = text.Substring(start, end - start);
        if (!Prefectures.HasWards(city))
        {
            return end;
        }

        var wardEnd = end + 1 < text.Length ? text.IndexOf('区', end + 1, Math.Min(6, text.Length - end - 1)) : -1;
        if (wardEnd > 0)
        {
            ward = text.Substring(end, wardEnd + 1 - end);
            return wardEnd + 1;
        }

        return end;
    }

    /// <summary>The length of a district's name (東牟婁郡) at the start, 0 for none.</summary>
    private static int DistrictLength(string text)
    {
        if (text.StartsWith("余市郡", StringComparison.Ordinal) || text.StartsWith("高市郡", StringComparison.Ordinal))
        {
            return 3;
        }

        if (StartsMisleadingly(text) is not null)
        {
            return 0;
        }

        var district = IndexOfMark(text, '郡');
        var city = IndexOfMark(text, '市');
        var isDistrict = district > 0 && (city < 0 || district < city) && district + 1 < text.Length && text[district + 1] != '市';
        return isDistrict ? district + 1 : 0;
    }

    /// <summary>Tokyo's islands stand before a town or village of nearly the same name.</summary>
    private static int IslandLength(string text) =>
        text.StartsWith("八丈島八丈町", StringComparison.Ordinal) || text.StartsWith("三宅島三宅村", StringComparison.Ordinal) ? 3 : 0;

    private static int EndOfCity(string text, string prefecture)
    {
        if (StartsMisleadingly(text) is { } known)
        {
            return known.Length;
        }

        var city = IndexOfMark(text, '市');
        var ward = prefecture is "東京都" or "" ? IndexOfMark(text, '区') : -1;
        var town = EndOfTown(text, 0);
        if (city > 0 && town > 1 && town < city)
        {
            // 洋野町種市: the town stands before a 市 that is part of the next name.
            return town;
        }

        if (city > 0 && (ward < 0 || city < ward))
        {
            return city + 1;
        }

        return ward > 0 ? ward + 1 : town;
    }

    private static int EndOfTown(string text, int start)
    {
        for (var index = start + 1; index < Math.Min(text.Length, start + LongestCityName); index++)
        {
            if (AddressText.IsDigit(text[index]))
            {
                break;
            }

            if (text[index] is '町' or '村' && (index + 1 >= text.Length || text[index + 1] != '町'))
            {
                return index + 1;
            }
        }

        return start;
    }

    private static string? StartsMisleadingly(string text) =>
        MisleadingCities.FirstOrDefault(city => text.StartsWith(city, StringComparison.Ordinal));

    private static int IndexOfMark(string text, char mark)
    {
        for (var index = 1; index < Math.Min(text.Length, LongestCityName); index++)
        {
            if (text[index] == mark)
            {
                return index;
            }

            if (AddressText.IsDigit(text[index]))
            {
                return -1;
            }
        }

        return -1;
    }
}
