using AccountGuard.Notices;

namespace AccountGuard.Core.Tests.Notices.Facts;

/// <summary>The goods, the recipient and the total in the forms that order mails have had (layouts as in public collections, contents made up).</summary>
public class GoodsLinesTests
{
    public static TheoryData<string, string, string[]> Forms => new()
    {
        { "Amazon.co.jp ご注文の確認 「見本の本...」", "注文番号： 250-1234567-1234567\nお届け先：\n見本 太郎 様\n540-0008\n大阪府\n大阪市中央区大手前9-9-9\n注文内容\n注文番号： 250-1234567-1234567\n注文日： 2026/09/10\n見本の本 第1巻 - 2点\nヘルスケア\n販売：Amazon Japan G.K.\n￥ 290\n見本の茶 100g\n販売：見本商店\n￥ 1,282\n商品の小計：\n￥ 1,572\n注文合計：\n￥ 1,572", ["見本の本 第1巻", "見本の茶 100g"] },
        { "Amazon.co.jpでのご注文250-1234567-1234567(1点)", "お届け先：\n見本 太郎様\n大阪府\n\n見本の茶 100g\n￥ 1,234\n販売： Amazon Japan G.K.\nコンディション： 新品\n\n商品の小計： ￥ 1,234\n注文合計： ￥ 1,234", ["見本の茶 100g"] },
        { "注文済み: 「見本の茶 お徳用...」", "ご注文ありがとうございます\n見本 太郎 - 大阪市, 大阪府\n\n注文番号\n503-1234567-1234567\n\n* 見本の茶 お徳用 200g 国産\n  数量: 1\n  2980 JPY\n\n合計\n2980 JPY", ["見本の茶 お徳用 200g 国産"] },
        { "Ordered: \"Sample stapler with...\" and 1 more item", "Thanks for your order, Pat!\n\nArriving Thursday\n\nPat - SPRINGFIELD, OR\n\nOrder #\n113-1234567-1234567\n\nView or edit order\nhttps://www.amazon.com/x\n\n* Sample stapler with 1000 staples, black\n  Quantity: 1\n  6.13 USD\n\n* Sample tape\n  Quantity: 2\n  4.00 USD\n\n\nTotal\n10.76 USD", ["Sample stapler with 1000 staples, black", "Sample tape"] },
        { "Your Amazon.com order of \"Sample cream...\" and 1 more item.", "Order # 113-1234567-1234567\nPlaced on Wednesday, April 2, 2014\nSample nursing bra, pink, M\nSold by SAMPLE SHOP\nCondition: New\n$44.10\nSample cream, 5 Ounce\nHealth and Beauty\nSold by Amazon.com LLC\n$6.74\nItem Subtotal:\n$50.84\nShipping & Handling:\n$8.02\nOrder Total:\n$58.86", ["Sample nursing bra, pink, M", "Sample cream, 5 Ounce"] },
        { "Ihre Amazon.de Bestellung von \"Musterlampe...\".", "Bestellung: # 302-1234567-1234567\nAufgegeben am 3. September 2014\nMusterlampe, 4er Pack (4 x 60 W)\nVerkauft von: Amazon EU S.a.r.L.\nEUR 37,48\nZwischensumme:\nEUR 37,48\nEndbetrag inkl. USt.:\nEUR 37,48", ["Musterlampe, 4er Pack (4 x 60 W)"] },
        { "Versendet: „Musterlampe für den...“ und 1 weiterer Artikel", "Max – Musterstadt\nBestellnr.\n302-1234567-1234567\n\n[Musterlampe für den Garten, 2 Stück]<https://www.amazon.de/x>\nMusterlampe für den...<https://www.amazon.de/x>\n\nZustand: Neu\n\nMenge: 1\n\n799€\n\nSumme   7.99€", ["Musterlampe für den Garten, 2 Stück"] },
        { "発送のお知らせ", "注文番号 503-1234567-1234567\n商品: 見本の茶 100g\n1点 見本の皿\n￥ 500\n合計： ￥ 2,980(税込)", ["見本の茶 100g", "見本の皿"] },
        { "Shipped: \"Sample kettle...\"", "Order #\n113-1234567-1234567", ["Sample kettle..."] },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Titles_come_out_of_the_usual_forms_once_and_whole(string subject, string body, string[] titles)
    {
        Assert.Equal(titles, Read(subject, body).Titles);
        Assert.Equal(titles, new TestMail { From = "Amazon <x@amazon.co.jp>", Subject = subject, Body = "<html><p>" + System.Net.WebUtility.HtmlEncode(body).Replace("\n", "<br>", StringComparison.Ordinal) + "</p></html>", IsHtml = true }.Read().Titles.Order(StringComparer.Ordinal).OrderBy(title => Array.IndexOf(titles, title)));
    }

    [Theory]
    [InlineData("見本 太郎 - 仙台市\n注文番号\n503-1234567-1234567", "見本 太郎", "仙台市")]
    [InlineData("見本 太郎 - 宮城県仙台市青葉区\n\n注文番号\n503-1234567-1234567", "見本 太郎", "宮城県仙台市青葉区")]
    [InlineData("Pat - SPRINGFIELD, OR\n\nOrder #\n113-1234567-1234567", "Pat", "SPRINGFIELD, OR")]
    [InlineData("Max – Musterstadt\nBestellnr. 302-1234567-1234567", "Max", "Musterstadt")]
    [InlineData("注文番号 503-1234567-1234567\nお届け先：\n見本 太郎 様\n〒540-0008\n大阪府大阪市中央区\n大手前9-9-9\n", "見本 太郎", "〒540-0008 大阪府大阪市中央区 大手前9-9-9")]
    [InlineData("Order # 113-1234567-1234567\nArriving 10 AM - 2 PM", null, null)]
    public void The_recipient_and_the_place_stand_beside_the_number_or_below_a_label(string body, string? recipient, string? place)
    {
        var notice = Read("Ordered: x", body);
        Assert.Equal((recipient, place), (notice.Recipient, notice.Place));
    }

    [Theory]
    [InlineData("合計\n2980 JPY", 2980)]
    [InlineData("合計 ￥2,980(税込)", 2980)]
    [InlineData("合計（税抜き）：\n￥ 2,700\n合計：\n￥ 2,980", 2980)]
    [InlineData("ご請求額： ￥ 2,980", 2980)]
    [InlineData("Total before tax: $10.00\nTotal: $11.50", 11.5)]
    [InlineData("Item Subtotal: $10.00\nTotal\n11.50 USD", 11.5)]
    [InlineData("Zwischensumme: 10,00 €\nSumme   11,50€", 11.5)]
    public void The_total_is_what_is_paid_in_the_end(string body, double total) => Assert.Equal((decimal)total, Read("注文済み: x", body).Total);

    private static AccountNotice Read(string subject, string body) => new TestMail { From = "Amazon <x@amazon.co.jp>", Subject = subject, Body = body }.Read();
}
