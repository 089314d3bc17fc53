using System.Globalization;
using AccountGuard.Orders;

namespace AccountGuard.Import.Lines;

/// <summary>
/// Tells lines that an earlier file of the same account has given already: same order, same goods, same ordinal. It
/// remembers 64 bits of each line and what the line said, not the line, so that files of any size can go through.
/// </summary>
internal sealed class RepeatFilter
{
    private readonly Dictionary<ulong, Seen> seen = [];
    private int file;

    /// <summary>The lines that come now are of another file.</summary>
    public void NextFile() => file++;

    /// <summary>
    /// The line itself where it is new; as <see cref="LineKind.Repeat"/> where an earlier file has it without something
    /// that it says; null where it adds nothing.
    /// </summary>
    public OrderItem? Pass(OrderItem line)
    {
        var isBooking = line.Kind is LineKind.Payout or LineKind.Fee;
        if (!isBooking && (line.Kind is not (LineKind.Item or LineKind.Sale) || line.OrderId.Length == 0))
        {
            return line;
        }

        var key = isBooking ? BookingKey(line) : Key(line);
        seen.TryGetValue(key, out var before);
        var now = before.Count == 0 || before.File == file
            ? new Seen(file, before.Count + 1, before.Earlier, before.Said)
            : new Seen(file, 1, Math.Max(before.Earlier, before.Count), before.Said);
        var said = Said(line);
        seen[key] = new Seen(now.File, now.Count, now.Earlier, now.Said | said);
        var isNew = now.Count > now.Earlier;
        return isNew ? line
            : (said & ~now.Said) == 0 ? null
            : new OrderItem(line) { Kind = line.Kind == LineKind.Item ? LineKind.Repeat : line.Kind };
    }

    private static ulong Key(OrderItem line) =>
        Hash([line.Account, line.OrderId, line.LineId is null || line.ProductId is not null ? line.ProductId ?? line.Title?.Trim() : line.LineId]);

    /// <summary>Payouts and fees have no number of their own: when, how much and for what has to do.</summary>
    private static ulong BookingKey(OrderItem line) => Hash(
    [
        line.Account, line.OrderId, line.Kind.ToString(), line.Title, line.ProductId, line.OrderDate?.UtcTicks.ToString(CultureInfo.InvariantCulture),
        line.Total?.ToString(CultureInfo.InvariantCulture),
    ]);

    /// <summary>FNV-1a (Fowler, Noll, Vo), without regard to case: the same on every run.</summary>
    private static ulong Hash(ReadOnlySpan<string?> texts)
    {
        var hash = 14695981039346656037UL;
        foreach (var text in texts)
        {
            foreach (var letter in text ?? "")
            {
                hash = (hash ^ char.ToUpperInvariant(letter)) * 1099511628211UL;
            }

            hash = (hash ^ '\n') * 1099511628211UL;
        }

        return hash;
    }

    /// <summary>A bit for each thing the line says, and for each step that its order has come.</summary>
    private static uint Said(OrderItem line)
    {
        var said = 0u;
        var bit = 1u;
        Span<bool> things = stackalloc[]
        {
            line.Site is not null, line.LineId is not null, line.Title is not null, line.ProductId is not null, line.Category is not null,
            line.Quantity is not null, line.UnitPrice is not null, line.Total is not null, line.Currency is not null, line.ShipTo is not null,
            line.ShipToName is not null, line.BillTo is not null, line.Payment is not null, line.ShippedOn is not null,
            line.Refunded is not null, line.RefundedOn is not null, line.RefundedTo is not null, (line.Seller ?? line.FulfilledBy ?? line.ShipFrom) is not null, line.IsGift,
            line.GiftRecipient is not null, line.IsSubscription, line.OrderedBy is not null, line.SessionId is not null,
            line.BrowserId is not null, line.OrderingCountry is not null,
        };
        foreach (var isSaid in things)
        {
            said |= isSaid ? bit : 0;
            bit <<= 1;
        }

        var steps = (1u << LineJoin.Progress(line.Status)) - 1;
        return said | (steps * bit);
    }

    /// <summary>What is known of lines with one key.</summary>
    private readonly struct Seen(int file, int count, int earlier, uint said)
    {
        /// <summary>The last file that had it, counted from 1.</summary>
        public int File { get; } = file;

        /// <summary>How often that file had it so far.</summary>
        public int Count { get; } = count;

        /// <summary>The most that any file before that one had.</summary>
        public int Earlier { get; } = earlier;

        public uint Said { get; } = said;
    }
}
