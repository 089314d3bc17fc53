namespace AccountGuard.Detection.Profile;

/// <summary>What an order's means of payment is to the account.</summary>
internal readonly struct InstrumentFacts
{
    /// <summary>The fact of an order that was paid from a balance or says nothing of its payment.</summary>
    public static InstrumentFacts Without(bool isUnpaid) => new() { IsUnpaid = isUnpaid };

    /// <summary>
    /// The source says nothing of the payment, though it does for most orders before: a convenience-store order that
    /// was never paid looks like this.
    /// </summary>
    public bool IsUnpaid { get; init; }

    /// <summary>The instrument in one form: the newest of those used; null where none is told.</summary>
    public string? Key { get; init; }

    /// <summary>Orders before that told their instrument.</summary>
    public int Earlier { get; init; }

    /// <summary>Times before that an instrument was new.</summary>
    public int NewEarlier { get; init; }

    /// <summary>Different instruments before.</summary>
    public int Distinct { get; init; }

    /// <summary>Never used before.</summary>
    public bool IsNew { get; init; }

    /// <summary>First used in the last 30 days, this order included.</summary>
    public bool IsFresh { get; init; }

    /// <summary>When it was first used: this order's own date where it is new.</summary>
    public DateTimeOffset FirstUsed { get; init; }
}

/// <summary>The means of payment an account has used.</summary>
internal sealed class InstrumentMemory
{
    private const int FewestTold = 10;
    private const double ShareTold = 0.7;
    private Dictionary<string, FirstUse> uses = new(StringComparer.Ordinal);
    private (string? Key, FirstUse? Use) asked;
    private int orders;
    private int untold;
    private int newInstruments;

    /// <summary>What <paramref name="order"/>'s payment is to what is known.</summary>
    public InstrumentFacts Observe(in OrderReading order)
    {
        var keys = order.Instruments;
        var now = order.Date;
        if (keys.Length == 0)
        {
            return InstrumentFacts.Without(!order.TellsPayment && orders >= FewestTold && orders >= ShareTold * (orders + untold));
        }

        var vouched = order.Vouched?.Instruments;
        var isVouchedFor = vouched?.Count == keys.Length;
        if (!isVouchedFor && vouched?.Count > 0)
        {
            keys = [.. keys.Except(vouched, StringComparer.Ordinal)];
        }

        var newest = keys.Length == 1 ? keys[0] : keys.OrderByDescending(key => FirstUsed(key, now)).First();
        var first = FirstUsed(newest, now);
        return new InstrumentFacts
        {
            Key = newest,
            Earlier = orders,
            NewEarlier = newInstruments,
            Distinct = uses.Count,
            IsNew = !isVouchedFor && UseOf(newest) is null,
            IsFresh = !isVouchedFor && now - first <= Windows.Fresh,
            FirstUsed = first,
        };
    }

    /// <summary>Takes in an order; one that is left out of the owner's profile only starts the clock of its instruments.</summary>
    public void Learn(in OrderReading order, bool leftOut)
    {
        if (order.Instruments.Length == 0)
        {
            untold += leftOut ? 0 : 1;
            return;
        }

        foreach (var key in order.Instruments)
        {
            newInstruments += Use(key, order, leftOut) && !leftOut && orders > 0 ? 1 : 0;
        }

        orders += leftOut ? 0 : 1;
    }

    /// <summary>Takes in that the account has an order's instruments, and nothing of how often it uses or changes them.</summary>
    public void Meet(in OrderReading order, bool leftOut)
    {
        foreach (var key in order.Instruments)
        {
            Use(key, order, leftOut);
        }
    }

    /// <summary>The same knowledge, which goes its own way from here.</summary>
    public InstrumentMemory Copy()
    {
        var copy = (InstrumentMemory)MemberwiseClone();
        copy.uses = new(uses, StringComparer.Ordinal);
        return copy;
    }

    // The word on one order is no word on the next with the same card.
    private bool IsVouchedOnce(in OrderReading order, string key) =>
        !order.Vouched!.Instruments.Contains(key) && UseOf(key) is null or { LeftOut: true };

    /// <summary>Notes a use; whether it begins anew.</summary>
    private bool Use(string key, in OrderReading order, bool leftOut)
    {
        if (order.IsVouchedFor && IsVouchedOnce(order, key))
        {
            return false;
        }

        var now = order.Date;
        if (UseOf(key) is not { } use || !use.StillCounts(now))
        {
            Note(key, new FirstUse(now, leftOut));
            return true;
        }

        if (use.LeftOut && !leftOut)
        {
            Note(key, use with { LeftOut = false });
        }

        return false;
    }

    private DateTimeOffset FirstUsed(string key, DateTimeOffset now) =>
        UseOf(key) is { } use && use.StillCounts(now) ? use.Date : now;

    /// <summary>What is known of an instrument; null where it was never used. An order is observed and learnt from: its instrument is looked up once.</summary>
    private FirstUse? UseOf(string key)
    {
        if (!ReferenceEquals(asked.Key, key))
        {
            asked = (key, uses.TryGetValue(key, out var use) ? use : null);
        }

        return asked.Use;
    }

    private void Note(string key, FirstUse use)
    {
        uses[key] = use;
        asked = (key, use);
    }
}
