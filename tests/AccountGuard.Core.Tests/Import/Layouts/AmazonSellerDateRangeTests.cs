using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;
using static AccountGuard.Core.Tests.Import.Layouts.SellerText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonSellerDateRangeTests : IDisposable
{
    private const string Name = "AmazonSellerDateRange";

    private const string JapanesePreamble = """
        "指定のない場合、単位は円"

        "注文および返金には、商品代金、配送料、ギフト包装手数料が含まれます。"
        "定義:"
        "手数料には、販売手数料、成約料が含まれます。"
        "その他: 上記の列に含まれない金額"

        """;

    private const string AmericanPreamble = """
        "Includes Amazon Marketplace, Fulfillment by Amazon (FBA), and Amazon Webstore transactions"
        "All amounts in USD, unless specified"
        "Definitions:"

        """;

    private static readonly string[] Japan30 = Columns(Name, "Japan, 30 columns");
    private static readonly string[] America32 = Columns(Name, "USA, 32 columns");

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> AllForms() => Forms(Name);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Japan_s_report_behind_its_preamble_is_read()
    {
        var import = Import(Bom + JapanesePreamble + Csv(
            Japan30,
            Japan(),
            Japan(("トランザクションの種類", "返金"), ("合計", "-1,050"), ("日付/時間", "2026/08/01 1:53:14 JST")),
            Japan(("トランザクションの種類", "FBA手数料"), ("注文番号", ""), ("合計", "-450")),
            Japan(("トランザクションの種類", "調整"), ("合計", "120")),
            Japan(("トランザクションの種類", "振込み"), ("注文番号", ""), ("SKU", ""), ("数量", ""), ("Amazon 出品サービス", ""), ("説明", "振込先口座の末尾: 123"), ("合計", "-98,765"))));

        Assert.Equal([LineKind.Sale, LineKind.Refund, LineKind.Fee, LineKind.Fee, LineKind.Payout], import.Items.Select(item => item.Kind));
        Assert.Equal([1050m, null, -450m, 120m, -98765m], import.Items.Select(item => item.Total));
        Assert.All(import.Items, item => Assert.Equal("JPY", item.Currency));

        var sale = import.Items[0];
        Assert.Equal((8L, "249-1000001-2000001", "LAMP-01", "電気スタンド", 1), (sale.SourceLine, sale.OrderId, sale.ProductId, sale.Title, sale.Quantity));
        Assert.Equal(("〒231-0017 神奈川県横浜市", "amazon.co.jp"), (sale.ShipTo, sale.Site));
        Assert.Equal(new DateTimeOffset(2026, 7, 3, 12, 34, 56, TimeSpan.FromHours(9)), sale.OrderDate);

        var refund = import.Items[1];
        Assert.Equal((1050m, null, new DateTimeOffset(2026, 8, 1, 1, 53, 14, TimeSpan.FromHours(9))), (refund.Refunded, refund.OrderDate, refund.RefundedOn));

        var payout = import.Items[4];
        Assert.Equal(("", "振込先口座の末尾: 123", "11000000001"), (payout.OrderId, payout.Title, payout.LineId));
        Assert.Equal((null, "Amazon"), (sale.LineId, sale.FulfilledBy));
        Assert.Equal(new DateTimeOffset(2026, 7, 3, 12, 34, 56, TimeSpan.FromHours(9)), payout.OrderDate);
        Assert.Empty(import.Warnings);
    }

    [Fact]
    public void The_American_report_is_read()
    {
        var import = Import(AmericanPreamble + Csv(
            America32,
            America(),
            America(("type", "Refund"), ("total", "-17.50")),
            America(("type", "Service Fee"), ("order id", ""), ("total", "-39.99"), ("description", "Subscription")),
            America(("type", "Transfer"), ("order id", ""), ("total", "-1,234.56"), ("description", "To account ending with: 0123456789"), ("date/time", "15 Mar 2026 3:22:08 PM UTC"))));

        Assert.Equal([LineKind.Sale, LineKind.Refund, LineKind.Fee, LineKind.Payout], import.Items.Select(item => item.Kind));
        Assert.Equal(new DateTimeOffset(2026, 9, 4, 1, 5, 7, TimeSpan.FromHours(-7)), import.Items[0].OrderDate);
        Assert.Equal((18.25m, "USD", "Springfield, OR 97477"), (import.Items[0].Total, import.Items[0].Currency, import.Items[0].ShipTo));

        var payout = import.Items[3];
        Assert.Equal((-1234.56m, "To account ending with: ****6789", "USD"), (payout.Total, payout.Title, payout.Currency));
        Assert.Equal(new DateTimeOffset(2026, 3, 15, 15, 22, 8, TimeSpan.Zero), payout.OrderDate);
    }

    [Theory]
    [MemberData(nameof(AllForms))]
    public void Every_form_is_read_with_and_without_preamble(string form)
    {
        var columns = Columns(Name, form);
        var row = new Dictionary<string, string>
        {
            [columns[0]] = "2026-07-03 12:34:56 UTC",
            [columns[1]] = "11000000001",
            [columns[2]] = "???",
            [columns[3]] = "302-1000001-2000001",
            [columns[4]] = "LAMP-01",
            [columns[5]] = "Lamp",
            [columns[6]] = "2",
            [columns.Single(column => column is "合計" or "total" or "Gesamt" or "totale")] = "-3.50",
        };
        foreach (var preamble in new[] { "", "\"One line\"\n\"All amounts in EUR\"\n\n\"Three\"\n\"4\"\n\"5\"\n\"6\"\n\"7\"\n\"8\"\n\"9\"\n" })
        {
            var item = Assert.Single(Import(preamble + Csv(columns, row)).Items);

            Assert.Equal((LineKind.Fee, "302-1000001-2000001", -3.50m, "LAMP-01", 2), (item.Kind, item.OrderId, item.Total, item.ProductId, item.Quantity));
            Assert.Equal(preamble.Length == 0 ? null : "EUR", item.Currency);
            Assert.Equal("Lamp", item.Title);
        }
    }

    [Theory]
    [InlineData("Germany, 27 columns", "Bestellung", "Erstattung", "Übertrag", "01.09.2026 10:22:11 UTC")]
    [InlineData("France, 27 columns", "Commande", "Remboursement", "Transfert", "1 sept. 2026 10:22:11 UTC")]
    [InlineData("Italy, 27 columns", "Ordine", "Rimborso", "Trasferimento", "1 set 2026 10:22:11 UTC")]
    [InlineData("Spain, 27 columns", "Pedido", "Reembolso", "Transferir", "1 sep 2026 10:22:11 UTC")]
    public void Europe_s_words_and_dates_are_known(string form, string sale, string refund, string payout, string date)
    {
        var columns = Columns(Name, form);
        var rows = new[] { sale, refund, payout }.Select(word => new Dictionary<string, string>
        {
            [columns[0]] = date,
            [columns[2]] = word,
            [columns[3]] = word == payout ? "" : "302-1000001-2000001",
            [columns[^1]] = "1.234,56",
        });
        var import = Import("\"Alle Beträge in Euro sofern nicht anders gekennzeichnet\"\n" + Csv(columns, [.. rows]));

        Assert.Equal([LineKind.Sale, LineKind.Refund, LineKind.Payout], import.Items.Select(item => item.Kind));
        Assert.Equal([1234.56m, 1234.56m, 1234.56m], import.Items.Select(item => item.Total ?? item.Refunded));
        Assert.All(import.Items, item => Assert.Equal(new DateTimeOffset(2026, 9, 1, 10, 22, 11, TimeSpan.Zero), item.OrderDate ?? item.RefundedOn));
        Assert.All(import.Items, item => Assert.Equal("EUR", item.Currency));
    }

    [Fact]
    public void Columns_are_found_by_name_in_any_order_and_number() =>
        Assert.Equal(18.25m, Assert.Single(Import(AmericanPreamble + Csv(Turned(America32, "sku", "order city", "other", "marketplace"), America())).Items).Total);

    [Fact]
    public void A_row_without_date_or_order_is_reported_unless_it_is_a_booking()
    {
        var import = Import(AmericanPreamble + Csv(America32, America(("order id", "")), America(("date/time", "soon")), America(("type", "Transfer"), ("order id", "--"), ("date/time", "soon")), America()));

        Assert.Equal([5L, 6L, 7L], import.Skipped.Select(row => row.Line));
        Assert.Equal(8, Assert.Single(import.Items).SourceLine);
    }

    [Fact]
    public void Beside_All_Orders_it_adds_its_refunds_and_keeps_its_payouts()
    {
        folder.Write("payments.csv", AmericanPreamble + Csv(
            America32,
            America(),
            America(("type", "Refund"), ("total", "-17.50")),
            America(("type", "Adjustment"), ("total", "-2.00")),
            America(("order id", "111-1000009-2000009")),
            America(("type", "Transfer"), ("order id", ""), ("total", "-99.00"))));
        folder.Write("all.txt", Table('\t', Columns("AmazonSellerAllOrders", "39 columns"), new Dictionary<string, string>
        {
            ["amazon-order-id"] = "111-1000001-2000001",
            ["purchase-date"] = "2026-09-01T10:00:00+00:00",
            ["order-status"] = "Shipped",
            ["sku"] = "LAMP-01",
            ["item-price"] = "20.00",
            ["currency"] = "USD",
            ["ship-city"] = "Springfield",
        }));

        var import = ImportRecorder.Import(folder.Path);

        Assert.Equal([LineKind.Sale, LineKind.Fee, LineKind.Sale, LineKind.Payout], import.Items.Select(item => item.Kind));
        Assert.Equal((20m, 17.50m), (import.Items[0].Total, import.Items[0].Refunded));
        Assert.Equal("111-1000009-2000009", import.Items[2].OrderId);
        Assert.Equal([1L, 5L], import.Files.Select(file => file.RowsImported).Order());
    }

    [Fact]
    public void Reports_of_overlapping_months_give_each_payout_once()
    {
        var payout = America(("type", "Transfer"), ("order id", ""), ("total", "-99.00"));
        folder.Write("may.csv", AmericanPreamble + Csv(America32, payout, America(("type", "Service Fee")), America(("type", "Service Fee"))));
        folder.Write("june.csv", AmericanPreamble + Csv(America32, payout, America(("type", "Service Fee")), America(("type", "Service Fee")), With(payout, ("date/time", "Sep 9, 2026 1:05:07 AM PDT"))));

        var import = ImportRecorder.Import(folder.Path);

        Assert.Equal(2, import.Items.Count(item => item.Kind == LineKind.Payout));
        Assert.Equal(2, import.Items.Count(item => item.Kind == LineKind.Fee));
    }

    private static Dictionary<string, string> Japan(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["日付/時間"] = "2026/07/03 12:34:56 JST",
            ["決済番号"] = "11000000001",
            ["トランザクションの種類"] = "注文",
            ["注文番号"] = "249-1000001-2000001",
            ["SKU"] = "LAMP-01",
            ["説明"] = "電気スタンド",
            ["数量"] = "1",
            ["フルフィルメント"] = "Amazon",
            ["Amazon 出品サービス"] = "amazon.co.jp",
            ["市町村"] = "横浜市",
            ["都道府県"] = "神奈川県",
            ["郵便番号"] = "231-0017",
            ["商品売上"] = "1,200",
            ["手数料"] = "-150",
            ["合計"] = "1,050",
        },
        cells);

    private static Dictionary<string, string> America(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["date/time"] = "Sep 4, 2026 1:05:07 AM PDT",
            ["settlement id"] = "11000000001",
            ["type"] = "Order",
            ["order id"] = "111-1000001-2000001",
            ["sku"] = "LAMP-01",
            ["description"] = "Desk lamp",
            ["quantity"] = "1",
            ["marketplace"] = "amazon.com",
            ["order city"] = "Springfield",
            ["order state"] = "OR",
            ["order postal"] = "97477",
            ["product sales"] = "20.00",
            ["selling fees"] = "-1.75",
            ["total"] = "18.25",
        },
        cells);

    private ImportRecorder Import(string text) => ImportRecorder.Import(folder.Write("a.csv", text));
}
