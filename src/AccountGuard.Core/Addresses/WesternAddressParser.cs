namespace AccountGuard.Addresses;

/// <summary>Takes a composed line in Latin script apart.</summary>
internal static class WesternAddressParser
{
    /// <param name="text">The line, composed, without a recipient that is known.</param>
    /// <param name="recipient">The recipient where it is known; null to look for one in the line.</param>
    /// <param name="assumedCountry">The country to read a line by that names none; empty to judge by its form.</param>
    public static WesternAddress Parse(string text, string? recipient, string assumedCountry = "")
    {
        var words = WesternWords.Split(text);
        DropCareOf(words);
        var tail = WesternTail.Take(words, assumedCountry);
        var units = WesternUnits.Take(words, tail.Country);
        var body = Body(words, tail, units, recipient is not null);
        var city = tail.City.Count > 0 ? tail.City : body.City;
        return new WesternAddress
        {
            Recipient = recipient ?? (body.IsStartKnown ? WesternWords.Join(body.Lead) : ""),
            Country = tail.Country,
            Region = tail.Region,
            Postcode = tail.Postcode,
            IsPostcodeMasked = tail.IsPostcodeMasked,
            City = string.Join(" ", city.Select(word => word.Text)),
            CityKey = StreetKey.Of(city, body.Language),
            Street = string.Join(" ", body.Street.Select(word => word.Text)),
            StreetKey = StreetKey.Of(body.Street, body.Language),
            ReachKey = StreetKey.Of(body.Reach, body.Language),
            RegionKey = StreetKey.Of(tail.RegionName, body.Language),
            Type = body.Type is { } type ? string.Concat(StreetKey.Of([type], body.Language)) : "",
            IsNumberLast = body.IsNumberLast,
            Number = body.Number,
            Units = units.Units,
            Box = units.Box,
            PrivateBox = units.PrivateBox,
        };
    }

    /// <summary>"Attn: Jane" behind the address, in a segment of its own.</summary>
    private static void DropCareOf(List<WesternWord> words)
    {
        var start = words.FindIndex(word => word.Segment > 0 && word.Text is "ATTN" or "ATT" or "CO");
        if (start > 0 && words[start - 1].Segment < words[start].Segment && words[start].Segment == words[words.Count - 1].Segment && words.Skip(start).All(word => !word.HasDigit))
        {
            words.RemoveRange(start, words.Count - start);
        }
    }

    private static WesternBody Body(List<WesternWord> words, WesternTail tail, WesternUnits units, bool isNameApart)
    {
        if (units.BoxIndex >= 0)
        {
            var box = Math.Min(units.BoxIndex, words.Count);
            return new WesternBody { Lead = words.Take(box).ToList(), IsStartKnown = true, City = words.Skip(box).ToList(), Language = LanguageOf(tail.Country) };
        }

        return FollowsStreet(words, tail)
            ? new NumberLastStreet(words, tail, units, isNameApart).Read()
            : new NumberFirstStreet(words, tail, units).Read();
    }

    /// <summary>Whose habits the words of the country's streets follow.</summary>
    internal static StreetLanguage LanguageOf(string country) => country switch
    {
        "FR" or "IT" or "ES" or "PT" or "BE" => StreetLanguage.Romance,
        "DE" or "AT" or "CH" or "NL" => StreetLanguage.German,
        "CA" => StreetLanguage.Canadian,
        _ => StreetLanguage.English,
    };

    private static bool FollowsStreet(List<WesternWord> words, WesternTail tail)
    {
        if (Countries.NumberFollowsStreet(tail.Country))
        {
            return true;
        }

        if (tail.Country.Length > 0)
        {
            return false;
        }

        var prefix = words.FindIndex(word => StreetWords.IsCertainPrefix(word.Text));
        return prefix >= 0 ? prefix == 0 || !words[prefix - 1].HasDigit : words.Any(word => IsGermanStreet(word.Text)) || EndsInNumber(words, tail);
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
}
