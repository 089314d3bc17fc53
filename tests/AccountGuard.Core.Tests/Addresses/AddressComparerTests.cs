using AccountGuard.Addresses;

namespace AccountGuard.Core.Tests.Addresses;

/// <summary>Made-up pairs: real towns, invented lots and names.</summary>
public class AddressComparerTests
{
    [Theory]
    [InlineData("東京都世田谷区新町三丁目98-7", "東京都世田谷区新町3-98-7")]
    [InlineData("東京都世田谷区新町３丁目９８番７号", "世田谷区新町3-98-7")]
    [InlineData("東京都世田谷区新町三の九十八の七", "東京都世田谷区新町3-98-7")]
    [InlineData("東京都世田谷区新町3丁目98番地の7", "東京都世田谷区新町3ー98ー7")]
    [InlineData("〒154-0014 東京都世田谷区新町3-98-7", "東京都世田谷区新町3-98-7 JP")]
    [InlineData("架空 太郎 〒154-0014 東京都世田谷区新町3-98-7 JP", "東京都世田谷区新町3-98-7 日本")]
    [InlineData("架空太郎 154-0014 東京都世田谷区新町3-98-7", "見本花子様 〒1540014 東京都 世田谷区 新町 3-98-7 日本")]
    [InlineData("架空 太郎 横浜市港北区日吉5丁目91-2", "神奈川県横浜市港北区日吉五丁目91番2号")]
    [InlineData("大阪府堺市堺区中之町東三丁1番99号", "堺市堺区中之町東3丁1-99")]
    [InlineData("和歌山県和歌山市十二番丁99", "和歌山市12番丁99")]
    [InlineData("北海道札幌市北区北24条西6丁目1-99", "札幌市北区北二十四条西六丁目1番99号")]
    [InlineData("北海道札幌市北区北24条西6丁目1-99", "札幌市北区北24西6-1-99")]
    [InlineData("京都府京都市中京区寺町通御池上る上本能寺前町999", "京都市中京区上本能寺前町999番地")]
    [InlineData("京都府京都市上京区役人町中立売通堀川西入999", "京都市上京区中立売通堀川西入ル役人町999")]
    [InlineData("埼玉県越谷市大字下間久里999-37", "越谷市下間久里999番地37")]
    [InlineData("青森県上北郡横浜町字三保野999", "上北郡横浜町三保野999")]
    [InlineData("茨城県龍ケ崎市99-1", "茨城県竜ヶ崎市99-1")]
    [InlineData("東京都千代田区霞ヶ関9-9-9", "東京都千代田区霞が関9丁目9番9号")]
    [InlineData("東京都渋谷区千駄ケ谷9-8-7", "東京都渋谷区千駄ヶ谷9-8-7")]
    [InlineData("神奈川県横浜市西区桜木町9-9 渡邊ビル5F", "神奈川県横浜市西区桜木町9-9 渡辺ビル5階")]
    [InlineData("東京都港区芝9-9-9 サンハイツ302号室", "東京都港区芝9-9-9サンハイツ302")]
    [InlineData("東京都港区芝9-9-9-302", "東京都港区芝9-9-9 サンハイツ302号室")]
    [InlineData("東京都港区芝9-9-9 302", "東京都港区芝9-9-9-302")]
    [InlineData("東京都港区芝9-9-9 サンハイツ3階302号室", "東京都港区芝9-9-9 サンハイツ 302")]
    [InlineData("東京都港区芝9-9-9 第二見本ビル3F", "東京都港区芝9-9-9 第2見本ビル3F")]
    [InlineData("三重県四日市市諏訪町9-99", "四日市市諏訪町9番99号")]
    [InlineData("千葉県市川市市川9-9-9", "市川市市川九丁目9番9号")]
    [InlineData("奈良県大和郡山市北郡山町999-9", "大和郡山市北郡山町999番地9")]
    [InlineData("東京都西多摩郡日の出町平井9999", "西多摩郡日の出町大字平井9999番地")]
    [InlineData("東京都江戸川区西小松川町99-345", "東京都江戸川区西小松川99-345")]
    [InlineData("東京都港区芝9-9-9 見本方", "東京都港区芝9-9-9 見本様方")]
    public void Japanese_writings_of_one_place_are_the_same(string left, string right) => AssertLevel(AddressLevel.Same, left, right);

    [Theory]
    [InlineData(AddressLevel.Near, "東京都港区芝9-9-9 サンハイツ302号室", "東京都港区芝9-9-9 サンハイツ303号室")]
    [InlineData(AddressLevel.Near, "東京都港区芝9-9-9 サンハイツ302号室", "東京都港区芝9-9-9")]
    [InlineData(AddressLevel.Near, "東京都港区芝9-9-9", "東京都港区芝9-9-9-302")]
    [InlineData(AddressLevel.Near, "東京都港区芝9-9-9 コーポ桜201", "東京都港区芝9-9-9 グランドメゾン201")]
    [InlineData(AddressLevel.Near, "〒105-0014 東京都港区芝3-9-9", "〒105-0014 東京都港区芝3-8-8")]
    [InlineData(AddressLevel.SameCity, "東京都港区芝9-9-9", "東京都港区海岸9-9-9")]
    [InlineData(AddressLevel.SameCity, "神奈川県横浜市中区翁町2-98-15", "神奈川県横浜市西区桜木町2-98-15")]
    [InlineData(AddressLevel.SameCity, "札幌市北区北24条西6丁目1-99", "札幌市北区北24条東6丁目1-99")]
    [InlineData(AddressLevel.Other, "東京都府中市本町9-9-9", "広島県府中市本町9-9-9")]
    [InlineData(AddressLevel.Other, "東京都中央区銀座9-9-9", "大阪府大阪市中央区本町9-9-9")]
    [InlineData(AddressLevel.Other, "架空太郎 〒154-0014 東京都世田谷区新町3-98-7", "架空太郎 〒569-1041 大阪府高槻市奈佐原2-98-7")]
    public void Japanese_places_are_told_apart(AddressLevel level, string left, string right) => AssertLevel(level, left, right);

    [Theory]
    [InlineData("9123 Main Street, Springfield, IL 62701", "9123 MAIN ST SPRINGFIELD IL 62701-0099 United States")]
    [InlineData("Jane Sample 9123 N Main St Apt 4 Springfield IL 62701 United States", "JOHN EXAMPLE 9123 North Main Street #4 Springfield, Illinois 62701 US")]
    [InlineData("9123 5th Ave, New York, NY 10001", "9123 Fifth Avenue New York New York 10001")]
    [InlineData("Jane Sample 9123 Broadway Apt 12B New York NY 10001 United States", "9123 Broadway, Unit 12B, New York, NY 10001")]
    [InlineData("9123 Elm St, Cambridge, MA 02138", "9123 Elm Street Cambridge MA 2138")]
    [InlineData("9123 Oak Ave St Louis MO 63101", "9123 Oak Avenue, Saint Louis, MO 63101")]
    [InlineData("P.O. Box 9123, Springfield, IL 62701", "Jane Sample PO BOX 9123 SPRINGFIELD IL 62701 USA")]
    [InlineData("9123 Martin Luther King Jr Blvd, Austin, TX 78701", "9123 MARTIN LUTHER KING JR BOULEVARD AUSTIN TX 78701")]
    [InlineData("9123 Washingtn St, Boston, MA 02108", "9123 Washington St, Boston, MA 02108")]
    [InlineData("9123 Highway 50, Carson City, NV 89701", "Jane Sample 9123 Hwy 50 Carson City NV 89701 United States")]
    [InlineData("Jane Sample 9123 Main St Suite 200 Dover DE 19901 United States", "9123 Main St Ste 200, Dover, DE 19901")]
    [InlineData("9123 W 45th St Fl 3 New York NY 10036", "9123 West 45th Street, 3rd Floor, New York, NY 10036")]
    [InlineData("Street A99 CAMBRIDGE MA 021xx", "Street A99, Cambridge, MA, 021xx")]
    [InlineData("Jane Sample 9123 Maple Rd Mississauga ON L5M 6T2 Canada", "9123 Maple Road, Mississauga, Ontario L5M6T2")]
    [InlineData("5-9123 Maple Rd Mississauga ON L5M 6T2 Canada", "9123 Maple Rd Unit 5 Mississauga ON L5M6T2 CA")]
    [InlineData("9123 Rue Sainte-Catherine O, Montréal, QC H3B 1A1, Canada", "9123 rue Ste Catherine O Montreal Quebec H3B1A1 Canada")]
    [InlineData("Flat 2, 912 High Street, London SW1A 1AA", "Jane Sample Flat 2 912 High St London SW1A1AA United Kingdom")]
    [InlineData("912a Mill Lane Leeds LS1 1AA GB", "912A Mill Ln, Leeds, LS11AA, UK")]
    [InlineData("Erika Muster Hauptstraße 95 10115 Berlin Germany", "Max Beispiel Hauptstr. 95, 10115 Berlin, Deutschland")]
    [InlineData("Erika Muster Karl-Marx-Straße 95a 12043 Berlin Germany", "Karl Marx Str. 95 A, 12043 Berlin")]
    [InlineData("Müllerstr. 95, 13353 Berlin", "Muellerstraße 95 13353 Berlin Germany")]
    [InlineData("Jeanne Exemple 95 bis rue de la Paix 75002 Paris France", "95bis, Rue de la Paix, 75002 PARIS")]
    [InlineData("95 av. du Général Leclerc, 75014 Paris", "Jean Exemple 95 AVENUE DU GENERAL LECLERC PARIS 75014 France")]
    [InlineData("Camilla Esempio Via Loredana, 98 Floridia DESIO 20832 Italy", "Mario Prova Via Loredana 98, Floridia, Desio 20832 Italia")]
    [InlineData("Dott. Mario Prova Viale Europa, 95 Piano 5 ROMA RM 00144 Italy", "Mario Prova V.le Europa 95 piano 5 Roma 00144 Italia")]
    [InlineData("Ana Ejemplo Calle Mayor, 95, 2º B 28013 Madrid Spain", "C/ Mayor 95 2 B, 28013 Madrid, España")]
    public void Western_writings_of_one_place_are_the_same(string left, string right) => AssertLevel(AddressLevel.Same, left, right);

    [Theory]
    [InlineData(AddressLevel.Near, "9123 Main St Apt 4, Springfield, IL 62701", "9123 Main St Apt 5, Springfield, IL 62701")]
    [InlineData(AddressLevel.Near, "9123 Main St, Springfield, IL 62701", "9123 Main St Apt 5, Springfield, IL 62701")]
    [InlineData(AddressLevel.Near, "9123 Main St PMB 12, Springfield, IL 62701", "9123 Main St PMB 13, Springfield, IL 62701")]
    [InlineData(AddressLevel.Near, "9123 Main St, Springfield, IL 62701", "9124 Main St, Springfield, IL 62701")]
    [InlineData(AddressLevel.Near, "PO Box 912, Springfield, IL 62701", "PO Box 913, Springfield, IL 62701")]
    [InlineData(AddressLevel.Near, "9123 Main St, Springfield, IL 62701", "9123 Main Ave, Springfield, IL 62701")]
    [InlineData(AddressLevel.Near, "9123 N Main St, Springfield, IL 62701", "9123 S Main St, Springfield, IL 62701")]
    [InlineData(AddressLevel.SameCity, "9123 Main St, Springfield, IL 62701", "44 Oak Rd, Springfield, IL 62704")]
    [InlineData(AddressLevel.Other, "9123 Main St, Springfield, IL 62701", "9123 Main St, Springfield, MA 01103")]
    [InlineData(AddressLevel.Other, "Jane Sample 9123 Main St Springfield IL 62701 United States", "Jane Sample 44 Oak Rd Portland OR 97201 United States")]
    [InlineData(AddressLevel.SameCity, "Jane Sample 9123 Broadway New York NY 10001 United States", "Jane Sample 44 Wall St New York NY 10005 United States")]
    [InlineData(AddressLevel.Other, "912 High Street, London SW1A 1AA", "912 High Street, Leeds LS1 1AA")]
    [InlineData(AddressLevel.Other, "Erika Muster Hauptstr. 95 10115 Berlin Germany", "Erika Muster Gartenweg 3 80331 München Germany")]
    [InlineData(AddressLevel.Other, "Mario Prova Via Loredana, 98 Floridia DESIO 20832 Italy", "Mario Prova Borgo Fabio, 17 ISOLA 67030 Italy")]
    [InlineData(AddressLevel.Near, "Mario Prova Via Loredana, 98 DESIO 20832 Italy", "Mario Prova Via Loredana, 89 DESIO 20832 Italy")]
    [InlineData(AddressLevel.Other, "Ana Ejemplo Calle Mayor 95 28013 Madrid Spain", "Ana Ejemplo Calle Mayor 95 08001 Barcelona Spain")]
    public void Western_places_are_told_apart(AddressLevel level, string left, string right) => AssertLevel(level, left, right);

    [Theory]
    [InlineData("", "東京都港区芝9-9-9")]
    [InlineData("Not Available", "9123 Main St, Springfield, IL 62701")]
    [InlineData(null, "9123 Main St, Springfield, IL 62701")]
    public void Nothing_is_near_to_no_address(string? left, string right) => AssertLevel(AddressLevel.Other, left, right);

    private static void AssertLevel(AddressLevel level, string? left, string? right)
    {
        Assert.Equal(level, AddressComparer.Compare(left, right));
        Assert.Equal(level, AddressComparer.Compare(right, left));
    }
}
