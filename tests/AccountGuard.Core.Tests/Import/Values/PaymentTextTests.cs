using System.Text.RegularExpressions;
using AccountGuard.Import.Values;
using FsCheck;
using FsCheck.Fluent;

namespace AccountGuard.Core.Tests.Import.Values;

public class PaymentTextTests
{
    [Theory]
    [InlineData("Discover0179", "Discover0179")]
    [InlineData("Visa - CARD01 and Gift Certificate/Card", "Visa - CARD01 and Gift Certificate/Card")]
    [InlineData("MasterCard（下4けたが1234）", "MasterCard（下4けたが1234）")]
    [InlineData("Visa-2222,MasterCard-1111", "Visa-2222,MasterCard-1111")]
    [InlineData("4111-1111-1111-1234 and Visa - 5678", "****1234 and Visa - 5678")]
    [InlineData("Visa １２３４５６７８", "Visa ****５６７８")]
    public void Only_longer_runs_of_digits_are_masked(string written, string expected) => Assert.Equal(expected, PaymentText.Mask(written));

    [Fact]
    public void No_text_keeps_five_digits_in_a_row() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        ArbMap.Default.ArbFor<ulong>(),
        (text, number) => !Regex.IsMatch(PaymentText.Mask(text.Get + number + text.Get), @"\d{5}")).QuickCheckThrowOnFailure();
}
