using System.Text.RegularExpressions;
using AccountGuard.Detection.Profile;
using AccountGuard.Orders;

namespace AccountGuard.Detection.Sellers;

/// <summary>One payout and what it was to the shop when it was booked.</summary>
internal sealed class PayoutFacts
{
    /// <summary>The booking.</summary>
    public required OrderItem Payout { get; init; }

    /// <summary>Payouts before, in the same currency.</summary>
    public required int Earlier { get; init; }

    /// <summary>The last digits of the bank account; null where the source does not tell them.</summary>
    public required string? Account { get; init; }

    /// <summary>Payouts before that told their bank account.</summary>
    public required int AccountsTold { get; init; }

    /// <summary>Times before that the bank account was new.</summary>
    public required int NewAccounts { get; init; }

    /// <summary>No payout before went to this bank account.</summary>
    public required bool IsNewAccount { get; init; }

    /// <summary>Days since the payout before; null for the first.</summary>
    public required double? Interval { get; init; }

    /// <summary>The interval that half of those before were shorter than, in days; null for too few.</summary>
    public required double? UsualInterval { get; init; }

    /// <summary>Intervals before that were less than half of the usual one.</summary>
    public required int ShortIntervals { get; init; }

    /// <summary>Share of amounts, this one among them, that are as great.</summary>
    public required double AmountTail { get; init; }

    /// <summary>When it was booked.</summary>
    public DateTimeOffset Date => Payout.OrderDate!.Value;

    /// <summary>Much sooner after the one before than is usual.</summary>
    public bool IsHasty => Interval < 0.5 * UsualInterval;
}

/// <summary>How a shop's money has been paid out, apart for each currency.</summary>
internal sealed class PayoutMemory
{
    // Intervals that must be known before one can be out of rhythm.
    private const int FewestIntervals = 6;
    private const int MostIntervals = 60;

    // The account stands at the end: "To account ending with: ****6789", "振込先口座の末尾: 123".
    private static readonly Regex LastDigits = new(@"(?<!\d)(\d{2,4})\D{0,3}$", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, Rhythm> currencies = new(StringComparer.Ordinal);
    private readonly HashSet<string> accounts = new(StringComparer.Ordinal);
    private int told;
    private int newAccounts;

    /// <summary>Says what a payout is to those before it, and then learns from it unless it is <paramref name="leftOut"/>.</summary>
    public PayoutFacts Take(OrderItem payout, bool leftOut)
    {
        var currency = payout.Currency ?? "";
        if (!currencies.TryGetValue(currency, out var rhythm))
        {
            currencies[currency] = rhythm = new Rhythm();
        }

        var now = payout.OrderDate!.Value;
        var account = AccountOf(payout.Title);
        var amount = (double)Math.Abs(payout.Total ?? 0);
        var usual = rhythm.Usual();
        var facts = new PayoutFacts
        {
            Payout = payout,
            Earlier = rhythm.Count,
            Account = account,
            AccountsTold = told,
            NewAccounts = newAccounts,
            IsNewAccount = account is not null && told > 0 && !accounts.Contains(account),
            Interval = rhythm.Last is { } last ? (now - last).TotalDays : null,
            UsualInterval = usual,
            ShortIntervals = rhythm.Short,
            AmountTail = amount > 0 ? rhythm.Amounts.UpperTail(amount) : 1,
        };
        if (!leftOut)
        {
            rhythm.Add(now, facts.Interval, facts.IsHasty, amount);
            Learn(account);
        }

        return facts;
    }

    /// <summary>The last digits of the bank account that a booking's text names; null for one that names none.</summary>
    public static string? AccountOf(string? text) => text is not null && LastDigits.Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    private void Learn(string? account)
    {
        if (account is null)
        {
            return;
        }

        newAccounts += accounts.Add(account) && told > 0 ? 1 : 0;
        told++;
    }

    private sealed class Rhythm
    {
        private readonly List<double> intervals = [];

        public int Count { get; private set; }

        public int Short { get; private set; }

        public DateTimeOffset? Last { get; private set; }

        public ValueRank Amounts { get; } = new();

        /// <summary>The median of the last intervals; null for too few.</summary>
        public double? Usual()
        {
            if (intervals.Count < FewestIntervals)
            {
                return null;
            }

            var sorted = intervals.ToList();
            sorted.Sort();
            return sorted[sorted.Count / 2];
        }

        public void Add(DateTimeOffset now, double? interval, bool isShort, double amount)
        {
            Count++;
            Short += isShort ? 1 : 0;
            Last = now;
            Amounts.Add(amount);
            if (interval is { } days)
            {
                intervals.Add(days);
                if (intervals.Count > MostIntervals)
                {
                    intervals.RemoveAt(0);
                }
            }
        }
    }
}
