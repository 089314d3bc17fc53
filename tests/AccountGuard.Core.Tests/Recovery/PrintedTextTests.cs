using AccountGuard.Recovery;

namespace AccountGuard.Core.Tests.Recovery;

public class PrintedTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(" a\r\n\t b\u0007\u202e ", "a b")]
    [InlineData("Visa - 1234", "Visa - 1234")]
    [InlineData("4111111111111111", "…1111")]
    [InlineData("４１１１ １１１１ １１１１ １１１１", "…１１１１")]
    [InlineData("3782 822463 10005", "…0005")]
    [InlineData("大阪市見本町1-2-3 06-0000-0000 550-0001", "大阪市見本町1-2-3 06-0000-0000 550-0001")]
    [InlineData("𠮷田 試", "𠮷田 試")]
    public void Text_is_one_line_and_keeps_no_card_number(string? text, string expected) =>
        Assert.Equal(expected, PrintedText.Clean(text));

    [Fact]
    public void An_order_number_keeps_its_digits() =>
        Assert.Equal("4111 1111 1111 1111", PrintedText.OrderNumber(" 4111\n1111 1111 1111"));

    [Fact]
    public void Text_is_bounded_and_no_character_is_cut_in_two()
    {
        var clean = PrintedText.Clean(new string('a', 199) + "𠮷𠮷𠮷");

        Assert.Equal(new string('a', 199) + "…", clean);
    }
}
