using AccountGuard.Notices;

namespace AccountGuard.Core.Tests.Notices.Facts;

public class FactTests
{
    [Fact]
    public void A_shipping_mail_tells_what_goes_where()
    {
        var notice = new TestMail
        {
            From = "Amazon.co.jp <shipment-tracking@amazon.co.jp>",
            Subject = "「冬虫夏草 100粒」が発送されました",
            Body = "注文番号: 503-1234567-7654321\r\n商品名: 冬虫夏草 100粒\r\nお届け先:\r\n見本 太郎 様\r\n〒540-0008 大阪府大阪市中央区大手前9-9-9\r\n\r\n注文合計: ￥12,800\r\nお支払い方法: JCB 末尾1234",
        }.Read();
        Assert.Equal(NoticeKind.OrderShipped, notice.Kind);
        Assert.Equal(["503-1234567-7654321"], notice.OrderIds);
        Assert.Equal(["冬虫夏草 100粒"], notice.Titles);
        Assert.Equal("見本 太郎", notice.Recipient);
        Assert.Equal("〒540-0008 大阪府大阪市中央区大手前9-9-9", notice.Place);
        Assert.Equal((12800m, "JPY"), (notice.Total, notice.Currency));
        Assert.Equal([new NoticeAmount(12800m, "JPY")], notice.Amounts);
        Assert.Equal("JCB 1234", notice.Payment);
        Assert.Equal("Amazon.co.jp", notice.Site);
        Assert.Equal("ja", notice.Language);
        Assert.Equal(DateTimeOffset.Parse("2026-11-22T18:00:00+09:00", CultureInfo.InvariantCulture), notice.Date);
        Assert.Equal(TimeSpan.FromHours(9), notice.Date!.Value.Offset);
    }

    [Theory]
    [InlineData("Order Total: $1,234.56", "Amazon.com <a@amazon.com>", 1234.56, "USD")]
    [InlineData("Order Total:\r\n£35.99", "Amazon.co.uk <a@amazon.co.uk>", 35.99, "GBP")]
    [InlineData("Totale IVA esclusa:\r\nEUR 87,87\r\nTotale: EUR 107,34", "Amazon.it <a@amazon.it>", 107.34, "EUR")]
    [InlineData("Gesamtbetrag: 1.234,56 €", "Amazon.de <a@amazon.de>", 1234.56, "EUR")]
    [InlineData("返金額：　2,200円", "Amazon.co.jp <a@amazon.co.jp>", 2200, "JPY")]
    [InlineData("Grand total A$ 20.00", "Amazon.com.au <a@amazon.com.au>", 20, "AUD")]
    public void The_total_is_the_one_that_is_called_so(string body, string from, double total, string currency)
    {
        var notice = new TestMail { From = from, Subject = "Amazon", Body = body }.Read();
        Assert.Equal(((decimal)total, currency), (notice.Total!.Value, notice.Currency!));
    }

    [Fact]
    public void A_billing_verification_asks_for_four_things_and_no_more()
    {
        var notice = new TestMail
        {
            Subject = "ご注文",
            Body = "指定された請求先情報が、クレジットカード会社にご登録されている情報と一致するかどうか\r\n・クレジットカード会社に登録されているご住所\r\n・アルファベット表記の名義人様のお名前\r\n・自宅のお電話番号\r\n・携帯のお電話番号\r\nクレジットカード番号等は記載されませんよう",
        }.Read();
        Assert.Equal([NoticeRequest.BillingAddress, NoticeRequest.CardHolderName, NoticeRequest.HomePhone, NoticeRequest.MobilePhone], notice.AsksFor);
    }

    [Fact]
    public void A_lock_tells_all_that_was_changed()
    {
        var notice = new TestMail { Subject = "最近の変更", Body = "无授权 未经授权访问 临时密码 待处理的订单均已取消" }.Read();
        Assert.Equal([AccountPart.Password, AccountPart.Orders], notice.WhatChanged);
        Assert.Equal([AccountPart.PayoutAccount], new TestMail { Body = "銀行口座が変更されました" }.Read().WhatChanged);
    }

    [Theory]
    [InlineData("24時間以内に本人確認", "2026-11-23T18:00:00+09:00")]
    [InlineData("２４時間以内に本人確認", "2026-11-23T18:00:00+09:00")]
    [InlineData("verify your account within 3 days", "2026-11-25T18:00:00+09:00")]
    [InlineData("innerhalb von 48 Stunden Konto bestätigen", "2026-11-24T18:00:00+09:00")]
    [InlineData("本人確認を12月1日までに", "2026-12-02T00:00:00+09:00")]
    [InlineData("本人確認を2027年1月15日（金）までに", "2027-01-16T00:00:00+09:00")]
    [InlineData("本人確認を13月40日までに", null)]
    [InlineData("本人確認", null)]
    public void A_deadline_is_counted_from_the_mails_date(string body, string? end) =>
        Assert.Equal(end is null ? null : DateTimeOffset.Parse(end, CultureInfo.InvariantCulture), new TestMail { Body = body }.Read().Deadline);

    [Theory]
    [InlineData("Thank you for your order and have a nice day with your parcel", "en")]
    [InlineData("Vielen Dank für Ihre Bestellung, die wir mit der Post zu Ihnen senden und das ist gut", "de")]
    [InlineData("ご注文ありがとうございます", "ja")]
    [InlineData("我们认为有人访问了您的账户", "zh")]
    [InlineData("12345 ???", null)]
    public void The_language_is_told_by_letters_and_words(string body, string? language) =>
        Assert.Equal(language, new TestMail { Subject = "x", Body = body }.Read().Language);

    [Fact]
    public void Ids_are_numbers_of_orders_and_nothing_longer()
    {
        var notice = new TestMail { Body = "503-1234567-1234567, D01-1234567-1234567 4503-1234567-1234567 503-1234567-12345678 503-1234567-1234567" }.Read();
        Assert.Equal(["503-1234567-1234567", "D01-1234567-1234567"], notice.OrderIds);
    }

    [Fact]
    public void Never_more_than_four_digits_of_a_card() =>
        Assert.Null(new TestMail { Body = "card ending in 4111111111111111" }.Read().Payment);
}
