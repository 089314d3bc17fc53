using AccountGuard.Import.Text;

namespace AccountGuard.Core.Tests.Import.Text;

public class HeaderNameTests
{
    [Theory]
    [InlineData("Order ID")]
    [InlineData("\uFEFFOrder ID")]
    [InlineData("  ORDER \t  id ")]
    [InlineData("Ｏｒｄｅｒ\u3000ＩＤ")]
    [InlineData("Order\u00A0ID")]
    [InlineData("\u200BOrder\u2060 ID\u200E")]
    public void Spellings_of_one_name_are_one(string name) => Assert.Equal("order id", HeaderName.Normalize(name));

    [Fact]
    public void A_broken_letter_is_no_error() => Assert.Equal("a\uFFFD", HeaderName.Normalize("A\uD800"));
}
