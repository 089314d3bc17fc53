using System.Globalization;

namespace AccountGuard.Samples.Stories;

/// <summary>
/// A made-up shop for wooden kitchen goods in Kyoto, three years of sales out of the shop's warehouse and a payout every
/// second week, with a line of brass in 2025 and more to do in December. In October 2026 somebody sells cameras, games
/// and cordyceps through it, marks some as sent, and has the money transferred to another account.
/// </summary>
internal sealed class JapaneseSeller
{
    private const string OwnTail = "417";
    private const string StrangersTail = "902";

    private static readonly DateTime End = new(2026, 10, 29, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Listing[] Wood =
    [
        new("KM-001", "ひのき まな板 36cm 木製 日本製", 3480), new("KM-002", "ひのき 菜箸 3膳セット 木製", 980), new("KM-003", "木製 鍋敷き ひのき 18cm", 1280),
        new("KM-004", "木製 しゃもじ ひのき 立つタイプ", 880), new("KM-005", "木製 お盆 長角 30cm", 2680), new("KM-006", "木製 スプーン 5本セット", 1580),
        new("KM-007", "ひのき 米びつ 5kg 木製", 6800), new("KM-008", "木製 コースター 5枚セット ひのき", 1180),
    ];

    private static readonly Listing[] Brass = [new("SC-001", "真鍮 箸置き 5個セット 日本製", 2980), new("SC-002", "真鍮 栓抜き 日本製", 2480)];

    private static readonly Listing[] NotTheirs =
    [
        new("ZQ-88-1", "ミラーレス一眼カメラ レンズキット 2420万画素", 74_800), new("ZQ-88-2", "家庭用ゲーム機 本体 有機ELモデル", 32_800),
        new("ZQ-88-3", "冬虫夏草 サナギタケ 100粒", 18_900), new("ZQ-88-4", "コードレス掃除機 サイクロン式", 29_800), new("ZQ-88-5", "腕時計 自動巻き メンズ 防水", 41_500),
    ];

    private static readonly Place[] Customers =
    [
        new("見本 一郎", "見本9-9-1", "", "松本市", "長野県", "390-0811", true), new("架空 良子", "架空9-99", "", "高松市", "香川県", "760-0099", true),
        new("例田 次郎", "例示9丁目9-9", "", "仙台市青葉区", "宮城県", "980-0099", true), new("試験 美咲", "試験町999", "", "福岡市中央区", "福岡県", "810-0099", true),
        new("仮名 太一", "仮名9-9-9", "", "横浜市中区", "神奈川県", "231-0099", true), new("模範 さくら", "模範町9", "", "札幌市中央区", "北海道", "060-0099", true),
    ];

    private readonly Random random = new(20_261);

    public JapaneseSeller()
    {
        for (var day = new DateTime(2023, 11, 1, 0, 0, 0, DateTimeKind.Utc); day < End; day = day.AddDays(1))
        {
            OwnSales(day);
        }

        Strangers();
        Sales.Sort((one, other) => one.PlacedAtUtc.CompareTo(other.PlacedAtUtc));
        PayOut();
    }

    public List<Sale> Sales { get; } = [];

    public List<Payout> Payouts { get; } = [];

    private void OwnSales(DateTime day)
    {
        var share = day.Month == 12 ? 0.7 : 0.35;
        if (random.NextDouble() >= share)
        {
            return;
        }

        var goods = day >= new DateTime(2025, 5, 12, 0, 0, 0, DateTimeKind.Utc) && random.NextDouble() < 0.25 ? Brass : Wood;
        Add(day.AddMinutes(random.Next(24 * 60)), goods[random.Next(goods.Length)], random.NextDouble() < 0.08 ? 2 : 1, random.NextDouble() < 0.02);
    }

    private void Strangers()
    {
        var at = DateTime.Parse("2026-10-19T15:20:00Z", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        for (var i = 0; i < 14; i++)
        {
            var sale = Add(at, NotTheirs[(i * 2) % NotTheirs.Length], 1, isCancelled: false);
            Sales[^1] = sale with { IsSentBySeller = true, IsShipped = i < 8, IsInjected = true };
            at = at.AddHours(7 + random.Next(9)).AddMinutes(random.Next(60));
        }
    }

    private Sale Add(DateTime at, Listing listing, int quantity, bool isCancelled)
    {
        var sale = new Sale
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{(random.Next(2) == 0 ? 249 : 503)}-{random.Next(1000000, 9999999)}-{random.Next(1000000, 9999999)}"),
            PlacedAtUtc = at,
            Listing = listing,
            Quantity = quantity,
            Customer = Customers[random.Next(Customers.Length)],
            IsCancelled = isCancelled,
        };
        Sales.Add(sale);
        return sale;
    }

    /// <summary>Every second Friday to the owner's account; three days after the last such one to another.</summary>
    private void PayOut()
    {
        var before = new DateTime(2023, 11, 1, 0, 0, 0, DateTimeKind.Utc);
        for (var day = new DateTime(2023, 11, 17, 3, 0, 0, DateTimeKind.Utc); day < End; day = day.AddDays(14))
        {
            Pay(day.AddMinutes(random.Next(50)), ref before, OwnTail, isInjected: false);
        }

        Pay(new DateTime(2026, 10, 26, 16, 41, 7, DateTimeKind.Utc), ref before, StrangersTail, isInjected: true);
    }

    private void Pay(DateTime at, ref DateTime before, string tail, bool isInjected)
    {
        var from = before;
        var amount = Sales
            .Where(sale => sale is { IsCancelled: false, IsShipped: true } && sale.PlacedAtUtc.AddHours(40) > from && sale.PlacedAtUtc.AddHours(40) <= at)
            .Sum(sale => sale.Total - sale.Commission - sale.WarehouseFee);
        before = at;
        if (amount > 0)
        {
            Payouts.Add(new Payout(at, "11" + Letters.Digits(at.ToString("O", CultureInfo.InvariantCulture), 9), amount, tail, isInjected));
        }
    }
}
