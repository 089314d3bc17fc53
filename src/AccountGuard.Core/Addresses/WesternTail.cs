namespace AccountGuard.Addresses;

/// <summary>What ends a western line: city after the postcode, postcode, region, country. Taken off the words it is given.</summary>
internal sealed class WesternTail
{
    private const int PostcodeReach = 10;
    private readonly List<WesternWord> words;

    private WesternTail(List<WesternWord> words) => this.words = words;

    public string Country { get; private set; } = "";

    public string Region { get; private set; } = "";

    public string Postcode { get; private set; } = "";

    public bool IsPostcodeMasked { get; private set; }

    /// <summary>The words after the postcode: the city in most of Europe.</summary>
    public IReadOnlyList<WesternWord> City { get; private set; } = [];

    /// <summary>The words of the region where its name is written in full: it may be the city's (New York, Washington).</summary>
    public IReadOnlyList<WesternWord> RegionName { get; private set; } = [];

    /// <param name="words">The words of the line.</param>
    /// <param name="assumedCountry">The country of a line that names none; empty to judge by its form.</param>
    public static WesternTail Take(List<WesternWord> words, string assumedCountry)
    {
        var tail = new WesternTail(words);
        tail.TakeCountry();
        tail.DropCedex();
        if (tail.Country is "" && (assumedCountry is "" or "US"))
        {
            tail.TakeAmericanState(words.Count);
        }

        if (tail.Country is "")
        {
            tail.Country = assumedCountry;
        }

        if (tail.Country is "" && tail.EndsInStateAndZip())
        {
            tail.Country = "US";
        }

        if (tail.Country is "" && words.Skip(1).Any(word => word.IsNumber && word.Text.Length == 5))
        {
            tail.Country = tail.CountryOfStreet();
        }

        tail.TakeCityLine();
        if (tail.Postcode.Length == 0 && !(tail.Region.Length > 0 && tail.Country == "US"))
        {
            tail.TakePostcode();
        }

        return tail;
    }

    private static bool IsCanadianHead(string text) => text.Length == 3 && char.IsLetter(text[0]) && AddressText.IsDigit(text[1]) && char.IsLetter(text[2]);

    private static bool IsCanadianEnd(string text) => text.Length == 3 && AddressText.IsDigit(text[0]) && char.IsLetter(text[1]) && AddressText.IsDigit(text[2]);

    private static bool IsJoinedCanadian(string text) => text.Length == 6 && IsCanadianHead(text.Substring(0, 3)) && IsCanadianEnd(text.Substring(3));

    private static bool IsJoinedBritish(string text) =>
        text.Length is >= 5 and <= 7 && IsBritishHead(text.Substring(0, text.Length - 3)) && IsBritishEnd(text.Substring(text.Length - 3));

    private static bool IsBritishHead(string text) =>
        text.Length is >= 2 and <= 4 && char.IsLetter(text[0]) && (AddressText.IsDigit(text[1]) || (text.Length > 2 && char.IsLetter(text[1]) && AddressText.IsDigit(text[2])));

    private static bool IsBritishEnd(string text) => text.Length == 3 && AddressText.IsDigit(text[0]) && char.IsLetter(text[1]) && char.IsLetter(text[2]);

    private static bool IsZip(string text) =>
        (text.Length is 5 or 9 && text.All(AddressText.IsDigit))
        || (text.Length == 10 && text[5] == '-' && AddressText.Without(text, "-").Length == 9 && AddressText.Without(text, "-").All(AddressText.IsDigit));

    private static bool IsMasked(string text) =>
        text.Length == 5 && text[4] == 'X' && AddressText.IsDigit(text[0]) && text.TrimEnd('X').All(AddressText.IsDigit);

    private static bool IsJapanese(string text) =>
        text.Length == 8 && text[3] == '-' && text.Remove(3, 1).All(AddressText.IsDigit);

    /// <summary>What the street's first word tells; a number before Via or Calle is American.</summary>
    private string CountryOfStreet()
    {
        for (var index = 0; index < words.Count; index++)
        {
            var code = StreetWords.CountryOf(words[index].Text);
            if (code.Length > 0)
            {
                var isBehindNumber = words.Take(index).Any(word => word.HasDigit);
                return (code == "FR") == isBehindNumber || (code == "FR" && index == 0) ? code : "";
            }
        }

        return "";
    }

    private void TakeCountry()
    {
        for (var length = Math.Min(4, words.Count - 1); length >= 1; length--)
        {
            var name = string.Join(" ", words.Skip(words.Count - length).Select(word => word.Text));
            if (Countries.Code(name) is { } code && (name.Length > 2 || IsCountryCode(code)))
            {
                Country = code;
                words.RemoveRange(words.Count - length, length);
                return;
            }
        }
    }

    /// <summary>Two letters at the end may be a state (CA, DE, IN): they are a country where a postcode stands before.</summary>
    private bool IsCountryCode(string code)
    {
        var before = words[words.Count - 2].Text;
        if (IsZip(before) || IsCanadianEnd(before) || IsBritishEnd(before) || IsJapanese(before) || IsJoinedCanadian(AddressText.Without(before, "-")) || IsJoinedBritish(before))
        {
            return true;
        }

        // Ontario, CA is a town in California.
        if (code == "CA" && before != "ONTARIO" && Enumerable.Range(1, Math.Min(3, words.Count - 2)).Any(length =>
            NorthAmerica.Province(string.Join(" ", words.Skip(words.Count - 1 - length).Take(length).Select(word => word.Text))) is not null))
        {
            return true;
        }

        var isState = NorthAmerica.State(words[words.Count - 1].Text) is not null || NorthAmerica.Province(words[words.Count - 1].Text) is not null;
        return !isState || (code == "DE" && (words.Take(words.Count - 2).Skip(2).Any(word => IsZip(word.Text) || word.Text.StartsWith("D-", StringComparison.Ordinal)) || LooksGerman()));
    }

    /// <summary>Delaware has no house numbers behind the street, and a type behind the number.</summary>
    private bool LooksGerman()
    {
        var number = words.FindLastIndex(word => word.IsHouseNumber);
        if (words.Exists(word => word.Text is "POSTFACH" or "PACKSTATION"))
        {
            return true;
        }

        return number > 0 && (words[number - 1].Segment == words[number].Segment || StreetWords.IsGerman(words[number - 1].Text))
            && (words.Take(number).Any(word => StreetWords.IsGerman(word.Text) || StreetWords.LeadsGerman(word.Text)) || number > 2 || number == words.Count - 3)
            && !words.Skip(number + 1).Any(word => StreetWords.IsStrongType(word.Text));
    }

    /// <summary>"10115 Berlin" as a line of its own above the street's.</summary>
    private void TakeCityLine()
    {
        var start = words.Count < 2 ? -1 : words.FindIndex(1, word => IsZip(WithoutCountryMark(word.Text)) && word.Text.Length is >= 5 and <= 8);
        if (Country is "US" or "CA" or "GB" || start < 1 || words[start - 1].Segment == words[start].Segment)
        {
            return;
        }

        var city = words.Skip(start + 1).TakeWhile(word => word.Segment == words[start].Segment).ToList();
        var behind = words.Skip(start + 1 + city.Count).ToList();
        if (city.Count == 0 || city.Any(word => word.HasDigit) || behind.Count < 2 || !behind.Any(word => word.IsHouseNumber))
        {
            return;
        }

        Postcode = WithoutCountryMark(words[start].Text);
        City = city;
        words.RemoveRange(start, city.Count + 1);
    }

    /// <summary>CEDEX 9 at the end tells the sorting of large users' mail, not the place.</summary>
    private void DropCedex()
    {
        var cedex = words.FindLastIndex(word => word.Text == "CEDEX");
        if (cedex > 0 && cedex >= words.Count - 2)
        {
            words.RemoveRange(cedex, words.Count - cedex);
        }
    }

    private void TakePostcode()
    {
        for (var index = words.Count - 1; index >= Math.Max(1, words.Count - PostcodeReach); index--)
        {
            var length = PostcodeLength(index);
            if (length == 0)
            {
                continue;
            }

            City = words.Skip(index + length).Where(word => word.Text != "CEDEX" && !word.IsNumber).ToList();
            words.RemoveRange(index, words.Count - index);
            TakeRegion();
            return;
        }

        TakeRegion();
    }

    private int PostcodeLength(int index)
    {
        var text = WithoutCountryMark(words[index].Text);
        var next = index + 1 < words.Count ? words[index + 1].Text : "";
        if (Country is "" or "CA")
        {
            if (IsCanadianHead(text) && IsCanadianEnd(next))
            {
                return Set(text + next, 2, "CA");
            }

            if (IsJoinedCanadian(AddressText.Without(text, "-")))
            {
                return Set(AddressText.Without(text, "-"), 1, "CA");
            }
        }

        if (Country is "" or "GB")
        {
            if (IsBritishHead(text) && IsBritishEnd(next))
            {
                return Set(text + next, 2, "GB");
            }

            if (IsJoinedBritish(text))
            {
                return Set(text, 1, "GB");
            }
        }

        if (Country == "NL" && text.Length is 4 or 6 && text.Take(4).All(AddressText.IsDigit))
        {
            var letters = text.Length == 6 ? text.Substring(4) : next;
            if (letters.Length == 2 && letters.All(char.IsLetter))
            {
                return Set($"{text.Substring(0, 4)}{letters}", text.Length == 6 ? 1 : 2, "NL");
            }
        }

        return NumericPostcodeLength(index, text, next);
    }

    /// <summary>D-10115, F-75002: the postcode with the sign of the country's cars in front.</summary>
    private string WithoutCountryMark(string text)
    {
        var hyphen = text.IndexOf('-', 0);
        if (hyphen is not (1 or 2) || text.Length - hyphen is not (5 or 6) || !text.Skip(hyphen + 1).All(AddressText.IsDigit))
        {
            return text;
        }

        var country = text.Substring(0, hyphen) switch { "D" or "DE" => "DE", "F" or "FR" => "FR", "I" or "IT" => "IT", "E" or "ES" => "ES", "A" or "AT" => "AT", "CH" => "CH", "B" or "BE" => "BE", _ => "" };
        if (country.Length == 0 || (Country.Length > 0 && Country != country))
        {
            return text;
        }

        Country = country;
        return text.Substring(hyphen + 1);
    }

    private int NumericPostcodeLength(int index, string text, string next)
    {
        if (IsJapanese(text) && Country is "" or "JP")
        {
            return IsJapanese(text) ? Set(text.Remove(3, 1), 1, "JP") : 0;
        }

        if (IsMasked(text))
        {
            IsPostcodeMasked = true;
            return Set(text, 1, Country);
        }

        if (IsZip(text) && IsPostcodePlace(index))
        {
            var extra = next.Length == 4 && index + 2 == words.Count && next.All(AddressText.IsDigit) ? 2 : 1;
            return Set(text.Substring(0, 5), extra, Country);
        }

        var isLast = index == words.Count - 1;
        if (Country == "US" && isLast && text.Length is 3 or 4 && words[index].IsNumber && NorthAmerica.State(words[index - 1].Text) is not null)
        {
            return Set(text.PadLeft(5, '0'), 1, Country);
        }

        var isShort = text.Length == 4 && words[index].IsNumber && index > 1 && words.Take(index).Any(word => word.HasDigit);
        return isShort && Country is "AT" or "CH" or "BE" or "NL" or "AU" or "NZ" ? Set(text, 1, Country) : 0;
    }

    /// <summary>Five digits with words after them are a postcode only behind a house number; alone they may be the house number.</summary>
    private bool IsPostcodePlace(int index)
    {
        if (index == words.Count - 1 || (index == words.Count - 2 && words[index + 1].IsNumber))
        {
            return true;
        }

        var numberBefore = words.Take(index).Any(word => word.HasDigit);
        return Country != "US" && numberBefore && words.Skip(index + 1).All(word => !word.HasDigit || words[words.Count - 2].Text == "CEDEX");
    }

    private int Set(string postcode, int length, string country)
    {
        Postcode = postcode;
        Country = country;
        return length;
    }

    private void TakeRegion()
    {
        if (Country is "US" or "" && City.Count == 0)
        {
            var length = RegionLength(words.Count, NorthAmerica.State, out var state);
            if (length > 0 && (Country == "US" || Postcode.Length > 0))
            {
                SetRegion(state, length, "US");
                return;
            }
        }

        if (Country == "CA")
        {
            var length = RegionLength(words.Count, NorthAmerica.Province, out var province);
            SetRegion(province, length, "CA");
        }

        if (Country == "IT")
        {
            TakeProvincia();
        }
    }

    /// <summary>The two letters of an Italian provincia stand before the postcode or after the city.</summary>
    private void TakeProvincia()
    {
        if (City.Count > 1 && City[City.Count - 1].Text.Length == 2)
        {
            Region = City[City.Count - 1].Text;
            City = City.Take(City.Count - 1).ToList();
        }
        else if (City.Count == 0 && words.Count > 3 && words[words.Count - 1].Text.Length == 2 && !words[words.Count - 1].HasDigit)
        {
            SetRegion(words[words.Count - 1].Text, 1, "IT");
        }
    }

    private int RegionLength(int end, Func<string, string?> find, out string region)
    {
        for (var length = Math.Min(4, end - 2); length >= 1; length--)
        {
            var name = string.Join(" ", words.Skip(end - length).Take(length).Select(word => word.Text));
            if (find(name) is { } code && ((Country.Length > 0 && name.Length == 2) || NorthAmerica.MayHave(code, Postcode)))
            {
                region = code;
                return length;
            }
        }

        region = "";
        return 0;
    }

    private void SetRegion(string region, int length, string country)
    {
        if (length > 0)
        {
            Region = region;
            Country = country;
            RegionName = words[words.Count - 1].Text.Length > 2 ? words.Skip(words.Count - length).ToList() : [];
            words.RemoveRange(words.Count - length, length);
        }
    }

    /// <summary>"CT 06103": a state and a postcode that lies in it, where Italian lines have "MI 20121".</summary>
    private bool EndsInStateAndZip()
    {
        var last = words[words.Count - 1].Text;
        return words.Count > 3 && IsZip(last) && NorthAmerica.State(words[words.Count - 2].Text) is { } state && NorthAmerica.MayHave(state, last);
    }

    /// <summary>Five digits behind a house number and before a city: no American line, though MI or DE ends it.</summary>
    private bool HasPostcodeInside(int end)
    {
        var postcode = words.FindLastIndex(end - 2, word => word.IsNumber && word.Text.Length == 5);
        return postcode > 0 && words.Take(postcode).Any(word => word.HasDigit);
    }

    /// <summary>A line without country and postcode that ends in a state, or in a state and a postcode that lost its leading zero.</summary>
    private void TakeAmericanState(int end)
    {
        if (end < 4 || !words.Any(word => word.HasDigit) || HasPostcodeInside(end) || CountryOfStreet() is "IT" or "ES" && !words.Exists(word => IsZip(word.Text)))
        {
            return;
        }

        var last = words[end - 1];
        if (last.IsNumber && last.Text.Length is 3 or 4 && words[end - 2].Text.Length == 2 && NorthAmerica.State(words[end - 2].Text) is not null)
        {
            Postcode = last.Text.PadLeft(5, '0');
            words.RemoveAt(end - 1);
            end--;
        }

        var length = RegionLength(end, NorthAmerica.State, out var state);
        if (length > 0)
        {
            SetRegion(state, length, "US");
        }
    }
}
