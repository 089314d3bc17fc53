namespace AccountGuard.Core.Tests.Addresses.Suites;

/// <summary>What the countries have in common whose streets start with their type.</summary>
internal abstract class RomanceSuite : PlaceSuite
{
    protected override IReadOnlyList<(string Kind, Func<SuitePlace, SeededChoice, SuitePlace?> Change)> Neighbours =>
    [
        ("number differs", (place, choice) => place.Number.Length > 0 ? place with { Number = Neighbour(place.Number, choice) } : null),
        ("suffix differs", (place, _) => place.Number.Length > 0 ? place with { Suffix = place.Suffix.Length > 0 ? "" : Suffixes[0] } : null),
        ("unit differs", (place, choice) => place.Unit.Length > 0 ? place with { Unit = OtherUnit(place.Unit, choice) } : null),
        ("unit missing", (place, _) => place.Unit.Length > 0 ? place with { Unit = "" } : null),
        ("type differs", (place, _) => place.Type.Length > 0 ? place with { Type = place.Type == FirstType ? SecondType : FirstType } : null),
        ("other street", (place, choice) => place.Name.Length > 0 ? OtherStreet(place, choice) : null),
        ("other city", (place, choice) => OtherCity(place, choice)),
        ("box differs", (place, choice) => place.Box.Length > 0 ? place with { Box = Neighbour(place.Box, choice) } : null),
    ];

    /// <summary>Type and name, parted by "=" and "|".</summary>
    protected abstract string Streets { get; }

    /// <summary>Name, region, postcode, parted by "," and "|".</summary>
    protected abstract string Cities { get; }

    protected abstract IReadOnlyList<string> Suffixes { get; }

    protected abstract string FirstType { get; }

    protected abstract string SecondType { get; }

    protected override SuitePlace Invent(SeededChoice choice)
    {
        var place = In(new SuitePlace(), choice.Of(Cities.Split('|')));
        if (choice.Chance(0.05))
        {
            return place with { Box = Digits(choice.Between(2, 9999)) };
        }

        place = InStreet(place, choice) with { Number = Digits(choice.Between(1, 299)), Suffix = choice.Chance(0.2) ? choice.Of(Suffixes) : "" };
        return choice.Chance(0.35) ? WithUnit(place, choice) : place;
    }

    protected abstract SuitePlace WithUnit(SuitePlace place, SeededChoice choice);

    private static SuitePlace In(SuitePlace place, string city)
    {
        var parts = city.Split(',');
        return place with { City = parts[0], Region = parts[1], Postcode = parts[2] };
    }

    private SuitePlace InStreet(SuitePlace place, SeededChoice choice)
    {
        var street = choice.Of(Streets.Split('|')).Split('=');
        return place with { Type = street[0], Name = street[1] };
    }

    private SuitePlace OtherStreet(SuitePlace place, SeededChoice choice)
    {
        var other = InStreet(place, choice);
        return other.Name == place.Name ? other with { Name = "Magellan" } : other;
    }

    private SuitePlace OtherCity(SuitePlace place, SeededChoice choice)
    {
        var other = In(place, choice.Of(Cities.Split('|')));
        return other.City == place.City ? place : other;
    }
}
