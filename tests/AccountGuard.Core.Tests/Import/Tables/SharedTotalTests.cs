using AccountGuard.Import.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace AccountGuard.Core.Tests.Import.Tables;

public sealed class SharedTotalTests
{
    [Fact]
    public void Shares_add_up_to_the_total() => Prop.ForAll<NonEmptyArray<ushort>, uint>((prices, cents) =>
    {
        var total = cents / 100m;
        var shares = SharedTotal.Among(prices.Get.Select(price => (decimal?)price).ToList(), total);

        return prices.Get.All(price => price == 0) ? shares is null : shares!.Sum() == total && shares!.Count == prices.Get.Length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_tells_the_shares_of_lines_without_price() => Assert.Null(SharedTotal.Among([1m, null], 5m));

    [Fact]
    public void Yen_have_no_decimals() => Assert.Equal([667m, 333m], SharedTotal.Among([2m, 1m], 1000m)!.Select(share => share!.Value));

    [Fact]
    public void Prices_that_add_up_stay_as_they_are() => Assert.Equal([2m, 1m], SharedTotal.Among([2m, 1m], 3m)!.Select(share => share!.Value));
}
