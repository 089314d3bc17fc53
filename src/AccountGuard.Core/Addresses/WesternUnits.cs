namespace AccountGuard.Addresses;

/// <summary>Boxes, flats and floors of a western line. Taken off the words it is given.</summary>
internal sealed class WesternUnits
{
    private static readonly HashSet<string> Designators = Set(
        "APT APARTMENT APPT APPARTEMENT APPARTAMENTO UNIT STE SUITE RM ROOM FLAT LOT SPC TRLR INTERNO INT SCALA PUERTA PTA ESC ESCALERA ESCALIER WHG WOHNUNG PORTE PH PENTHOUSE DEPT #");

    private static readonly HashSet<string> Floors = Set("FL FLOOR LEVEL PIANO ETAGE PISO PLANTA");

    private static readonly HashSet<string> Buildings = Set("BLDG BUILDING BATIMENT BAT BLOCK BLK PALAZZINA");

    private static readonly string[][] BoxPhrases =
        "PO BOX|P O BOX|POST OFFICE BOX|POBOX|POSTFACH|POST BOX|CASELLA POSTALE|BOITE POSTALE|APARTADO DE CORREOS|APARTADO|APDO|BP|CASE POSTALE|LOCKED BAG|PACKSTATION"
            .Split('|').Select(phrase => phrase.Split(' ')).ToArray();

    private readonly List<WesternWord> words;

    private WesternUnits(List<WesternWord> words) => this.words = words;

    public List<string> Units { get; } = [];

    public string Box { get; private set; } = "";

    /// <summary>Where the box stood among the words that are left; -1 without a box.</summary>
    public int BoxIndex { get; private set; } = -1;

    public string PrivateBox { get; private set; } = "";

    /// <summary>Whether a unit was named by a word, so that a further "#" is a mailbox in it.</summary>
    public bool HasNamedUnit { get; private set; }

    public static WesternUnits Take(List<WesternWord> words)
    {
        var units = new WesternUnits(words);
        units.TakeBox();
        for (var index = 0; index < words.Count;)
        {
            index = units.TakeUnit(index) ? index : index + 1;
        }

        return units;
    }

    private void TakeBox()
    {
        for (var index = 0; index < words.Count; index++)
        {
            var length = BoxWords(index);
            var number = index + length;
            if (length == 0 || number >= words.Count || !(words[number].HasDigit || words[number].IsLetter))
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
        if (next is null || !IsIdentifier(next))
        {
            return false;
        }

        if (text == "#" && HasNamedUnit)
        {
            PrivateBox = JapaneseLotParser.TrimZeros(next.Text);
        }
        else if (Designators.Contains(text))
        {
            HasNamedUnit |= text != "#";
            Units.Add(Identifier(next.Text));
        }
        else if (Floors.Contains(text) && next.HasDigit)
        {
            Units.Add(JapaneseLotParser.TrimZeros(next.Text) + "F");
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
    private static string Identifier(string text) =>
        JapaneseLotParser.TrimZeros(text.Any(char.IsLetter) ? AddressText.Without(text, "-") : text);

    /// <summary>4, 12B, C and doubled letters (AA).</summary>
    private static bool IsIdentifier(WesternWord word) =>
        word.Text.Length <= 6 && (word.HasDigit || word.IsLetter || (word.Text.Length == 2 && word.Text[0] == word.Text[1]));

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
