using AccountGuard.Detection;
using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Detection;

/// <summary>A made-up account: everyday orders of one owner, to which a test adds what it is about.</summary>
internal sealed class MadeUpHistory
{
    public static readonly DateTimeOffset Start = new(2023, 1, 5, 9, 30, 0, TimeSpan.Zero);

    private static readonly (string Title, decimal Price)[] English =
    [
        ("Paper towels, 12 rolls", 18.49m), ("Wooden spoon set", 11.2m), ("Paperback novel: The Lighthouse Road", 9.99m), ("Garden hose 15 m", 27.3m),
        ("Cat litter, unscented", 21.75m), ("Desk lamp, warm white", 34m), ("Rain boots, size 39", 29.9m), ("AA batteries, 24 pieces", 13.6m),
        ("Yoga mat, blue", 24.5m), ("Cast iron pan 26 cm", 41m), ("Bath towels, set of 4", 38.2m), ("Notebook, ruled, 5 pieces", 12.8m), ("Bird seed 5 kg", 19.4m),
    ];

    private static readonly (string Title, decimal Price)[] Japanese =
    [
        ("トイレットペーパー 12ロール", 980m), ("木べら 3本セット", 1280m), ("文庫本 灯台への道", 770m), ("ガーデニング用ホース 15m", 3280m),
        ("猫砂 8L", 1580m), ("デスクライト 電球色", 3980m), ("長靴 24.5cm", 2980m), ("単3形乾電池 20本", 1180m),
        ("ヨガマット 青", 2480m), ("鉄のフライパン 26cm", 4200m), ("バスタオル 4枚組", 3600m), ("大学ノート 5冊", 640m), ("掃除用スポンジ 10個", 540m),
    ];

    private readonly List<OrderItem> items = [];
    private readonly bool japanese;
    private int number;

    private MadeUpHistory(bool japanese) => this.japanese = japanese;

    public IReadOnlyList<OrderItem> Items => items;

    public string Account { get; init; } = "made-up";

    public string Home { get; set; } = "";

    public string? HomeName { get; set; }

    public string? Card { get; set; }

    /// <summary>An English account with orders every <paramref name="everyDays"/> days from <see cref="Start"/> on.</summary>
    public static MadeUpHistory OfAmericanOwner(int orders, double everyDays = 9) =>
        new MadeUpHistory(japanese: false) { Home = "Robin Fallowfield 12 Elm St SALEM OR 97301 United States", Card = "Visa - 1111" }.Everyday(Start, orders, everyDays);

    /// <summary>A Japanese account in the same rhythm.</summary>
    public static MadeUpHistory OfJapaneseOwner(int orders, double everyDays = 9) =>
        new MadeUpHistory(japanese: true) { Home = "見本 花子 〒390-0811 長野県松本市中央九丁目99-9 JP", Card = "Visa - 1111" }.Everyday(Start, orders, everyDays);

    /// <summary>The account as the browser export writes it: recipients' names and no addresses.</summary>
    public static MadeUpHistory OfJapaneseNames(int orders, double everyDays = 9) =>
        new MadeUpHistory(japanese: true) { Home = "", HomeName = "見本 花子", Card = "Visa（下4けたが1111）" }.Everyday(Start, orders, everyDays);

    public static DateTimeOffset Day(double days) => Start.AddDays(days);

    /// <summary>Everyday orders to the home of the time with the card of the time.</summary>
    public MadeUpHistory Everyday(DateTimeOffset from, int orders, double everyDays = 9)
    {
        var goods = japanese ? Japanese : English;
        for (var i = 0; i < orders; i++)
        {
            // Steps that are never the same twice in a row, so that nothing looks like a machine's doing.
            var date = from.AddDays((i * everyDays) + (i % 3)).AddMinutes(i * 37 % 600);
            var (title, price) = goods[((i * 5) + (i / goods.Length)) % goods.Length];
            Order(date, title, price * (1 + (i % 4 * 0.25m)));
        }

        return this;
    }

    /// <summary>Adds an order of one line and gives its number.</summary>
    public string Order(
        DateTimeOffset date,
        string title,
        decimal total,
        string? shipTo = null,
        string? shipToName = null,
        string? payment = null,
        bool isGift = false,
        bool isSubscription = false,
        bool withoutAddress = false,
        OrderChannel channel = OrderChannel.Retail,
        OrderStatus status = OrderStatus.Closed,
        string? seller = null,
        string? orderId = null)
    {
        var id = orderId ?? FormattableString.Invariant($"249-{++number:0000000}-0000000");
        items.Add(new OrderItem
        {
            Account = Account,
            Site = japanese ? "Amazon.co.jp" : "Amazon.com",
            OrderId = id,
            OrderDate = date,
            Title = title,
            Quantity = 1,
            UnitPrice = total,
            Total = total,
            Currency = japanese ? "JPY" : "USD",
            ShipTo = withoutAddress || shipToName is not null ? null : shipTo ?? (Home.Length > 0 ? Home : null),
            ShipToName = withoutAddress || shipTo is not null ? null : shipToName ?? HomeName,
            Payment = payment ?? Card,
            IsGift = isGift,
            IsSubscription = isSubscription,
            Channel = channel,
            Status = status,
            Seller = seller,
            SourcePath = "orders.csv",
            SourceLine = number + 1,
        });
        return id;
    }

    /// <summary>Adds an order of several lines at one price and gives its number.</summary>
    public string Basket(DateTimeOffset date, IEnumerable<string> titles, decimal each)
    {
        string? id = null;
        foreach (var title in titles)
        {
            id = Order(date, title, each, orderId: id);
        }

        return id!;
    }

    /// <summary>Puts changed lines in the place of those of an order.</summary>
    public void Change(string orderId, Func<OrderItem, OrderItem> change)
    {
        for (var index = 0; index < items.Count; index++)
        {
            items[index] = items[index].OrderId == orderId ? change(items[index]) : items[index];
        }
    }

    public IReadOnlyList<AnomalousOrder> Find(DetectionOptions? options = null) =>
        new AnomalyDetector(options ?? new DetectionOptions()).Find(items, CancellationToken.None);

    /// <summary>The numbers of the orders that were found at <paramref name="least"/> or above.</summary>
    public IReadOnlyList<string> Found(Verdict least = Verdict.Alert) =>
        Find().Where(finding => finding.Verdict >= least).Select(finding => finding.OrderId).ToList();
}
