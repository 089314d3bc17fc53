namespace AccountGuard.Addresses;

/// <summary>Takes a composed line in Latin script apart.</summary>
internal static class WesternAddressParser
{
    public static WesternAddress Parse(string text, string? recipient)
    {
        var words = WesternWords.Split(text);
        var tail = WesternTail.Take(words);
        var units = WesternUnits.Take(words);
        var body = units.BoxIndex >= 0 ? AroundBox(words, units.BoxIndex) : SplitBody(words, tail, units.Units);
        var isRomance = body.IsRomance || tail.Country is "FR" or "IT" or "ES" or "PT";
        var city = tail.City.Count > 0 ? tail.City : body.City;
        var lead = words.Take(body.StreetStart).Where(word => word.Text != body.Number).ToList();
        return new WesternAddress
        {
            Recipient = recipient ?? (body.IsStartKnown ? WesternWords.Join(lead) : ""),
            Country = tail.Country,
            Region = tail.Region,
            Postcode = tail.Postcode,
            IsPostcodeMasked = tail.IsPostcodeMasked,
            City = string.Join(" ", city.Select(word => word.Text)),
            CityKey = StreetWords.Key(city.Select(word => word.Text), romance: false, tail.Country),
            Street = string.Join(" ", body.Street.Select(word => word.Text)),
            StreetKey = StreetWords.Key(body.Street.Select(word => word.Text), isRomance, tail.Country),
            IsStreetStartKnown = body.IsStartKnown || recipient is not null,
            BodyKey = StreetWords.Key(body.Street.Concat(body.Middle).Concat(city).Select(word => word.Text), isRomance, tail.Country),
            Number = body.Number,
            Units = units.Units,
            Box = units.Box,
            PrivateBox = units.PrivateBox,
        };
    }

    /// <summary>"Jane Doe PO Box 12 Springfield": the name in front, the city behind.</summary>
    private static WesternBody AroundBox(List<WesternWord> words, int box) =>
        new() { StreetStart = Math.Min(box, words.Count), IsStartKnown = true, City = words.Skip(box).ToList() };

    private static WesternBody SplitBody(List<WesternWord> words, WesternTail tail, List<string> units)
    {
        var prefix = words.FindIndex(word => StreetWords.IsCertainPrefix(word.Text));
        var looksSo = prefix >= 0 ? prefix == 0 || !words[prefix - 1].HasDigit : words.Any(word => IsGermanStreet(word.Text)) || EndsInNumber(words, tail);
        var follows = Countries.NumberFollowsStreet(tail.Country) || (tail.Country is "" && looksSo);
        return follows ? NumberLast(words, tail, units) : NumberFirst(words, tail, units);
    }

    /// <summary>"Karl Marx Str 95 A" before postcode and city.</summary>
    private static bool EndsInNumber(List<WesternWord> words, WesternTail tail)
    {
        var number = words.FindLastIndex(word => word.IsHouseNumber);
        return tail.City.Count > 0 && number > 0 && words.Skip(number + 1).All(word => word.IsLetter) && !words.Take(number).Any(word => word.IsHouseNumber);
    }

    private static bool IsGermanStreet(string text) =>
        text.EndsWith("STRASSE", StringComparison.Ordinal) || (text.Length > 4 && text.EndsWith("STR", StringComparison.Ordinal))
        || (text.Length > 5 && (text.EndsWith("WEG", StringComparison.Ordinal) || text.EndsWith("PLATZ", StringComparison.Ordinal) || text.EndsWith("GASSE", StringComparison.Ordinal)));

    /// <summary>"12 High Street London", "12 bis rue de la Paix".</summary>
    private static WesternBody NumberFirst(List<WesternWord> words, WesternTail tail, List<string> units)
    {
        var index = HouseNumberIndex(words);
        if (index < 0)
        {
            return new WesternBody { Street = words };
        }

        var number = words[index].Text;
        var start = index + 1;
        if (IsNumberSuffix(words, start))
        {
            number += words[start].Text;
            start++;
        }

        var hyphen = number.IndexOf('-', 0);
        if (tail.Country == "CA" && hyphen > 0)
        {
            units.Add(number.Substring(0, hyphen));
            number = number.Substring(hyphen + 1);
        }

        var slash = number.IndexOf('/', 0);
        if (tail.Country is "GB" or "AU" or "NZ" && slash > 0)
        {
            units.Add(number.Substring(0, slash));
            number = number.Substring(slash + 1);
        }

        var rest = words.Skip(start).ToList();
        var streetLength = StreetLength(rest, tail, units, out var cityStart);
        return new WesternBody
        {
            Number = HouseNumber(number),
            StreetStart = index,
            IsStartKnown = true,
            Street = rest.Take(streetLength).ToList(),
            Middle = rest.Skip(streetLength).Take(cityStart - streetLength).ToList(),
            City = rest.Skip(cityStart).ToList(),
            IsRomance = rest.Count > 0 && StreetWords.IsCertainPrefix(rest[0].Text),
        };
    }

    private static int HouseNumberIndex(List<WesternWord> words)
    {
        var best = -1;
        for (var index = 0; index + 1 < words.Count; index++)
        {
            if (!words[index].IsHouseNumber)
            {
                continue;
            }

            if (best < 0)
            {
                best = index;
                continue;
            }

            var between = words.Skip(best + 1).Take(index - best - 1).ToList();
            var startsStreet = between.Count > 0 && between.All(word => !StreetWords.IsType(word.Text) && !StreetWords.IsHighway(word.Text) && !word.IsLetter)
                && !StreetWords.IsType(words[index + 1].Text) && words.Skip(index + 2).Any(word => StreetWords.IsStrongType(word.Text));
            best = startsStreet ? index : best;
        }

        return best;
    }

    /// <summary>12/A and 12-a are 12A; 12/14 and 12-14 are two numbers.</summary>
    private static string HouseNumber(string text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var joins = text[index] is '/' or '-' && index + 1 < text.Length && char.IsLetter(text[index + 1]);
            result.Append(joins ? "" : text[index].ToString());
        }

        return JapaneseLotParser.TrimZeros(result.ToString());
    }

    private static bool IsNumberSuffix(List<WesternWord> words, int index)
    {
        if (index + 1 >= words.Count)
        {
            return false;
        }

        var text = words[index].Text;
        return text is "BIS" or "TER" or "QUATER" or "1/2"
            || (words[index].IsLetter && !StreetWords.IsDirection(text) && !StreetWords.IsType(words[index + 1].Text) && words[index + 1].Text is not ("DE" or "DU" or "DES") && text is not ("C" or "D" or "L"));
    }

    /// <summary>How many words are the street, and where the city starts: by commas, else by the street's type.</summary>
    private static int StreetLength(List<WesternWord> rest, WesternTail tail, List<string> units, out int cityStart)
    {
        var first = rest.Count == 0 ? 0 : rest[0].Segment;
        var last = rest.Count == 0 ? 0 : rest[rest.Count - 1].Segment;
        if (first != last)
        {
            cityStart = rest.FindIndex(word => word.Segment == last);
            return rest.FindIndex(word => word.Segment != first);
        }

        cityStart = rest.Count;
        if (tail.City.Count > 0)
        {
            return rest.Count;
        }

        var type = LastWordOfStreet(rest);
        if (type < 0)
        {
            return rest.Count;
        }

        var end = type + 1;
        if (end + 1 < rest.Count && StreetWords.IsDirection(rest[end].Text) && rest[end].Text.Length <= 2)
        {
            end++;
        }

        if (end < rest.Count && rest[end].HasDigit)
        {
            units.Add(rest[end].Text);
            rest.RemoveAt(end);
        }

        cityStart = end;
        return end;
    }

    private static int LastWordOfStreet(List<WesternWord> rest)
    {
        if (rest.Count > 1 && rest[1].HasDigit && StreetWords.IsHighway(rest[0].Text))
        {
            return 1;
        }

        for (var index = 1; index < rest.Count; index++)
        {
            var text = rest[index].Text;
            if (index + 1 < rest.Count && rest[index + 1].HasDigit && StreetWords.IsNumberedRoad(rest[index - 1].Text, text))
            {
                return index + 1;
            }

            if (StreetWords.IsStrongType(text))
            {
                return index;
            }

            if (StreetWords.IsType(text))
            {
                var strong = rest.FindIndex(index + 1, Math.Min(2, rest.Count - index - 1), word => StreetWords.IsStrongType(word.Text));
                return strong > 0 ? strong : index;
            }
        }

        return -1;
    }

    /// <summary>"Hauptstraße 5", "Via Roma, 18", "Calle Mayor 5, 2º B".</summary>
    private static WesternBody NumberLast(List<WesternWord> words, WesternTail tail, List<string> units)
    {
        var prefix = words.FindIndex(word => StreetWords.IsPrefix(word.Text) && (word.Text.Length > 1 || tail.Country == "ES"));
        var isRomance = tail.Country is not ("DE" or "AT" or "CH" or "NL") && prefix >= 0;
        var number = isRomance
            ? words.FindIndex(prefix + 1, word => word.IsHouseNumber)
            : words.FindLastIndex(word => word.IsHouseNumber);
        if (number <= 0)
        {
            return new WesternBody { Street = words, IsRomance = isRomance };
        }

        var street = words.Take(number).ToList();
        while (street.Count > 1 && street[street.Count - 1].Text is "N" or "NO" or "NR" or "NUM" or "NUMERO" or "#" or "CIVICO")
        {
            street.RemoveAt(street.Count - 1);
        }

        var start = isRomance ? prefix : GermanStart(street);
        var after = number + 1;
        var text = words[number].Text;
        if (after < words.Count && words[after].IsLetter && tail.Country is not "ES")
        {
            text += words[after].Text;
            after++;
        }

        if (tail.Country == "ES")
        {
            after = TakeSpanishFloor(words, after, units);
        }

        var rest = words.Skip(after).ToList();
        var city = tail.City.Count > 0 ? rest.Count : CityStart(rest);
        return new WesternBody
        {
            Number = HouseNumber(text),
            StreetStart = Math.Max(start, 0),
            IsStartKnown = start >= 0,
            Street = street.Skip(Math.Max(start, 0)).ToList(),
            Middle = rest.Take(city).ToList(),
            City = rest.Skip(city).ToList(),
            IsRomance = isRomance,
        };
    }

    /// <summary>Where a German street's name starts, or -1 where a name in front cannot be told from it.</summary>
    private static int GermanStart(List<WesternWord> street)
    {
        var index = street.FindLastIndex(word => StreetWords.IsGerman(word.Text));
        if (index < 0 || street[index].Text is "STR" or "STRASSE" or "WEG" or "PLATZ" or "ALLEE" or "RING" or "GASSE")
        {
            return index >= 0 && index < 2 ? 0 : -1;
        }

        while (index > 0 && StreetWords.LeadsGerman(street[index - 1].Text))
        {
            index--;
        }

        return index;
    }

    private static int TakeSpanishFloor(List<WesternWord> words, int start, List<string> units)
    {
        var index = start;
        while (index < words.Count && (words[index].Text.Length <= 3 && (words[index].HasDigit || words[index].IsLetter) || SpanishDoor(words[index].Text) is not null))
        {
            var text = SpanishDoor(words[index].Text) ?? words[index].Text;
            units.AddRange(text.Split('-').Select(WithoutOrdinal));
            index++;
        }

        return index;
    }

    /// <summary>2º and 2ª as 2.</summary>
    private static string WithoutOrdinal(string text)
    {
        var digits = text.TakeWhile(AddressText.IsDigit).Count();
        return digits > 0 && text.Substring(digits) is "O" or "A" ? text.Substring(0, digits) : text;
    }

    private static string? SpanishDoor(string text) => text switch
    {
        "IZQ" or "IZDA" or "IZQUIERDA" => "IZQ",
        "DCHA" or "DER" or "DERECHA" => "DCHA",
        "CTRO" or "CENTRO" => "CTRO",
        "BAJO" or "ATICO" => text,
        _ => null,
    };

    /// <summary>The city is what is written in capitals at the end where not all is; else after the last comma; else all.</summary>
    private static int CityStart(List<WesternWord> rest)
    {
        var capitals = rest.Count;
        while (capitals > 0 && rest[capitals - 1].IsUpperCase)
        {
            capitals--;
        }

        if (capitals > 0 && capitals < rest.Count)
        {
            return capitals;
        }

        return rest.Count == 0 ? 0 : rest.FindIndex(word => word.Segment == rest[rest.Count - 1].Segment);
    }
}

/// <summary>What stands between the recipient and the postcode.</summary>
internal sealed class WesternBody
{
    public string Number { get; init; } = "";

    /// <summary>The index of the first word that belongs to the address.</summary>
    public int StreetStart { get; init; }

    public bool IsStartKnown { get; init; }

    public IReadOnlyList<WesternWord> Street { get; init; } = [];

    /// <summary>Hamlets, second lines: neither street nor city.</summary>
    public IReadOnlyList<WesternWord> Middle { get; init; } = [];

    public IReadOnlyList<WesternWord> City { get; init; } = [];

    public bool IsRomance { get; init; }
}
