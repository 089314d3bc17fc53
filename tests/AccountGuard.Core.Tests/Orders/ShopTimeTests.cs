using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Orders;

public class ShopTimeTests
{
    private static readonly DateTimeOffset LateEvening = new(2026, 10, 28, 22, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Amazon.co.jp")]
    [InlineData("amazon.CO.JP ")]
    [InlineData("www.amazon.co.jp/")]
    public void Japan_s_day_is_the_one_its_pages_show(string site)
    {
        var local = ShopTime.Of(LateEvening, site);
        Assert.Equal(29, local.Day);
        Assert.Equal(LateEvening, local);
    }

    [Theory]
    [InlineData("Amazon.com")]
    [InlineData("amazon.co.jp.example")]
    [InlineData("")]
    [InlineData(null)]
    public void Every_other_site_keeps_what_the_source_says(string? site) =>
        Assert.Equal(TimeSpan.Zero, ShopTime.Of(LateEvening, site).Offset);
}
