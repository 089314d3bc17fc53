using AccountGuard.Orders;

namespace AccountGuard.Evaluation;

/// <summary>
/// Something honest people do that looks like a hijack and that the protocol's histories hardly have, put into a
/// history at a random moment.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Play">Changes the owner's orders.</param>
internal sealed record HonestBehaviour(string Name, Action<Life> Play);

/// <summary>The owner's orders, from which a behaviour takes some and to which it adds some.</summary>
internal sealed class Life
{
    private const int FewestOrders = 40;
    private readonly List<OrderItem> items;
    private readonly HonestHistory history;
    private readonly HashSet<string> touched = new(StringComparer.Ordinal);
    private readonly Goods goods;
    private int number;

    public Life(HonestHistory history, Goods goods, Random random)
    {
        (this.history, this.goods, Random) = (history, goods, random);
        items = [.. history.Items];
        At = random.Next(FewestOrders, history.Orders.Count);
    }

    public Random Random { get; }

    /// <summary>The order with which it begins.</summary>
    public int At { get; private set; }

    public string Owner => history.Owner;

    public DateTimeOffset Start => history.Orders[At].Date;

    public int Count => history.Orders.Count;

    public string State => history.Orders[At].State;

    public IReadOnlyList<OrderItem> Items => items;

    /// <summary>Numbers of the orders that belong to the behaviour.</summary>
    public IReadOnlySet<string> Touched => touched;

    public bool Chance(double share) => Random.NextDouble() < share;

    /// <summary>A place in the owner's own state in the given share of cases, else anywhere.</summary>
    public string Street(double shareInState) => Places.Street(Random, Chance(shareInState) ? State : Places.AnyState(Random));

    /// <summary>Begins in December where the history has one after its 40th order.</summary>
    public void BeginInDecember()
    {
        var days = Enumerable.Range(FewestOrders, Count - FewestOrders).Where(order => history.Orders[order].Date.Month == 12).ToList();
        At = days.Count > 0 ? Places.Pick(Random, days) : At;
    }

    /// <summary>Sends the owner's orders of <paramref name="days"/> days from the start on, at most so many, elsewhere; a share of them.</summary>
    public void Redirect(string shipTo, double days, int most, double share = 1)
    {
        var sent = 0;
        for (var order = At; order < Count && sent < most && (history.Orders[order].Date - Start).TotalDays <= days; order++)
        {
            if (order == At || Chance(share))
            {
                Change(history.Orders[order].Id, item => Copy(item, shipTo, item.Payment));
                sent++;
            }
        }
    }

    /// <summary>Pays every order from the start on with another card.</summary>
    public void RenewCard()
    {
        var card = Places.Card(Random);
        for (var order = At; order < Count; order++)
        {
            Change(history.Orders[order].Id, item => Copy(item, item.ShipTo, card));
        }
    }

    /// <summary>Ends the history so many orders after the start.</summary>
    public void End(int ordersAfter)
    {
        for (var order = At + ordersAfter; order < Count; order++)
        {
            var id = history.Orders[order].Id;
            items.RemoveAll(item => item.OrderId == id);
            touched.Remove(id);
        }
    }

    /// <summary>Adds an order with the owner's card, so many days after the start.</summary>
    public void Add(double day, Purchase line, string shipTo)
    {
        var id = FormattableString.Invariant($"112-8888888-{++number:0000000}");
        touched.Add(id);
        items.Add(HonestHistory.Item(id, Start.AddDays(day).AddHours(Random.NextDouble() * 8), line.Title, line.Product, line.Price, 1, shipTo, history.Orders[At].Card));
    }

    /// <summary>A line of the file of such a price.</summary>
    public Purchase Good(decimal least, decimal most) => goods.Between(Random, least, most);

    private static OrderItem Copy(OrderItem item, string? shipTo, string? payment) =>
        HonestHistory.Item(item.OrderId, item.OrderDate!.Value, item.Title!, item.ProductId!, item.UnitPrice!.Value, item.Quantity!.Value, shipTo, payment);

    private void Change(string id, Func<OrderItem, OrderItem> change)
    {
        touched.Add(id);
        for (var i = 0; i < items.Count; i++)
        {
            items[i] = items[i].OrderId == id ? change(items[i]) : items[i];
        }
    }
}

/// <summary>The behaviours that are looked at.</summary>
internal static class HonestBehaviours
{
    public static IReadOnlyList<HonestBehaviour> All { get; } =
    [
        new("two parcels of 10-60 USD to a friend within 30 days", life => SendToFriend(life, 2, 30, 10, 60)),
        new("three parcels of 10-60 USD to a friend within 20 days", life => SendToFriend(life, 3, 20, 10, 60)),
        new("two presents of 60-200 USD to a friend, no gift message", life => SendToFriend(life, 2, 14, 60, 200)),
        new("holiday stay, 2-3 own orders in 14 days, owner's name", life => Stay(life, life.Owner)),
        new("December at relatives', 2-3 own orders in 21 days, their name", StayInDecember),
        new("house move with furniture", life => Move(life, newCard: false)),
        new("house move with furniture and a new card", life => Move(life, newCard: true)),
        new("house move, history ends 3 orders later", MoveAtTheEnd),
        new("renewed card, history ends 4 orders later", RenewCardAtTheEnd),
        new("renewed card for good", life => life.RenewCard()),
        new("a parent's address from a day on, one order in eight", SupportParent),
    ];

    private static void SendToFriend(Life life, int parcels, double days, decimal least, decimal most)
    {
        var friend = $"{Places.Name(life.Random)} {life.Street(0.5)}";
        for (var i = 0; i < parcels; i++)
        {
            life.Add(i == 0 ? 0 : days * life.Random.NextDouble(), life.Good(least, most), friend);
        }
    }

    // Who orders more seldom than that on holiday orders once or twice there all the same.
    private static void Stay(Life life, string name)
    {
        var place = $"{name} {life.Street(0.3)}";
        life.Redirect(place, 14, 3);
        if (life.Touched.Count < 2)
        {
            life.Add(1 + (12 * life.Random.NextDouble()), life.Good(8, 70), place);
        }
    }

    private static void StayInDecember(Life life)
    {
        life.BeginInDecember();
        var place = $"{Places.Name(life.Random)} {life.Street(0.4)}";
        life.Redirect(place, 21, 3, 0.7);
        if (life.Touched.Count < 2)
        {
            life.Add(1 + (12 * life.Random.NextDouble()), life.Good(8, 70), place);
        }
    }

    private static void Move(Life life, bool newCard)
    {
        var home = $"{life.Owner} {life.Street(0.5)}";
        life.Redirect(home, double.MaxValue, int.MaxValue);
        if (newCard)
        {
            life.RenewCard();
        }

        for (var i = 0; i < 3; i++)
        {
            life.Add(1 + (20 * life.Random.NextDouble()), life.Good(60, 400), home);
        }
    }

    private static void MoveAtTheEnd(Life life)
    {
        life.Redirect($"{life.Owner} {life.Street(0.5)}", double.MaxValue, int.MaxValue);
        life.End(3);
    }

    private static void RenewCardAtTheEnd(Life life)
    {
        life.RenewCard();
        life.End(4);
    }

    private static void SupportParent(Life life) =>
        life.Redirect($"{(life.Chance(0.5) ? "Marion " + life.Owner.Split(' ')[1] : Places.Name(life.Random))} {life.Street(0.4)}", double.MaxValue, int.MaxValue, 1 / 8.0);
}
