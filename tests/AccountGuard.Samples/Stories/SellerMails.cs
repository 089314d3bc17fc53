using System.Globalization;
using AccountGuard.Samples.Mails;

namespace AccountGuard.Samples.Stories;

/// <summary>
/// The mailbox of <see cref="LockedSeller"/> as Thunderbird keeps it: within three hours of the owner's own change of the
/// bank account everything looks like a hijack, and it is the shop's own lock. Forgers send a copy of each.
/// </summary>
internal static class SellerMails
{
    /// <summary>To whom the mails went.</summary>
    public const string Reader = "kappan.matsue@example.jp";

    private const string Box = "250-7300112-4409913";

    private static readonly Place Workshop = new("模範 活", "見本町99-9", "みほん印刷室", "松江市", "島根県", "690-0899", IsJapanese: true);

    private static readonly Order Boxes = new()
    {
        Id = Box,
        PlacedAtUtc = new DateTime(2026, 10, 11, 12, 6, 41),
        Lines = [new Line(new Good("desk", 2480, "クラフト箱 はがきサイズ 100枚入"), 1)],
        ShipTo = Workshop,
        BillTo = Workshop,
        Card = "JCB - 4410",
        Website = "Amazon.co.jp",
    };

    private static readonly Order Paper = Boxes with
    {
        Id = "249-6110457-2208836",
        PlacedAtUtc = new DateTime(2026, 9, 3, 10, 51, 2),
        Lines = [new Line(new Good("desk", 3960, "コットン紙 A3 ナチュラル 50枚"), 1)],
        Parcels = [new DateTime(2026, 9, 4, 23, 40, 0)],
    };

    /// <summary>All mails.</summary>
    public static IReadOnlyList<Mail> All =>
    [
        .. OrderMails.Of(Paper, ""),
        .. OrderMails.Of(Boxes, ""),
        .. Genuine,
        OrderMails.Cancelled(Boxes, new DateTime(2026, 10, 12, 15, 6, 0), ""),
        .. Forged,
    ];

    private static IReadOnlyList<Mail> Genuine =>
    [
        new()
        {
            SentAt = At("2026-10-12 21:04:26"),
            FromName = "Amazon セラーセントラル",
            From = "seller-notification@amazon.co.jp",
            Subject = "銀行口座のご登録内容について",
            Kind = "PayoutAccountChanged",
            Wire = Wire.Iso2022Jp,
            Text = """
                模範 活 様

                売上金のお受け取りに使う銀行口座が変更されました。次のお支払いから、下4桁 0512 の口座に入金します。

                ご自身の操作であれば、何もしていただく必要はありません。
                """,
        },
        new()
        {
            SentAt = At("2026-10-12 23:38:50"),
            FromName = "Amazon セラーセントラル",
            From = "seller-notification@amazon.co.jp",
            Subject = "Eメールアドレスの変更",
            Kind = "EmailChanged",
            Wire = Wire.Utf8Quoted,
            Text = """
                模範 活 様

                出品用アカウントの通知用Eメールの宛先を変更しました。

                お心当たりがないときは seller-vcac@amazon.co.jp へお知らせください。
                """,
        },
        new()
        {
            SentAt = At("2026-10-12 23:51:07"),
            FromName = "Amazon セラーセントラル",
            From = "seller-notification@amazon.co.jp",
            Subject = "クレジットカードが無効です",
            Kind = "CardInvalid",
            Wire = Wire.Utf8Base64,
            Text = """
                模範 活 様

                手数料のお支払いに登録されている JCB 末尾 4410 のカードが使えなくなっています。セラーセントラルの設定画面から、使えるカードをご登録ください。

                [セラーセントラル](https://sellercentral.amazon.co.jp/)
                """,
        },
        new()
        {
            SentAt = At("2026-10-13 00:02:33"),
            FromName = "Amazon.co.jp",
            From = "account-assist@amazon.co.jp",
            Subject = "关于您的 Amazon.co.jp 账户",
            Kind = "AccountLocked",
            Wire = Wire.Gb18030,
            Text = """
                您好：

                我们认为有人对您的账户进行了未经授权的访问。为了安全，我们已为账户设置临时密码，并撤销了此人所做的更改。待处理的订单均已取消。

                下次光临时，请先重设密码：在登录页面选择“忘记密码”，按收到的邮件操作，并请使用从未在别处用过的密码。

                此外，下次订购时需要重新填写银行卡号，近期新增的收货地址也要重新填写，如有订阅服务请检查是否需要续订。

                建议您开启两步验证，可在“登录和安全”中设置。

                Amazon.co.jp
                """,
        },
        new()
        {
            SentAt = At("2026-10-16 14:27:19"),
            FromName = "Amazon テクニカルサポート",
            From = "merch.service05@amazon.co.jp",
            Subject = "[ケース番号 9900990099] お問い合わせの件",
            Kind = "SupportAnswer",
            Wire = Wire.Utf8Base64,
            Text = """
                テクニカルサポートにお問い合わせいただきありがとうございます。

                ログインできないとのことですので、まずパスワードを新しくし、2段階認証を設定し直してください。これで本件は完了とします。
                """,
        },
        new()
        {
            SentAt = At("2026-11-01 11:03:54"),
            FromName = "Amazon テクニカルサポート",
            From = "merch.service05@amazon.co.jp",
            Subject = "[ケース番号 9900990412] お問い合わせの件",
            Kind = "SupportAnswer",
            Wire = Wire.Utf8Base64,
            Text = """
                お問い合わせいただきありがとうございます。専門の部署で調べ、出品用アカウントをふたたびお使いいただけるようにしました。

                ログインして、銀行口座とカードのご登録内容をご覧ください。ご不便をおかけしました。
                """,
        },
    ];

    private static IReadOnlyList<Mail> Forged =>
    [
        new()
        {
            SentAt = At("2026-10-13 07:55:41"),
            FromName = "Amazon セラーセントラル",
            From = "seller-notification@amazon-bank-check.example",
            Subject = "銀行口座のご登録内容について",
            Kind = "PayoutAccountChanged",
            Verdict = "Phishing",
            Wire = Wire.Utf8Base64,
            Text = """
                売上金のお受け取りに使う銀行口座が変更されました。

                覚えがない場合は、12時間以内に本人確認をして、もとの口座に戻してください。

                [https://sellercentral.amazon.co.jp/bank](https://amazon-bank-check.example/login)
                """,
        },
        new()
        {
            SentAt = At("2026-10-13 19:12:08"),
            FromName = "Amazon.co.jp",
            From = "account-update@amazon.co.jp",
            Subject = "Eメールアドレスの変更",
            Kind = "EmailChanged",
            Verdict = "Phishing",
            IsConfirmed = false,
            Wire = Wire.Utf8Base64,
            Text = """
                アカウントのメールアドレスが変更されました。

                ご自身でない場合は、24時間以内にアカウント情報を確認してください。

                [https://www.amazon.co.jp/account](https://arnazon-account.example/restore)
                """,
        },
        new()
        {
            SentAt = At("2026-10-14 05:30:59"),
            FromName = "Amazon お支払い窓口",
            From = "info@payment-update.example",
            Subject = "クレジットカードが無効です",
            Kind = "CardInvalid",
            Verdict = "Phishing",
            Wire = Wire.Iso2022Jp,
            Text = """
                Amazonをご利用のお客様

                ご登録のクレジットカードは無効です。24時間以内にカード情報を更新し、カード番号、有効期限、セキュリティコードをご入力ください。

                [お支払い方法の更新](https://payment-update.example/card)
                """,
        },
        new()
        {
            SentAt = At("2026-10-14 22:47:20"),
            FromName = "亚马逊账户安全",
            From = "account-assist@amazon-co-jp.example",
            Subject = "关于您的 Amazon.co.jp 账户",
            Kind = "AccountLocked",
            Verdict = "Phishing",
            Wire = Wire.Gb18030,
            Text = """
                您好：

                我们发现有人对您的账户进行了未经授权的访问。请在24小时内立即验证，输入您的卡号以恢复账户，否则账户将被永久关闭。

                https://amazon-co-jp.example/zh/verify
                """,
        },
        new()
        {
            SentAt = At("2026-10-17 09:09:13"),
            FromName = "Amazon.co.jp",
            From = "order-update@mail-2107.example",
            Subject = $"ご注文のキャンセル {Box}",
            Kind = "OrderCancelled",
            Verdict = "Phishing",
            Wire = Wire.Utf8Quoted,
            Text = $"""
                ご注文 {Box} はキャンセルされました。

                返金を受け取るには、48時間以内にカード番号をご入力ください。

                [https://www.amazon.co.jp/refund](https://mail-2107.example/refund)
                """,
        },
        new()
        {
            SentAt = At("2026-10-20 16:40:02"),
            FromName = "Amazon テクニカルサポート",
            From = "support@seller-recovery.example",
            Subject = "[ケース番号 9900990155] お問い合わせの件",
            Kind = "SupportAnswer",
            Verdict = "Phishing",
            Wire = Wire.Utf8Base64,
            Text = """
                Amazon テクニカルサポートにお問い合わせいただきありがとうございます。

                出品用アカウントの復旧には、今のパスワードをご返信いただくか、24時間以内に次のページで本人確認をしてください。

                [https://sellercentral.amazon.co.jp/cu/contact-us](https://seller-recovery.example/unlock)
                """,
        },
    ];

    private static DateTimeOffset At(string tokyo) => DateTimeOffset.ParseExact(tokyo + " +09:00", "yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
}
