namespace AccountGuard.Addresses;

/// <summary>Streets whose house number stands in front: "12 High Street London", "12 bis rue de la Paix".</summary>
internal sealed class NumberFirstStreet(List<WesternWord> words, WesternTail tail, WesternUnits units)
{
    private static readonly HashSet<string> FrenchBuildings = new("RESIDENCE RES IMMEUBLE IMM LOTISSEMENT HAMEAU LIEU LIEUDIT ZA ZI ZAC".Split(' '), StringComparer.Ordinal);

    // "One Main Street" is as good an address as "1 Main Street".
    private static readonly string[] NumberWords = ["ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN"];

    public WesternBody Read()
    {
        var index = NumberIndex();
        if (index < 0)
        {
            return Numberless();
        }

        var number = words[index].HasDigit ? words[index].Text : (Array.IndexOf(NumberWords, words[index].Text) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var start = index + 1;
        if (IsSuffix(start))
        {
            number += words[start].Text;
            start++;
        }

        number = TakeUnitInFront(number);
        var rest = words.Skip(start).ToList();
        var street = StreetOf(rest, out var city, out var type);
        return new WesternBody
        {
            Number = HouseNumbers.Normalise(number),
            Lead = words.Take(index).ToList(),
            IsStartKnown = true,
            Street = street,
            Reach = rest,
            Type = type,
            City = city,
            Language = Language(rest),
        };
    }

    private StreetLanguage Language(List<WesternWord> rest)
    {
        var isRomance = tail.Country is "" && rest.Count > 0 && StreetWords.IsCertainPrefix(rest[0].Text);
        return isRomance ? StreetLanguage.Romance : WesternAddressParser.LanguageOf(tail.Country);
    }

    /// <summary>A house with a name (Rose Cottage, Church Lane), or nothing that can be told apart.</summary>
    private WesternBody Numberless() => new() { Street = words, Reach = words, Language = WesternAddressParser.LanguageOf(tail.Country) };

    private int NumberIndex()
    {
        var best = -1;
        for (var index = 0; index + 1 < words.Count; index++)
        {
            if (!words[index].IsHouseNumber)
            {
                continue;
            }

            best = best < 0 || IsStreetBehind(best, index) ? index : best;
        }

        return best >= 0 ? best : words.FindIndex(word => NumberWords.Contains(word.Text)) is var spelt and >= 0 && spelt + 2 < words.Count ? spelt : -1;
    }

    /// <summary>"Unit 7 Acme Works 45 Mill Road": the second number is the house's where no street stands between.</summary>
    private bool IsStreetBehind(int first, int second)
    {
        var between = words.Skip(first + 1).Take(second - first - 1).ToList();
        return between.Count > 0 && !IsRomance(between[0]) && between.All(word => !StreetWords.IsType(word.Text) && !StreetWords.IsHighway(word.Text) && !word.IsLetter && !StreetWords.IsFiller(word.Text))
            && !StreetWords.IsType(words[second + 1].Text) && words.Skip(second + 2).Any(word => StreetWords.IsStrongType(word.Text));
    }

    private bool IsRomance(WesternWord word) => StreetWords.IsPrefix(word.Text) && (tail.Country is "FR" or "BE" || StreetWords.IsCertainPrefix(word.Text));

    private bool IsSuffix(int index)
    {
        if (index + 1 >= words.Count)
        {
            return false;
        }

        var text = words[index].Text;
        if (HouseNumbers.IsRepetition(text))
        {
            return true;
        }

        var next = words[index + 1].Text;
        return words[index].IsLetter && !(text is "I" && words[index + 1].IsNumber) && !(StreetWords.IsDirection(text) && tail.Country is not ("GB" or "FR"))
            && !EndsStreet(index + 1) && !(next is "DE" or "DU" or "DES") && (text is not ("R" or "L" or "D") || tail.Country is not ("FR" or "BE" or "CA"))
            && (text is not "C" || tail.Country is not "ES");
    }

    /// <summary>A type that no further type follows: the B of 15 B Street is the street, that of 40 B Quay Street is the house.</summary>
    private bool EndsStreet(int index) => StreetWords.IsType(words[index].Text) && !(index + 1 < words.Count && StreetWords.IsStrongType(words[index + 1].Text));

    /// <summary>5-123 in Canada, 3/45 in Britain and Australia: the flat stands before the house number.</summary>
    private string TakeUnitInFront(string number)
    {
        var mark = tail.Country switch { "CA" => '-', "GB" or "AU" or "NZ" or "IE" => '/', _ => '\0' };
        var cut = mark == '\0' ? -1 : number.IndexOf(mark, 0);
        if (cut <= 0 || number.Substring(cut + 1) is not { Length: > 0 } house || !AddressText.IsDigit(house[0]))
        {
            return number;
        }

        units.Units.Add(JapaneseLotParser.TrimZeros(number.Substring(0, cut)));
        return house;
    }

    /// <summary>The words that certainly are the street: to the first comma, else to the end of the street's type, else all.</summary>
    private List<WesternWord> StreetOf(List<WesternWord> rest, out IReadOnlyList<WesternWord> city, out WesternWord? type)
    {
        city = [];
        type = null;
        if (rest.Count == 0)
        {
            return rest;
        }

        var last = rest[rest.Count - 1].Segment;
        if (rest[0].Segment != last)
        {
            city = rest.Where(word => word.Segment == last).ToList();
            var street = rest.TakeWhile(word => word.Segment == rest[0].Segment).ToList();
            type = TypeOf(street, out _);
            return street;
        }

        type = TypeOf(rest, out var end);
        if (tail.City.Count > 0)
        {
            var building = rest.FindIndex(Math.Min(2, rest.Count), word => FrenchBuildings.Contains(word.Text));
            return building > 0 ? rest.Take(building).ToList() : rest;
        }

        if (end < 0 || (type is not null && ReferenceEquals(type, rest[0]) && end == 1))
        {
            return rest;
        }

        TakeBareUnit(rest, end);
        city = rest.Skip(end).ToList();
        return rest.Take(end).ToList();
    }

    /// <summary>"300 Fort Washington Ave 5B New York": a flat without any word for it.</summary>
    private void TakeBareUnit(List<WesternWord> rest, int index)
    {
        if (index < rest.Count && rest[index].HasDigit && rest[index].Text.Length <= 6)
        {
            units.Units.Add(WesternUnits.Identifier(rest[index].Text));
            words.Remove(rest[index]);
            rest.RemoveAt(index);
        }
    }

    /// <summary>The word that is the street's type, and where the street ends by it; -1 where nothing tells.</summary>
    private WesternWord? TypeOf(List<WesternWord> rest, out int end)
    {
        end = -1;
        if (rest.Count == 0)
        {
            return null;
        }

        if (tail.Country is "FR" or "BE" || (tail.Country is "CA" or "" && IsFrenchType(rest[0].Text)))
        {
            return StreetWords.IsPrefix(rest[0].Text) ? rest[0] : null;
        }

        var road = RoadEnd(rest);
        if (road > 0)
        {
            end = road;
            return null;
        }

        var index = TypeIndex(rest);
        if (index < 0)
        {
            return null;
        }

        end = index + 1;
        if (end + 1 < rest.Count && StreetWords.IsDirection(rest[end].Text) && rest[end].Text.Length <= 2)
        {
            end++;
        }

        return rest[index];
    }

    private static bool IsFrenchType(string word) => word is "RUE" or "CHEMIN" or "CH" or "BOUL" or "COTE" or "R" or "RANG" or "MONTEE";

    /// <summary>Where a numbered road ends (Highway 50, State Route 9, I-35); -1 for other streets.</summary>
    private static int RoadEnd(List<WesternWord> rest)
    {
        for (var index = 0; index < Math.Min(5, rest.Count); index++)
        {
            var text = rest[index].Text;
            var hyphen = text.IndexOf('-', 0);
            if (index == 0 && hyphen is > 0 and <= 3 && text.Take(hyphen).All(char.IsLetter) && text.Skip(hyphen + 1).All(AddressText.IsDigit))
            {
                return 1;
            }

            var isRoad = index == 0 ? StreetWords.IsHighway(text) || text == "I" : StreetWords.IsNumberedRoad(rest[index - 1].Text, text);
            if (isRoad && index + 1 < rest.Count && rest[index + 1].IsNumber)
            {
                return index + 2;
            }
        }

        return -1;
    }

    private static int TypeIndex(List<WesternWord> rest)
    {
        for (var index = 1; index < rest.Count; index++)
        {
            var text = rest[index].Text;
            var isEnd = StreetWords.IsType(text) && !(index + 1 < rest.Count && rest[index + 1].Text == "OF");
            if (!isEnd)
            {
                continue;
            }

            // Park Place Blvd, Village Green Lane: the street's type is the last of several, if any is a certain one.
            var behind = rest.FindIndex(index + 1, Math.Min(2, rest.Count - index - 1), word => StreetWords.IsStrongType(word.Text));
            if (!StreetWords.IsStrongType(text))
            {
                return behind > 0 ? LastOfRun(rest, behind) : index;
            }

            return LastOfRun(rest, index);
        }

        return -1;
    }

    private static int LastOfRun(List<WesternWord> rest, int index)
    {
        while (index + 1 < rest.Count && StreetWords.IsStrongType(rest[index + 1].Text))
        {
            index++;
        }

        return index;
    }
}
