using System.Globalization;
using AccountGuard.Samples.Mails;

namespace AccountGuard.Samples.Stories;

/// <summary>
/// The mailbox of <see cref="JapaneseBuyer"/> as Google Takeout gives it. Her own filter puts the shop's mails away before
/// she sees them, the strangers' orders too; what forgers send lies in the inbox.
/// </summary>
internal static class BuyerMails
{
    /// <summary>To whom the mails went.</summary>
    public const string Reader = "sakura.mihon@example.com";

    private const string PutAway = "買い物/アマゾン,アーカイブ済み";
    private const string Seen = PutAway + ",開封済み";
    private const string Unseen = PutAway + ",未読";
    private const string InSight = "受信トレイ,未読";
    private const string Held = "250-6686946-6403609";

    private static readonly DateTime Begins = new(2025, 10, 1);

    /// <summary>All mails.</summary>
    public static IReadOnlyList<Mail> Of(IReadOnlyList<Order> orders) =>
    [
        .. orders.Where(order => !order.IsDigital && order.PlacedAtUtc >= Begins).SelectMany(order => OrderMails.Of(order, order.IsInjected ? Unseen : Seen)),
        .. Genuine,
        .. Forged,
        .. Others,
    ];

    private static IReadOnlyList<Mail> Genuine =>
    [
        new()
        {
            SentAt = At("2026-10-31 10:05:12"),
            FromName = "Amazon.co.jp",
            From = "account-update@amazon.co.jp",
            Subject = $"ご注文 {Held} の確認のお願い",
            Kind = "BillingVerification",
            Labels = Unseen,
            Wire = Wire.Iso2022Jp,
            Text = $"""
                お客様

                ご注文 {Held} は、カードの発行会社にある情報と請求先が合うかどうかを確かめられなかったため、手続きを止めています。

                お手数ですが、次の4点を書いて、このメールに返信してください。海外の情報はローマ字でお願いします。

                1 クレジットカード会社に登録されているご住所
                2 カードにあるとおりの、アルファベット表記の名義人様のお名前
                3 ご自宅のお電話番号
                4 携帯のお電話番号

                カードの番号など、この4点のほかは書かないでください。

                確認が済むまで、アカウントを保留にすることがあります。その間の変更や取り消しは、このメールへの返信でお申し付けください。
                別のアカウントを作ってのご注文は、確認がさらに遅れますのでお控えください。カード会社の確認には一週間ほどかかる場合があります。
                お返事がない間は保留が続き、商品の在庫は取り置かれません。
                """,
        },
        new()
        {
            SentAt = At("2026-11-03 20:41:37"),
            FromName = "Amazon.co.jp",
            From = "account-update@amazon.co.jp",
            Subject = "パスワードの再設定",
            Kind = "CodeSent",
            Labels = Seen,
            Wire = Wire.Utf8Base64,
            Text = """
                パスワードを作り直すための確認コードは次のとおりです。

                999999

                ご自身で操作していない場合は、このメールを無視してください。コードを他の人と共有しないでください。
                """,
        },
        new()
        {
            SentAt = At("2026-11-04 09:32:08"),
            FromName = "Amazon カスタマーサービス",
            From = "cs-reply@amazon.co.jp",
            Subject = "お問い合わせについて",
            Kind = "SupportAnswer",
            Labels = Seen,
            Wire = Wire.Utf8Quoted,
            Text = """
                見本 さくら 様

                お問い合わせいただきありがとうございます。10月29日からのご注文に心当たりがないとのこと、承りました。

                担当部署に確認しております。結果が出ましたら、あらためてこちらからご連絡します。
                """,
        },
        new()
        {
            SentAt = At("2026-11-05 08:14:55"),
            FromName = "Amazon セラーセントラル",
            From = "seller-performance@amazon.co.jp",
            Subject = "出品用アカウントについての重要なお知らせ",
            Kind = "SellerAccountEntered",
            Labels = Unseen,
            Wire = Wire.Utf8Base64,
            Text = """
                出品者様

                日ごろの見守りの中で、出品者様の出品用アカウントが無断でアクセスされた可能性があると分かりました。今は出品を止め、商品ページも見えないようにしています。

                どこから知られたのかは分かりません。キーボードの入力を盗むソフト、よくあるパスワードの総当たり、本物に見せかけたメールなどが考えられます。

                ログインできるようになったら、次の内容が変わっていないかをご覧ください。
                ・メールアドレス ・事業者、発送元、返送先、税の情報 ・公開中と予定のプロモーション ・ユーザーの権限 ・ストアの見た目 ・出品とコンディションの説明

                出した覚えのない商品に注文があれば、発送前のものは取り消し、発送済みとされたものは返金してください。
                入金の額がおかしいときは、受け取り口座の下4桁を添えて alliance@amazon.co.jp へお知らせください。

                元に戻すには、テクニカルサポートに連絡し、2段階認証を設定し、パフォーマンス通知のこのお知らせの横にある確認ボタンを押してください。
                メールそのもののパスワードも変えておくことをおすすめします。

                [セラーセントラル](https://sellercentral.amazon.co.jp/)
                """,
        },
    ];

    private static IReadOnlyList<Mail> Forged =>
    [
        new()
        {
            SentAt = At("2026-10-31 21:17:03"),
            FromName = "Amazon.co.jp",
            From = "account-update@amazon-co-jp-verify.example",
            ReplyTo = "answer@cheap-mailer.example",
            Subject = "ご注文 250-9999990-1111119 の確認のお願い",
            Kind = "BillingVerification",
            Verdict = "Phishing",
            Labels = InSight,
            Wire = Wire.Utf8Base64,
            Text = """
                お客様

                カードの所有者であることを確認できませんでした。保留中の注文は以下の通りです。250-9999990-1111119

                クレジットカード会社に登録されているご住所、アルファベット表記の名義人様のお名前とあわせて、24時間以内にカード番号、有効期限、セキュリティコードを入力してください。

                [https://www.amazon.co.jp/verify](https://amazon-co-jp-verify.example/card)
                """,
        },
        new()
        {
            SentAt = At("2026-11-02 06:48:29"),
            FromName = "Amazon.co.jp",
            From = "order@mail-9931.example",
            Subject = "Amazon.co.jpでのご注文 250-9999990-2222228",
            Kind = "OrderConfirmed",
            Verdict = "Phishing",
            Labels = InSight,
            Wire = Wire.Utf8Quoted,
            IsConfirmed = true,
            Text = """
                ご注文ありがとうございます。

                注文番号: 250-9999990-2222228
                商品名: 冬虫夏草 100粒 お徳用
                注文合計: ￥128,000

                ご注文に覚えがない場合は、24時間以内にこちらからログインして確認してください。

                [https://www.amazon.co.jp/cancel](https://mail-9931.example/login?id=8831)
                """,
        },
        new()
        {
            SentAt = At("2026-11-04 13:20:44"),
            FromName = "Аmazon カスタマーサービス",
            From = "cs-reply@amazon.co.jp",
            ReplyTo = "cs-reply@amazom-support.example",
            Subject = "お問い合わせについて",
            Kind = "SupportAnswer",
            Verdict = "Phishing",
            IsConfirmed = false,
            Labels = InSight,
            Wire = Wire.Utf8Base64,
            Text = """
                お問い合わせいただきありがとうございます。担当部署に確認いたしました。

                アカウントを元に戻すため、登録のメールアドレスと今のパスワードをお知らせください。48時間以内にお返事がない場合、アカウントは削除されます。

                [サポートに返信する](https://amazom-support.example/reply)
                """,
        },
        new()
        {
            SentAt = At("2026-11-05 12:31:16"),
            FromName = "Amazon セラーセントラル",
            From = "no-reply@sellercentral-amazon.example",
            Subject = "出品用アカウントについての重要なお知らせ",
            Kind = "SellerAccountEntered",
            Verdict = "Phishing",
            IsConfirmed = true,
            Labels = InSight,
            Wire = Wire.Utf8Base64,
            Text = """
                出品者様の出品用アカウントが無断でアクセスされた可能性があります。

                出品を再開するには、24時間以内に本人確認をしてください。ご確認がない場合、売上金はお支払いできません。

                [https://sellercentral.amazon.co.jp/](https://sellercentral-amazon.example/signin)
                """,
        },
    ];

    private static IReadOnlyList<Mail> Others =>
    [
        new()
        {
            SentAt = At("2026-10-30 18:00:00"),
            FromName = "みほん商店街だより",
            From = "tayori@example.org",
            Subject = "十一月の朝市のご案内",
            Kind = "Other",
            Verdict = "Unknown",
            Labels = "受信トレイ,開封済み",
            Wire = Wire.Iso2022Jp,
            Text = "朝市は十五日の朝七時からです。\nFrom the market, with love.\nお待ちしています。",
        },
        new()
        {
            SentAt = At("2026-11-03 22:10:00"),
            FromName = "例示 かえで",
            From = "kaede@example.net",
            Subject = "アマゾンのこと",
            Kind = "Other",
            Verdict = "Unknown",
            Labels = "受信トレイ,開封済み",
            Wire = Wire.Utf8Base64,
            Text = "お姉ちゃん、アマゾンにログインできないって大丈夫？ 電話してみた？\n週末そちらに行くね。",
        },
    ];

    private static DateTimeOffset At(string tokyo) => DateTimeOffset.ParseExact(tokyo + " +09:00", "yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
}
