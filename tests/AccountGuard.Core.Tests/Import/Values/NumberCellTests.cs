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
    [InlineData("1 2")]
    [InlineData("1 234,5 6")]
    [InlineData("1E5")]
    [InlineData("12:30")]
    [InlineData("99999999999999999999999999999999999")]
    public void What_is_no_amount_is_not_guessed(string cell) => Assert.Null(Read(cell));

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
