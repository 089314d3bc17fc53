namespace AccountGuard.Core.Tests.Addresses.Suites;

/// <summary>France.</summary>
internal sealed class FrenchSuite : RomanceSuite
{
    private static readonly Dictionary<string, string> Types = Table(
        "rue=r.|avenue=av.|boulevard=bd|place=pl.|chemin=ch.|impasse=imp.|allée=all.|quai=quai|route=rte|cours=crs|square=sq.|passage=pass.|faubourg=fbg|esplanade=esp.");

    public override string Country => "FR";

    protected override IReadOnlyList<string> CountryNames { get; } = ["France", "FRANCE", "FR", "Frankreich"];

    protected override IReadOnlyList<string> People { get; } =
        ["Jeanne Exemple", "Jean Exemple", "M. Pierre Place", "Mme Rose Dupont-Exemple", "Noël Chemin", "Société Exemple SARL", "Zoë Échantillon", "Marie-France Exemple", "Dr Luc Laroute", "Famille Rue"];

    protected override string FirstType => "rue";

    protected override string SecondType => "avenue";

    protected override IReadOnlyList<string> Suffixes { get; } = ["bis", "ter", "B", "A"];

    protected override string Streets =>
        "rue=de la Paix|rue=du Faubourg Saint-Honoré|rue=de l'Église|avenue=du Général Leclerc|avenue=des Champs-Élysées|boulevard=Voltaire|boulevard=Saint-Germain|place=de la République|place=Bellecour|"
        + "chemin=des Vignes|impasse=des Lilas|allée=Jean Jaurès|quai=de la Tournelle|route=de Lyon|cours=Mirabeau|rue=du 8 Mai 1945|rue=du 11 Novembre|rue=Victor Hugo|rue=Sainte-Catherine|square=Louis XVI|"
        + "passage=Brady|rue=du Docteur Roux|rue=du Maréchal Foch|avenue=Président Wilson|rue=d'Alsace|rue=des Trois Frères|rue=Saint-Jacques|esplanade=Charles de Gaulle|rue=Vieille du Temple|rue=du Vieux Port|"
        + "avenue=Foch|rue=Oberkampf|rue=de Rivoli|rue=Mouffetard|boulevard=de la Croix-Rousse";

    protected override string Cities =>
        "Paris,,75002|Paris,,75011|Lyon,,69001|Marseille,,13002|Toulouse,,31000|Nice,,06000|Aix-en-Provence,,13100|Saint-Étienne,,42000|La Rochelle,,17000|L'Haÿ-les-Roses,,94240|Le Havre,,76600|Bourg-en-Bresse,,01000|"
        + "Neuilly-sur-Seine,,92200|Ajaccio,,20000|Strasbourg,,67000|Les Sables-d'Olonne,,85100|Villefranche-sur-Saône,,69400|Châlons-en-Champagne,,51000|Saint-Denis,,93200|Sainte-Foy-lès-Lyon,,69110";

    protected override IReadOnlyList<string> Habits { get; } =
    [
        "short type", "number with comma", "suffix joined", "suffix upper", "Saint short", "titles short", "hyphens gone", "postcode with F", "CEDEX", "flat otherwise", "flat in front", "flat on its own line", "box written otherwise", "no postcode", "typing error", "city in capitals", "articles gone",
    ];

    protected override SuitePlace WithUnit(SuitePlace place, SeededChoice choice) =>
        place with { UnitKind = choice.Of(["Appartement", "Bâtiment"]), Unit = choice.Of([Digits(choice.Between(1, 99)), choice.Of(["A", "B", "C", "D"])]) };

    protected override IReadOnlyList<string> Lines(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice)
    {
        var city = Joined(Postcode(place, habits), City(place, habits) + Or(habits.Contains("CEDEX"), choice.Of([" CEDEX", " Cedex 9"]), ""));
        if (place.Box.Length > 0)
        {
            return [Joined(habits.Contains("box written otherwise") ? choice.Of(["B.P.", "Boîte postale", "bp"]) : "BP", place.Box), city];
        }

        var street = Street(place, habits);
        if (place.Unit.Length == 0)
        {
            return [street, city];
        }

        var kind = !habits.Contains("flat otherwise") ? place.UnitKind : place.UnitKind == "Bâtiment" ? choice.Of(["Bât", "Bat.", "bâtiment"]) : choice.Of(["Appt", "Apt", "appt.", "App."]);
        var unit = Joined(kind, place.Unit);
        if (habits.Contains("flat in front"))
        {
            return [unit, street, city];
        }

        return habits.Contains("flat on its own line") || habits.Contains("columns") ? [street, unit, city] : [Joined(street + Or(habits.Contains("commas"), ",", ""), unit), city];
    }

    protected override IReadOnlyList<string> CityColumns(SuitePlace place, IReadOnlySet<string> habits, SeededChoice choice) => [City(place, habits), Postcode(place, habits)];

    private static string Street(SuitePlace place, IReadOnlySet<string> habits)
    {
        var suffix = habits.Contains("suffix upper") ? place.Suffix.ToUpperInvariant() : place.Suffix;
        var number = place.Number + Or(suffix.Length > 1 && !habits.Contains("suffix joined"), " ", "") + suffix + Or(habits.Contains("number with comma"), ",", "");
        var name = place.Name;
        name = habits.Contains("Saint short") ? name.Replace("Sainte-", "Ste-", StringComparison.Ordinal).Replace("Saint-", "St ", StringComparison.Ordinal).Replace("Faubourg", "Fbg", StringComparison.Ordinal) : name;
        name = habits.Contains("titles short")
            ? name.Replace("Général", "Gal", StringComparison.Ordinal).Replace("Docteur", "Dr", StringComparison.Ordinal).Replace("Maréchal", "Mal", StringComparison.Ordinal).Replace("Président", "Pdt", StringComparison.Ordinal)
            : name;
        name = habits.Contains("hyphens gone") ? name.Replace('-', ' ').Replace("d'", "d ", StringComparison.Ordinal).Replace("l'", "l ", StringComparison.Ordinal) : name;
        name = habits.Contains("articles gone") ? name.Replace("de la ", "", StringComparison.Ordinal).Replace("des ", "", StringComparison.Ordinal) : name;
        name = habits.Contains("typing error") ? Misspell(name, new SeededChoice((uint)name.Length)) : name;
        return Joined(number, habits.Contains("short type") ? Types[place.Type] : place.Type, name);
    }

    private static string City(SuitePlace place, IReadOnlySet<string> habits)
    {
        var city = habits.Contains("Saint short") ? place.City.Replace("Saint-", "St-", StringComparison.Ordinal).Replace("Sainte-", "Ste ", StringComparison.Ordinal) : place.City;
        city = habits.Contains("hyphens gone") ? city.Replace('-', ' ') : city;
        return habits.Contains("city in capitals") ? city.ToUpperInvariant() : city;
    }

    private static string Postcode(SuitePlace place, IReadOnlySet<string> habits) => habits.Contains("no postcode") ? "" : Or(habits.Contains("postcode with F"), "F-", "") + place.Postcode;
}
