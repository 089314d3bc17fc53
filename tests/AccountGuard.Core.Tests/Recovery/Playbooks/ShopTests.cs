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
    [InlineData("amazon.xsecur.example", "amazon.xsecur.example", null)]
    [InlineData("amazon.xyz", "amazon.xyz", null)]
    [InlineData("amazon.co.jp.example", "amazon.co.jp.example", null)]
    [InlineData("notamazon.com", "notamazon.com", null)]
    [InlineData("a.b.amazon.com", "a.b.amazon.com", null)]
    [InlineData("楽天市場", "楽天市場", null)]
    public void A_site_is_one_of_Amazons_by_its_whole_name_or_another_shop(string site, string name, string? country)
    {
        var shop = Shop.Of(site);

        Assert.Equal(name, shop?.ToString());
        Assert.Equal(country, shop?.Country);
    }

    [Theory]
    [InlineData("Walmart.com", new[] { "other", "walmart.com" })]
    [InlineData("notamazon.com", new[] { "other", "notamazon.com" })]
    [InlineData("www.amazon.de", new[] { "amazon", "amazon.de" })]
    public void Playbooks_name_a_shop_by_its_group_or_its_site(string site, string[] names) => Assert.Equal(names, Shop.Of(site)!.Names);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_missing_site_is_no_shop(string? site) => Assert.Null(Shop.Of(site));
}
