using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using AccountGuard.Import;

namespace AccountGuard.Cli;

/// <summary>The options that say how files are to be read.</summary>
internal sealed class ImportArguments
{
    private readonly Option<string[]> columnMap;
    private readonly Option<string[]> dateFormats;
    private readonly Option<string?> decimalMark;
    private readonly Option<string?> dateOrder;

    private readonly CliText text;

    public ImportArguments(CliText text)
    {
        this.text = text;
        columnMap = new("--column-map") { Description = text["OptionColumnMap"], HelpName = "PROPERTY=COLUMN", DefaultValueFactory = _ => [] };
        dateFormats = new("--date-format") { Description = text["OptionDateFormat"], HelpName = "dd.MM.yyyy|…", DefaultValueFactory = _ => [] };
        decimalMark = new("--decimal-mark") { Description = text["OptionDecimalMark"], HelpName = ".|," };
        decimalMark.AcceptOnlyFromAmong(".", ",");
        dateOrder = new("--date-order") { Description = text["OptionDateOrder"], HelpName = "month-first|day-first" };
        dateOrder.AcceptOnlyFromAmong("month-first", "day-first");
    }

    /// <summary>Adds the options to a command, and what is wrong only with several of them together.</summary>
    public void AddTo(Command command)
    {
        command.Add(columnMap);
        command.Add(dateFormats);
        command.Add(decimalMark);
        command.Add(dateOrder);
        command.Validators.Add(RequireGoodMap);
    }

    /// <summary>What they say.</summary>
    public ImportOptions Options(ParseResult parsed, CultureInfo language) => new()
    {
        ColumnMap = Map(parsed.GetValue(columnMap) ?? [], parsed.GetValue(dateFormats) ?? [], parsed.GetValue(decimalMark), language),
        DateOrder = parsed.GetValue(dateOrder) switch
        {
            "month-first" => DayMonthOrder.MonthFirst,
            "day-first" => DayMonthOrder.DayFirst,
            _ => null,
        },
        Language = language,
    };

    private static OrderColumnMap? Map(string[] mapped, string[] formats, string? mark, CultureInfo language)
    {
        if (mapped.Length == 0)
        {
            return null;
        }

        var entries = mapped
            .Select(Split)
            .GroupBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .Select(same => new KeyValuePair<string, IReadOnlyList<string>>(same.Key, same.Select(pair => pair.Column).ToList()));
        IEnumerable<(string Key, IReadOnlyList<string> Values)> settings = [(OrderColumnMap.DateFormatKey, formats), (OrderColumnMap.DecimalMarkKey, mark is null ? [] : [mark])];
        return new OrderColumnMap(
            entries.Concat(settings.Where(setting => setting.Values.Count > 0).Select(setting => new KeyValuePair<string, IReadOnlyList<string>>(setting.Key, setting.Values))),
            language);
    }

    /// <summary>"Currency==EUR" maps Currency to "=EUR": the first sign divides.</summary>
    private static (string Key, string Column) Split(string mapped)
    {
        var sign = mapped.IndexOf('=', StringComparison.Ordinal);
        return sign < 0 ? (mapped, "") : (mapped[..sign].Trim(), mapped[(sign + 1)..]);
    }

    private void RequireGoodMap(CommandResult result)
    {
        var isAlone = (result.GetValue(columnMap) ?? []).Length == 0 && ((result.GetValue(dateFormats) ?? []).Length > 0 || result.GetValue(decimalMark) is not null);
        if (isAlone)
        {
            result.AddError(text["ColumnMapNeeded"]);
        }
        else if (result.GetValue(columnMap) is { Length: > 0 } mapped)
        {
            RequireMap(mapped, result.GetValue(dateFormats) ?? [], result.GetValue(decimalMark), result);
        }
    }

    private void RequireMap(string[] mapped, string[] formats, string? mark, CommandResult result)
    {
        try
        {
            _ = Map(mapped, formats, mark, text.Language);
        }
        catch (ArgumentException exception)
        {
            result.AddError(text["BadColumnMap", exception.Message]);
        }
    }
}
