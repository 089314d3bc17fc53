using System.Globalization;
using System.Text.RegularExpressions;
using AccountGuard.Messages.Checks;
using AccountGuard.Messages.Templates;
using AccountGuard.Notices;
using AccountGuard.Recovery;

namespace AccountGuard.Messages;

/// <summary>
/// Words for what a source says. Text of a source that would itself break a rule (a title with a security code in it) is
/// left out: a message never says what <see cref="MessageCheck"/> would find.
/// </summary>
internal sealed class MessagePhrases
{
    private const int LongestTitle = 40;

    private static readonly LocalizedText Text = new(typeof(MessagePhrases), "MessageText");
    private static readonly Regex LastFour = new(@"(?<![0-9])[0-9]{4}$", RegexOptions.CultureInvariant);

    private readonly SupportMessageKind kind;
    private readonly CultureInfo language;
    private readonly bool isBare;
    private readonly MessageTemplate template;

    /// <param name="template">The template.</param>
    /// <param name="language">The language.</param>
    /// <param name="isBare">Whether to leave out all that strangers could have written: titles and places.</param>
    public MessagePhrases(MessageTemplate template, CultureInfo language, bool isBare)
    {
        this.template = template;
        kind = template.Kind;
        this.language = language;
        this.isBare = isBare;
    }

    /// <summary>A day as the language writes it, by the clock of its source; empty for null.</summary>
    public string Day(DateTimeOffset? instant) => instant?.ToString(Text.Get(language, "DayFormat"), CultureInfo.InvariantCulture) ?? "";

    /// <summary>An amount with its currency; empty where the source does not say it.</summary>
    public string Amount(decimal? total, string? currency) => total is { } sum ? OrderTotals.Amount(sum, currency, language) : "";

    /// <summary>The sum of orders by currency, and how many do not say theirs.</summary>
    public string Total(IReadOnlyList<MessageOrder> orders)
    {
        var parts = orders.Where(order => order.Total is not null)
            .GroupBy(order => PrintedText.Clean(order.Currency).ToUpperInvariant(), StringComparer.Ordinal)
            .OrderBy(alike => alike.Key, StringComparer.Ordinal)
            .Select(alike => Amount(alike.Sum(order => order.Total!.Value), alike.Key))
            .ToList();
        var untold = orders.Count(order => order.Total is null);
        if (untold > 0)
        {
            parts.Add(Text.Get(language, "AmountsUntold", untold));
        }

        return string.Join(Text.Get(language, "And"), parts);
    }

    /// <summary>An order in one line: number, day, amount, goods.</summary>
    public string Order(MessageOrder order)
    {
        var details = new[] { DayOf(order), AmountOf(order), Title(order) }.Where(detail => detail.Length > 0).ToList();
        var number = OrderNumber(order.OrderId);
        return details.Count == 0 ? number : Text.Get(language, "OrderLine", number, string.Join(Text.Get(language, "Comma"), details));
    }

    /// <summary>A charge in one line: day, shop, number, amount with its currency.</summary>
    public string Charge(MessageOrder order, string shop) => string.Join(
        Text.Get(language, "Comma"),
        new[] { DayOf(order), Safe(shop), Text.Get(language, "OrderWord", OrderNumber(order.OrderId)), AmountOf(order) }.Where(detail => detail.Length > 0));

    /// <summary>An order number; the last digits alone where it looks like something that must not be sent.</summary>
    public string OrderNumber(string orderId)
    {
        var number = PrintedText.OrderNumber(orderId);
        return number.Length == 0 || MessageCheck.Run(number, new MessageCheckOptions { Kind = kind }).Any(finding => finding.Match is not null)
            ? "…" + new string([.. number.Skip(number.Length - 4)])
            : number;
    }

    /// <summary>A card by its brand and last four digits; null where the source does not give them.</summary>
    public string? Card(string name)
    {
        var line = PrintedText.Clean(name);
        if (LastFour.Match(line) is not { Success: true } digits)
        {
            return null;
        }

        var brand = Safe(line.Substring(0, digits.Index).TrimEnd(' ', '-', '*', '•', '…', '.', 'x', 'X', '(', ':'));
        return brand.Length == 0 ? Text.Get(language, "CardDigits", digits.Value) : Text.Get(language, "Card", brand, digits.Value);
    }

    /// <summary>The part of the account that was changed.</summary>
    public string Part(AccountPart part) => AccountParts.Name(part, language);

    /// <summary>Lines with a dash in front.</summary>
    public string Lines(IEnumerable<string> lines) => string.Join("\n", lines.Select(line => Text.Get(language, "Line", line)));

    /// <summary>What stands for the orders that are left out of a list.</summary>
    public string More(int count) => Text.Get(language, "More", count);

    /// <summary>A text of a source; empty where it would break a rule.</summary>
    public string Safe(string? text)
    {
        var line = PrintedText.Clean(text);
        return line.Length == 0 || isBare || MessageCheck.Run(line, new MessageCheckOptions { Kind = kind }).Any(finding => finding.Match is not null) ? "" : line;
    }

    private string DayOf(MessageOrder order) => order.Day is null ? OptionalBlank("day") : Day(order.Day);

    private string AmountOf(MessageOrder order) => order.Total is null ? OptionalBlank("amount") : Amount(order.Total, order.Currency);

    /// <summary>A blank for what no source says, where messages of the kind need it; else nothing.</summary>
    private string OptionalBlank(string name) => template.Blanks.TryGetValue(name, out var label) ? Blank.Write(label.In(language), language) : "";

    private string Title(MessageOrder order)
    {
        var shown = order.Titles.Count == 0 ? "" : PrintedText.Shorten(Safe(order.Titles[0]), LongestTitle);
        return shown.Length == 0 || order.Titles.Count < 2 ? shown : Text.Get(language, "TitleAndMore", shown, order.Titles.Count - 1);
    }
}
