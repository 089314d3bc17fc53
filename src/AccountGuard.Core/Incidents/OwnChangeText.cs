using System.Text;
using AccountGuard.Notices;

namespace AccountGuard.Incidents;

/// <summary>Reads changes as people write them: "PayoutAccount", "bank=2026-04-03", "銀行口座=2026-04-03T21:00+09:00".</summary>
internal static class OwnChangeText
{
    private static readonly Dictionary<string, AccountPart> Words = Table(
    [
        (AccountPart.Password, "passcode パスワード 密码"),
        (AccountPart.EmailAddress, "email mail mailaddress メール メールアドレス Eメールアドレス 邮箱"),
        (AccountPart.Phone, "telephone phonenumber telephonenumber mobile 電話 電話番号 携帯 携帯番号"),
        (AccountPart.TwoStep, "2step twostepverification 2stepverification twofactor 2fa 2sv mfa passkey 2段階認証 二段階認証 パスキー"),
        (AccountPart.Name, "名前 名義"),
        (AccountPart.Language, "言語 言語設定"),
        (AccountPart.Address, "shippingaddress 住所 お届け先 配送先"),
        (AccountPart.Card, "creditcard debitcard payment paymentmethod カード クレジットカード 支払い方法"),
        (AccountPart.PayoutAccount, "bank bankaccount payout depositaccount depositmethod 銀行 銀行口座 口座 振込先 振込先口座 入金口座"),
        (AccountPart.Orders, "order 注文"),
        (AccountPart.Listings, "listing 出品"),
    ]);

    /// <summary>All parts, the bank account first: its change sets off most locks.</summary>
    public static IReadOnlyList<AccountPart> Parts { get; } = [.. Words.Values.Distinct().OrderBy(part => part != AccountPart.PayoutAccount).ThenBy(part => part)];

    /// <summary>The part that a word names: a name of <see cref="AccountPart"/> or what people call it; false for any other.</summary>
    public static bool TryPart(string word, out AccountPart part) => Words.TryGetValue(Folded(word), out part);

    /// <summary>Reads a part, with or without "=" and a date.</summary>
    /// <param name="text">Such as "PayoutAccount=2026-04-03".</param>
    /// <param name="zone">The zone of a date that names no offset.</param>
    /// <param name="change">The change.</param>
    public static bool TryParse(string text, TimeZoneInfo zone, out OwnChange change)
    {
        var sign = text.IndexOfAny(['=', '＝']);
        var date = sign < 0 ? "" : text.Substring(sign + 1).Trim();
        var when = date.Length == 0 ? null : InstantText.Parse(date, zone);
        var isPart = TryPart(sign < 0 ? text : text.Substring(0, sign), out var part);
        change = new OwnChange { Part = part, When = when };
        return isPart && (sign < 0 || when is not null);
    }

    private static Dictionary<string, AccountPart> Table(IEnumerable<(AccountPart Part, string Words)> rows)
    {
        var table = new Dictionary<string, AccountPart>(StringComparer.Ordinal);
        foreach (var (part, words) in rows)
        {
            foreach (var word in words.Split(' ').Append(part.ToString()))
            {
                table.Add(Folded(word), part);
            }
        }

        return table;
    }

    /// <summary>Without case, width, spaces and hyphens.</summary>
    private static string Folded(string word) =>
        string.Concat(NormalForm.Of(word, NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '_'))).ToUpperInvariant();
}
