using AccountGuard.Addresses;

namespace AccountGuard.Core.Tests.Addresses;

public class ShippingAddressTests
{
    [Fact]
    public void Japanese_line_is_taken_apart()
    {
        var address = ShippingAddress.Parse("架空 太郎 〒222-0033 神奈川県横浜市港北区新横浜９丁目９８番７号 サンハイツ３０２号室 JP");

        Assert.Equal("架空 太郎", address.Recipient);
        Assert.Equal("JP", address.Country);
        Assert.Equal("2220033", address.Postcode);
        Assert.Equal("神奈川県", address.Region);
        Assert.Equal("横浜市", address.City);
        Assert.Equal("港北区", address.Ward);
        Assert.Equal("新横浜", address.Street);
        Assert.Equal("9-98-7", address.Numbers);
        Assert.Equal("サンハイツ302号室", address.Building);
        Assert.Equal("302", address.Room);
        Assert.Equal(AddressKind.Street, address.Kind);
    }

    [Fact]
    public void American_line_is_taken_apart()
    {
        var address = ShippingAddress.Parse("Jane Q. Sample 9123 N Main Street Apt 4B Springfield IL 62701-0099 United States");

        Assert.Equal("Jane Q. Sample", address.Recipient);
        Assert.Equal("US", address.Country);
        Assert.Equal("62701", address.Postcode);
        Assert.Equal("IL", address.Region);
        Assert.Equal("SPRINGFIELD", address.City);
        Assert.Equal("N MAIN STREET", address.Street);
        Assert.Equal("9123", address.Numbers);
        Assert.Equal("4B", address.Room);
    }

    [Theory]
    [InlineData("Erika Muster Hauptstraße 95 10115 Berlin Germany", "Erika Muster", "DE", "10115", "BERLIN", "HAUPTSTRASSE", "95")]
    [InlineData("Camilla Esempio-Prova Via Loredana, 98 Floridia DESIO 20832 Italy", "Camilla Esempio-Prova", "IT", "20832", "DESIO", "VIA LOREDANA", "98")]
    [InlineData("Jeanne Exemple 95 bis rue de la Paix 75002 Paris France", "Jeanne Exemple", "FR", "75002", "PARIS", "RUE DE LA PAIX", "95BIS")]
    [InlineData("Ana Ejemplo Calle Mayor, 95 28013 Madrid Spain", "Ana Ejemplo", "ES", "28013", "MADRID", "CALLE MAYOR", "95")]
    [InlineData("Jane Sample 912 High Street London SW1A 1AA United Kingdom", "Jane Sample", "GB", "SW1A1AA", "LONDON", "HIGH STREET", "912")]
    [InlineData("Jane Sample 9123 Maple Rd Mississauga ON L5M 6T2 Canada", "Jane Sample", "CA", "L5M6T2", "MISSISSAUGA", "MAPLE RD", "9123")]
    [InlineData("Jane Sample PO Box 912 Springfield IL 62701 US", "Jane Sample", "US", "62701", "SPRINGFIELD", null, "912")]
    public void Western_lines_are_taken_apart(string line, string recipient, string country, string postcode, string city, string? street, string numbers)
    {
        var address = ShippingAddress.Parse(line);

        Assert.Equal(
            (recipient, country, postcode, city, street, numbers),
            (address.Recipient, address.Country, address.Postcode, address.City, address.Street, address.Numbers));
    }

    [Theory]
    [InlineData("横浜市港北区日吉9-9-9", "神奈川県")]
    [InlineData("渋谷区広尾9-9-9", "東京都")]
    [InlineData("東京都府中市本町9-9-9", "東京都")]
    [InlineData("府中市本町9-9-9", null)]
    [InlineData("株式会社北海道見本 〒105-0014 東京都港区芝9-9-9", "東京都")]
    [InlineData("Jane Sample 9123 Main St Los Angeles California 90001 United States", "CA")]
    [InlineData("Jane Sample 9123 Main St Wilmington DE 19801", "DE")]
    [InlineData("Erika Muster Hauptstr. 95 10115 Berlin DE", null)]
    public void Region_is_normalised(string line, string? region) => Assert.Equal(region, ShippingAddress.Parse(line).Region);

    [Theory]
    [InlineData("架空太郎 〒100-8799 東京都千代田区大手町 銀座郵便局留", AddressKind.PostOffice)]
    [InlineData("東京都中央区銀座9-9 銀座郵便局私書箱99号", AddressKind.PoBox)]
    [InlineData("東京都港区芝9-9-9 転送コム TS000000", AddressKind.ParcelForwarder)]
    [InlineData("東京都港区芝9-9-9 Amazon Hub ロッカー", AddressKind.ParcelLocker)]
    [InlineData("東京都港区芝9-9-9 セブン-イレブン芝店", AddressKind.PickupShop)]
    [InlineData("Jane Sample PO Box 912 Springfield IL 62701", AddressKind.PoBox)]
    [InlineData("Postfach 95 99, 10115 Berlin", AddressKind.PoBox)]
    [InlineData("Erika Muster 12345678 Packstation 912 10115 Berlin Germany", AddressKind.ParcelLocker)]
    [InlineData("Jane Sample Amazon Locker - Sample 9123 Main St Springfield IL 62701", AddressKind.ParcelLocker)]
    [InlineData("Jane Sample The UPS Store 9123 Main St Springfield IL 62701", AddressKind.PrivateMailbox)]
    [InlineData("Jane Sample 9123 Main St PMB 912 Springfield IL 62701", AddressKind.PrivateMailbox)]
    [InlineData("Jane Sample 9123 Main St Ste 10 #912 Springfield IL 62701 US", AddressKind.PrivateMailbox)]
    [InlineData("Jane Sample 9123 Main St #912 Springfield IL 62701 US", AddressKind.Street)]
    [InlineData("Jane Sample 9123 Main St #4 Springfield IL 62701 US", AddressKind.Street)]
    [InlineData("Jane Sample General Delivery Springfield IL 62701 US", AddressKind.PostOffice)]
    [InlineData("Jane Sample c/o MyUS 9123 Main St Sarasota FL 34243 US", AddressKind.ParcelForwarder)]
    [InlineData("東京都港区芝9-9-9 PUDOステーション", AddressKind.ParcelLocker)]
    [InlineData("東京都港区芝9-9-9 Amazonカウンター 芝店", AddressKind.PickupShop)]
    [InlineData("東京都港区芝9-9-9 ヤマト運輸 芝営業所受取", AddressKind.PickupShop)]
    [InlineData("Jeanne Exemple Relais Pickup 12 rue de la Paix 75002 Paris France", AddressKind.PickupShop)]
    [InlineData("Ana Ejemplo Citypaq Calle Mayor 95 28013 Madrid Spain", AddressKind.ParcelLocker)]
    [InlineData("Mario Prova C.P. 912 20121 Milano MI Italy", AddressKind.PoBox)]
    [InlineData("東京都港区芝9-9-9", AddressKind.Street)]
    [InlineData("Not Available", AddressKind.Unknown)]
    [InlineData("", AddressKind.Unknown)]
    [InlineData(null, AddressKind.Unknown)]
    public void Kinds_are_recognised(string? line, AddressKind kind) => Assert.Equal(kind, ShippingAddress.Parse(line).Kind);

    [Fact]
    public void Recipient_given_apart_is_taken_off_the_line()
    {
        var address = ShippingAddress.Parse("ERIKA MUSTER Am Beispiel 95 10115 Berlin Germany", "Erika Muster");

        Assert.Equal(("Erika Muster", "AM BEISPIEL", "95"), (address.Recipient, address.Street, address.Numbers));
    }

    [Fact]
    public void Telephone_number_of_old_exports_is_no_part_of_the_address()
    {
        Assert.Equal(
            AddressLevel.Same,
            AddressComparer.Compare("Mario Prova Via Roma, 95 MILANO 20121 Italy Primary Phone: 3330000000", "Mario Prova Via Roma, 95 MILANO 20121 Italy"));
    }
}
