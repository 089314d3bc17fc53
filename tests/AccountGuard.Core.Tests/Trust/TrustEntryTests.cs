using AccountGuard.Trust;

namespace AccountGuard.Core.Tests.Trust;

public class TrustEntryTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 6, 0, 0, 123, TimeSpan.FromHours(9));

    [Theory]
    [InlineData(TrustKind.Payment, "4111 1111 1111 1111")]
    [InlineData(TrustKind.Payment, "Visa 4111-1111-1111-1111")]
    [InlineData(TrustKind.Payment, "Visa ４１１１１１１１１１１１１１１１")]
    [InlineData(TrustKind.Payment, "Visa 41234")]
    [InlineData(TrustKind.Payment, "Visa 4 1 2 3 4")]
    [InlineData(TrustKind.Payment, "Visa 4.1.2.3.4")]
    [InlineData(TrustKind.Address, "Jane Sample 4111111111111111 Springfield")]
    [InlineData(TrustKind.Seller, "378282246310005")]
    public void More_of_a_card_than_its_last_four_digits_is_refused_and_not_repeated(TrustKind kind, string value)
    {
        var fault = Assert.Throws<ArgumentException>(() => Create(kind, value));

        Assert.Contains("last four digits", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("4111", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It was the card 4111 1111 1111 1111", null)]
    [InlineData(null, "4111111111111111")]
    public void No_card_stands_in_a_reason_or_an_account(string? reason, string? account) =>
        Assert.Throws<ArgumentException>(() => TrustEntry.Create(TrustKind.Order, "1", account, Now, reason, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Visa - 1234", "VISA 1234")]
    [InlineData("Visa（下4けたが1234）", "VISA 1234")]
    [InlineData("****1234", "1234")]
    [InlineData("American Express 1001", "AMEX 1001")]
    [InlineData("PayPal", "PAYPAL")]
    [InlineData(" コンビニ払い ", "コンビニ払い")]
    public void A_means_of_payment_is_kept_in_one_form(string written, string kept)
    {
        var entry = Create(TrustKind.Payment, written);

        Assert.Equal(kept, entry.Value);
        Assert.True(TrustList.Of([entry]).Holds(Create(TrustKind.Payment, kept)));
    }

    [Theory]
    [InlineData(TrustKind.Order, "")]
    [InlineData(TrustKind.Address, " \u200B\t")]
    [InlineData(TrustKind.Payment, "Amazon Gift Card balance")]
    [InlineData(TrustKind.Payment, "Visa - 1234 and MasterCard - 5678")]
    public void What_is_nothing_or_several_things_is_refused(TrustKind kind, string value) => Assert.Throws<ArgumentException>(() => Create(kind, value));

    [Fact]
    public void Long_texts_are_refused_in_the_language_asked_for()
    {
        var fault = Assert.Throws<ArgumentException>(() => TrustEntry.Create(TrustKind.Seller, new string('x', 501), null, Now, null, CultureInfo.GetCultureInfo("ja")));

        Assert.Contains("500 文字", fault.Message, StringComparison.Ordinal);
        Assert.Equal(500, Create(TrustKind.Seller, new string('x', 500)).Value.Length);
    }

    [Fact]
    public void Texts_stand_on_one_line_and_can_be_written()
    {
        var entry = Create(TrustKind.Address, "Jane Sample\r\n1 Example Road\nSpringfield\u0007 OR\uD800");

        Assert.Equal("Jane Sample, 1 Example Road, Springfield OR\uFFFD", entry.Value);
        Assert.Equal(0, entry.AddedOn.Millisecond);
        Assert.Equal(Now.Offset, entry.AddedOn.Offset);
    }

    [Theory]
    [InlineData(TrustKind.Address, "見本 花子 〒390-0811 長野県松本市中央九丁目99-9 JP", "長野県松本市中央9-99-9")]
    [InlineData(TrustKind.Seller, "ﾋﾞｰｽﾞの見本店", "ビーズの見本店")]
    [InlineData(TrustKind.Seller, "Sample  Shop", "SAMPLE SHOP")]
    [InlineData(TrustKind.Order, " d01-1234567-1234567", "D01-1234567-1234567")]
    public void One_thing_is_known_however_it_is_written(TrustKind kind, string written, string otherwise)
    {
        Assert.True(TrustList.Of([Create(kind, written)]).Holds(Create(kind, otherwise)));
        Assert.Single(TrustList.Of([Create(kind, written), Create(kind, otherwise)]).Entries);
    }

    [Fact]
    public void What_is_said_of_every_account_is_said_of_each_and_not_the_other_way_round()
    {
        var ofAll = Create(TrustKind.Order, "1");
        var ofOne = Create(TrustKind.Order, "1", "one");

        Assert.True(TrustList.Of([ofAll]).Holds(ofOne));
        Assert.False(TrustList.Of([ofOne]).Holds(ofAll));
        Assert.False(TrustList.Of([ofOne]).Holds(Create(TrustKind.Order, "1", "other")));
        Assert.False(TrustList.Of([ofOne]).Holds(Create(TrustKind.Seller, "1", "one")));
    }

    private static TrustEntry Create(TrustKind kind, string value, string? account = null) =>
        TrustEntry.Create(kind, value, account, Now, reason: null, CultureInfo.InvariantCulture);
}
