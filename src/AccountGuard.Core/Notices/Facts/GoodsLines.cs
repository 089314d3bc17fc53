using System.Text.RegularExpressions;

namespace AccountGuard.Notices.Facts;

/// <summary>
/// Finds the goods that a mail lists without calling them so: the line that stands above a price or a quantity, with the
/// seller, the condition and the kind of goods between.
/// </summary>
internal static class GoodsLines
{
    private const int MostLines = 2000;

    /// <summary>Lines between a title and its price.</summary>
    private const int FarthestTitle = 6;

    private const int LongestTitle = 400;

    private const string Amount = @"(?:[A-Z]{0,3}[¥￥$€£₹]\s?-?[0-9][0-9.,]*|(?:EUR|USD|JPY|GBP|CAD|AUD|INR|CNY)\s?[0-9][0-9.,]*|[0-9][0-9.,]*\s?(?:円|元|€|EUR|USD|JPY|GBP|CAD|AUD|INR|CNY))";

    private static readonly Regex Price = new($@"^(?:価格|Price|Preis|价格)?\s*[:：]?\s*{Amount}(?:\s*[x×]\s*[0-9]+)?(?:\s*\([^)]*\))?$", RegexOptions.CultureInvariant);

    private static readonly Regex Quantity = new(@"^(?:数量|個数|Quantity|Qty|Menge|Anzahl|件数|Cantidad|Quantità|Quantité)\.?\s*[:：]?\s*[0-9]{1,3}\s*(?:点|個|件)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>What stands between a title and its price: who sells it, and in what condition.</summary>
    private static readonly Regex Note = new(
        @"^(?:販売|出品者|販売元|コンディション|状態|Sold by|Condition|Verkauft? (?:von|durch)|Zustand|卖家|销售|成色|Vendu par|Venduto da|Vendido por|Ships from|Versand durch|Facility)\b?|が販売(?:します)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>A title between the brackets of a link, as mail programs write HTML in plain text.</summary>
    private static readonly Regex Linked = new(@"^\[(?<title>[^\]]{8,400})\]\s*<https?://", RegexOptions.CultureInvariant);

    private static readonly Regex Count = new(@"^(?:[0-9]{1,3}\s*[x×]\s+|[0-9]{1,3}\s*点\s+)|\s*[-–]?\s*[0-9]{1,3}\s*点$", RegexOptions.CultureInvariant);

    private static readonly Regex NoTitle = new(
        @"^(?:商品の小計|小計|合計|送料|手数料|消費税|割引|ポイント|ギフト券|注文日|注文内容|注文番号|お届け|発送の詳細|配送方法|支払い|total|item subtotal|subtotal|shipping|discount|promotion|tax|order|placed on|arriving|track your|view or|payment|summe|zwischensumme|versandart|bestell|lieferung|aufgegeben|ankunft|zustellung|订单|小计|总计|运费|配送)|://|@",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The titles, in the order of the text.</summary>
    /// <param name="text">The text in NFKC.</param>
    public static IEnumerable<string> In(string text)
    {
        var lines = text.Split('\n').Take(MostLines).Select(line => line.Trim(' ', '\t', '\u3000', '\r', '>')).ToList();
        for (var index = 0; index < lines.Count; index++)
        {
            if (Linked.Match(lines[index]) is { Success: true } linked && !NoTitle.IsMatch(linked.Groups["title"].Value))
            {
                yield return linked.Groups["title"].Value;
            }
            else if ((Price.IsMatch(lines[index]) || Quantity.IsMatch(lines[index])) && Above(lines, index) is { } title)
            {
                yield return title;
            }
        }
    }

    /// <summary>The first line of the block that ends above a line; null where that is no title.</summary>
    private static string? Above(List<string> lines, int end)
    {
        string? top = end > 0 && !IsNote(lines[end - 1]) && !IsBoundary(lines[end - 1]) ? lines[end - 1] : null;
        for (var index = end - 1; top is null && index >= Math.Max(0, end - FarthestTitle) && !IsBoundary(lines[index]); index--)
        {
            // Between the title and the seller stands the kind of goods.
            top = IsNote(lines[index]) ? null : index > 0 && !IsNote(lines[index - 1]) && !IsBoundary(lines[index - 1]) ? null : lines[index];
        }

        var title = top is null ? null : Count.Replace(top.TrimStart('*', '・', '■', '-', '•', ' '), "").Trim();
        return title is { Length: > 2 and <= LongestTitle } && title.Any(char.IsLetter) && !NoTitle.IsMatch(title) ? title : null;
    }

    private static bool IsBoundary(string line) =>
        line.Length == 0 || line[line.Length - 1] is ':' or '：' || Price.IsMatch(line) || line.StartsWith("---", StringComparison.Ordinal) || line.StartsWith("===", StringComparison.Ordinal)
        || OrderNumbers.In(line).Count > 0 || (!IsNote(line) && NoTitle.IsMatch(line));

    private static bool IsNote(string line) => Note.IsMatch(line) || Quantity.IsMatch(line);
}
