namespace AccountGuard.Addresses;

/// <summary>Country names as they end an address line, and where their house numbers stand.</summary>
internal static class Countries
{
    // Each entry: the code, then the names.
    private const string Names =
        "US=UNITED STATES OF AMERICA,UNITED STATES,USA,ETATS UNIS,STATI UNITI,ESTADOS UNIDOS|CA=CANADA,KANADA|GB=UNITED KINGDOM,GREAT BRITAIN,UK,ENGLAND,SCOTLAND,WALES,NORTHERN IRELAND,ROYAUME UNI,REGNO UNITO,REINO UNIDO,GROSSBRITANNIEN"
        + "|DE=GERMANY,DEUTSCHLAND,ALLEMAGNE,GERMANIA,ALEMANIA,BRD,DEU|AT=AUSTRIA,OSTERREICH,AUTRICHE,AUT|CH=SWITZERLAND,SCHWEIZ,SUISSE,SVIZZERA,CHE|FR=FRANCE,FRANKREICH,FRANCIA,FRA|IT=ITALY,ITALIA,ITALIE,ITALIEN,ITA"
        + "|ES=SPAIN,ESPANA,SPANIEN,ESPAGNE,SPAGNA,ESP|PT=PORTUGAL|NL=NETHERLANDS,THE NETHERLANDS,NEDERLAND,NIEDERLANDE,PAYS BAS|BE=BELGIUM,BELGIQUE,BELGIE,BELGIEN|IE=IRELAND|AU=AUSTRALIA|NZ=NEW ZEALAND|PL=POLAND,POLSKA|SE=SWEDEN,SVERIGE"
        + "|JP=JAPAN|CN=CHINA|TW=TAIWAN|HK=HONG KONG|KR=SOUTH KOREA|SG=SINGAPORE|MX=MEXICO|BR=BRAZIL,BRASIL|IN=INDIA";

    private static readonly Dictionary<string, string> Codes = BuildCodes();

    /// <summary>The ISO 3166-1 code of a name or code in folded upper case; null for any other text.</summary>
    public static string? Code(string name) => Codes.TryGetValue(name, out var code) ? code : null;

    /// <summary>Whether the number stands after the street's name there.</summary>
    public static bool NumberFollowsStreet(string? country) => country is "DE" or "AT" or "CH" or "IT" or "ES" or "PT" or "NL" or "PL" or "SE";

    private static Dictionary<string, string> BuildCodes()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Names.Split('|'))
        {
            var code = entry.Substring(0, 2);
            codes[code] = code;
            foreach (var name in entry.Substring(3).Split([','], StringSplitOptions.RemoveEmptyEntries))
            {
                codes[name] = code;
            }
        }

        return codes;
    }
}
