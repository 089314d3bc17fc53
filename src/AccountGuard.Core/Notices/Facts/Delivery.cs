using System.Text.RegularExpressions;
using AccountGuard.Notices.Mime;

namespace AccountGuard.Notices.Facts;

/// <summary>Who receives the goods, and where, as a mail's text tells below a label.</summary>
internal sealed class Delivery
{
    private const int MostLines = 5;
    private const int LongestLine = 160;
    private const int FarthestFromOrder = 5;

    private static readonly Regex NameAndCity = new(@"^(?<name>[^\d:：/|]{1,40}?)\s+[-–—]\s+(?<place>[^:：/|]{2,60})$", RegexOptions.CultureInvariant);

    /// <summary>Lines that announce who receives the goods.</summary>
    private static readonly string[] Labels =
    [
        "ship to", "shipping to", "shipping address", "delivery address", "deliver to", "delivering to", "your order was sent to the following address", "your order will be sent to",
        "お届け先住所", "お届け先", "配送先", "lieferadresse", "versand an", "lieferung an", "die bestellung geht an", "l'ordine è stato spedito a", "spedire a", "indirizzo di spedizione",
        "收货地址", "配送地址", "收货人", "送货地址", "dirección de envío", "enviar a", "adresse de livraison", "livrer à",
    ];

    private static readonly string[] Honorifics = [" 様", "　様", "様", " さん", "さん"];

    private Delivery(string? recipient, string? place)
    {
        Recipient = recipient;
        Place = place;
    }

    /// <summary>The name; null where the mail tells none.</summary>
    public string? Recipient { get; }

    /// <summary>The place in one line; null where the mail tells none.</summary>
    public string? Place { get; }

    /// <summary>Reads the first destination in a text.</summary>
    public static Delivery In(string text)
    {
        var lines = text.Split('\n').Take(4000).Select(line => line.Trim(' ', '\t', '\u3000', '>')).ToList();
        for (var index = 0; index < lines.Count; index++)
        {
            if (Announced(lines[index]) is { } rest && Below(lines, index, rest) is { Count: > 0 } found)
            {
                return Of(found);
            }
        }

        return BesideOrder(lines) ?? new Delivery(null, null);
    }

    /// <summary>"Name - city", as today's mails put it beside the order's number; null where there is no such line.</summary>
    private static Delivery? BesideOrder(List<string> lines)
    {
        var filled = lines.Where(line => line.Length > 0).ToList();
        var order = filled.FindIndex(line => OrderNumbers.In(line).Count > 0);
        for (var index = Math.Max(0, order - FarthestFromOrder); order >= 0 && index <= Math.Min(filled.Count - 1, order + FarthestFromOrder); index++)
        {
            if (NameAndCity.Match(filled[index]) is { Success: true } match && !IsOther(filled[index]))
            {
                return new Delivery(match.Groups["name"].Value.TrimEnd('様', ' '), match.Groups["place"].Value.Trim());
            }
        }

        return null;
    }

    /// <summary>What stands behind a label in its line; null where the line is no label.</summary>
    private static string? Announced(string line)
    {
        var plain = line.TrimStart('■', '●', '・', '*', '-', ' ').ToLowerInvariant();
        var cut = line.Length - plain.Length;
        var label = Array.Find(Labels, known => plain.StartsWith(known, StringComparison.Ordinal));
        if (label is null)
        {
            return null;
        }

        var rest = line.Substring(cut + label.Length).TrimStart();
        return rest.Length == 0 ? "" : rest[0] is ':' or '：' ? rest.Substring(1).Trim() : null;
    }

    /// <summary>The lines below the label: from the first that is not empty to the next empty one.</summary>
    private static List<string> Below(List<string> lines, int label, string rest)
    {
        var found = new List<string>();
        if (rest.Length > 0)
        {
            found.Add(rest);
        }

        for (var index = label + 1; index < lines.Count && found.Count < MostLines; index++)
        {
            var line = lines[index];
            if (line.Length == 0 && found.Count == 0 && index <= label + 3)
            {
                continue;
            }

            if (line.Length is 0 or > LongestLine || IsOther(line))
            {
                break;
            }

            found.Add(line);
        }

        return found;
    }

    /// <summary>Whether a line begins something else: another label, a link, an amount, a rule.</summary>
    private static bool IsOther(string line) =>
        line[line.Length - 1] is ':' or '：' || line.IndexOf("://", StringComparison.Ordinal) is >= 0 || line.StartsWith("---", StringComparison.Ordinal) || line.StartsWith("===", StringComparison.Ordinal)
        || line.StartsWith("___", StringComparison.Ordinal) || Money.In(line, site: null).Count > 0 || (line.IndexOfAny([':', '：']) is > 0 and < 20 && !line.Begins('〒'));

    private static Delivery Of(List<string> lines)
    {
        var first = lines[0];
        var honorific = Honorifics.FirstOrDefault(word => first.IndexOf(word, StringComparison.Ordinal) > 0);
        if (honorific is not null)
        {
            var at = first.IndexOf(honorific, StringComparison.Ordinal);
            var rest = first.Substring(at + honorific.Length).Trim();
            return new Delivery(first.Substring(0, at).Trim(), Joined(rest.Length > 0 ? [rest, .. lines.Skip(1)] : lines.Skip(1)));
        }

        // A postcode or digits in the first line: no name, only the place.
        return first.Begins('〒') || first.Any(char.IsDigit)
            ? new Delivery(null, Joined(lines))
            : new Delivery(first, Joined(lines.Skip(1)));
    }

    private static string? Joined(IEnumerable<string> lines)
    {
        var joined = string.Join(" ", lines.Where(line => line.Length > 0));
        return joined.Length == 0 ? null : joined;
    }
}
