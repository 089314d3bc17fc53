using System.Globalization;
using AccountGuard.Import.Layouts;
using AccountGuard.Import.Text;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>
/// Proposes which column of an unknown table holds what, by the names of the columns and by what their first cells
/// look like. A proposal is shown, never followed: its user has to pass it.
/// </summary>
internal sealed class ColumnMapGuess
{
    private const int MostColumns = 300;

    private readonly List<string> headers;
    private readonly IReadOnlyList<ColumnSample> samples;
    private readonly Dictionary<string, List<int>> map = new(StringComparer.Ordinal);
    private readonly HashSet<int> taken = [];

    private ColumnMapGuess(List<string> headers, IReadOnlyList<ColumnSample> samples)
    {
        this.headers = headers;
        this.samples = samples;
    }

    /// <summary>The proposal; null where no column looks like the number of an order, or none like its date.</summary>
    public static OrderColumnMap? Of(TableFile file)
    {
        var headers = file.Headers.Take(MostColumns).Select(header => header.Trim('\uFEFF', ' ')).ToList();
        if (headers.Count < 2)
        {
            return null;
        }

        var guess = new ColumnMapGuess(headers, ColumnSample.Of(file.Head, file.Reader.Separator, headers.Count));
        guess.TakeAddresses();
        guess.TakeNamed();
        guess.TakeByValues();
        return guess.Proposal();
    }

    /// <summary>Columns whose names say what they hold, if their cells do not say otherwise. Of several the first counts.</summary>
    private void TakeNamed()
    {
        foreach (var index in Free().ToList())
        {
            if (ColumnWords.KeyOf(headers[index]) is { } key && !map.ContainsKey(key) && Fits(key, samples[index]))
            {
                Take(key, index);
            }
        }

        var time = Free().Where(index => ColumnWords.IsTime(headers[index]) && samples[index].IsTime).DefaultIfEmpty(-1).First();
        if (time >= 0 && map.TryGetValue(nameof(OrderItem.OrderDate), out var date))
        {
            date.Add(time);
            taken.Add(time);
        }
    }

    private static bool Fits(string key, ColumnSample sample) => sample.IsEmpty || key switch
    {
        nameof(OrderItem.OrderDate) or nameof(OrderItem.ShippedOn) or nameof(OrderItem.RefundedOn) => sample.IsDate || sample.DateFormat is not null,
        nameof(OrderItem.Quantity) or nameof(OrderItem.UnitPrice) or nameof(OrderItem.Total) or nameof(OrderItem.Refunded) => sample.IsNumber,
        nameof(OrderItem.OrderId) => !sample.IsDate,
        nameof(OrderItem.Title) => !sample.IsDate && !sample.IsNumber,
        _ => true,
    };

    /// <summary>What every line needs, and the address, from columns whose names say nothing.</summary>
    private void TakeByValues()
    {
        TakeFirst(nameof(OrderItem.OrderDate), sample => sample.IsDate || sample.DateFormat is not null);
        TakeFirst(nameof(OrderItem.OrderId), sample => sample.IsOrderId);
        TakeFirst(nameof(OrderItem.ShipTo), sample => sample.IsAddress);
    }

    private void TakeFirst(string key, Func<ColumnSample, bool> fits)
    {
        var found = Free().Where(index => fits(samples[index])).DefaultIfEmpty(-1).First();
        if (found >= 0 && !map.ContainsKey(key))
        {
            Take(key, found);
        }
    }

    /// <summary>
    /// Parts of addresses in the order of the file, which is the order in which its country writes them. Parts that do
    /// not say whose address they are count as the destination where no column says so, and there is a street.
    /// </summary>
    private void TakeAddresses()
    {
        var parts = Free().Select(index => (Index: index, Words: AddressWords.Read(headers[index]))).ToList();
        TakeAddress(parts.Where(part => part.Words.Owner == AddressOwner.Shipping), nameof(OrderItem.ShipTo), nameof(OrderItem.ShipToName));
        TakeAddress(parts.Where(part => part.Words.Owner == AddressOwner.Billing), nameof(OrderItem.BillTo), null);
        var others = parts.Where(part => part.Words is { Owner: AddressOwner.Unknown, Part: not AddressPart.None }).ToList();
        if (!map.ContainsKey(nameof(OrderItem.ShipTo)) && others.Any(part => part.Words.Part == AddressPart.Street))
        {
            TakeAddress(others, nameof(OrderItem.ShipTo), nameof(OrderItem.ShipToName));
        }
    }

    private void TakeAddress(IEnumerable<(int Index, (AddressOwner Owner, AddressPart Part) Words)> columns, string addressKey, string? nameKey)
    {
        foreach (var (index, (_, part)) in columns.Where(column => MayBeAddress(column.Index)))
        {
            var isName = part == AddressPart.Name || (AddressWords.IsPerson(headers[index]) && !samples[index].IsAddress);
            if (!isName)
            {
                Take(addressKey, index);
            }
            else if (nameKey is not null)
            {
                Take(nameKey, index);
            }
        }
    }

    /// <summary>Dates are none, and "Delivery" alone may be a fee or a way to send.</summary>
    private bool MayBeAddress(int index) => !samples[index].IsDate && (!AddressWords.IsMatter(headers[index]) || samples[index].IsAddress);

    private void Take(string key, int index)
    {
        if (!map.TryGetValue(key, out var columns))
        {
            map.Add(key, columns = []);
        }

        columns.Add(index);
        taken.Add(index);
    }

    /// <summary>Columns that are not given away yet and that a name can tell from the others.</summary>
    private IEnumerable<int> Free() => Enumerable.Range(0, headers.Count).Where(index => !taken.Contains(index) && IsName(headers[index]));

    /// <summary>Whether a map can name the column: something to see, and no "=" in front, which would make it a fixed text.</summary>
    private static bool IsName(string header) => header.Trim() is { Length: > 0 } name && name[0] != '=';

    private OrderColumnMap? Proposal()
    {
        var isComplete = map.TryGetValue(nameof(OrderItem.OrderId), out _) && map.TryGetValue(nameof(OrderItem.OrderDate), out _);
        var columns = map.Values.SelectMany(indexes => indexes).Select(index => headers[index]).ToList();
        if (!isComplete || columns.Any(HeaderName.IsData) || columns.Any(column => column.Length == 0 || column[0] == '='))
        {
            return null;
        }

        var entries = ColumnMapKey.All
            .Where(key => map.ContainsKey(key.Name))
            .Select(key => Entry(key.Name, [.. map[key.Name].Select(index => headers[index]).Distinct(StringComparer.Ordinal)]))
            .ToList();
        if (samples[map[nameof(OrderItem.OrderDate)][0]].DateFormat is { } format)
        {
            entries.Add(Entry(OrderColumnMap.DateFormatKey, [format]));
        }

        if (samples.Any(sample => sample.HasDecimalComma) && !samples.Any(sample => sample.HasDecimalPoint))
        {
            entries.Add(Entry(OrderColumnMap.DecimalMarkKey, [","]));
        }

        if (!map.ContainsKey(nameof(OrderItem.Currency)) && IsInYen())
        {
            entries.Add(Entry(nameof(OrderItem.Currency), ["=JPY"]));
        }

        return new OrderColumnMap(entries, CultureInfo.InvariantCulture);
    }

    /// <summary>Whether the column of amounts has a Japanese name, and no amount has decimals.</summary>
    private bool IsInYen() =>
        (map.TryGetValue(nameof(OrderItem.Total), out var amounts) || map.TryGetValue(nameof(OrderItem.UnitPrice), out amounts))
        && headers[amounts[0]].Any(AddressCells.IsJapanese)
        && !samples[amounts[0]].HasDecimalComma
        && !samples[amounts[0]].HasDecimalPoint;

    private static KeyValuePair<string, IReadOnlyList<string>> Entry(string key, IReadOnlyList<string> values) => new(key, values);
}
