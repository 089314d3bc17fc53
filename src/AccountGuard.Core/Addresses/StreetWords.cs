namespace AccountGuard.Addresses;

/// <summary>
/// Words of western street names and the one form each is compared in. English types and directionals follow USPS
/// Publication 28, appendices B, C1 and C2; the others are the usual abbreviations of national post offices.
/// </summary>
internal static class StreetWords
{
    // Each group: the form compared, then what else is written for it.
    private const string StrongTypes =
        "STR ST STREET STRASSE|AVE AVENUE AV AVEN|RD ROAD|DR DRIVE DRV|LN LANE|BLVD BOULEVARD BOUL BD BVD BLD|CT COURT CRT|PL PLACE|WAY WY|CIR CIRCLE CIRC|TER TERRACE TERR|"
        + "PKWY PARKWAY PKY PARKWY|HWY HIGHWAY HIWAY|SQ SQUARE|TRL TRAIL TR|CRES CRESCENT|CLOSE CL|GDNS GARDENS|MEWS|EXPY EXPRESSWAY|TPKE TURNPIKE|ALY ALLEY";

    private const string WeakTypes =
        "PARK PK|GROVE GRV|GRN GREEN|HL HILL|HTS HEIGHTS|RDG RIDGE|RUN|PT POINT|PATH|PIKE|PLZ PLAZA|VW VIEW|WALK|XING CROSSING|BND BEND|CV COVE|LOOP|PASS|ROW|"
        + "SPUR|VIS VISTA|VLG VILLAGE|CTR CENTER CENTRE|EST ESTATE|ESTS ESTATES|GATE|RISE|YARD|QUAY|WHARF|DRIFT|LODGE|MNR MANOR|FLD FIELD|BRK BROOK|SPG SPRING|SPGS SPRINGS";

    private const string Prefixes =
        "VIA|VIALE VLE|PIAZZA PZA PZZA|PIAZZALE PLE PZLE|CORSO CSO|LARGO LGO|VICOLO VLO|STRADA|CONTRADA CDA|BORGO|LOCALITA LOC|FRAZIONE FRAZ|ROTONDA|STRETTO|"
        + "INCROCIO|CANALE|SALITA|TRAVERSA|LUNGOMARE|GRAN|RUE R|AVE AVENUE AV|BLVD BOULEVARD BD BOUL|PL PLACE|IMPASSE IMP|ALLEE ALL|CHEMIN CHE CHEM|QUAI|COURS|ROUTE RTE|"
        + "CALLE CL C CARRER|AVENIDA AVDA AVD AVINGUDA|PLAZA PZ|PASEO PO|PASAJE PJE|CARRETERA CTRA|CAMINO CMNO|RONDA RDA|TRAVESIA";

    private const string Directions =
        "N NORTH|S SOUTH|E EAST|W WEST|NE NORTHEAST|NW NORTHWEST|SE SOUTHEAST|SW SOUTHWEST";

    private const string Others =
        "STR SAINT SAINTE STE|MT MOUNT|FT FORT|1 FIRST|2 SECOND|3 THIRD|4 FOURTH|5 FIFTH|6 SIXTH|7 SEVENTH|8 EIGHTH|9 NINTH|10 TENTH|11 ELEVENTH|12 TWELFTH|"
        + "RTE ROUTE RT|SANKT|DOCTOR DOTT|GENERAL GAL GENL GEN|PRES PRESIDENT";

    private const string GermanEndings = "STRASSE STR WEG PLATZ ALLEE GASSE RING DAMM UFER CHAUSSEE PFAD STIEG STEIG GRABEN MARKT BERG";

    private static readonly HashSet<string> ItalianPrefixes = new("VIA VIALE VLE PIAZZA PZA PIAZZALE CORSO CSO LARGO VICOLO STRADA CONTRADA BORGO".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> SpanishPrefixes = new("GRAN CALLE AVENIDA AVDA PASEO PLAZA CARRETERA CARRER AVINGUDA".Split(' '), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> French = new(StringComparer.Ordinal)
    {
        { "RUE", "STR" },
        { "OUEST", "W" },
        { "EST", "E" },
        { "NORD", "N" },
        { "SUD", "S" },
        { "O", "W" },
    };

    private static readonly HashSet<string> GermanLeads = new(
        "AM AN DER DEN DEM IM ZUM ZUR ALTE ALTER ALTES NEUE NEUER KLEINE GROSSE OBERE UNTERE HINTER VOR AUF UNTER BEI".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Fillers = new(
        "DE LA LE LES DU DES DEL DELLA DELLO DEI DEGLI DELLE DI DA EL LOS LAS L D THE OF AND Y E".Split(' '), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Forms = Table([StrongTypes, WeakTypes, Directions, Others]);
    private static readonly Dictionary<string, string> PrefixForms = Table([Prefixes]);
    private static readonly HashSet<string> Strong = new(Table([StrongTypes]).Keys, StringComparer.Ordinal);
    private static readonly HashSet<string> Weak = new(Table([WeakTypes]).Keys, StringComparer.Ordinal);
    private static readonly HashSet<string> DirectionWords = new(Table([Directions]).Keys, StringComparer.Ordinal);
    private static readonly string[] GermanTypes = GermanEndings.Split(' ');

    public static bool IsStrongType(string word) => Strong.Contains(word);

    public static bool IsType(string word) => Strong.Contains(word) || Weak.Contains(word);

    public static bool IsDirection(string word) => DirectionWords.Contains(word);

    /// <summary>Words of Romance languages that a street's name starts with.</summary>
    public static bool IsPrefix(string word) => PrefixForms.ContainsKey(word);

    /// <summary>A prefix that can be nothing else: not an initial, not an English street type.</summary>
    public static bool IsCertainPrefix(string word) => IsPrefix(word) && word.Length > 2 && !IsType(word);

    /// <summary>Words that carry a German type at their end, or are one (Hauptstraße, Weg).</summary>
    public static bool IsGerman(string word) =>
        GermanTypes.Any(type => word.EndsWith(type, StringComparison.Ordinal) && (word.Length >= type.Length + 2 || word.Length == type.Length));

    /// <summary>Prepositions and adjectives that German street names start with (Am Markt, Unter den Linden).</summary>
    public static bool LeadsGerman(string word) => GermanLeads.Contains(word);

    /// <summary>Words that a road's number follows.</summary>
    public static bool IsHighway(string word) => word is "HIGHWAY" or "HWY" or "ROUTE" or "RTE" or "RT" or "CR" or "SR" or "FM" or "INTERSTATE" or "RR";

    /// <summary>Whether a number behind the word is the road's: Highway 50, County Road 5.</summary>
    public static bool IsNumberedRoad(string before, string word) =>
        IsHighway(word) || (word is "ROAD" or "RD" && before is "COUNTY" or "STATE" or "TOWNSHIP" or "RANCH");

    /// <summary>The form a word is compared in; empty for articles and prepositions.</summary>
    public static string Form(string word, bool romance)
    {
        if (romance && PrefixForms.TryGetValue(word, out var prefix))
        {
            return prefix;
        }

        if (Forms.TryGetValue(word, out var form))
        {
            return form;
        }

        if (Fillers.Contains(word))
        {
            return "";
        }

        return WithoutOrdinal(FoldGerman(word));
    }

    /// <summary>
    /// The forms of a street's or city's words: fillers gone, County Road as CR, and in Canada the French words as
    /// the English ones that stand on the same street.
    /// </summary>
    public static List<string> Key(IEnumerable<string> words, bool romance, string country)
    {
        var forms = words.Select(word => country == "CA" && French.TryGetValue(word, out var english) ? english : Form(word, romance))
            .Where(form => form.Length > 0)
            .ToList();
        for (var index = 0; index + 1 < forms.Count; index++)
        {
            if (forms[index] == "COUNTY" && forms[index + 1] == "RD")
            {
                forms[index] = "CR";
                forms.RemoveAt(index + 1);
            }
        }

        return forms;
    }

    /// <summary>The country that the first word of a street tells; empty for none.</summary>
    public static string CountryOf(string word)
    {
        if (ItalianPrefixes.Contains(word))
        {
            return "IT";
        }

        return SpanishPrefixes.Contains(word) ? "ES" : word is "RUE" or "IMPASSE" or "CHEMIN" ? "FR" : "";
    }

    /// <summary>Whether one writer may leave the word out: the type of the street.</summary>
    public static bool IsOptional(string form) => IsType(form) || IsPrefix(form);

    private static string WithoutOrdinal(string word)
    {
        var digits = word.TakeWhile(AddressText.IsDigit).Count();
        return digits > 0 && word.Length > digits && word.Substring(digits) is "ST" or "ND" or "RD" or "TH" or "E" or "EME" or "ER"
            ? word.Substring(0, digits)
            : word;
    }

    /// <summary>Straße as Str, and ae, oe, ue as the umlaut without its dots.</summary>
    private static string FoldGerman(string word)
    {
        if (!AddressText.Has(word, "E"))
        {
            return word;
        }

        var folded = new System.Text.StringBuilder(word).Replace("STRASSE", "STR").Replace("AE", "A").Replace("OE", "O").Replace("UE", "U");
        return folded.ToString();
    }

    private static Dictionary<string, string> Table(string[] lists)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in lists.SelectMany(list => list.Split('|')))
        {
            var words = group.Split(' ');
            foreach (var word in words)
            {
                table[word] = words[0];
            }
        }

        return table;
    }
}
