using System.Text;
using System.Text.RegularExpressions;
using AccountGuard.Import.Values;

namespace AccountGuard.Notices.Facts;

/// <summary>Finds amounts of money in a text: a number with the sign or code of a currency beside it.</summary>
internal static class Money
{
    private const int Most = 100;

    private const string Before = @"(?:(?:JP|CN)¥|(?:US|CA|AU|HK|NT|NZ|C|A|S|R|MX)?\$|[€£¥￥₹₩]|\b(?:EUR|USD|JPY|GBP|CAD|AUD|INR|PLN|SEK|CNY|SGD|MXN|BRL)\b)";
    private const string Behind = @"(?:円|元|€|zł|\b(?:EUR|USD|JPY|GBP|CAD|AUD|INR|PLN|SEK|CNY|SGD|MXN|BRL)\b)";
    private const string Digits = @"[0-9０-９](?:[0-9０-９.,，．'’]{0,20}[0-9０-９])?";

    private static readonly Regex Written = new($@"{Before}\s?-?{Digits}|(?<![0-9.,]){Digits}\s?{Behind}", RegexOptions.CultureInvariant);

    /// <summary>A total that is not the last word.</summary>
    private static readonly Regex BeforeTax = new("^[^0-9]{0,20}(?:before|excl|ohne|税抜|saved|savings|items?\\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Labels of what is paid or given back in the end, the surest first.</summary>
    private static readonly string[] TotalLabels =
    [
        "order total", "grand total", "注文合計", "ご請求額", "請求額", "お支払い合計", "総合計", "gesamtbetrag", "gesamtsumme", "bestellwert", "订单总计", "订单总额", "訂單總額", "totale ordine",
        "refund total", "total refund", "返金合計", "返金額", "退款金额", "退款总额", "erstattungsbetrag", "shipment total", "発送合計", "合計", "total:", "totale:", "summe:", "total for this order", "endbetrag", "お支払い金額", "summe", "total",
    ];

    /// <summary>The amounts, each once, in their order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="site">The shop's site, whose currency "$" means; null where it is not known.</param>
    public static ValueList<NoticeAmount> In(string text, string? site) =>
        Written.Matches(text).Cast<Match>().Take(Most * 2).Select(match => Read(match.Value, site)).OfType<NoticeAmount>().Distinct().Take(Most).ToValueList();

    /// <summary>The amount behind the surest label of a total, in its line or the next; null where there is none.</summary>
    public static NoticeAmount? TotalIn(string text, string? site)
    {
        var lines = text.Split('\n').Take(2000).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        foreach (var label in TotalLabels)
        {
            for (var index = 0; index < lines.Count; index++)
            {
                if (BehindLabel(lines[index], label) is { } rest && FirstOf(rest, index + 1 < lines.Count ? lines[index + 1] : "", site) is { } amount)
                {
                    return amount;
                }
            }
        }

        return null;
    }

    private static NoticeAmount? FirstOf(string rest, string next, string? site)
    {
        var match = Written.Match(rest);
        match = match.Success || rest.Trim(' ', ':', '：').Length > 0 ? match : Written.Match(next);
        return match.Success && match.Index < 30 && !BeforeTax.IsMatch(rest) ? Read(match.Value, site) : null;
    }

    /// <summary>What stands behind a label that begins a line, or follows another word in it.</summary>
    private static string? BehindLabel(string line, string label) =>
        line.ToLowerInvariant().IndexOf(label, StringComparison.Ordinal) is >= 0 and var at && (at == 0 || !char.IsLetter(line[at - 1]) || label[0] > 0x80) && at + label.Length <= line.Length
            ? line.Substring(at + label.Length)
            : null;

    private static NoticeAmount? Read(string written, string? site)
    {
        if (!NumberCell.TryReadAmount(Encoding.UTF8.GetBytes(written.Replace('’', '\'')), DecimalMark.Unknown, out var amount, Encoding.UTF8.GetBytes(MarketplaceCurrency.Of(site) ?? "")))
        {
            return null;
        }

        return new NoticeAmount(amount.Value, amount.Currency ?? MarketplaceCurrency.Of(site));
    }
}
