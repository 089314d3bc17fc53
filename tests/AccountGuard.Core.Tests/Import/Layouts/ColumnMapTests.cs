using AccountGuard.Import;
using AccountGuard.Import.Layouts;
using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class ColumnMapTests : IDisposable
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Columns_are_read_into_the_properties_named()
    {
        var path = folder.Write("shop.csv", "Bestellnummer;Bestelldatum;Artikel;Menge;Preis;Versand;Straße;PLZ;Ort;Empfänger;Zahlart;Status\n"
            + "B-1001;03.04.2026;Lampe;2;1.210,00 €;4,90;Musterweg 5;12345;Musterstadt;Erika Muster;Visa 4111111111111111;versandt\n");

        var recorder = Import(path, ("orderid", "Bestellnummer"), ("ORDERDATE", "Bestelldatum"), ("Title", "Artikel"), ("Quantity", "Menge"), ("Total", "Preis|Versand"),
            ("ShipTo", "Straße|PLZ|Ort"), ("ShipToName", "Empfänger"), ("Payment", "Zahlart"), ("Status", "Status"), ("Site", "=lampen.example"), ("Currency", "=EUR"));

        var item = Assert.Single(recorder.Items);
        Assert.Equal(("B-1001", "Lampe", 2, 1214.90m, "EUR"), (item.OrderId, item.Title, item.Quantity, item.Total, item.Currency));
        Assert.Equal(new DateTimeOffset(2026, 4, 3, 0, 0, 0, TimeSpan.Zero), item.OrderDate);
        Assert.Equal(("Musterweg 5, 12345 Musterstadt", "Erika Muster", "Visa ****1111"), (item.ShipTo, item.ShipToName, item.Payment));
        Assert.Equal((OrderStatus.Shipped, "lampen.example", "ColumnMap", 2L), (item.Status, item.Site, item.Layout, item.SourceLine));
        Assert.Empty(recorder.Skipped);
        Assert.Empty(recorder.Warnings);
    }

    [Fact]
    public void Without_a_total_a_line_costs_its_pieces()
    {
        var path = folder.Write("shop.csv", "id,when,pieces,price,paid\n1,2026-04-03,3,$19.50,$60.00\n2,2026-04-04,,$129.00,\n");
        (string Key, string Value)[] map = [("OrderId", "id"), ("OrderDate", "when"), ("Quantity", "pieces"), ("UnitPrice", "price")];

        Assert.Equal([58.50m, 129.00m], Import(path, map).Items.Select(item => item.Total));
        Assert.Equal([60.00m, null], Import(path, [.. map, ("Total", "paid")]).Items.Select(item => item.Total));
    }

    [Fact]
    public void Japanese_addresses_are_joined_as_they_are_written_and_dates_are_in_Japan()
    {
        var path = folder.Write("shop.csv", "受注番号,注文日,注文時間,郵便番号1,郵便番号2,都道府県,市区,番地,建物\nR-1,2026/4/3,8:05,100,0001,東京都,千代田区,千代田1-1,見本ビル101\n");

        var item = Assert.Single(Import(path, ("OrderId", "受注番号"), ("OrderDate", "注文日|注文時間"), ("ShipTo", "郵便番号1|郵便番号2|都道府県|市区|番地|建物")).Items);

        Assert.Equal("100-0001 東京都千代田区千代田1-1 見本ビル101", item.ShipTo);
        Assert.Equal(new DateTimeOffset(2026, 4, 3, 8, 5, 0, TimeSpan.FromHours(9)), item.OrderDate);
        Assert.Equal(TimeSpan.FromHours(9), item.OrderDate!.Value.Offset);
    }

    [Theory]
    [InlineData("3 avril 2026", "d MMMM yyyy", 2026, 4, 3)]
    [InlineData("3. Apr. 2026", "d. MMM yyyy", 2026, 4, 3)]
    [InlineData("12. März 2026", "d. MMMM yyyy", 2026, 3, 12)]
    [InlineData("20260403", "yyyyMMdd", 2026, 4, 3)]
    [InlineData("2026年4月3日", "yyyy年M月d日", 2026, 4, 3)]
    [InlineData("03-04-26", "dd-MM-yy", 2026, 4, 3)]
    [InlineData("04/03/2026", "dd/MM/yyyy", 2026, 3, 4)]
    [InlineData("２０２６/４/３", "yyyy/M/d", 2026, 4, 3)]
    [InlineData("2026.04.03", "dd.MM.yyyy|yyyy.MM.dd", 2026, 4, 3)]
    public void Dates_are_read_in_the_formats_given(string written, string formats, int year, int month, int day)
    {
        var path = folder.Write("shop.csv", $"id;when\n1;{written}\n");

        var recorder = Import(path, ("OrderId", "id"), ("OrderDate", "when"), ("DateFormat", formats));

        Assert.Equal(new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero), Assert.Single(recorder.Items).OrderDate);
    }

    [Fact]
    public void A_date_that_the_formats_do_not_read_is_reported_with_its_line()
    {
        var path = folder.Write("shop.csv", "id,when\n1,2026-04-03\n2,03.04.2026\n");

        var recorder = Import(path, ("OrderId", "id"), ("OrderDate", "when"), ("DateFormat", "dd.MM.yyyy"));

        Assert.Equal("2", Assert.Single(recorder.Items).OrderId);
        Assert.Equal(2, Assert.Single(recorder.Skipped).Line);
    }

    [Fact]
    public void A_zone_in_the_format_is_kept()
    {
        var path = folder.Write("shop.csv", "id,when\n1,03.04.2026 10:00 +02:00\n");

        var item = Assert.Single(Import(path, ("OrderId", "id"), ("OrderDate", "when"), ("DateFormat", "dd.MM.yyyy HH:mm zzz")).Items);

        Assert.Equal(new DateTimeOffset(2026, 4, 3, 10, 0, 0, TimeSpan.FromHours(2)), item.OrderDate);
        Assert.Equal(TimeSpan.FromHours(2), item.OrderDate!.Value.Offset);
    }

    [Theory]
    [InlineData(null, 1.21)]
    [InlineData(",", 1210)]
    [InlineData(".", 1.21)]
    public void The_decimal_mark_decides_where_an_amount_reads_either_way(string? mark, decimal total)
    {
        var path = folder.Write("shop.csv", "id;when;sum\n1;2026-04-03;1.210\n");
        (string, string)[] map = [("OrderId", "id"), ("OrderDate", "when"), ("Total", "sum")];

        var item = Assert.Single(Import(path, mark is null ? map : [.. map, ("DecimalMark", mark)]).Items);

        Assert.Equal(total, item.Total);
    }

    [Theory]
    [InlineData(DayMonthOrder.DayFirst, 4, 3)]
    [InlineData(DayMonthOrder.MonthFirst, 3, 4)]
    public void An_ambiguous_date_is_read_as_asked_for(DayMonthOrder order, int month, int day)
    {
        var path = folder.Write("shop.csv", "id,when\n1,03/04/2026\n");

        var recorder = ImportRecorder.Import(path, new ImportOptions { ColumnMap = Map(("OrderId", "id"), ("OrderDate", "when")), DateOrder = order, Language = English });

        Assert.Equal(new DateTimeOffset(2026, month, day, 0, 0, 0, TimeSpan.Zero), Assert.Single(recorder.Items).OrderDate);
    }

    [Fact]
    public void An_ambiguous_date_is_not_guessed_and_the_reason_names_the_parameter()
    {
        var path = folder.Write("shop.csv", "id,when\n1,03/04/2026\n");

        var recorder = Import(path, ("OrderId", "id"), ("OrderDate", "when"));

        Assert.Empty(recorder.Items);
        Assert.Contains("-DateOrder", Assert.Single(recorder.Skipped).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_map_wins_over_a_known_layout()
    {
        var path = folder.Write("a.csv", "Order ID,Order Date,Total Owed,Colour\n111-1234567-1234567,2026-04-03,5,red\n");

        var item = Assert.Single(Import(path, ("OrderId", "Order ID"), ("OrderDate", "Order Date"), ("Title", "Colour")).Items);

        Assert.Equal(("ColumnMap", "red", null), (item.Layout, item.Title, item.Total));
    }

    [Fact]
    public void Of_a_folder_it_reads_the_files_that_have_its_columns_and_the_others_as_always()
    {
        folder.Write("f/a.csv", "id,when\n1,2026-04-03\n");
        folder.Write("f/b.csv", "Order ID,Order Date,Total Owed\n111-1234567-1234567,2026-04-03,5\n");

        var recorder = Import(System.IO.Path.Combine(folder.Path, "f"), ("OrderId", "id"), ("OrderDate", "when"));

        Assert.Equal(["AmazonRetailOrderHistory", "ColumnMap"], recorder.Items.Select(item => item.Layout).Order());
    }

    [Fact]
    public void A_column_that_the_file_lacks_is_named_beside_those_it_has()
    {
        var path = folder.Write("shop.csv", "id,when,Colour\n1,2026-04-03,red\n");

        var failure = Assert.Single(Import(path, ("OrderId", "id"), ("OrderDate", "date"), ("ShipTo", "Street|City")).Failures);

        Assert.Equal(ImportFailureKind.UnknownLayout, failure.Kind);
        Assert.Contains("date, Street, City", failure.Message, StringComparison.Ordinal);
        Assert.Contains("id, when, Colour", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_column_may_be_read_into_several_properties()
    {
        var path = folder.Write("shop.csv", "id,when,what\n1,2026-04-03,lamp\n");

        var item = Assert.Single(Import(path, ("OrderId", "id"), ("LineId", "id"), ("OrderDate", "when"), ("ShippedOn", "when"), ("Title", "what"), ("Category", "what")).Items);

        Assert.Equal(("1", "1", "lamp", "lamp"), (item.OrderId, item.LineId, item.Title, item.Category));
        Assert.Equal(item.OrderDate, item.ShippedOn);
    }

    [Fact]
    public void Rows_of_every_kind_can_be_read()
    {
        var path = folder.Write("shop.csv", "id,when,back\n1,2026-04-03,-12.50\n");

        var recorder = Import(path, ("OrderId", "id"), ("RefundedOn", "when"), ("Refunded", "back"), ("Kind", "=Refund"));

        var item = Assert.Single(recorder.Items);
        Assert.Equal((LineKind.Refund, 12.50m, null), (item.Kind, item.Refunded, item.OrderDate));
    }

    [Theory]
    [InlineData("Colour", "c", "Colour")]
    [InlineData("Account", "c", "Account")]
    [InlineData("Title", "", "Title")]
    [InlineData("Kind", "c", "=Item")]
    [InlineData("Kind", "=Gift", "=Refund")]
    [InlineData("Channel", "=Shop", "=Digital")]
    [InlineData("DateFormat", "dd.MM", "dd.MM.yyyy")]
    [InlineData("DateFormat", "d", "dd.MM.yyyy")]
    [InlineData("DecimalMark", "'", "“,”")]
    [InlineData("UnitPrice", "a|b", "UnitPrice")]
    public void What_cannot_be_mapped_is_refused_with_what_can(string key, string value, string named)
    {
        var exception = Assert.Throws<ArgumentException>(() => Map(("OrderId", "id"), ("OrderDate", "when"), (key, value)));

        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OrderId", "OrderDate")]
    [InlineData("OrderDate", "OrderId")]
    public void A_map_without_number_or_date_is_refused(string given, string missing) =>
        Assert.Contains(missing, Assert.Throws<ArgumentException>(() => Map((given, "x"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_layout_and_a_map_are_refused() => Assert.Throws<ArgumentException>(() => new OrderHistoryImporter(
        new ImportOptions { Layout = "AmazonYourOrders", ColumnMap = Map(("OrderId", "id"), ("OrderDate", "when")) },
        new ImportRecorder()));

    [Fact]
    public void A_map_is_explained_like_a_layout()
    {
        var path = folder.Write("shop.csv", "id,when,Colour\n1,2026-04-03,red\n");
        var options = new ImportOptions { ColumnMap = Map(("OrderId", "id"), ("OrderDate", "when")), Language = English };

        var explanation = Assert.Single(LayoutCatalog.Explain(path, options, new ImportRecorder(), CancellationToken.None));

        Assert.Equal(("ColumnMap", 0), (explanation.Layout, explanation.MissingColumns.Count));
        Assert.Equal(["id", "when"], explanation.MatchedColumns);
    }

    private static ImportRecorder Import(string path, params (string Key, string Value)[] map) =>
        ImportRecorder.Import(path, new ImportOptions { ColumnMap = Map(map), Language = English });

    private static OrderColumnMap Map(params (string Key, string Value)[] map) =>
        new(map.Select(entry => new KeyValuePair<string, IReadOnlyList<string>>(entry.Key, entry.Value.Split('|'))), English);
}
