using System.Text;
using AccountGuard.Import.Values;
using FsCheck;
using FsCheck.Fluent;

namespace AccountGuard.Core.Tests.Import.Values;

public class NumberCellTests
{
    [Theory]
    [InlineData("(12.00)", "-12.00")]
    [InlineData("-$5.00", "-5.00")]
    [InlineData("$-5.00", "-5.00")]
    [InlineData("2200円", "2200")]
    [InlineData("１，２３４", "1234")]
    [InlineData("12,50", "12.50")]
    [InlineData("1.210,00 €", "1210.00")]
    [InlineData("1 210,00 €", "1210.00")]
    [InlineData("1\u00A0234\u00A0567,8", "1234567.8")]
    [InlineData("12\u202F345", "12345")]
    [InlineData("USD 1,234,567.89", "1234567.89")]
    [InlineData("−3", "-3")]
    [InlineData(".5", "0.5")]
    [InlineData("123456789012345678901.5", "123456789012345678901.5")]
    public void Written_amounts_are_read(string cell, string expected) => Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Read(cell));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("$")]
    [InlineData("1,23,4.5")]
    [InlineData("1.2.3")]
    [InlineData("twelve")]
    [InlineData("B000012345")]
    [InlineData("12 of 13")]
    [InlineData("--5")]
    [InlineData("(-5)")]
    [InlineData("12,34,567.8.9")]
    [InlineData("EUR 12 USD")]
    [InlineData("1 2")]
    [InlineData("1 234,5 6")]
    [InlineData("1E5")]
    [InlineData("12:30")]
    [InlineData("99999999999999999999999999999999999")]
    public void What_is_no_amount_is_not_guessed(string cell) => Assert.Null(Read(cell));

    [Theory]
    [InlineData("AU $3,000.00", "3000.00", "AUD")]
    [InlineData("EUR 90,00", "90.00", "EUR")]
    [InlineData("CAD 12.00", "12.00", "CAD")]
    [InlineData("12.00 usd", "12.00", "USD")]
    [InlineData("US$12", "12", "USD")]
    [InlineData("C$ 1.50", "1.50", "CAD")]
    [InlineData("R$ 1.234,56", "1234.56", "BRL")]
    [InlineData("₹1,23,456.00", "123456.00", "INR")]
    [InlineData("Rs. 1,23,456", "123456", null)]
    [InlineData("Rs.500", "500", null)]
    [InlineData("129,99 zł", "129.99", "PLN")]
    [InlineData("1 249,00 kr", "1249.00", null)]
    [InlineData("$43.00", "43.00", null)]
    [InlineData("CAD$5", "5", "CAD")]
    [InlineData("￥2,200", "2200", "JPY")]
    [InlineData("２，２００円", "2200", "JPY")]
    [InlineData("CHF 1'234.50", "1234.50", "CHF")]
    [InlineData("1’234.50", "1234.50", null)]
    [InlineData("Fr. 12.–", "12", "CHF")]
    [InlineData("12,- €", "12", "EUR")]
    [InlineData("€ 12,-", "12", "EUR")]
    [InlineData("12.00-", "-12.00", null)]
    [InlineData("12,50- €", "-12.50", "EUR")]
    [InlineData("-EUR 12,50", "-12.50", "EUR")]
    [InlineData("(AU $12.00)", "-12.00", "AUD")]
    [InlineData("Gift Card:    $6.93", "6.93", null)]
    [InlineData("1,210 USD", "1210", "USD")]
    [InlineData("1.210 €", "1210", "EUR")]
    [InlineData("¥1.210", "1210", "JPY")]
    [InlineData("1.210 KWD", "1.210", "KWD")]
    [InlineData("0.125 €", "0.125", "EUR")]
    [InlineData("5 XYZ", "5", null)]
    public void Amounts_are_read_with_their_currency(string cell, string? expected, string? currency)
    {
        var isRead = NumberCell.TryReadAmount(Encoding.UTF8.GetBytes(cell), DecimalMark.Unknown, out var amount);

        Assert.Equal((expected, currency), (isRead ? amount.Value.ToString(CultureInfo.InvariantCulture) : null, amount.Currency));
    }

    [Theory]
    [InlineData("1.210", DecimalMark.Unknown, null, "1.210")]
    [InlineData("1.210", DecimalMark.Point, null, "1.210")]
    [InlineData("1.210", DecimalMark.Comma, null, "1210")]
    [InlineData("1,210", DecimalMark.Unknown, null, "1210")]
    [InlineData("1,210", DecimalMark.Point, null, "1210")]
    [InlineData("1,210", DecimalMark.Comma, null, "1.210")]
    [InlineData("1.210", DecimalMark.Unknown, "JPY", "1210")]
    [InlineData("1,210", DecimalMark.Comma, "JPY", "1210")]
    [InlineData("1.210", DecimalMark.Comma, "KWD", "1.210")]
    [InlineData("1.210", DecimalMark.Unknown, "EUR", "1.210")]
    [InlineData("1234.567", DecimalMark.Comma, null, "1234.567")]
    [InlineData("0.125", DecimalMark.Comma, null, "0.125")]
    [InlineData("1.234.567", DecimalMark.Point, null, "1234567")]
    [InlineData("12,50", DecimalMark.Point, null, "12.50")]
    internal void One_mark_before_three_digits_is_told_by_the_currency_then_by_the_file(string cell, DecimalMark mark, string? currency, string expected)
    {
        Assert.True(NumberCell.TryReadAmount(Encoding.UTF8.GetBytes(cell), mark, out var amount, Encoding.ASCII.GetBytes(currency ?? "")));
        Assert.Equal(expected, amount.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1.210,00", DecimalMark.Comma)]
    [InlineData("12,50 €", DecimalMark.Comma)]
    [InlineData("1.234.567", DecimalMark.Comma)]
    [InlineData("12.5", DecimalMark.Point)]
    [InlineData("1,210.00", DecimalMark.Point)]
    [InlineData("1,23,456", DecimalMark.Point)]
    [InlineData("0.125", DecimalMark.Point)]
    [InlineData("1.210", DecimalMark.Unknown)]
    [InlineData("1,210", DecimalMark.Unknown)]
    [InlineData("1 210", DecimalMark.Unknown)]
    [InlineData("12", DecimalMark.Unknown)]
    [InlineData("soon", DecimalMark.Unknown)]
    internal void An_amount_that_reads_one_way_tells_the_decimal_mark(string cell, DecimalMark expected) =>
        Assert.Equal(expected, NumberCell.WrittenMark(Encoding.UTF8.GetBytes(cell)));

    [Theory]
    [InlineData("", true)]
    [InlineData("-", true)]
    [InlineData("--", true)]
    [InlineData("—", true)]
    [InlineData("Free", true)]
    [InlineData("?", true)]
    [InlineData("0", false)]
    [InlineData("-1", false)]
    public void Dashes_and_words_for_nothing_are_no_amount(string cell, bool expected) =>
        Assert.Equal(expected, NumberCell.IsAbsent(Encoding.UTF8.GetBytes(cell)));

    [Fact]
    public void Any_amount_is_read_back_from_every_way_of_writing_it() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        ArbMap.Default.ArbFor<byte>(),
        (number, places) =>
        {
            var amount = new decimal(Math.Abs((long)number)) / (places % 3 == 0 ? 1 : 100);
            var plain = amount.ToString("0.00", CultureInfo.InvariantCulture);
            var grouped = amount.ToString("#,##0.00", CultureInfo.InvariantCulture);
            return Read(plain) == amount && Read(grouped) == amount && Read("'-" + grouped + "'") == -amount
                && Read("$" + grouped) == amount && Read("(" + grouped + ")") == -amount;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_is_an_error() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(), bytes => NumberCell.TryRead(bytes, out _) || true).QuickCheckThrowOnFailure();

    private static decimal? Read(string cell) => NumberCell.TryRead(Encoding.UTF8.GetBytes(cell), out var value) ? value : null;
}
