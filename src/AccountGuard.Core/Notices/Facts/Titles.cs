using System.Text.RegularExpressions;

namespace AccountGuard.Notices.Facts;

/// <summary>Finds titles of goods: in quotes or behind the state in a subject, and behind labels in a text.</summary>
internal static class Titles
{
    private const int Most = 100;
    private const int LongestTitle = 500;

    private static readonly Regex Quoted = new("[「『“„\"](?<title>[^「」『』“”„\"\n]{3,300})[」』”“\"]", RegexOptions.CultureInvariant);

    private static readonly Regex BehindState = new(
        @"^(?:Delivered|Shipped|Ordered|Dispatched|Delivery update|Canceled|Cancelled|Out for delivery|Geliefert|Versandt|Bestellt|Storniert|Zustellung|Consegna effettuata|Spedito|Dostarczono|Entregado|Enviado"
        + @"|発送済み|配達済み|注文済み|配達中|お届け済み|配達完了|キャンセル済み)\s*[:：]\s*(?<title>.{3,300})$",
        RegexOptions.CultureInvariant);

    private static readonly Regex Labelled = new(@"^[ \t\u3000>■・*]*(?:商品名|商品|品名|Item|Artikel|商品名称|Articolo)\s*[:：]\s*(?<title>\S.{2,400})$", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>A title that stands alone and indented below the order's number.</summary>
    private static readonly Regex BelowOrder = new(@"(?:Order|Bestellung|Ordine|注文番号|订单)[^\n]{0,10}[#:： ][^\n]{0,6}[0-9D][0-9]{2}-[0-9]{7}-[0-9]{7}[ \t]*\n\s*\n[ \t]{2,}(?<title>\S[^\n]{10,400})", RegexOptions.CultureInvariant);

    /// <summary>The titles, each once; none where only the shop's own words stand there.</summary>
    public static ValueList<string> In(string? subject, string text, NoticeKind kind)
    {
        if (kind is not (>= NoticeKind.OrderConfirmed and <= NoticeKind.Refund) && kind is not NoticeKind.ListingBlocked)
        {
            return ValueList.Empty<string>();
        }

        var line = subject ?? "";
        var quoted = Matches(Quoted, line).ToList();
        return Whole(Matches(Labelled, text).Concat(Matches(BelowOrder, text)).Concat(GoodsLines.In(text)).Concat(quoted.Count > 0 ? quoted : Matches(BehindState, line))
            .Where(IsTitle).Distinct(StringComparer.Ordinal).Take(Most).ToList()).ToValueList();
    }

    /// <summary>The titles without those that are only the start of another: subjects cut them.</summary>
    private static IEnumerable<string> Whole(List<string> titles) =>
        titles.Where((title, index) => !titles.Where((other, place) => place != index && IsStartOf(title, other, isBehind: place > index)).Any());

    /// <summary>Whether a cut title ("…") is the start of another, or the same cut elsewhere; of two alike the first stays.</summary>
    private static bool IsStartOf(string title, string other, bool isBehind)
    {
        var start = WithoutCut(title);
        var isCut = start.Length < title.Length;
        return isCut && start.Length > 0 && other.StartsWith(start, StringComparison.OrdinalIgnoreCase) && (WithoutCut(other).Length > start.Length || WithoutCut(other).Length == other.Length || !isBehind);
    }

    private static string WithoutCut(string title) => title.TrimEnd('.', '…', ' ');

    private static IEnumerable<string> Matches(Regex pattern, string text) =>
        pattern.Matches(text).Cast<Match>().Take(Most).Select(match => match.Groups["title"].Value.Trim().Trim('"', '“', '”', '„', '「', '」', '『', '』')).Where(title => title.Length is > 2 and <= LongestTitle);

    private static bool IsTitle(string text) =>
        !text.StartsWith("Your ", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("Ihre ", StringComparison.Ordinal) && !text.StartsWith("Amazon.co", StringComparison.Ordinal)
        && OrderNumbers.In(text).Count == 0 && text.Any(char.IsLetter);
}
