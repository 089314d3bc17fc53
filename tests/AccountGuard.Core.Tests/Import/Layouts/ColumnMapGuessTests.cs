using AccountGuard.Import;
using AccountGuard.Import.Layouts;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class ColumnMapGuessTests : IDisposable
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(
        "Order Number,Placed On,Item,Qty,Unit Price,Order Total,Ship To,Shipping Street,Shipping City,Shipping State,Shipping Zip,Payment Method,Status",
        "S-10234,2026-04-03,Desk lamp,1,$20.00,$21.50,Jane Sample,1 Sample Street,Springfield,OR,97477,Visa,Shipped",
        "OrderId=Order Number;OrderDate=Placed On;Title=Item;Quantity=Qty;UnitPrice=Unit Price;Total=Order Total;"
        + "ShipTo=Shipping Street|Shipping City|Shipping State|Shipping Zip;ShipToName=Ship To;Payment=Payment Method;Status=Status")]
    [InlineData(
        "受注番号,注文日,注文時間,商品名,数量,単価,合計金額,送付先郵便番号1,送付先郵便番号2,送付先住所都道府県,送付先住所郡市区,送付先住所それ以降の住所,送付先姓,送付先名,支払方法,ステータス",
        "123456-20260403-0001,2026/4/3,21:15:00,見本の灯り,1,2000,2200,100,0001,東京都,千代田区,千代田1-1,見本,花子,クレジットカード,発送済み",
        "OrderId=受注番号;OrderDate=注文日|注文時間;Title=商品名;Quantity=数量;UnitPrice=単価;Total=合計金額;"
        + "ShipTo=送付先郵便番号1|送付先郵便番号2|送付先住所都道府県|送付先住所郡市区|送付先住所それ以降の住所;ShipToName=送付先姓|送付先名;Payment=支払方法;Status=ステータス;Currency==JPY")]
    [InlineData(
        "Bestellnummer;Bestelldatum;Artikel;Menge;Gesamtbetrag;Lieferadresse;PLZ;Zahlungsart;Bestellstatus",
        "B-100234;03.04.2026;Lampe;1;12,99;Musterweg 5, 12345 Musterstadt, Deutschland;12345;Visa;versandt",
        "OrderId=Bestellnummer;OrderDate=Bestelldatum;Title=Artikel;Quantity=Menge;Total=Gesamtbetrag;ShipTo=Lieferadresse;Payment=Zahlungsart;Status=Bestellstatus;DecimalMark=,")]
    [InlineData(
        "Commande n°;Date de commande;Produit(s);Quantité;Montant total;Adresse de livraison;Ville de livraison;Moyen de paiement;Statut",
        "100234;03/04/2026;Lampe;1;12,99;1 rue de l'Exemple;Exempleville;Visa;livré",
        "OrderId=Commande n°;OrderDate=Date de commande;Title=Produit(s);Quantity=Quantité;Total=Montant total;ShipTo=Adresse de livraison|Ville de livraison;Payment=Moyen de paiement;Status=Statut;DecimalMark=,")]
    [InlineData(
        "Número de pedido;Fecha;Artículo;Cantidad;Importe total;Dirección de envío;Método de pago;Estado",
        "100234;3 abr 2026;Lámpara;1;12,99;Calle Ejemplo 1;Visa;enviado",
        "OrderId=Número de pedido;OrderDate=Fecha;Title=Artículo;Quantity=Cantidad;Total=Importe total;ShipTo=Dirección de envío;Payment=Método de pago;Status=Estado;DecimalMark=,")]
    [InlineData(
        "Numero ordine;Data ordine;Articolo;Quantità;Totale;Indirizzo di spedizione;Metodo di pagamento;Stato",
        "100234;03/04/2026;Lampada;1;12,99;Via Esempio 1;Visa;consegnato",
        "OrderId=Numero ordine;OrderDate=Data ordine;Title=Articolo;Quantity=Quantità;Total=Totale;ShipTo=Indirizzo di spedizione;Payment=Metodo di pagamento;Status=Stato;DecimalMark=,")]
    [InlineData("Bestellnummer;Datum;Betrag;Versand;Lieferung;Empfänger", "B-100;03.04.2026;12,99;4,90;DHL;Erika Muster", "OrderId=Bestellnummer;OrderDate=Datum;Total=Betrag;ShipToName=Empfänger;DecimalMark=,")]
    [InlineData("Ref,When,What", "ABC-1234567,2026-04-03,Lamp", "OrderId=Ref;OrderDate=When")]
    [InlineData("注文番号,購入日,商品", "A-1,2026年4月3日(金) 21:15,見本", "OrderId=注文番号;OrderDate=購入日;Title=商品;DateFormat=yyyy年M月d日 H:mm")]
    [InlineData("order no,date,title", "A-1,20260403,lamp", "OrderId=order no;OrderDate=date;Title=title;DateFormat=yyyyMMdd")]
    public void A_map_is_proposed_and_reads_the_file_when_it_is_passed(string header, string row, string expected)
    {
        var path = folder.Write("shop.csv", $"{header}\n{row}\n");

        var explanation = Explain(path);

        Assert.Null(explanation.Layout);
        Assert.Equal(expected, Text(explanation.ColumnMap));
        var recorder = ImportRecorder.Import(path, new ImportOptions { ColumnMap = explanation.ColumnMap, DateOrder = DayMonthOrder.DayFirst, Language = English });
        var item = Assert.Single(recorder.Items);
        Assert.Equal(new DateTime(2026, 4, 3), item.OrderDate!.Value.Date);
        Assert.Empty(recorder.Warnings);
    }

    [Fact]
    public void Nothing_is_imported_by_a_guess_and_the_failure_proposes_it()
    {
        var path = folder.Write("shop.csv", "Bestellnummer;Bestelldatum;Artikel\nB-100234;03.04.2026;Lampe\n");

        var recorder = ImportRecorder.Import(path);

        Assert.Empty(recorder.Items);
        Assert.Equal("OrderId=Bestellnummer;OrderDate=Bestelldatum;Title=Artikel", Text(Assert.Single(recorder.Failures).ColumnMap));
    }

    [Theory]
    [InlineData("Colour,Size\nred,3\n")]
    [InlineData("Date,Colour\n2026-04-03,red\n")]
    [InlineData("Order ID,Colour\nA-1,red\n")]
    [InlineData("A-100234567,2026-04-03,Lamp\nA-100234568,2026-04-04,Lamp\n")]
    public void No_map_is_proposed_where_number_or_date_is_missing_or_the_header_is(string content) =>
        Assert.Null(Explain(folder.Write("shop.csv", content)).ColumnMap);

    [Fact]
    public void No_value_of_the_file_is_shown()
    {
        var path = folder.Write("shop.csv", "Order Number,Date,Jane Sample 1 Sample Street 12345 Springfield\nS-1,2026-04-03,secret\n");

        var recorder = ImportRecorder.Import(path);

        Assert.DoesNotContain("Sample", Text(Assert.Single(recorder.Failures).ColumnMap) + recorder.Failures[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_known_layout_has_no_proposal() =>
        Assert.Null(Explain(folder.Write("a.csv", "Order ID,Order Date,Total Owed\n111-1234567-1234567,2026-04-03,5\n")).ColumnMap);

    private static LayoutExplanation Explain(string path) =>
        Assert.Single(LayoutCatalog.Explain(path, new ImportOptions { Language = English }, new ImportRecorder(), CancellationToken.None));

    private static string? Text(OrderColumnMap? map) =>
        map is null ? null : string.Join(";", map.Entries.Select(entry => $"{entry.Key}={string.Join("|", entry.Value)}"));
}
