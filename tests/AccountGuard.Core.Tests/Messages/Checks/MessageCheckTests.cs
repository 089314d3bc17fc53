using AccountGuard.Messages;
using AccountGuard.Messages.Checks;

namespace AccountGuard.Core.Tests.Messages.Checks;

/// <summary>Secrets are refused, words about secrets are not; wording is warned of where it hurts.</summary>
public class MessageCheckTests
{
    [Theory]
    [InlineData("セキュリティコードは123です", MessageRule.SecurityCode)]
    [InlineData("セキュリティコード：１２３", MessageRule.SecurityCode)]
    [InlineData("ｾｷｭﾘﾃｨｺｰﾄﾞ 123", MessageRule.SecurityCode)]
    [InlineData("CVV: 123", MessageRule.SecurityCode)]
    [InlineData("CVV\n1234", MessageRule.SecurityCode)]
    [InlineData("the security code is 123.", MessageRule.SecurityCode)]
    [InlineData("123 (CVC)", MessageRule.SecurityCode)]
    [InlineData("安全码：123", MessageRule.SecurityCode)]
    [InlineData("Prüfziffer lautet 123", MessageRule.SecurityCode)]
    [InlineData("パスワードはsakura2020です", MessageRule.Password)]
    [InlineData("パスワード：「sakura」", MessageRule.Password)]
    [InlineData("パスワードは sakura です", MessageRule.Password)]
    [InlineData("Password: hunter2", MessageRule.Password)]
    [InlineData("Password = correcthorse", MessageRule.Password)]
    [InlineData("my password is Tr0ub4dor", MessageRule.Password)]
    [InlineData("密码：abc12345", MessageRule.Password)]
    [InlineData("Passwort lautet geheim99", MessageRule.Password)]
    [InlineData("認証コードは 482913 でした", MessageRule.OneTimeCode)]
    [InlineData("ワンタイムパスワード 482 913", MessageRule.OneTimeCode)]
    [InlineData("482913が認証コードです", MessageRule.OneTimeCode)]
    [InlineData("verification code: G-482913", MessageRule.OneTimeCode)]
    [InlineData("the one-time password (SMS) is 482913", MessageRule.OneTimeCode)]
    [InlineData("验证码 482913", MessageRule.OneTimeCode)]
    [InlineData("Einmalcode: 482913", MessageRule.OneTimeCode)]
    [InlineData("暗証番号は「1234」", MessageRule.Pin)]
    [InlineData("暗証番号は一二三四です", MessageRule.Pin)]
    [InlineData("PIN 1234", MessageRule.Pin)]
    [InlineData("Geheimzahl 1234", MessageRule.Pin)]
    public void Secrets_are_refused_and_not_repeated(string text, MessageRule rule)
    {
        var finding = Assert.Single(Run(text));
        Assert.Equal((rule, MessageSeverity.Refused), (finding.Rule, finding.Severity));
        Assert.All(new[] { "123", "sakura", "hunter", "482", "1234", "abc", "99", "ub4", "horse" }, secret => Assert.DoesNotContain(secret, finding.Match, StringComparison.OrdinalIgnoreCase));
        Assert.False(MessageCheck.MaySend([finding]));
    }

    [Theory]
    [InlineData("パスワードは変更しました。")]
    [InlineData("パスワードを6回変えましたが、「パスワードが違います」と表示されます。")]
    [InlineData("パスワードは「違います」と断られます。")]
    [InlineData("パスワードは2段階認証とともに再設定しました。")]
    [InlineData("パスワード：2026-10-17に変更済み")]
    [InlineData("The password is refused, although it is correct.")]
    [InlineData("The password was changed on 2026-10-17.")]
    [InlineData("Password: reset. Two-step verification: reset.")]
    [InlineData("Password change: 3 times")]
    [InlineData("password is 2-step protected")]
    [InlineData("2段階認証の再設定を試しました。")]
    [InlineData("認証コードが届きません。")]
    [InlineData("認証コードは6桁です。")]
    [InlineData("認証コード（注文番号 250-1234567-1234567 の件）")]
    [InlineData("The verification code never arrived within 10 minutes.")]
    [InlineData("暗証番号はお伝えしません。")]
    [InlineData("PIN 2026-10-17")]
    [InlineData("セキュリティコードは記載していません。注文は2026年10月17日です。")]
    [InlineData("CVV 3 digits are not given here")]
    [InlineData("security code not given. Order 12345")]
    [InlineData("受付番号 12345678、確認は10月17日")]
    public void Words_about_secrets_pass(string text) => Assert.DoesNotContain(Run(text), finding => finding.Severity == MessageSeverity.Refused);

    [Theory]
    [InlineData("カードの有効期限は 12/28 です", MessageRule.CardExpiry)]
    [InlineData("expiry: 2028/12", MessageRule.CardExpiry)]
    [InlineData("口座番号：1234567", MessageRule.BankAccountNumber)]
    [InlineData("御社のミスで止められました", MessageRule.ShopBlame)]
    [InlineData("This is your fault.", MessageRule.ShopBlame)]
    [InlineData("法的措置を取ります", MessageRule.Threat)]
    [InlineData("I will contact my lawyer.", MessageRule.Threat)]
    [InlineData("別のアカウントを作りました", MessageRule.SecondAccount)]
    [InlineData("I opened a new account", MessageRule.SecondAccount)]
    [InlineData("氏名：【ご記入：お名前】", MessageRule.UnfilledPlaceholder)]
    [InlineData("Name: [[fill in: your name]]", MessageRule.UnfilledPlaceholder)]
    [InlineData("○○と申します", MessageRule.UnfilledPlaceholder)]
    [InlineData("〇〇〇と申します", MessageRule.UnfilledPlaceholder)]
    [InlineData("Name: ______", MessageRule.UnfilledPlaceholder)]
    [InlineData("Dear <your name>", MessageRule.UnfilledPlaceholder)]
    public void Wording_is_warned_of_with_reason_and_source(string text, MessageRule rule)
    {
        var finding = Assert.Single(Run(text));
        Assert.Equal((rule, MessageSeverity.Warning), (finding.Rule, finding.Severity));
        Assert.NotNull(finding.Line);
        Assert.NotEmpty(finding.Why);
        Assert.NotEmpty(finding.Source);
        Assert.True(MessageCheck.MaySend([finding]));
    }

    [Theory]
    [InlineData("出品アカウントに不正アクセスがありました", null, true)]
    [InlineData("My seller account was hacked", null, true)]
    [InlineData("不正アクセスがありました", SupportMessageKind.SellerReinstatement, true)]
    [InlineData("第三者がログインしたようです", SupportMessageKind.SellerReinstatement, true)]
    [InlineData("不正アクセスがありました", SupportMessageKind.PoliceReport, false)]
    [InlineData("不正利用の調査をお願いします", SupportMessageKind.CardDispute, false)]
    [InlineData("警察署 御中 出品アカウントに不正アクセスがありました", null, false)]
    [InlineData("To my card company: somebody hacked my seller account", null, false)]
    public void Unauthorised_access_is_warned_of_where_it_hurts_and_nowhere_else(string text, SupportMessageKind? kind, bool isWarned) =>
        Assert.Equal(isWarned, Run(text, kind).Any(finding => finding.Rule == MessageRule.UnauthorisedAccess));

    [Fact]
    public void A_form_text_that_lacks_everything_is_told_so_and_one_that_has_it_is_not()
    {
        MessageRule[] facts = [MessageRule.MissingTried, MessageRule.MissingOwnPart, MessageRule.MissingNoRecurrence, MessageRule.MissingSpecialistTeam];
        Assert.Equal(facts, Run("サインインできません。よろしくお願いします。", SupportMessageKind.SellerReinstatement).Select(finding => finding.Rule));
        Assert.Equal(facts, Run("I cannot sign in. Please help.", SupportMessageKind.SellerReinstatement).Select(finding => finding.Rule));
        Assert.Empty(Run("10月3日に受取口座を自分で変更しました。パスワードの再設定は試しました。今後は気を付けます。専門の担当へお願いします。", SupportMessageKind.SellerReinstatement));
        Assert.Empty(Run("I changed the bank account on 3 October. I tried a new password. It will not happen again. Please pass it to the specialist team.", SupportMessageKind.SellerReinstatement));
    }

    [Fact]
    public void The_four_things_of_a_verification_are_asked_for_by_name()
    {
        MessageRule[] four = [MessageRule.MissingCardAddress, MessageRule.MissingCardName, MessageRule.MissingHomePhone, MessageRule.MissingMobilePhone];
        Assert.Equal(four, Run("確認をお願いします。", SupportMessageKind.BillingVerificationAnswer).Select(finding => finding.Rule));
        Assert.Empty(Run("住所：長野県松本市中央9-99-9\n名義：HANAKO MIHON\n自宅電話：0263-99-9999\n携帯：090-9999-9999", SupportMessageKind.BillingVerificationAnswer));
    }

    [Fact]
    public void A_dispute_names_order_day_and_amount()
    {
        Assert.Equal([MessageRule.MissingOrderNumber, MessageRule.MissingDate, MessageRule.MissingAmount], Run("身に覚えがありません。", SupportMessageKind.CardDispute).Select(finding => finding.Rule));
        Assert.Empty(Run("2026年10月17日、Amazon.co.jp、注文番号 250-1234567-1234567、5,400円", SupportMessageKind.CardDispute));
    }

    [Fact]
    public void A_text_too_long_for_the_form_is_told_so()
    {
        var text = new string('あ', 1001) + "自分で変更しました。試しました。今後は。専門の担当。";
        Assert.Contains("1000", Assert.Single(Run(text, SupportMessageKind.SellerReinstatement)).Why, StringComparison.Ordinal);
        Assert.Equal(MessageRule.TooLong, Assert.Single(MessageCheck.Run("abc", new MessageCheckOptions { MaximumLength = 2 })).Rule);
        Assert.Throws<ArgumentException>(() => MessageCheck.Run(new string('a', MessageCheck.LongestText + 1), new MessageCheckOptions()));
    }

    [Fact]
    public void What_is_refused_comes_first_and_the_rest_in_the_order_of_the_text()
    {
        var findings = Run("御社のせいです。\n訴えます。\nCVV: 123\n");
        Assert.Equal([MessageRule.SecurityCode, MessageRule.ShopBlame, MessageRule.Threat], findings.Select(finding => finding.Rule));
        Assert.Equal([3, 1, 2], findings.Select(finding => finding.Line!.Value));
    }

    [Fact]
    public void Every_rule_has_its_reason_source_and_words()
    {
        foreach (var rule in Enum.GetValues<MessageRule>())
        {
            var definition = MessageRules.Shared[rule];
            Assert.NotEmpty(definition.Source.En!);
            Assert.NotEmpty(definition.Source.Ja!);
            Assert.True(definition.Seen.Length == 0 || AccountGuard.Recovery.Playbooks.SeenDate.TryParse(definition.Seen, out _));
        }

        Assert.Equal(1, MessageRules.Shared.Schema);
        Assert.All(MessageTable.Read("message-words.tsv"), row => Assert.True(row["source"].Length > 0 && row["seen"].Length > 0 && row["phrase"].Length > 0));
    }

    [Fact]
    public void Any_text_is_checked_without_an_error()
    {
        FsCheck.Check.QuickThrowOnFailure(FsCheck.Fluent.Prop.ForAll<string?>(text => Run(text ?? "", SupportMessageKind.SellerReinstatement).Count >= 0));
        Assert.NotNull(Run("\uD800 \uDC00 \uFFFE 4111\uD8001111 " + new string('1', 5000) + new string(' ', 5000)));
    }

    private static ValueList<MessageFinding> Run(string text, SupportMessageKind? kind = null) => MessageCheck.Run(text, new MessageCheckOptions { Kind = kind });
}
