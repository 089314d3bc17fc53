using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Orders;

public class PaymentInstrumentsTests
{
    [Theory]
    [InlineData("Visa - 1234", "VISA 1234")]
    [InlineData("Visa-1234", "VISA 1234")]
    [InlineData("Visa - 1234 and Gift Certificate/Card", "VISA 1234")]
    [InlineData("Gift Certificate/Card and Visa - 1234", "VISA 1234")]
    [InlineData("AmericanExpress - 0001", "AMEX 0001")]
    [InlineData("American Express - 0001", "AMEX 0001")]
    [InlineData("MasterCard（下4けたが1234）", "MASTERCARD 1234")]
    [InlineData("マスターカード 下4桁 1234", "MASTERCARD 1234")]
    [InlineData("Visa-2222,MasterCard-1111", "MASTERCARD 1111|VISA 2222")]
    [InlineData("Carta - XXXX", "CARTAXXXX")]
    [InlineData("Visa - CARD01", "VISACARD01")]
    [InlineData("コンビニ払い", "コンビニ払い")]
    [InlineData("Gift Certificate/Card", "")]
    [InlineData("Amazonギフトカード", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Reads_each_way_of_writing_to_one_form(string? payment, string expected) =>
        Assert.Equal(expected, string.Join("|", PaymentInstruments.Read(payment)));
}
