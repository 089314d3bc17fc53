using System.Text;
using AccountGuard.Import.Layouts;

namespace AccountGuard.Import.Tables;

/// <summary>An address whose parts stand in cells of their own, put in one line as it is written on a parcel in its country.</summary>
internal sealed class AddressCells
{
    public static readonly AddressCells Shipping = new(
        [OrderField.Street1, OrderField.Street2, OrderField.Street3],
        OrderField.City, OrderField.State, OrderField.PostalCode, OrderField.PostalCodeEnd, OrderField.Country);

    public static readonly AddressCells Billing = new(
        [OrderField.BillStreet1, OrderField.BillStreet2, OrderField.BillStreet3],
        OrderField.BillCity, OrderField.BillState, OrderField.BillPostalCode, OrderField.BillPostalCodeEnd, OrderField.BillCountry);

    public static readonly AddressCells ShipFrom = new(
        [OrderField.ShipFromStreet1, OrderField.ShipFromStreet2, OrderField.ShipFromStreet3],
        OrderField.ShipFromCity, OrderField.ShipFromState, OrderField.ShipFromPostalCode, null, OrderField.ShipFromCountry);

    private readonly OrderField[] streets;
    private readonly OrderField city;
    private readonly OrderField state;
    private readonly OrderField postalCode;
    private readonly OrderField? postalCodeEnd;
    private readonly OrderField country;

    private AddressCells(OrderField[] streets, OrderField city, OrderField state, OrderField postalCode, OrderField? postalCodeEnd, OrderField country)
    {
        this.streets = streets;
        this.city = city;
        this.state = state;
        this.postalCode = postalCode;
        this.postalCodeEnd = postalCodeEnd;
        this.country = country;
    }

    /// <summary>Whether a file has any of the columns.</summary>
    public bool AreIn(ColumnMap columns) => streets.Append(city).Append(state).Append(postalCode).Append(country).Any(columns.Has);

    /// <summary>The address of a row in one line; empty where all its cells are absent.</summary>
    /// <param name="text">Gives the text of a field; null where its cell is absent.</param>
    public string Line(Func<OrderField, string?> text)
    {
        var street = streets.Select(text).Where(part => part is not null).ToList();
        return street.Concat([text(state), text(city)]).Any(part => part is not null && part.Any(IsJapanese))
            ? JapaneseLine(text, street)
            : WesternLine(text, street);
    }

    /// <summary>An address in one line whose parts, none of them empty, are given in the order in which they are to stand.</summary>
    public static string Line(IReadOnlyList<string> parts)
    {
        var isJapanese = parts.Any(part => part.Any(IsJapanese));
        var line = new StringBuilder(parts[0]);
        for (var index = 1; index < parts.Count; index++)
        {
            line.Append(isJapanese ? JapaneseJoint(parts[index - 1], parts[index]) : WesternJoint(parts[index - 1], parts[index])).Append(parts[index]);
        }

        return line.ToString();
    }

    /// <summary>A postal code stands apart, its halves have a hyphen between them; all else is written without gaps, but for the building behind the lot.</summary>
    private static string JapaneseJoint(string before, string behind) =>
        IsCode(before) && IsCode(behind) ? "-"
        : IsCode(before) || IsCode(behind) ? " "
        : char.IsDigit(before[before.Length - 1]) ? " "
        : "";

    /// <summary>A postal code stands behind a state and before a town without comma.</summary>
    private static string WesternJoint(string before, string behind) =>
        (IsCode(behind) && before.Length is 2 or 3 && before.All(char.IsUpper)) || IsCode(before) ? " " : ", ";

    private static bool IsCode(string part) => part.Length is >= 3 and <= 10 && part.TrimStart('〒').All(letter => char.IsDigit(letter) || letter == '-');

    private string WesternLine(Func<OrderField, string?> text, IEnumerable<string?> street)
    {
        var region = Joined(" ", [text(state), PostalCode(text)]);
        return Joined(", ", [.. street, text(city), region.Length == 0 ? null : region, text(country)]);
    }

    /// <summary>From the largest part to the smallest, without gaps; the country goes without saying.</summary>
    private string JapaneseLine(Func<OrderField, string?> text, IEnumerable<string?> street)
    {
        var code = PostalCode(text) is { } written ? "〒" + written.TrimStart('〒') : null;
        return Joined(" ", [code, string.Concat([text(state), text(city), .. street])]);
    }

    /// <summary>The postal code without the apostrophe by which some exports keep spreadsheet programs from taking it for a number.</summary>
    private string? PostalCode(Func<OrderField, string?> text)
    {
        var code = text(postalCode)?.TrimStart('\'');
        return code is not null && postalCodeEnd is { } half && text(half) is { } end ? $"{code}-{end}" : code;
    }

    private static string Joined(string separator, IEnumerable<string?> parts)
    {
        var line = new StringBuilder();
        foreach (var part in parts.Where(part => !string.IsNullOrEmpty(part)))
        {
            line.Append(line.Length == 0 ? "" : separator).Append(part);
        }

        return line.ToString();
    }

    /// <summary>Kana and kanji.</summary>
    public static bool IsJapanese(char letter) => letter is >= '\u3040' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF';
}
