using System.Globalization;

namespace AccountGuard.Samples.Stories;

/// <summary>
/// The second seed's story on a made-up person: somebody in Matsue who prints and sells stationery beside the day's work.
/// The sales and payouts are nobody else's; then the owner changes the bank account, and the shop locks the account.
/// </summary>
internal sealed class LockedSeller
{
    private static readonly DateTime Begin = new(2025, 11, 3, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime End = new(2026, 10, 12, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Listing[] Goods =
    [
        new("KP-101", "活版印刷 一筆箋 しじみ柄 30枚", 880), new("KP-102", "活版印刷 ポストカード 湖の四季 4枚組", 720), new("KP-103", "活版印刷 のし袋 5枚入", 650),
        new("KP-104", "活版印刷 名入れなし 名刺カード 50枚", 1480), new("KP-105", "活版印刷 便箋封筒セット 罫線", 1180),
    ];

    private static readonly Place[] Customers =
    [
        new("架空 文", "架空9-9-9", "", "松本市", "長野県", "390-0899", true), new("仮名 節子", "仮名町999", "", "金沢市", "石川県", "920-0999", true),
        new("例示 誠", "例示9-99", "", "世田谷区", "東京都", "154-0099", true), new("試験 薫", "試験9丁目9", "", "神戸市中央区", "兵庫県", "650-0099", true),
    ];

    private readonly Random random = new(2020_09);

    public LockedSeller()
    {
        for (var day = Begin; day < End; day = day.AddDays(1))
        {
            if (random.NextDouble() < 0.24)
            {
                Sell(day.AddMinutes(random.Next(24 * 60)));
            }
        }

        PayOut();
    }

    public List<Sale> Sales { get; } = [];

    public List<Payout> Payouts { get; } = [];

    private void Sell(DateTime at) => Sales.Add(new Sale
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{(random.Next(2) == 0 ? 249 : 503)}-{random.Next(1000000, 9999999)}-{random.Next(1000000, 9999999)}"),
        PlacedAtUtc = at,
        Listing = Goods[random.Next(Goods.Length)],
        Quantity = random.NextDouble() < 0.2 ? 2 : 1,
        Customer = Customers[random.Next(Customers.Length)],
        IsSentBySeller = true,
    });

    /// <summary>Every second Wednesday what has been earned since the last.</summary>
    private void PayOut()
    {
        var before = Begin;
        for (var day = Begin.AddDays(16).AddHours(4); day < End; day = day.AddDays(14))
        {
            var from = before;
            var amount = Sales.Where(sale => sale.PlacedAtUtc.AddHours(40) > from && sale.PlacedAtUtc.AddHours(40) <= day).Sum(sale => sale.Total - sale.Commission - sale.WarehouseFee);
            before = day;
            if (amount > 0)
            {
                Payouts.Add(new Payout(day, "12" + Letters.Digits(day.ToString("O", CultureInfo.InvariantCulture), 9), amount, "336"));
            }
        }
    }
}
