namespace AccountGuard.Import.Values;

/// <summary>In which order spreadsheet programs write dates in the country of a marketplace (Unicode CLDR, short date of the country's main language).</summary>
internal static class MarketplaceDateOrder
{
    private const string Shop = "amazon.";

    private static readonly Dictionary<string, DateOrder> ByDomain = new(StringComparer.OrdinalIgnoreCase)
    {
        ["com"] = DateOrder.MonthFirst,
        ["ca"] = DateOrder.MonthFirst,
        ["it"] = DateOrder.DayFirst,
        ["fr"] = DateOrder.DayFirst,
        ["de"] = DateOrder.DayFirst,
        ["es"] = DateOrder.DayFirst,
        ["nl"] = DateOrder.DayFirst,
        ["pl"] = DateOrder.DayFirst,
        ["ie"] = DateOrder.DayFirst,
        ["co.uk"] = DateOrder.DayFirst,
        ["com.be"] = DateOrder.DayFirst,
        ["com.tr"] = DateOrder.DayFirst,
        ["com.au"] = DateOrder.DayFirst,
        ["com.br"] = DateOrder.DayFirst,
        ["com.mx"] = DateOrder.DayFirst,
        ["in"] = DateOrder.DayFirst,
        ["sg"] = DateOrder.DayFirst,
        ["ae"] = DateOrder.DayFirst,
        ["sa"] = DateOrder.DayFirst,
        ["eg"] = DateOrder.DayFirst,
    };

    private static readonly Dictionary<string, DateOrder> ByCurrency = new(StringComparer.OrdinalIgnoreCase)
    {
        ["USD"] = DateOrder.MonthFirst,
        ["EUR"] = DateOrder.DayFirst,
        ["GBP"] = DateOrder.DayFirst,
        ["AUD"] = DateOrder.DayFirst,
        ["INR"] = DateOrder.DayFirst,
        ["BRL"] = DateOrder.DayFirst,
        ["MXN"] = DateOrder.DayFirst,
        ["TRY"] = DateOrder.DayFirst,
        ["PLN"] = DateOrder.DayFirst,
        ["SGD"] = DateOrder.DayFirst,
        ["AED"] = DateOrder.DayFirst,
        ["SAR"] = DateOrder.DayFirst,
        ["EGP"] = DateOrder.DayFirst,
    };

    /// <summary>The order usual in the countries that pay with the currency; unknown for others, and where several are usual (Canada) or the year comes first.</summary>
    public static DateOrder OfCurrency(string code) => ByCurrency.TryGetValue(code, out var order) ? order : DateOrder.Unknown;

    /// <summary>The order usual where the site sells; unknown for sites of no country, and where the year comes first (Japan, Sweden).</summary>
    public static DateOrder Of(string site)
    {
        var start = site.IndexOf(Shop, StringComparison.OrdinalIgnoreCase);
        return start >= 0 && ByDomain.TryGetValue(site.Substring(start + Shop.Length).TrimEnd('/', ' '), out var order) ? order : DateOrder.Unknown;
    }
}
