using AccountGuard.Orders;

namespace AccountGuard.Evaluation;

/// <summary>
/// One person's real purchases with addresses and cards made up on top of the real state: a new address for one order
/// in 6 % of orders (2.5 times that in December), a house move with 0.2 %, a new card with 2 % (half of them replace
/// the old one, half are used once). On request a share of the new addresses gets a second order within 30 days.
/// </summary>
internal sealed class HonestHistory
{
    private const double OneOffAddress = 0.06;
    private const double DecemberFactor = 2.5;
    private const double Move = 0.002;
    private const double NewCard = 0.02;

    private readonly Random random;
    private readonly Dictionary<string, string> homes = new(StringComparer.Ordinal);
    private readonly string owner;
    private readonly int account;
    private readonly double returns;
    private (string ShipTo, string State, DateTime Day)? passing;
    private string card;
    private int number;

    private HonestHistory(Person person, int account, int seed, double returns)
    {
        Person = person;
        this.account = account;
        this.returns = returns;
        random = new Random(seed);
        owner = Places.Name(random);
        card = Places.Card(random);
    }

    public Person Person { get; }

    public List<OrderItem> Items { get; } = [];

    /// <summary>The owner's name.</summary>
    public string Owner => owner;

    /// <summary>For each order its number, its date, the owner's address of the time and the card of the time.</summary>
    public List<(string Id, DateTimeOffset Date, string Home, string Card, string State)> Orders { get; } = [];

    public double Years => (Orders[^1].Date - Orders[0].Date).TotalDays / 365.25;

    public static HonestHistory Make(Person person, IEnumerable<Purchase> purchases, int account, int seed, double returns)
    {
        var history = new HonestHistory(person, account, seed, returns);
        foreach (var order in purchases.GroupBy(line => (line.Day, line.State)).OrderBy(order => order.Key.Day).ThenBy(order => order.Key.State, StringComparer.Ordinal))
        {
            history.Add(order.Key.Day, order.Key.State, order);
        }

        return history;
    }

    private void Add(DateTime day, string state, IEnumerable<Purchase> lines)
    {
        if (!homes.TryGetValue(state, out var home) || random.NextDouble() < Move)
        {
            homes[state] = home = Places.Street(random, state);
        }

        var isOneOff = random.NextDouble() < OneOffAddress * (day.Month == 12 ? DecemberFactor : 1);
        var shipTo = isOneOff
            ? $"{(random.NextDouble() < 0.5 ? owner : Places.Name(random))} {Places.Street(random, state)}"
            : $"{owner} {home}";
        if (passing is { } place && place.State == state && (day - place.Day).TotalDays is > 0 and <= 30)
        {
            (shipTo, passing) = (place.ShipTo, null);
        }
        else if (isOneOff && returns > 0 && random.NextDouble() < returns)
        {
            passing = (shipTo, state, day);
        }

        var paidWith = card;
        if (random.NextDouble() < NewCard)
        {
            paidWith = Places.Card(random);
            card = random.NextDouble() < 0.5 ? paidWith : card;
        }

        var date = new DateTimeOffset(day, TimeSpan.Zero).AddSeconds(random.Next(86_400));
        var id = FormattableString.Invariant($"111-{account:0000000}-{++number:0000000}");
        Orders.Add((id, date, $"{owner} {home}", card, state));
        Items.AddRange(lines.Select(line => Item(id, date, line.Title, line.Product, line.Price, line.Quantity, shipTo, paidWith)));
    }

    public static OrderItem Item(string id, DateTimeOffset date, string title, string product, decimal price, int quantity, string? shipTo, string? payment) => new()
    {
        Account = "evaluation",
        Site = "Amazon.com",
        OrderId = id,
        OrderDate = date,
        Title = title,
        ProductId = product,
        Quantity = quantity,
        UnitPrice = price,
        Total = price * quantity,
        Currency = "USD",
        ShipTo = shipTo,
        Payment = payment,
        Status = OrderStatus.Closed,
    };
}
