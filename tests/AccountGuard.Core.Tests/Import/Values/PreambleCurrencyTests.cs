using System.Text;
using AccountGuard.Import.Values;

namespace AccountGuard.Core.Tests.Import.Values;

public class PreambleCurrencyTests
{
    [Theory]
    [InlineData("\"All amounts in USD, unless specified\"", "USD")]
    [InlineData("ALL AMOUNTS IN GBP (FBA, VAT)", "GBP")]
    [InlineData("Alle Beträge in Euro sofern nicht anders gekennzeichnet", "EUR")]
    [InlineData("指定のない場合、単位は円", "JPY")]
    [InlineData("Amounts in USD and CAD", null)]
    [InlineData("All orders, shipped or not", null)]
    [InlineData("", null)]
    public void The_one_currency_named_counts(string preamble, string? expected) =>
        Assert.Equal(expected, PreambleCurrency.Find(Encoding.UTF8.GetBytes(preamble)));
}
