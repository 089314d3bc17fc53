namespace AccountGuard.Addresses;

/// <summary>States of the US and provinces of Canada (USPS Publication 28, appendix B; Canada Post addressing guidelines).</summary>
internal static class NorthAmerica
{
    private static readonly Dictionary<string, string> States = Table(
        "ALABAMA AL,ALASKA AK,ARIZONA AZ,ARKANSAS AR,CALIFORNIA CA,COLORADO CO,CONNECTICUT CT,DELAWARE DE,DISTRICT OF COLUMBIA DC,FLORIDA FL,"
        + "GEORGIA GA,HAWAII HI,IDAHO ID,ILLINOIS IL,INDIANA IN,IOWA IA,KANSAS KS,KENTUCKY KY,LOUISIANA LA,MAINE ME,MARYLAND MD,"
        + "MASSACHUSETTS MA,MICHIGAN MI,MINNESOTA MN,MISSISSIPPI MS,MISSOURI MO,MONTANA MT,NEBRASKA NE,NEVADA NV,NEW HAMPSHIRE NH,"
        + "NEW JERSEY NJ,NEW MEXICO NM,NEW YORK NY,NORTH CAROLINA NC,NORTH DAKOTA ND,OHIO OH,OKLAHOMA OK,OREGON OR,PENNSYLVANIA PA,"
        + "RHODE ISLAND RI,SOUTH CAROLINA SC,SOUTH DAKOTA SD,TENNESSEE TN,TEXAS TX,UTAH UT,VERMONT VT,VIRGINIA VA,WASHINGTON WA,"
        + "WEST VIRGINIA WV,WISCONSIN WI,WYOMING WY,PUERTO RICO PR,GUAM GU,AMERICAN SAMOA AS,VIRGIN ISLANDS VI,"
        + "ARMED FORCES EUROPE AE,ARMED FORCES PACIFIC AP,ARMED FORCES AMERICAS AA");

    private static readonly Dictionary<string, string> Provinces = Table(
        "ALBERTA AB,BRITISH COLUMBIA BC,MANITOBA MB,NEW BRUNSWICK NB,NEWFOUNDLAND AND LABRADOR NL,NEWFOUNDLAND NL,NORTHWEST TERRITORIES NT,"
        + "NOVA SCOTIA NS,NUNAVUT NU,ONTARIO ON,PRINCE EDWARD ISLAND PE,QUEBEC QC,SASKATCHEWAN SK,YUKON YT");

    // The first digit of a ZIP code is that of a group of states (USPS, National Five-Digit ZIP Code Directory).
    private static readonly string[] StatesByDigit =
    [
        "CT MA ME NH NJ NY PR RI VT VI AE", "DE NY PA", "DC MD NC SC VA WV", "AL FL GA MS TN AA", "IN KY MI OH", "IA MN MT ND SD WI", "IL KS MO NE", "AR LA OK TX", "AZ CO ID NM NV UT WY",
        "AK AS CA GU HI OR WA AP",
    ];

    /// <summary>Whether the postcode can lie in the state; true where either is none of the United States'.</summary>
    public static bool MayHave(string state, string postcode) =>
        postcode.Length < 5 || !postcode.All(AddressText.IsDigit) || State(state) is null || AddressText.Has(StatesByDigit[postcode[0] - '0'], state);

    /// <summary>The two-letter code of a state's name or code; null for any other text.</summary>
    public static string? State(string text) => Find(States, text);

    /// <summary>The two-letter code of a province's name or code; null for any other text.</summary>
    public static string? Province(string text) => Find(Provinces, text);

    private static string? Find(Dictionary<string, string> table, string text) => table.TryGetValue(text, out var code) ? code : null;

    private static Dictionary<string, string> Table(string pairs)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs.Split(','))
        {
            var code = pair.Substring(pair.Length - 2);
            table[pair.Substring(0, pair.Length - 3)] = code;
            table[code] = code;
        }

        return table;
    }
}
