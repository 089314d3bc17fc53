namespace AccountGuard.Addresses;

/// <summary>Boxes, flats and floors of a western line. Taken off the words it is given.</summary>
internal sealed class WesternUnits
{
    private static readonly HashSet<string> Designators = Set(
        "APT APARTMENT APPT APPARTEMENT APPARTAMENTO APP UNIT STE SUITE RM ROOM FLAT LOT SPC TRLR INTERNO INT SCALA SC PUERTA PTA ESC ESCALERA ESCALIER WHG WOHNUNG WOHNUNGSNR PORTE PH PENTHOUSE DEPT BUREAU TOP TUR STIEGE #");

    private static readonly HashSet<string> Floors = Set("FL FLOOR LEVEL LVL PIANO ETAGE PISO PLANTA");

    private static readonly HashSet<string> Buildings = Set("BLDG BUILDING BATIMENT BAT BLOCK BLK PALAZZINA");

    // What is written without a space before its number; longest first.
    private static readonly string[] Joinable = ["APARTMENT", "SUITE", "POBOX", "UNIT", "FLAT", "APPT", "ROOM", "APT", "STE", "PMB", "POB", "BOX", "RM"];

    private static readonly string[][] BoxPhrases =
        "PO BOX|P O BOX|POST OFFICE BOX|POBOX|POB|PO BX|POSTFACH|POST BOX|CASELLA POSTALE|CAS POST|CASELLA POST|BOITE POSTALE|APARTADO DE CORREOS|APARTADO POSTAL|APARTADO|APDO DE CORREOS|APDO CORREOS|APDO POSTAL|APDO|BP|CASE POSTALE|LOCKED BAG|PACKSTATION|BOX|CP"
            .Split('|').Select(phrase => phrase.Split(' ')).ToArray();

    private readonly List<WesternWord> words;
    private readonly string country;

    private WesternUnits(List<WesternWord> words, string country)
    {
        this.words = words;
        this.country = country;
    }

    public List<string> Units { get; } = [];

    public string Box { get; private set; } = "";

    /// <summary>Where the box stood among the words that are left; -1 without a box.</summary>
    public int BoxIndex { get; private set; } = -1;

    public string PrivateBox { get; private set; } = "";

    /// <summary>Whether a unit was named by a word, so that a further "#" is a mailbox in it.</summary>
    public bool HasNamedUnit { get; private set; }

    /// <summary>Whether the word calls what follows a flat or floor.</summary>
    public static bool IsUnitWord(string word) => Designators.Contains(word) || Floors.Contains(word) || Buildings.Contains(word);

    /// <param name="words">The words of the line without its end.</param>
    /// <param name="country">ISO 3166-1 alpha-2; empty where nothing tells it.</param>
    public static WesternUnits Take(List<WesternWord> words, string country)
    {
        var units = new WesternUnits(words, country);
        units.SplitJoined();
        units.TakeBox();
        for (var index = 0; index < words.Count;)
        {
            index = units.TakeUnit(index) ? index : index + 1;
        }

        return units;
    }

    /// <summary>Apt4B, Unit1090, POBox12: the word and its number.</summary>
    private void SplitJoined()
    {
        for (var index = words.Count - 1; index >= 0; index--)
        {
            var text = words[index].Text;
            var start = words[index].HasDigit && char.IsLetter(text[0]) ? Joinable.FirstOrDefault(word => text.StartsWith(word, StringComparison.Ordinal)) : null;
            if (start is not null && text.Length - start.Length is > 0 and <= 6)
            {
                words[index] = words[index] with { Text = start };
                words.Insert(index + 1, words[index] with { Text = text.Substring(start.Length) });
            }
        }
    }

    private void TakeBox()
    {
        for (var index = 0; index < words.Count; index++)
        {
            var length = BoxWords(index);
            var number = index + length;
            if (length == 0 || number >= words.Count || !(words[number].HasDigit || (words[number].IsLetter && words[number - 1].Text != "CP")) || !IsBox(index))
            {
                continue;
            }

            var end = number + 1;
            Box = words[number].Text;
            while (words[index].Text == "POSTFACH" && end < words.Count && words[end].IsNumber && words[end].Text.Length <= 3)
            {
                Box += words[end].Text;
                end++;
            }

            Box = JapaneseLotParser.TrimZeros(Box);
            BoxIndex = index;
            words.RemoveRange(index, end - index);
            return;
        }
    }

    /// <summary>"Box 15" behind a rural route or a military unit is part of that; CP means a box in Italy and French Canada only.</summary>
    private bool IsBox(int index) => words[index].Text switch
    {
        "BOX" => !words.Take(index).Any(word => word.HasDigit),
        "CP" => country is "IT" or "CA" or "FR" or "CH" && !words.Take(index).Any(word => word.HasDigit),
        _ => true,
    };

    private int BoxWords(int index)
    {
        var length = Phrase(index);
        return length > 0 && index + length < words.Count && words[index + length].Text is "#" or "NO" or "N" or "NR" ? length + 1 : length;
    }

    private int Phrase(int index) =>
        BoxPhrases.FirstOrDefault(phrase => words[index].Text == phrase[0] && StartsAt(index, phrase))?.Length ?? 0;

    private bool StartsAt(int index, string[] phrase) =>
        index + phrase.Length <= words.Count && !phrase.Where((part, offset) => words[index + offset].Text != part).Any();

    private bool TakeUnit(int index)
    {
        var text = words[index].Text;
        var next = index + 1 < words.Count ? words[index + 1] : null;
        if (next is not null && next.Text == "#" && index + 2 < words.Count && Designators.Contains(text))
        {
            words.RemoveAt(index + 1);
            next = words[index + 1];
        }

        if (text == "PMB" && next is not null && IsIdentifier(next))
        {
            PrivateBox = JapaneseLotParser.TrimZeros(next.Text);
            words.RemoveRange(index, 2);
            return true;
        }

        return TakeOrdinalFloor(index, next) || TakeDesignated(index, text, next);
    }

    /// <summary>3RD FLOOR, 2 OG, 3 PIANO.</summary>
    private bool TakeOrdinalFloor(int index, WesternWord? next)
    {
        var isFloor = next is not null && index > 0 && next.Text is "FLOOR" or "FL" or "ETAGE" or "OG" or "PIANO";
        var digits = words[index].Text.TakeWhile(AddressText.IsDigit).Count();
        if (!isFloor || digits == 0 || (words[index].IsNumber && next!.Text is "PIANO"))
        {
            return false;
        }

        Units.Add($"{words[index].Text.Substring(0, digits)}F");
        words.RemoveRange(index, 2);
        return true;
    }

    private bool TakeDesignated(int index, string text, WesternWord? next)
    {
        if (next is not null && country is "ES" && Designators.Contains(text) && SpanishDoor(next.Text) is { } door)
        {
            Units.Add(door);
            words.RemoveRange(index, 2);
            return true;
        }

        if (next is null || !IsIdentifier(next))
        {
            return false;
        }

        if (text == "#" && HasNamedUnit)
        {
            PrivateBox = JapaneseLotParser.TrimZeros(next.Text);
        }
        else if (Designators.Contains(text) && !(text == "SC" && country is not "IT"))
        {
            HasNamedUnit |= text != "#";
            Units.Add(Identifier(next.Text));
        }
        else if (Floors.Contains(text) && next.HasDigit)
        {
            Units.Add(JapaneseLotParser.TrimZeros(next.Text) + (country is "ES" ? "" : "F"));
        }
        else if (Buildings.Contains(text))
        {
            Units.Add("BLDG " + next.Text);
        }
        else
        {
            return false;
        }

        words.RemoveRange(index, 2);
        return true;
    }

    /// <summary>2-B and 2B are one flat, 1-2 and 12 are not.</summary>
    public static string Identifier(string text) =>
        JapaneseLotParser.TrimZeros(text.Any(char.IsLetter) ? AddressText.Without(text, "-") : text);

    /// <summary>4, 12B, C and doubled letters (AA).</summary>
    private static bool IsIdentifier(WesternWord word) =>
        word.Text.Length <= 6 && (word.HasDigit || word.IsLetter || (word.Text.Length == 2 && word.Text[0] == word.Text[1]));

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    /// <summary>
    /// Spanish floors and doors behind the house number, with or without words for them (2º B, 3-2, bajo izq); gives
    /// where they end.
    /// </summary>
    public int TakeSpanish(List<WesternWord> line, int start)
    {
        var index = start;
        while (index < line.Count && (IsSpanishMark(line, index, start) || SpanishDoor(line[index].Text) is not null))
        {
            Units.AddRange(line[index].Text.Split('-').Select(part => SpanishDoor(part) ?? WithoutOrdinal(part)));
            index++;
        }

        return index;
    }

    /// <summary>2º, 3-2, 2-Dcha; a letter behind a floor or at the end of its segment, where A Coruña goes on.</summary>
    private static bool IsSpanishMark(List<WesternWord> line, int index, int start)
    {
        var word = line[index];
        if (word.IsLetter)
        {
            var ends = index + 1 == line.Count || line[index + 1].Segment != word.Segment;
            return word.Segment == line[index - 1].Segment && (ends || (index == start + 1 && line[index - 1].HasDigit));
        }

        return word.HasDigit && word.Text.Split('-').All(part => part.Length <= 3 || SpanishDoor(part) is not null);
    }

    /// <summary>2º and 2ª as 2.</summary>
    private static string WithoutOrdinal(string text)
    {
        var digits = text.TakeWhile(AddressText.IsDigit).Count();
        return digits > 0 && text.Substring(digits) is "O" or "A" ? text.Substring(0, digits) : text;
    }

    private static string? SpanishDoor(string text) => text switch
    {
        "IZQ" or "IZDA" or "IZQDA" or "IZQUIERDA" => "IZQ",
        "DCHA" or "DER" or "DERECHA" or "DRCHA" => "DCHA",
        "CTRO" or "CENTRO" or "CEN" => "CTRO",
        "BAJO" or "BJ" or "BAJOS" => "BAJO",
        "ATICO" or "AT" => "ATICO",
        "PRINCIPAL" or "PRAL" => "PRAL",
        "ENTRESUELO" or "ENTLO" => "ENTLO",
        _ => null,
    };
}
