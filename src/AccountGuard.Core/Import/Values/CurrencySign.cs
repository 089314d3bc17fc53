using System.Text;

namespace AccountGuard.Import.Values;

/// <summary>Signs and codes of currencies that stand beside amounts, and how many decimals their currencies have (ISO 4217).</summary>
internal static class CurrencySign
{
    private const int LongestUnknownCode = 4;

    /// <summary>The active codes of ISO 4217 for money that people pay with.</summary>
    private const string IsoCodes =
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY "
        + "COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR "
        + "IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR "
        + "MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD "
        + "SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG "
        + "XOF XPF YER ZAR ZMW ZWG";

    private static readonly char[] Space = [' '];
    private static readonly HashSet<string> Codes = new(IsoCodes.Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> WithoutDecimals = new("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> WithThreeDecimals = new("BHD IQD JOD KWD LYD OMR TND".Split(' '), StringComparer.Ordinal);

    /// <summary>
    /// What is written beside amounts and the currency it means, in the form that <see cref="NormalizationForm.FormKC"/>
    /// gives, in upper case; "?" for signs that several countries write. "¥" is Japan's: China's shops write "元" or "CN¥".
    /// </summary>
    private const string SignsAndCodes =
        "¥=JPY 円=JPY JP¥=JPY YEN=JPY CN¥=CNY 元=CNY RMB=CNY €=EUR EURO=EUR £=GBP ₹=INR ₩=KRW 원=KRW "
        + "$=? US$=USD $US=USD C$=CAD CA$=CAD CDN$=CAD $CA=CAD A$=AUD AU$=AUD NZ$=NZD S$=SGD SG$=SGD HK$=HKD NT$=TWD "
        + "MX$=MXN MEX$=MXN R$=BRL AR$=ARS CLP$=CLP COP$=COP ZŁ=PLN KČ=CZK FT=HUF LEI=RON ЛВ=BGN SFR=CHF FR=CHF "
        + "₺=TRY TL=TRY ₪=ILS ฿=THB ₫=VND ₱=PHP ₽=RUB ₴=UAH RM=MYR RP=IDR R=ZAR د.إ=AED ر.س=SAR ج.م=EGP KR=? RS=?";

    private static readonly Dictionary<string, string?> Signs = SignsAndCodes.Split(' ').Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => string.Equals(pair[1], "?", StringComparison.Ordinal) ? null : pair[1], StringComparer.Ordinal);

    /// <summary>The code of a currency if the text is one, in any case; null for every other text.</summary>
    public static string? IsoCode(string text)
    {
        var code = text.ToUpperInvariant();
        return Codes.Contains(code) ? code : null;
    }

    /// <summary>How many decimals amounts of the currency have; null where no currency is known.</summary>
    public static int? Decimals(string? code) =>
        code is null ? null : WithoutDecimals.Contains(code) ? 0 : WithThreeDecimals.Contains(code) ? 3 : 2;

    /// <summary>The currency that a cell of its own names by code or sign ("usd", "€"); null where it names none for certain.</summary>
    public static string? Named(ReadOnlySpan<byte> cell) =>
        !cell.IsEmpty && TryRead(NormalForm.Of(Cell.Text(cell), NormalizationForm.FormKC), out var code) ? code : null;

    /// <summary>
    /// Whether what stands beside an amount may stand there: a sign, a code, both ("USD $"), or a few capital letters as of
    /// a code that is not known.
    /// </summary>
    /// <param name="beside">The text in the form that NFKC gives; not empty.</param>
    /// <param name="code">The code it means beyond doubt; null where it has none, or a sign of several countries.</param>
    public static bool TryRead(string beside, out string? code)
    {
        var joined = string.Concat(beside.Where(letter => letter != ' ')).TrimEnd('.');
        if (TryReadWord(joined, out code))
        {
            return true;
        }

        var isRead = true;
        foreach (var word in beside.Split(Space, StringSplitOptions.RemoveEmptyEntries))
        {
            isRead &= TryReadWord(word.TrimEnd('.'), out var meant) && (code is null || meant is null || string.Equals(code, meant, StringComparison.Ordinal));
            code ??= meant;
        }

        return isRead;
    }

    private static bool TryReadWord(string word, out string? code)
    {
        if (Signs.TryGetValue(word.ToUpperInvariant(), out code))
        {
            return true;
        }

        // "CAD$": a code with a sign that says nothing more.
        var name = word.Trim('$');
        code = IsoCode(name);
        return code is not null || (name.Length is >= 2 and <= LongestUnknownCode && name.All(letter => letter is >= 'A' and <= 'Z'));
    }
}
