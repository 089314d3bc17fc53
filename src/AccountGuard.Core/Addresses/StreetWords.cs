namespace AccountGuard.Addresses;

/// <summary>
/// Words of western street names and the one form each is compared in. English types and directionals follow USPS
/// Publication 28, appendices B, C1 and C2, and Canada Post's addressing guidelines; the others are the usual
/// abbreviations of national post offices (La Poste, Poste Italiane, Correos, Deutsche Post).
/// </summary>
internal static class StreetWords
{
    private const int ShortestMisspelt = 6;

    // Each group: the form compared, then what else is written for it.
    private const string StrongTypes =
        "STR ST STREET STRASSE STRASE|AVE AVENUE AV AVEN AVENU AVN AVNUE|RD ROAD|DR DRIVE DRV DRIV|LN LANE|BLVD BOULEVARD BOUL BD BVD BLD BOULV|CT COURT CRT|PL PLACE|WAY WY|CIR CIRCLE CIRC CIRCL CRCL|"
        + "TER TERRACE TERR|PKWY PARKWAY PKY PARKWY PKWAY|HWY HIGHWAY HIWAY HIGHWY HWAY|SQ SQUARE SQR SQU|TRL TRAIL TR TRAILS|CRES CRESCENT CRESC CR|CLOSE CL|GDNS GARDENS|MEWS|EXPY EXPRESSWAY EXPWY|"
        + "TPKE TURNPIKE TRNPK|ALY ALLEY ALLY|FWY FREEWAY|CSWY CAUSEWAY|BYP BYPASS";

    private const string WeakTypes =
        "PARK PK|GDNS GARDEN GDN|GROVE GRV GR GROV|GRN GREEN|HL HILL|HLS HILLS|HTS HEIGHTS HGTS|RDG RIDGE|RUN|PT POINT|PATH|PIKE|PLZ PLAZA|VW VIEW|WALK|XING CROSSING|BND BEND|CV COVE|LOOP|PASS|ROW|"
        + "SPUR|VIS VISTA|VLG VILLAGE|CTR CENTER CENTRE CNTR|EST ESTATE|ESTS ESTATES|GATE|RISE|YARD|QUAY|WHARF|DRIFT|LODGE|MNR MANOR|FLD FIELD|BRK BROOK|SPG SPRING|SPGS SPRINGS|LNDG LANDING|HOLW HOLLOW|"
        + "TRCE TRACE|APPROACH|PARADE PDE|ESPLANADE ESP|VALE|VLY VALLEY|JCT JUNCTION|MDW MEADOW|MDWS MEADOWS|ISLAND ISLE";

    // The types that Romance street names start with.
    private const string Prefixes =
        "VIA V|VIALE VLE|PIAZZA PZA PZZA PLAZA PZ PLACA PLACE PL|PIAZZALE PLE PZLE|CORSO CSO|LARGO LGO|VICOLO VLO VIC|STRADA STR|CONTRADA CDA|BORGO|LOCALITA LOC|FRAZIONE FRAZ|ROTONDA|STRETTO|LUNGOTEVERE LGT|"
        + "INCROCIO|CANALE|SALITA SAL|TRAVERSA|LUNGOMARE|RUE R|AVE AVENUE AV|BLVD BOULEVARD BD BOUL BVD|IMPASSE IMP|ALLEE ALL ALLEES|CHEMIN CHE CHEM CH|QUAI|COURS CRS|ROUTE RTE|"
        + "SQ SQUARE|PASSAGE PASS PAS|FAUBOURG FBG FG|ESPLANADE ESP|VILLA|SENTIER SEN|RESIDENCE RES|LOTISSEMENT LOT|HAMEAU HAM|"
        + "CALLE CL C CARRER|AVENIDA AVDA AVD AVINGUDA|PASEO PO PASSEIG|PASAJE PJE PTGE|CARRETERA CTRA CRTA|CAMINO CMNO CNO CAMI|RONDA RDA|TRAVESIA TRAV TRVA|GLORIETA GTA|RAMBLA RBLA|URBANIZACION URB|COSTANILLA|CUESTA";

    private const string Directions =
        "N NORTH|S SOUTH|E EAST|W WEST|NE NORTHEAST|NW NORTHWEST|SE SOUTHEAST|SW SOUTHWEST";

    private const string Others =
        "STR SAINT SAINTE STE|MT MOUNT|FT FORT|RTE ROUTE RT|SANKT|DOCTOR DOTT|GENERAL GAL GENL GEN|PRES PRESIDENT|1 ONE|2 TWO|3 THREE|4 FOUR|5 FIVE|6 SIX|7 SEVEN|8 EIGHT|9 NINE|10 TEN";

    // Titles and saints inside names, as the Romance languages shorten them.
    private const string RomanceNames =
        "SAINT SAINTE STE ST SAN SANTA SANTO SANT STA STO S SS|DOCTOR DR DOCTEUR DOTTOR DOTT|GENERAL GAL GENL GEN GRAL GENERALE|MARECHAL MAL MARESCIALLO MARISCAL|PRESIDENT PDT PRES PRESIDENTE|COMMANDANT CDT CMDT COMANDANTE CTE|"
        + "CAPITAINE CNE CPT CAPITAN CAP CAPITANO|COLONEL COL CORONEL COLONNELLO|LIEUTENANT LT TENIENTE|PROFESSEUR PROF PROFESSORE PROFESOR|FRATELLI FLLI|NOTRE ND|MONSEIGNEUR MGR MONSIGNOR MONS|SERGENT SGT|CARDINAL CARD CARDINALE|"
        + "FRANCISCO FCO|MARIA MA|NUESTRA NTRA|SENORA SRA|PADRE P|INGENIERO ING INGEGNERE INGENIEUR";

    // Whole numbers and tens of ordinals; "Twenty First" is put together from both.
    private const string OrdinalWords =
        "1 FIRST|2 SECOND|3 THIRD|4 FOURTH|5 FIFTH|6 SIXTH|7 SEVENTH|8 EIGHTH|9 NINTH|10 TENTH|11 ELEVENTH|12 TWELFTH|13 THIRTEENTH|14 FOURTEENTH|15 FIFTEENTH|16 SIXTEENTH|17 SEVENTEENTH|18 EIGHTEENTH|19 NINETEENTH|"
        + "20 TWENTIETH|30 THIRTIETH|40 FORTIETH|50 FIFTIETH|60 SIXTIETH|70 SEVENTIETH|80 EIGHTIETH|90 NINETIETH|100 HUNDREDTH";

    private const string Tens = "20 TWENTY|30 THIRTY|40 FORTY|50 FIFTY|60 SIXTY|70 SEVENTY|80 EIGHTY|90 NINETY";

    private const string GermanEndings = "STRASSE STR WEG PLATZ ALLEE GASSE RING DAMM UFER CHAUSSEE PFAD STIEG STEIG GRABEN MARKT BERG";

    private static readonly HashSet<string> ItalianPrefixes = new("VIA VIALE VLE PIAZZA PZA PZZA PIAZZALE CORSO CSO LARGO LGO VICOLO STRADA CONTRADA BORGO LUNGOTEVERE".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> SpanishPrefixes = new("GRAN CALLE AVENIDA AVDA PASEO PLAZA CARRETERA CTRA CARRER AVINGUDA GLORIETA PASAJE TRAVESIA".Split(' '), StringComparer.Ordinal);

    // French words of Canada's streets, in the form of the English ones on the same street.
    private static readonly Dictionary<string, string> French = new(StringComparer.Ordinal)
    {
        { "RUE", "STR" },
        { "R", "STR" },
        { "CHEMIN", "RD" },
        { "CH", "RD" },
        { "OUEST", "W" },
        { "EST", "E" },
        { "NORD", "N" },
        { "SUD", "S" },
        { "O", "W" },
    };

    private static readonly HashSet<string> GermanLeads = new(
        ("AM AN DER DEN DEM DIE DAS DES IM IN ZU ZUM ZUR ALTE ALTER ALTES ALTEN NEUE NEUER NEUES NEUEN KLEINE KLEINER KLEINEN GROSSE GROSSER GROSSEN OBERE OBERER OBEREN UNTERE UNTERER UNTEREN HINTER HINTERE HINTEREN "
        + "VOR VORDERE AUF AUFM UNTER UNTERM BEI BEIM AUSSERE AUSSERER INNERE INNERER OBER UBER HOHE HOHER LANGE LANGER BREITE BREITER KURZE MITTLERE").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Fillers = new(
        "DE LA LE LES DU DES DEL DELLA DELLO DELL DEI DEGLI DELLE DI DA DAL D EL LOS LAS L THE OF AND Y E I AL ALLA AU AUX".Split(' '), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Forms = Table([StrongTypes, WeakTypes, Directions, Others, OrdinalWords]);
    private static readonly Dictionary<string, string> PrefixForms = Table([Prefixes]);
    private static readonly Dictionary<string, string> RomanceForms = Table([RomanceNames, Prefixes]);
    private static readonly Dictionary<string, string> TenForms = Table([Tens]);
    private static readonly Dictionary<char, List<KeyValuePair<string, string>>> LongForms = LongWords(Forms);
    private static readonly Dictionary<char, List<KeyValuePair<string, string>>> LongRomanceForms = LongWords(RomanceForms);
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

    /// <summary>A German type that stands apart from the name before it (Schönhauser Allee).</summary>
    public static bool IsGermanType(string word) => word == "PL" || word == "LANDSTRASSE" || GermanTypes.Contains(word);

    /// <summary>Prepositions and adjectives that German street names start with (Am Markt, Unter den Linden).</summary>
    public static bool LeadsGerman(string word) => GermanLeads.Contains(word);

    /// <summary>Words that a road's number follows.</summary>
    public static bool IsHighway(string word) => word is "HIGHWAY" or "HWY" or "ROUTE" or "RTE" or "RT" or "CR" or "SR" or "SH" or "FM" or "INTERSTATE" or "IH" or "RR" or "US";

    /// <summary>Whether a number behind the word is the road's: Highway 50, County Road 5.</summary>
    public static bool IsNumberedRoad(string before, string word) =>
        IsHighway(word) || (word is "ROAD" or "RD" && before is "COUNTY" or "STATE" or "TOWNSHIP" or "RANCH" or "MARKET" or "CO" or "CTY" or "FM");

    /// <summary>Whether the word is left out of what is compared: articles, prepositions.</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word);

    /// <summary>The value of TWENTY, THIRTY …; 0 for any other word.</summary>
    public static int Ten(string word) => TenForms.TryGetValue(word, out var ten) ? int.Parse(ten, System.Globalization.CultureInfo.InvariantCulture) : 0;

    /// <summary>The form a word is compared in; empty for articles and prepositions.</summary>
    public static string Form(string word, StreetLanguage language)
    {
        if (language == StreetLanguage.Romance && RomanceForms.TryGetValue(word, out var romance))
        {
            return romance;
        }

        if (language == StreetLanguage.Canadian && French.TryGetValue(word, out var english))
        {
            return english;
        }

        if (language != StreetLanguage.Romance && Forms.TryGetValue(word, out var form))
        {
            return form;
        }

        if (Fillers.Contains(word))
        {
            return "";
        }

        if (language != StreetLanguage.German && Misspelt(word, language == StreetLanguage.Romance ? LongRomanceForms : LongForms) is { } meant)
        {
            return meant;
        }

        return WithoutOrdinal(language == StreetLanguage.German ? WithLongType(word) : word);
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

    /// <summary>The form of a long type or direction that is one edit away; null for any other word.</summary>
    private static string? Misspelt(string word, Dictionary<char, List<KeyValuePair<string, string>>> longForms) =>
        word.Length >= ShortestMisspelt && longForms.TryGetValue(word[0], out var words)
            ? words.FirstOrDefault(known => AddressText.WithinOneEdit(known.Key, word)).Value
            : null;

    private static Dictionary<char, List<KeyValuePair<string, string>>> LongWords(Dictionary<string, string> forms) =>
        forms.Where(word => word.Key.Length > ShortestMisspelt).GroupBy(word => word.Key[0]).ToDictionary(group => group.Key, group => group.ToList());

    /// <summary>Hauptstr. as HAUPTSTRASSE, Sportpl. as SPORTPLATZ.</summary>
    private static string WithLongType(string word)
    {
        if (word.Length > 4 && word.EndsWith("STR", StringComparison.Ordinal))
        {
            return word + "ASSE";
        }

        return word.Length > 4 && word.EndsWith("PL", StringComparison.Ordinal) ? word + "ATZ" : word;
    }

    private static string WithoutOrdinal(string word)
    {
        var digits = word.TakeWhile(AddressText.IsDigit).Count();
        return digits > 0 && word.Length > digits && word.Substring(digits) is "ST" or "ND" or "RD" or "TH" or "E" or "EME" or "ER"
            ? word.Substring(0, digits)
            : word;
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

/// <summary>Whose habits the words of a street follow.</summary>
internal enum StreetLanguage
{
    /// <summary>The type behind the name, directions around both.</summary>
    English = 0,

    /// <summary>English and French side by side, as in Canada.</summary>
    Canadian,

    /// <summary>The type in front of the name: French, Italian, Spanish, Portuguese.</summary>
    Romance,

    /// <summary>Compounds that end in their type.</summary>
    German,
}
