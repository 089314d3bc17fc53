using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Core.Tests.Recovery.Playbooks;

public class ShopTests
{
    [Theory]
    [InlineData("Amazon.co.jp", "amazon.co.jp", "JP")]
    [InlineData("www.amazon.co.jp", "amazon.co.jp", "JP")]
    [InlineData(" amazon.com ", "amazon.com", "US")]
    [InlineData("Amazon.co.uk", "amazon.co.uk", "GB")]
    [InlineData("amazon.com.au", "amazon.com.au", "AU")]
    [InlineData("Amazon.it", "amazon.it", "IT")]
    [InlineData("Amazon", "amazon", null)]
    [InlineData("panda01", "amazon", null)]
    [InlineData("amazon.xsecur.example", "other", null)]
    [InlineData("amazon.xyz", "other", null)]
    [InlineData("amazon.co.jp.example", "other", null)]
    [InlineData("notamazon.com", "other", null)]
    [InlineData("a.b.amazon.com", "other", null)]
    [InlineData("楽天市場", "other", null)]
    public void A_site_is_one_of_Amazons_by_its_whole_name_or_another_shop(string site, string name, string? country)
    {
        var shop = Shop.Of(site);

        Assert.Equal(name, shop?.ToString());
        Assert.Equal(country, shop?.Country);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_missing_site_is_no_shop(string? site) => Assert.Null(Shop.Of(site));
}
