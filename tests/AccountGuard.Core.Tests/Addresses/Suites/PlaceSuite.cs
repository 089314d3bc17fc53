using System.Text;

namespace AccountGuard.Core.Tests.Addresses.Suites;

/// <summary>How the lines of an address are put together.</summary>
internal enum Layout
{
    /// <summary>As exports give it: the name in front, nothing but spaces between, the country's name behind.</summary>
    Export,

    /// <summary>As people write it in one line.</summary>
    Commas,

    /// <summary>As on a label.</summary>
    Lines,

    /// <summary>As the importer joins columns.</summary>
    Columns,
}

/// <summary>
/// Invents places of one country and writes each in the ways of people and exports. A way of writing is a habit: each
/// is measured alone, and several together.
/// </summary>
internal abstract class PlaceSuite
{
    private static readonly string[] SharedHabits =
    [
        "plain", "other name", "name apart", "no name", "upper case", "lower case", "no accents", "commas", "lines", "columns", "country's code", "no country",
        "double spaces", "full width", "decomposed", "care of", "telephone",
    ];

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public abstract string Country { get; }

    /// <summary>The country's name in exports, then other names of it.</summary>
    protected abstract IReadOnlyList<string> CountryNames { get; }

    /// <summary>The country's own ways of writing.</summary>
    protected abstract IReadOnlyList<string> Habits { get; }

    protected abstract IReadOnlyList<string> People { get; }

    /// <summary>Another place near by, by kind; null where the place has none of the kind.</summary>
    protected abstract IReadOnlyList<(string Kind, Func<SuitePlace, SeededChoice, SuitePlace?> Change)> Neighbours { get; }

    public IEnumerable<AddressPair> Pairs(uint seed, int places)
    {
        var choice = new SeededChoice(seed);
        for (var number = 0; number < places; number++)
        {
            var place = Invent(choice);
            foreach (var habit in SharedHabits.Concat(Habits))
            {
                yield return new AddressPair(Write(place, [], choice), Write(place, [habit], choice), true, habit);
            }

            yield return new AddressPair(Write(place, Some(choice).Where(habit => habit != "typing error").ToList(), choice), Write(place, Some(choice), choice), true, "mixed");
            foreach (var (kind, change) in Neighbours)
            {
                if (change(place, choice) is { } other && other != place)
                {
                    yield return new AddressPair(Write(place, Some(choice), choice), Write(other, Some(choice), choice), false, kind);
                }
            }
        }
    }

    protected abstract SuitePlace Invent(SeededChoice choice);

    /// <summary>The lines between name and country; the last is the one of the city, where columns do not part it.</summary>
    protected abstract IReadOnlyList<string> Lines(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice);

    /// <summary>City, region, postcode as columns join them.</summary>
    protected virtual IReadOnlyList<string> CityColumns(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice) =>
        [place.City, string.Join(" ", new[] { place.Region, place.Postcode }.Where(part => part.Length > 0))];

    protected static string Or(bool condition, string first, string second) => condition ? first : second;

    protected static string Joined(params string[] parts) => string.Join(" ", parts.Where(part => part.Length > 0));

    /// <summary>A number that is near another and is not it.</summary>
    protected static string Neighbour(string number, SeededChoice choice)
    {
        var value = int.Parse(number, CultureInfo.InvariantCulture);
        var other = choice.Between(0, 3) switch { 0 => value + 1, 1 => value + 2, 2 => value > 2 ? value - 2 : value + 4, _ => value + 10 };
        return other.ToString(CultureInfo.InvariantCulture);
    }

    protected static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);

    protected static Dictionary<string, string> Table(string pairs) =>
        pairs.Split('|').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>A letter left out of a long word, if there is one.</summary>
    protected static string Misspell(string name, SeededChoice choice)
    {
        var words = name.Split(' ');
        var index = Array.FindIndex(words, word => word.Length > 6 && word.All(char.IsLetter));
        if (index >= 0)
        {
            var at = choice.Between(2, words[index].Length - 3);
            words[index] = words[index].Remove(at, 1);
        }

        return string.Join(' ', words);
    }

    /// <summary>A flat of nearly the same number or letter.</summary>
    protected static string OtherUnit(string unit, SeededChoice choice)
    {
        var last = unit[^1];
        if (char.IsAsciiDigit(last))
        {
            return unit[..^1] + (char)('0' + ((last - '0' + choice.Between(1, 8)) % 9) + 1);
        }

        return unit[..^1] + (char)('A' + ((last - 'A' + choice.Between(1, 24)) % 26));
    }

    private WrittenAddress Write(SuitePlace place, IReadOnlyCollection<string> habits, SeededChoice choice)
    {
        var set = habits.ToHashSet(StringComparer.Ordinal);
        var layout = set.Contains("commas") ? Layout.Commas : set.Contains("lines") ? Layout.Lines : set.Contains("columns") ? Layout.Columns : Layout.Export;
        var lines = Lines(place, set, choice).ToList();
        if (layout == Layout.Columns)
        {
            lines = [.. lines.Take(lines.Count - 1), .. CityColumns(place, set, choice)];
        }

        var name = choice.Of(People);
        if (set.Contains("care of"))
        {
            lines.Insert(0, choice.Of(["c/o ", "Attn: ", "Attn "]) + choice.Of(People));
        }

        var isApart = set.Contains("name apart") || (layout == Layout.Columns && choice.Chance(0.8));
        if (!isApart && !set.Contains("no name") && layout != Layout.Columns)
        {
            lines.Insert(0, name);
        }

        if (CountryOf(set, choice) is { Length: > 0 } country)
        {
            lines.Add(country);
        }

        var separator = layout switch { Layout.Export => " ", Layout.Lines => "\n", _ => ", " };
        return new WrittenAddress(Finish(string.Join(separator, lines), set, choice), isApart ? name : null);
    }

    private string CountryOf(HashSet<string> habits, SeededChoice choice)
    {
        if (habits.Contains("no country"))
        {
            return "";
        }

        return habits.Contains("country's code") ? Country : habits.Count == 0 ? CountryNames[0] : choice.Of(CountryNames);
    }

    private static string Finish(string line, HashSet<string> habits, SeededChoice choice)
    {
        line = habits.Contains("upper case") ? line.ToUpperInvariant() : line;
        line = habits.Contains("lower case") ? line.ToLowerInvariant() : line;
        line = habits.Contains("no accents") ? WithoutAccents(line) : line;
        line = habits.Contains("double spaces") ? " " + line.Replace(" ", "  ", StringComparison.Ordinal) + " " : line;
        line = habits.Contains("full width") ? string.Concat(line.Select(character => character is > ' ' and <= '~' ? (char)(character - '!' + '！') : character)) : line;
        line = habits.Contains("decomposed") ? line.Normalize(NormalizationForm.FormD) : line;
        return habits.Contains("telephone") ? line + " Primary Phone: " + choice.Between(200_000_000, 999_999_999).ToString(CultureInfo.InvariantCulture) : line;
    }

    private static string WithoutAccents(string line) =>
        string.Concat(line.Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormD).Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark));

    private List<string> Some(SeededChoice choice)
    {
        var all = SharedHabits.Concat(Habits).ToList();
        return Enumerable.Range(0, choice.Between(1, 4)).Select(_ => choice.Of(all)).Distinct().ToList();
    }
}
