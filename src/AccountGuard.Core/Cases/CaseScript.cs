using System.Globalization;
using System.Text.RegularExpressions;
using AccountGuard.Orders;
using AccountGuard.Recovery;

namespace AccountGuard.Cases;

/// <summary>A case as a text to read to somebody on the telephone: short sentences, one a line, numbers in groups.</summary>
public static class CaseScript
{
    // What a listener writes down; the rest is in the list.
    private const int MostOrders = 20;
    private const int MostDigits = 4;

    private static readonly Regex Digits = new("[0-9]{5,}", RegexOptions.CultureInvariant);
    private static readonly Regex OrderNumber = new("[0-9A-Za-z]+(?:-[0-9A-Za-z]+)+|[0-9]{5,}", RegexOptions.CultureInvariant);

    /// <summary>The text, lines divided by \n.</summary>
    /// <param name="kept">The case.</param>
    /// <param name="language">The language: Japanese for "ja", English for every other.</param>
    public static string Write(RecoveryCase kept, CultureInfo language)
    {
        var words = new CaseWords(kept, language);
        var lines = new List<string>
        {
            string.IsNullOrEmpty(kept.Site) ? words.Get("SpeakAboutShop") : words.Get("SpeakAbout", kept.Site),
            "",
        };
        AddPeriod(kept, words, lines);
        lines.AddRange(Events(kept, language, words));
        AddOrders(kept, words, lines);
        AddNumbers(kept, words, lines);
        lines.Add("");
        lines.Add(words.Get("SpeakNow", words.Get("Now" + kept.Status)));
        return string.Join("\n", lines);
    }

    /// <summary>A number in groups as people say it: parts of an order number apart, long rows of digits by threes and fours.</summary>
    internal static string Grouped(string number) => string.Join(" - ", number.Split('-').Select(part => Digits.Replace(part, match => InFours(match.Value))));

    /// <summary>The orders are told in one sentence, and read at the end.</summary>
    private static void AddPeriod(RecoveryCase kept, CaseWords words, List<string> lines)
    {
        var days = kept.KeptIncident.Orders.Where(order => order.Kind is not LineKind.Payout).Select(order => order.OrderDate).OrderBy(day => day).ToList();
        if (days.Count > 0)
        {
            lines.Add(days[0].Date == days[days.Count - 1].Date
                ? words.Get("SpeakOrderDay", words.LongDay(days[0]))
                : words.Get("SpeakPeriod", words.LongDay(days[0]), words.LongDay(days[days.Count - 1])));
        }
    }

    /// <summary>Each event with its day, with the year where that changes.</summary>
    private static IEnumerable<string> Events(RecoveryCase kept, CultureInfo language, CaseWords words)
    {
        var year = 0;
        foreach (var entry in CaseTimeline.Of(kept, language).Where(IsSaid))
        {
            if (entry.When is not { } when)
            {
                yield return words.Get("SpeakNoDay", Spoken(entry.What));
                continue;
            }

            var day = when.ToString(words.Get(when.Year == year ? "DayFormat" : "YearDayFormat"), CultureInfo.InvariantCulture);
            year = when.Year;
            yield return words.Get("SpeakDay", day, Spoken(entry.What));
        }
    }

    private static bool IsSaid(CaseEvent entry) =>
        entry.Kind is CaseEventKind.FirstSign or CaseEventKind.Mail or CaseEventKind.OwnChange or CaseEventKind.Lock or CaseEventKind.Contact or CaseEventKind.Reply or CaseEventKind.Status or CaseEventKind.Note;

    private static string Spoken(string sentence) => OrderNumber.Replace(sentence, match => match.Value.Any(char.IsDigit) ? Grouped(match.Value) : match.Value);

    private static void AddOrders(RecoveryCase kept, CaseWords words, List<string> lines)
    {
        var orders = kept.KeptIncident.Orders.Where(order => order.Kind is not LineKind.Payout).ToList();
        var numbers = orders.Select(order => order.OrderId).Concat(kept.KeptIncident.OrderIds).Distinct(StringComparer.Ordinal).ToList();
        if (numbers.Count == 0)
        {
            return;
        }

        var sums = orders.Where(order => order.Total is not null)
            .GroupBy(order => order.Currency ?? "", StringComparer.Ordinal)
            .OrderBy(alike => alike.Key, StringComparer.Ordinal)
            .Select(alike => words.Amount(alike.Sum(order => order.Total!.Value), alike.Key))
            .ToList();
        lines.Add("");
        lines.Add(words.Get(numbers.Count == 1 ? "SpeakOrder" : "SpeakOrders", numbers.Count, sums.Count == 0 ? words.Get("NoAmount") : string.Join(" + ", sums)));
        lines.AddRange(numbers.Take(MostOrders).Select(number => Grouped(PrintedText.OrderNumber(number))));
        if (numbers.Count > MostOrders)
        {
            lines.Add(words.Get("SpeakMore", numbers.Count - MostOrders));
        }
    }

    private static void AddNumbers(RecoveryCase kept, CaseWords words, List<string> lines)
    {
        var numbers = kept.Contacts.Where(contact => contact.CaseNumber is not null).ToList();
        if (numbers.Count == 0)
        {
            return;
        }

        lines.Add("");
        lines.Add(words.Get("SpeakNumbers"));
        lines.AddRange(numbers.Select(contact => words.Get("SpeakNumber", words.Day(contact.When), words.Party(contact.Party), Grouped(CaseWords.Line(contact.CaseNumber)))));
    }

    /// <summary>By fours from the end, and by threes where that leaves a single digit.</summary>
    private static string InFours(string digits)
    {
        var size = digits.Length % MostDigits == 1 ? MostDigits - 1 : MostDigits;
        var first = digits.Length % size;
        var groups = Enumerable.Range(0, digits.Length / size).Select(group => digits.Substring(first + (group * size), size));
        return string.Join(" ", (first == 0 ? groups : groups.Prepend(digits.Substring(0, first))));
    }
}
