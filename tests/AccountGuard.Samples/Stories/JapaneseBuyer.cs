using System.Globalization;

namespace AccountGuard.Samples.Stories;

/// <summary>
/// The first seed's story on a made-up person: a Prime member in Nagano who shops once a month and reads Kindle books,
/// and then cordyceps, day after day, to a rented mailbox in Osaka with a card that is not hers.
/// </summary>
internal sealed class JapaneseBuyer : Account
{
    private static readonly Place Home = new("見本 さくら", "大手九丁目99-1", "", "松本市", "長野県", "390-0899", IsJapanese: true);
    private static readonly Place Billing = Home with { Street = "大手9-99-1" };
    private static readonly Place Office = new("見本 さくら", "南長野見本町999-9", "みほんビル3F 株式会社みほん編集室", "長野市", "長野県", "380-0899", IsJapanese: true);
    private static readonly Place Parents = new("見本 正夫", "広丘見本999-9", "", "塩尻市", "長野県", "399-0799", IsJapanese: true);
    private static readonly Place Sister = new("例示 かえで", "高砂九丁目99-9", "メゾン例示203", "さいたま市浦和区", "埼玉県", "330-0099", IsJapanese: true);
    private static readonly Place Friend = new("仮名 みどり", "片町九丁目9-99", "", "金沢市", "石川県", "920-0999", IsJapanese: true);
    private static readonly Place Mailbox = new("架空 健", "日本橋九丁目99-9", "みほんメールボックス 私書箱305号", "大阪市中央区", "大阪府", "542-0099", IsJapanese: true);

    private static readonly Good CordycepsTablets = new("cordyceps", 9800, "冬虫夏草 サナギタケ 粒タイプ 100粒入 国内製造 健康補助食品");
    private static readonly Good CordycepsPowder = new("cordyceps", 12800, "サナギタケ（冬虫夏草）末 カプセル 90粒×2袋 コルジセピン含有");
    private static readonly Good CordycepsDried = new("cordyceps", 6480, "乾燥 冬虫夏草 虫草花 100g 薬膳スープ用");

    private readonly Shelf shelf;
    private readonly IReadOnlyList<Good> kindle;
    private int booksRead;

    public JapaneseBuyer()
        : base(2017_05_09, "Amazon.co.jp", ["249", "250", "503"], TimeSpan.FromHours(9))
    {
        shelf = new Shelf("japanese.tsv", Random);
        kindle = new Shelf("kindle.tsv", Random).All;
        for (var month = new DateTime(2023, 11, 1); month < new DateTime(2026, 11, 1); month = month.AddMonths(1))
        {
            Month(month);
        }

        Strangers();
    }

    protected override string CarrierName() => Pick("AMZN_JP", "AMZN_JP", "YAMATO", "JAPAN_POST");

    private static string Card(DateTime at) => at < new DateTime(2025, 3, 10) ? "Visa - 1009" : "Visa - 6620";

    private void Month(DateTime month)
    {
        Buy(month.AddDays(23 + Random.Next(4)), Home, [.. Regulars(2 + Random.Next(3)), .. Others(1 + Random.Next(3))]);
        for (var count = Pick(0, 1, 1, 2, 2, 3); count > 0; count--)
        {
            Buy(month.AddDays(Random.Next(22)), Chance(0.15) ? Office : Home, [.. Others(Chance(0.25) ? 2 : 1)]);
        }

        for (var count = Pick(0, 0, 1, 1, 2); count > 0; count--)
        {
            Read(month.AddDays(Random.Next(28)));
        }

        Occasions(month);
    }

    private void Occasions(DateTime month)
    {
        switch (month.Month)
        {
            case 12:
                Gift(month.AddDays(9 + Random.Next(6)), Parents, "お父さん、お母さんへ\n今年もお世話になりました。みんなで食べてください。さくら");
                Gift(month.AddDays(9 + Random.Next(6)), Sister, "かえでへ\n少し早いけれど、メリークリスマス！");
                break;
            case 5:
                Buy(month.AddDays(4), Parents, new Line(shelf.Draw("food"), 1), new Line(shelf.Draw("home"), 1));
                break;
            case 9 when month.Year == 2024:
                Gift(month.AddDays(12), Friend, "ご出産おめでとうございます。");
                break;
            case 2 when month.Year == 2026:
                var cancelled = Buy(month.AddDays(15), Home, new Line(shelf.Draw("desk"), 1));
                Change(cancelled, order => order with { IsCancelled = true, Parcels = [] });
                break;
            default:
                break;
        }
    }

    private List<Line> Regulars(int count) => Enumerable.Range(0, count).Select(_ => new Line(shelf.Draw("regular"), Chance(0.2) ? 2 : 1)).ToList();

    private List<Line> Others(int count) =>
        Enumerable.Range(0, count).Select(_ => new Line(shelf.Draw("book", "home", "desk", "clothes", "hobby", "food"), 1, Chance(0.08) ? -200 : 0)).ToList();

    private Order Buy(DateTime day, Place place, params Line[] lines)
    {
        var at = At(day);
        return Add(at, place, Billing, Chance(0.04) ? "Gift Certificate/Card and " + Card(at) : Card(at), Pick("next-jp", "next-jp", "std-jp"), lines);
    }

    private void Gift(DateTime day, Place place, string message) =>
        Change(Buy(day, place, new Line(shelf.Draw("gift"), 1)), order => order with { GiftMessage = message, GiftSender = "見本 さくら" });

    private void Read(DateTime day)
    {
        var at = At(day);
        var order = Add(at, null, Billing, Card(at), "", new Line(kindle[booksRead++], 1));
        Change(order, book => book with { Id = "D01" + book.Id[3..], IsDigital = true, Parcels = [at] });
    }

    /// <summary>Eight orders in seven days: two reached the mailbox, the rest were held for the billing address.</summary>
    private void Strangers()
    {
        Cordyceps("2026-10-28T16:42:10", true, new Line(CordycepsTablets, 2));
        Cordyceps("2026-10-29T02:15:33", true, new Line(CordycepsTablets, 5));
        Cordyceps("2026-10-29T17:03:51", false, new Line(CordycepsPowder, 4));
        Cordyceps("2026-10-30T15:58:02", false, new Line(CordycepsTablets, 6), new Line(CordycepsDried, 3));
        Cordyceps("2026-10-31T03:20:47", false, new Line(CordycepsPowder, 6));
        Cordyceps("2026-11-01T18:11:29", false, new Line(CordycepsTablets, 8));
        Cordyceps("2026-11-02T16:36:05", false, new Line(CordycepsTablets, 8));
        Cordyceps("2026-11-03T01:49:18", false, new Line(CordycepsPowder, 6), new Line(CordycepsDried, 5));
    }

    private void Cordyceps(string utc, bool shipped, params Line[] lines)
    {
        var at = DateTime.Parse(utc, CultureInfo.InvariantCulture);
        var order = Add(at, Mailbox, Billing, "MasterCard - 8831", "next-jp", lines);
        Change(order, injected => injected with { IsInjected = true, Parcels = shipped ? injected.Parcels : [] });
    }
}
