using AccountGuard.Detection;
using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Detection.Sellers;

/// <summary>A made-up shop: steady sales of one owner's goods and a payout every two weeks, to which a test adds what it is about.</summary>
internal sealed class MadeUpShop
{
    public static readonly DateTimeOffset Start = new(2023, 1, 4, 10, 0, 0, TimeSpan.FromHours(9));

    private static readonly (string Sku, string Title, decimal Price)[] Japanese =
    [
        ("KM-01", "木製 まな板 ひのき 36cm", 2980), ("KM-02", "木製 菜箸 ひのき 3膳セット", 880), ("KM-03", "木製 鍋敷き ひのき", 1280),
        ("KM-04", "木製 スプーン 5本セット", 1580), ("KM-05", "木製 お盆 ひのき 30cm", 2480), ("KM-06", "木製 しゃもじ ひのき", 780),
    ];

    private static readonly (string Sku, string Title, decimal Price)[] English =
    [
        ("GP-01", "Terracotta garden pot 20 cm", 14.9m), ("GP-02", "Terracotta garden pot 30 cm", 22.5m), ("GP-03", "Garden pot saucer, terracotta", 6.5m),
        ("GP-04", "Hanging garden planter", 18.9m), ("GP-05", "Planter feet, terracotta, 4 pieces", 9.9m), ("GP-06", "Herb planter for the garden", 16.5m),
    ];

    private readonly List<OrderItem> items = [];
    private readonly bool japanese;
    private int number;

    private MadeUpShop(bool japanese) => this.japanese = japanese;

    public IReadOnlyList<OrderItem> Items => items;

    public string? FulfilledBy { get; set; }

    public string? ShipFrom { get; set; }

    public string Site { get; set; } = "";

    public string? Bank { get; set; } = "321";

    public static DateTimeOffset Day(double days) => Start.AddDays(days);

    public static MadeUpShop OfJapan(int sales, double everyDays = 2) =>
        new MadeUpShop(japanese: true) { Site = "Amazon.co.jp", FulfilledBy = "Amazon" }.Everyday(Start, sales, everyDays);

    public static MadeUpShop OfAmerica(int sales, double everyDays = 2) =>
        new MadeUpShop(japanese: false) { Site = "Amazon.com", FulfilledBy = "Merchant" }.Everyday(Start, sales, everyDays);

    /// <summary>Everyday sales, and a payout every second week of them.</summary>
    public MadeUpShop Everyday(DateTimeOffset from, int sales, double everyDays = 2)
    {
        var goods = japanese ? Japanese : English;
        for (var i = 0; i < sales; i++)
        {
            var (sku, title, price) = goods[((i * 5) + (i / 7)) % goods.Length];
            Sell(from.AddDays(i * everyDays).AddMinutes(i * 53 % 600), sku, title, price, quantity: 1 + (i % 9 == 0 ? 1 : 0));
        }

        for (var day = 14.0; day <= sales * everyDays; day += 14)
        {
            Pay(from.AddDays(day).AddMinutes(day % 50), 9_000 + ((int)day * 37 % 5_000));
        }

        return this;
    }

    /// <summary>Adds a sale of one line and gives its number.</summary>
    public string Sell(DateTimeOffset date, string? sku, string? title, decimal price, int quantity = 1, OrderStatus status = OrderStatus.Shipped)
    {
        var id = FormattableString.Invariant($"503-{++number:0000000}-0000000");
        items.Add(new OrderItem
        {
            Account = "made-up shop",
            Kind = LineKind.Sale,
            Site = Site,
            OrderId = id,
            OrderDate = date,
            Title = title,
            ProductId = sku,
            Quantity = quantity,
            Total = price * quantity,
            Currency = japanese ? "JPY" : "USD",
            ShipTo = "〒390-0811 長野県松本市",
            FulfilledBy = FulfilledBy,
            ShipFrom = ShipFrom,
            Status = status,
            SourcePath = "orders.txt",
            SourceLine = number + 1,
        });
        return id;
    }

    /// <summary>Adds a payout to the bank account of the time.</summary>
    public void Pay(DateTimeOffset date, decimal amount, string? title = "")
    {
        items.Add(new OrderItem
        {
            Account = "made-up shop",
            Kind = LineKind.Payout,
            OrderId = "",
            OrderDate = date,
            Title = title is null || Bank is null ? null : japanese ? $"振込先口座の末尾: {Bank}" : $"To account ending with: {Bank}",
            Total = -amount,
            Currency = japanese ? "JPY" : "USD",
            SourcePath = "payments.csv",
            SourceLine = ++number + 1,
        });
    }

    public IReadOnlyList<AnomalousOrder> Find(DetectionOptions? options = null) =>
        new AnomalyDetector(options ?? new DetectionOptions()).Find(items, CancellationToken.None);

    public IReadOnlyList<AnomalousOrder> Found(Verdict least) => Find().Where(finding => finding.Verdict >= least).ToList();
}
