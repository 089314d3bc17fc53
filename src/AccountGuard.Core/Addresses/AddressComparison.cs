using System.Globalization;

namespace AccountGuard.Addresses;

/// <summary>What two addresses are to each other, and why, for a person to read.</summary>
public sealed class AddressComparison
{
    private static readonly LocalizedText Texts = new(typeof(AddressComparison), "ComparisonText");

    private AddressComparison(ShippingAddress reference, ShippingAddress difference, NameMatch? owner, CultureInfo language)
    {
        Reference = reference;
        Difference = difference;
        Level = AddressComparer.Compare(reference, difference);
        Recipient = RecipientName.Compare(reference.Recipient, difference.Recipient);
        Owner = owner;
        Why = Texts.Get(language, Reason());
    }

    /// <summary>How near the places are, whoever the recipients are.</summary>
    public AddressLevel Level { get; }

    /// <summary>What sort of place the first address is.</summary>
    public AddressKind ReferenceKind => Reference.Kind;

    /// <summary>What sort of place the second address is.</summary>
    public AddressKind DifferenceKind => Difference.Kind;

    /// <summary>How the recipients' names stand to each other; Unknown where a line tells none.</summary>
    public NameMatch Recipient { get; }

    /// <summary>The nearest that the second recipient comes to one of the owner's names; null where none was given.</summary>
    public NameMatch? Owner { get; }

    /// <summary>The reason for <see cref="Level"/>, a sentence in the language asked for.</summary>
    public string Why { get; }

    /// <summary>The first address in parts.</summary>
    public ShippingAddress Reference { get; }

    /// <summary>The second address in parts.</summary>
    public ShippingAddress Difference { get; }

    /// <summary>Compares two lines of address.</summary>
    /// <param name="reference">The first line, with or without the recipient in front; null and sentinels compare as Other.</param>
    /// <param name="difference">The second line, likewise.</param>
    /// <param name="ownerNames">The owner's names: they are taken off the lines where they stand in front. Empty where none is known.</param>
    /// <param name="language">The language of <see cref="Why"/>.</param>
    public static AddressComparison Of(string? reference, string? difference, IReadOnlyList<string> ownerNames, CultureInfo language)
    {
        var names = RecipientSplitter.Learn([], ownerNames);
        var (first, second) = (Read(reference, names), Read(difference, names));
        NameMatch? owner = ownerNames.Count == 0 ? null : ownerNames.Select(name => RecipientName.Compare(name, second.Recipient)).OrderBy(Distance).First();
        return new AddressComparison(first, second, owner, language);
    }

    private static ShippingAddress Read(string? line, RecipientSplitter names) => ShippingAddress.Parse(line, names.Split(line).Recipient);

    /// <summary>Same first, what cannot be told last.</summary>
    private static int Distance(NameMatch match) => match == NameMatch.Unknown ? int.MaxValue : (int)match;

    private string Reason()
    {
        if (!Reference.IsKnown || !Difference.IsKnown)
        {
            return "NoAddress";
        }

        return Level switch
        {
            AddressLevel.Near when !IsOneDoor() => "SameTown",
            AddressLevel.Near => Reference.Room is null || Difference.Room is null ? "RoomOnOneSide" : "OtherRoom",
            _ => Level.ToString(),
        };
    }

    /// <summary>The same numbers, or one side's with the room behind them.</summary>
    private bool IsOneDoor()
    {
        var (first, second) = (Reference.Numbers ?? "", Difference.Numbers ?? "");
        return first == second || first.StartsWith(second + "-", StringComparison.Ordinal) || second.StartsWith(first + "-", StringComparison.Ordinal);
    }
}
