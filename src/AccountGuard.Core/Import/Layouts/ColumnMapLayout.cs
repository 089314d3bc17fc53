using System.Globalization;
using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>The layout of a file whose user says what its columns hold.</summary>
internal static class ColumnMapLayout
{
    /// <summary>The name that results give.</summary>
    public const string Name = "ColumnMap";

    /// <summary>The forms of dates where no format is given.</summary>
    public const DateForms UsualDates = DateForms.YearFirst | DateForms.YearLast | DateForms.NamedMonth | DateForms.SerialDay;

    /// <summary>The layout of a map.</summary>
    /// <exception cref="ArgumentException">The map names no column for what every line needs, or holds a value that cannot be.</exception>
    public static OrderHistoryLayout Of(OrderColumnMap map, CultureInfo language)
    {
        var sources = Sources(map, language);
        var kind = Word<LineKind>(map, nameof(OrderItem.Kind), language);
        var columns = sources.Values.SelectMany(source => source.Columns).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return new OrderHistoryLayout(UsualDates, GeneralStatusWords.All, context => new ItemRowMapper(context), sources)
        {
            Name = Name,
            Signature = columns.ToValueList(),
            Variants = ValueList.Of(new LayoutVariant("-ColumnMap", columns)),
            Kind = kind,
            AddsToOrders = kind is LineKind.Shipment or LineKind.Payment or LineKind.Refund or LineKind.Return,
            Channel = Word<OrderChannel>(map, nameof(OrderItem.Channel), language),
            Required = Required(kind, sources, language),
            TotalParts = [.. ColumnMapKey.Find(nameof(OrderItem.Total))!.Fields.Skip(1).Where(sources.ContainsKey)],
            PricesPieces = !sources.ContainsKey(OrderField.Total),
            Offset = IsJapanese(map) ? ShopTime.Japan : TimeSpan.Zero,
            DateFormats = DateFormats(map, language),
            DecimalMark = Mark(map, language),
        };
    }

    private static Dictionary<OrderField, FieldSource> Sources(OrderColumnMap map, CultureInfo language)
    {
        var sources = new Dictionary<OrderField, FieldSource>();
        foreach (var entry in map.Entries)
        {
            if (entry.Value.Count == 0 || entry.Value.Any(value => value.Length == 0))
            {
                throw OrderColumnMap.Bad(language, "MapColumnEmpty", entry.Key);
            }

            switch (ColumnMapKey.Find(entry.Key))
            {
                case { Value: ColumnMapValue.Amounts } amounts:
                    AddAmounts(sources, amounts, entry.Value, language);
                    break;
                case { Value: ColumnMapValue.Text or ColumnMapValue.Address } key:
                    sources.Add(key.Fields[0], new FieldSource(entry.Value, key.Value == ColumnMapValue.Address));
                    break;
            }
        }

        return sources;
    }

    private static void AddAmounts(Dictionary<OrderField, FieldSource> sources, ColumnMapKey key, ValueList<string> columns, CultureInfo language)
    {
        if (columns.Count > key.Fields.Count)
        {
            throw OrderColumnMap.Bad(language, "MapColumnsTooMany", key.Name, key.Fields.Count);
        }

        for (var index = 0; index < columns.Count; index++)
        {
            sources.Add(key.Fields[index], new FieldSource([columns[index]]));
        }
    }

    /// <summary>A fixed word; the first of its kind where none is given.</summary>
    private static T Word<T>(OrderColumnMap map, string key, CultureInfo language)
        where T : struct, Enum
    {
        var values = map[key];
        if (values.Count == 0)
        {
            return default;
        }

        var (word, isFixed) = new FieldSource(values).Parts[0];
        var index = Names<T>().ToList().FindIndex(name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase));
        return isFixed && index >= 0 && values.Count == 1
            ? (T)(object)index
            : throw OrderColumnMap.Bad(language, "MapWordUnknown", key, string.Join(", ", Names<T>().Select(name => "=" + name)));
    }

    /// <summary>The names of an enumeration whose values are counted from 0.</summary>
    private static IEnumerable<string> Names<T>()
        where T : struct, Enum =>
        Enumerable.Range(0, int.MaxValue).Select(index => ((T)(object)index).ToString()).TakeWhile(name => !char.IsDigit(name[0]));

    /// <summary>Lines of no order need only a date, what adds to orders only the order's number.</summary>
    private static List<OrderField> Required(LineKind kind, Dictionary<OrderField, FieldSource> sources, CultureInfo language)
    {
        List<OrderField> required = kind switch
        {
            LineKind.CartItem or LineKind.Payout or LineKind.Fee => [OrderField.OrderDate],
            LineKind.Shipment or LineKind.Payment or LineKind.Refund or LineKind.Return => [OrderField.OrderId],
            _ => [OrderField.OrderId, OrderField.OrderDate],
        };
        var missing = required.Where(field => !sources.TryGetValue(field, out var source) || !source.Columns.Any()).ToList();
        return missing.Count == 0 ? required : throw OrderColumnMap.Bad(language, "MapKeyMissing", string.Join(", ", missing));
    }

    /// <summary>Dates that name no zone are by the shop's clock: Japan's where the site, or else the language of the columns, is Japanese.</summary>
    private static bool IsJapanese(OrderColumnMap map)
    {
        var site = map[nameof(OrderItem.Site)];
        var (name, isFixed) = site.Count == 1 ? new FieldSource(site).Parts[0] : ("", false);
        return isFixed
            ? ShopTime.Of(DateTimeOffset.MaxValue.AddDays(-1), name).Offset == ShopTime.Japan
            : map[nameof(OrderItem.OrderDate)].Any(column => column.Any(AddressCells.IsJapanese));
    }

    private static GivenDateFormats? DateFormats(OrderColumnMap map, CultureInfo language)
    {
        var formats = map[OrderColumnMap.DateFormatKey];
        var bad = formats.FirstOrDefault(format => !GivenDateFormats.IsFormat(format));
        return bad is not null ? throw OrderColumnMap.Bad(language, "MapDateFormatBad", bad)
            : formats.Count == 0 ? null
            : new GivenDateFormats(formats);
    }

    private static DecimalMark Mark(OrderColumnMap map, CultureInfo language)
    {
        var marks = map[OrderColumnMap.DecimalMarkKey];
        return marks.Count == 0 ? DecimalMark.Unknown
            : marks.Count == 1 && marks[0] is "." ? DecimalMark.Point
            : marks.Count == 1 && marks[0] is "," ? DecimalMark.Comma
            : throw OrderColumnMap.Bad(language, "MapDecimalMarkBad");
    }
}
