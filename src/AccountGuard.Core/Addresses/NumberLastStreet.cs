namespace AccountGuard.Addresses;

/// <summary>Streets whose house number stands behind: "Hauptstraße 5", "Via Roma, 18", "Calle Mayor 5, 2º B".</summary>
internal sealed class NumberLastStreet(List<WesternWord> words, WesternTail tail, WesternUnits units, bool isNameApart)
{
    private static readonly HashSet<string> NumberMarks = new("N NO NR NUM NUMERO # CIVICO HAUSNR HNR".Split(' '), StringComparer.Ordinal);

    private bool IsGermanic => tail.Country is "DE" or "AT" or "CH" or "NL" or "SE" or "PL";

    public WesternBody Read()
    {
        var number = NumberIndex();
        if (number <= 0)
        {
            return new WesternBody { Street = words, Reach = words, IsNumberLast = true, Language = Language(isRomance: TypeIndex(words.Count) >= 0) };
        }

        var end = number;
        while (end > 1 && NumberMarks.Contains(words[end - 1].Text))
        {
            end--;
        }

        var text = words[number].Text;
        var after = number + 1;
        TakeSuffix(ref text, ref after);
        after = TakeUnits(ref text, after);
        var segment = FirstOfSegment(end);
        var type = TypeIndex(end);
        var isRomance = type >= segment && !IsGermanic;
        var start = isRomance ? type : IsRomanceCountry ? -1 : GermanStart(segment, end);
        var isExact = (isNameApart && !HasCareOf(end)) || segment > 0;
        var from = isExact ? segment : Math.Max(start, segment);
        var street = start >= 0 || isExact ? words.Skip(from).Take(end - from).ToList() : words.Skip(LastTelling(end)).Take(end - LastTelling(end)).ToList();
        var rest = words.Skip(after).ToList();
        return new WesternBody
        {
            Number = HouseNumbers.Normalise(text),
            Lead = words.Take(from).ToList(),
            IsStartKnown = start >= 0 || isExact,
            Street = street,
            Reach = words.Skip(segment).Take(end - segment).ToList(),
            Type = isRomance && (start == from || street.Contains(words[type])) ? words[type] : null,
            City = tail.City.Count > 0 ? [] : rest.Skip(CityStart(rest)).ToList(),
            IsNumberLast = true,
            Language = Language(isRomance),
        };
    }

    private bool IsRomanceCountry => tail.Country is "IT" or "ES" or "PT" or "FR" or "BE";

    private StreetLanguage Language(bool isRomance) =>
        IsRomanceCountry || (isRomance && !IsGermanic) ? StreetLanguage.Romance : StreetLanguage.German;

    /// <summary>
    /// The house number: behind its mark (n., nº) or a comma, else the first one that no more of a street's name
    /// follows (Calle 2 de Mayo 5); in German the last.
    /// </summary>
    private int NumberIndex()
    {
        for (var index = 1; index < words.Count; index++)
        {
            if (words[index].IsHouseNumber && words[index - 1].Text.Length > 1 && NumberMarks.Contains(words[index - 1].Text))
            {
                return index;
            }
        }

        if (!IsGermanic && (IsRomanceCountry || TypeIndex(words.Count) >= 0))
        {
            return RomanceNumber();
        }

        return words.FindLastIndex(word => word.IsHouseNumber);
    }

    private int RomanceNumber()
    {
        var type = Enumerable.Range(0, words.Count).FirstOrDefault(index => StreetWords.IsPrefix(words[index].Text) && (words[index].Text.Length > 1 || IsSingleLetterType(index)));
        var first = words.Take(type).Any(word => word.IsHouseNumber) ? 0 : type;
        for (var index = first + 1; index < words.Count; index++)
        {
            if (IsNumber(words[index]) && !IsInName(index))
            {
                return index;
            }
        }

        return words.FindIndex(word => word.Text is "SNC" or "SN");
    }

    private static bool IsNumber(WesternWord word) => word.IsHouseNumber || word.Text is "SNC";

    /// <summary>Via 25 Aprile 5, Calle 2 de Mayo, 12: words without digits, then a number in the same or the next segment.</summary>
    private bool IsInName(int index)
    {
        if (!words[index].IsNumber || words[index].Text.Length > 2)
        {
            return false;
        }

        var next = index + 1;
        while (next < words.Count && !words[next].HasDigit && words[next].Segment == words[index].Segment && !words[next].IsLetter && !NumberMarks.Contains(words[next].Text))
        {
            next++;
        }

        while (next < words.Count && NumberMarks.Contains(words[next].Text))
        {
            next++;
        }

        return next < words.Count && next > index + 1 && next <= index + 4 && words[next].IsHouseNumber
            && !HouseNumbers.IsRepetition(words[next - 1].Text) && !WesternUnits.IsUnitWord(words[index + 1].Text) && !WesternUnits.IsUnitWord(words[next - 1].Text);
    }

    private void TakeSuffix(ref string text, ref int after)
    {
        if (after >= words.Count)
        {
            return;
        }

        var word = words[after];
        var isLetter = word.IsLetter && tail.Country is not "ES" && word.Segment == words[after - 1].Segment && !AddressText.EndsWith(word.Raw, '.');
        if (isLetter || HouseNumbers.IsRepetition(word.Text))
        {
            text += word.Text;
            after++;
        }
    }

    private int TakeUnits(ref string text, int after)
    {
        if (tail.Country is "ES")
        {
            return units.TakeSpanish(words, after);
        }

        // 12/3/5 in Austria: stair and door.
        var slash = text.IndexOf('/', 0);
        if (tail.Country is "AT" && slash > 0)
        {
            units.Units.AddRange(text.Substring(slash + 1).Split('/').Where(part => part.Length > 0));
            text = text.Substring(0, slash);
        }

        if (tail.Country is "NL" && text.IndexOf('-', 0) is var hyphen and > 0)
        {
            units.Units.Add(text.Substring(hyphen + 1));
            text = text.Substring(0, hyphen);
        }

        return after;
    }

    /// <summary>Where the words of the street's segment start; a number alone behind a comma belongs to the segment before.</summary>
    private int FirstOfSegment(int end)
    {
        var segment = words[end - 1].Segment;
        var first = end - 1;
        while (first > 0 && words[first - 1].Segment == segment)
        {
            first--;
        }

        return first;
    }

    private bool HasCareOf(int end) => words.Take(end).Any(word => word.Text is "CO" or "ATTN" or "ATT" or "PRESSO" or "BEI" or "CHEZ" or "ZH" or "ZHD" or "CARE");

    /// <summary>The last word before <paramref name="end"/> that streets of Romance languages start with and that a name follows; -1 for none.</summary>
    private int TypeIndex(int end)
    {
        for (var index = end - 2; index >= 0; index--)
        {
            var text = words[index].Text;
            var isType = (StreetWords.IsPrefix(text) || IsSingleLetterType(index)) && (text.Length > 1 || IsSingleLetterType(index)) && (IsRomanceCountry || StreetWords.IsCertainPrefix(text));
            if (isType && words[index + 1].Segment == words[index].Segment && (!words[index + 1].HasDigit || words[index + 1].Text.Length <= 2))
            {
                return StartOfDoubleType(index);
            }
        }

        return -1;
    }

    /// <summary>C/ and V.: one letter is a type in its country, where no other letter stands beside it.</summary>
    private bool IsSingleLetterType(int index) => (tail.Country is "ES" && words[index].Text == "C") || (tail.Country is "IT" && words[index].Text is "V" or "STR");

    /// <summary>Calle Gran Vía de Colón, Via Borgo Pio: the type in front is the street's.</summary>
    private int StartOfDoubleType(int index)
    {
        var before = index - 1;
        while (before >= 0 && words[before].Segment == words[index].Segment && (StreetWords.IsFiller(words[before].Text) || words[before].Text == "GRAN"))
        {
            before--;
        }

        var isDouble = before >= 0 && words[before].Segment == words[index].Segment && StreetWords.IsPrefix(words[before].Text) && (before == 0 || before + 1 < index)
            && (words[before].Text.Length > 1 || IsSingleLetterType(before));
        return isDouble ? before : before + 1 < index && words[index - 1].Text == "GRAN" ? index - 1 : index;
    }

    /// <summary>
    /// Where a German street's name starts at the latest; -1 where nothing tells. Only the last word tells by its
    /// form: words before it may be names such as Berg or Ring.
    /// </summary>
    private int GermanStart(int segment, int end)
    {
        var index = end - 1;
        var type = words[index].Text;
        if (StreetWords.IsGermanType(type) && index > segment)
        {
            index--;
        }
        else if (!StreetWords.IsGerman(type))
        {
            index = LeadIndex(segment, end);
            if (index < 0)
            {
                return end - segment == 1 ? segment : -1;
            }
        }

        while (index > segment && (IsLead(index - 1) || ReferenceEquals(words[index - 1].Raw, words[index].Raw)))
        {
            index--;
        }

        // Straße des 17. Juni, Platz der Republik: the type in front of an article.
        var isTypeInFront = index > segment && words[index].Text is "DER" or "DES" or "DEM" && StreetWords.IsGermanType(words[index - 1].Text);
        return isTypeInFront ? index - 1 : index;
    }

    /// <summary>A preposition, article or adjective of a street; von der and zu der belong to names of people.</summary>
    private bool IsLead(int index) =>
        StreetWords.LeadsGerman(words[index].Text) && !(index > 0 && words[index - 1].Text is "VON" or "VAN" or "VOM");

    /// <summary>Am Beispiel, Unter den Linden: the last preposition with words behind it; -1 for none.</summary>
    private int LeadIndex(int segment, int end)
    {
        var index = end - 2;
        while (index >= segment && !IsLead(index))
        {
            index--;
        }

        return index >= segment ? index : -1;
    }

    private int LastTelling(int end)
    {
        var index = end - 1;
        while (index > 0 && (words[index].Text.Length < 3 || StreetWords.IsPrefix(words[index].Text)) && words[index - 1].Segment == words[index].Segment)
        {
            index--;
        }

        return index;
    }

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
