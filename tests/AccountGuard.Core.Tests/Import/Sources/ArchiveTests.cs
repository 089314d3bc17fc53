using System.Buffers.Binary;
using System.IO.Compression;
using AccountGuard.Import;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Sources;

public sealed class ArchiveTests : IDisposable
{
    private static readonly byte[] CentralEntry = [0x50, 0x4B, 1, 2];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("Your Orders/")]
    public void A_zip_as_the_shop_delivers_it_gives_all_regions_and_names_the_rest(string top)
    {
        var import = ImportRecorder.Import(folder.Write("Your Orders.zip", Zip(
            (top + "Retail.OrderHistory.1/Retail.OrderHistory.1.csv", Bom + Csv(Retail28, Retail())),
            (top + "Retail.OrderHistory.3/Retail.OrderHistory.3.csv", Bom + Csv(Retail28, Retail(("Website", "Amazon.co.jp"), ("Currency", "JPY"), ("Order ID", "249-1000001-2000001")))),
            (top + "Retail.CartItems.1/Retail.CartItems.1.csv", "\"DateAddedToCart\",\"Source\",\"ASIN\",\"CartDomain\",\"CartList\"\n"),
            (top + "FileDescriptions.csv", "ファイル名,説明\n"),
            (top + "Your Returns & Refunds/Replacement Orders.csv", "Order ID,Replacement Order ID\n"),
            (top + "Devices.csv", "Device,First Used\nphone,2020-01-01\n"),
            (top + "Retail.TransactionalInvoicing.1/1.pdf", "%PDF-1.4"),
            (top + "notes.txt", "Thank you\n"))));

        Assert.Equal(["Amazon.com", "Amazon.co.jp"], import.Items.Select(item => item.Site));
        Assert.All(import.Items, item => Assert.Equal("Your Orders", item.Account));
        Assert.EndsWith("Your Orders.zip!/" + top + "Retail.OrderHistory.1/Retail.OrderHistory.1.csv", import.Items[0].SourcePath, StringComparison.Ordinal);
        Assert.Equal(["AmazonCartItems", "AmazonRetailOrderHistory", "AmazonRetailOrderHistory"], import.Files.Select(file => file.Layout).Order());
        Assert.Empty(import.Failures);
        Assert.Equal(5, import.Ignored.Count);
        Assert.Contains(import.Ignored, file => file.Reason.Contains("returns", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_are_shown_and_never_used_as_paths()
    {
        var import = ImportRecorder.Import(folder.Write("a.zip", Zip(("../../evil\u001b[2J.csv", Csv(Retail28, Retail())))));

        Assert.EndsWith("a.zip!/../../evil?[2J.csv", Assert.Single(import.Items).SourcePath, StringComparison.Ordinal);
        Assert.Equal(["a.zip"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_table_of_orders_in_an_unknown_form_is_a_failure_also_in_a_zip()
    {
        var import = ImportRecorder.Import(folder.Write("a.zip", Zip(("b.csv", "Order Number,Order Date,Sum\n"), ("c.csv", Csv(Retail28, Retail())))));

        Assert.Single(import.Items);
        Assert.Equal(ImportFailureKind.UnknownLayout, Assert.Single(import.Failures).Kind);
    }

    [Fact]
    public void A_zip_without_order_history_is_one_failure_that_names_what_was_seen()
    {
        var import = ImportRecorder.Import(folder.Write("a.zip", Zip(("photo.jpg", "x"), ("Devices.csv", "Device,First Used\n"))));

        var failure = Assert.Single(import.Failures);
        Assert.Equal(ImportFailureKind.NothingFound, failure.Kind);
        Assert.Contains("photo.jpg", failure.Message, StringComparison.Ordinal);
        Assert.Equal(ImportFailureKind.NothingFound, Assert.Single(ImportRecorder.Import(folder.Write("b.zip", Zip())).Failures).Kind);
    }

    [Fact]
    public void A_zip_of_other_data_alone_says_so_and_what_to_ask_for()
    {
        var zip = folder.Write("a.zip", Zip(("a/FileDescriptions.csv", "File Name,Description\n"), ("b/FileDescriptions.csv", "ファイル名,説明\n")));

        var failure = Assert.Single(ImportRecorder.Import(zip).Failures);

        Assert.Equal(ImportFailureKind.NothingFound, failure.Kind);
        Assert.Contains("a/FileDescriptions.csv, b/FileDescriptions.csv: descriptions of the other files", failure.Message, StringComparison.Ordinal);
        Assert.Contains("ask Amazon", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(932, "注文履歴/能ソ.csv")]
    [InlineData(65001, "注文履歴/能ソ.csv")]
    [InlineData(437, "Ordini é/a.csv")]
    public void Names_that_are_not_marked_as_utf8_are_read_all_the_same(int codePage, string name)
    {
        var encoding = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? System.Text.Encoding.GetEncoding(codePage);
        var zip = Unmarked(Zip((name, Csv(Retail28, Retail()))), name, encoding.GetBytes(name));

        var import = ImportRecorder.Import(folder.Write("a.zip", zip));

        Assert.EndsWith("!/" + name, Assert.Single(import.Items).SourcePath, StringComparison.Ordinal);
        Assert.Empty(import.Ignored);
    }

    [Fact]
    public void A_zip_cut_short_is_a_bad_archive()
    {
        var whole = Zip(("a.csv", Csv(Retail28, Retail())));

        Assert.Equal(ImportFailureKind.BadArchive, Assert.Single(ImportRecorder.Import(folder.Write("a.zip", whole[..^40])).Failures).Kind);
    }

    [Fact]
    public void A_zip_with_a_password_is_a_bad_archive()
    {
        var zip = Zip(("a.csv", Csv(Retail28, Retail())));
        zip[zip.AsSpan().IndexOf(CentralEntry) + 8] |= 1;

        var failure = Assert.Single(ImportRecorder.Import(folder.Write("a.zip", zip)).Failures);

        Assert.Equal(ImportFailureKind.BadArchive, failure.Kind);
        Assert.Contains("password", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_packed_data_fail_their_file_and_no_other()
    {
        var zip = Zip(("a.csv", Csv(Retail28, [.. Enumerable.Repeat(Retail(), 50)])), ("b.csv", Csv(Retail28, Retail())));
        zip.AsSpan(60, 40).Fill(0xFF);

        var import = ImportRecorder.Import(folder.Write("a.zip", zip));

        Assert.Equal(ImportFailureKind.BadArchive, Assert.Single(import.Failures).Kind);
        Assert.Contains(import.Items, item => item.SourcePath.EndsWith("b.csv", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_larger_than_declared_stops()
    {
        var zip = Zip(("a.csv", Csv(Retail28, [.. Enumerable.Repeat(Retail(), 2000)])));
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(zip.AsSpan().IndexOf(CentralEntry) + 24), 100_000);

        var import = ImportRecorder.Import(folder.Write("a.zip", zip));

        Assert.Equal(ImportFailureKind.BadArchive, Assert.Single(import.Failures).Kind);
        Assert.NotNull(Assert.Single(import.Files).Error);
    }

    [Fact]
    public void A_bomb_stops_at_a_bounded_size()
    {
        var line = Csv(["Order ID", "Order Date", "Total Owed"]) + "\n";
        var import = ImportRecorder.Import(folder.Write("a.zip", Zip(("a.csv", line + new string('\n', 70_000_000)))));

        Assert.Equal(ImportFailureKind.BadArchive, Assert.Single(import.Failures).Kind);
    }

    [Fact]
    public void A_workbook_is_told_from_a_zip()
    {
        var import = ImportRecorder.Import(folder.Write("a.xlsx", Zip(("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<x/>"))));

        Assert.Contains("Excel", Assert.Single(import.Failures).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layout_asked_for_leaves_the_tables_beside_the_orders_alone()
    {
        var zip = folder.Write("a.zip", Zip(("cart.csv", "DateAddedToCart,CartList\n"), ("a.csv", Csv(Retail28, Retail()))));

        var import = ImportRecorder.Import(zip, new ImportOptions { Layout = "AmazonRetailOrderHistory" });

        Assert.Single(import.Items);
        Assert.Empty(import.Failures);
    }

    [Fact]
    public void A_zip_in_a_zip_is_read_and_one_in_that_is_named()
    {
        var innermost = Zip(("c.csv", Csv(Retail28, Retail())));
        var inner = Zip([("b.csv", System.Text.Encoding.UTF8.GetBytes(Csv(Retail28, Retail(("Order ID", "111-1000009-2000009"))))), ("innermost.zip", innermost)]);

        var import = ImportRecorder.Import(folder.Write("All Data Categories.1.zip", Zip([("inner.zip", inner), ("a.csv", System.Text.Encoding.UTF8.GetBytes(Csv(Retail28, Retail())))])));

        Assert.Equal(["a.csv", "inner.zip!/b.csv"], import.Items.Select(item => item.SourcePath[(item.SourcePath.IndexOf("!/", StringComparison.Ordinal) + 2)..]));
        Assert.Contains("unpack", Assert.Single(import.Ignored).Reason, StringComparison.Ordinal);
        Assert.Empty(import.Failures);
    }

    [Fact]
    public void A_damaged_zip_in_a_zip_fails_alone()
    {
        var import = ImportRecorder.Import(folder.Write("a.zip", Zip(("inner.zip", "PK"), ("a.csv", Csv(Retail28, Retail())))));

        Assert.Single(import.Items);
        Assert.Equal(ImportFailureKind.BadArchive, Assert.Single(import.Failures).Kind);
    }

    [Fact]
    public void A_bomb_in_a_zip_in_a_zip_stops_at_a_bounded_size()
    {
        var inner = Zip(("a.csv", "Order ID,Order Date,Total Owed\n" + new string('\n', 90_000_000)));

        Assert.Equal(ImportFailureKind.BadArchive, Assert.Single(ImportRecorder.Import(folder.Write("a.zip", Zip([("inner.zip", inner)]))).Failures).Kind);
    }

    [Fact]
    public void A_method_of_packing_that_is_not_known_is_told()
    {
        var zip = Zip(("a.csv", Csv(Retail28, Retail())));
        zip[zip.AsSpan().IndexOf(CentralEntry) + 10] = 14;
        zip[8] = 14;

        Assert.Contains("method", Assert.Single(ImportRecorder.Import(folder.Write("a.zip", zip)).Failures).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("orders.xlsx", "workbook")]
    [InlineData("Retail.OrderHistory.1.json", "CSV form")]
    public void Where_nothing_is_found_what_could_hold_orders_is_named(string name, string expected)
    {
        folder.Write("folder/" + name, "{}");

        Assert.Contains(expected, Assert.Single(ImportRecorder.Import(Path.Combine(folder.Path, "folder")).Failures).Message, StringComparison.Ordinal);
        Assert.Contains(expected, Assert.Single(ImportRecorder.Import(folder.Write("a.zip", Zip((name, "{}")))).Failures).Message, StringComparison.Ordinal);
    }

    /// <summary>The zip with its only file's name in other bytes and without the mark of UTF-8, as older tools write it.</summary>
    private static byte[] Unmarked(byte[] zip, string name, byte[] nameBytes)
    {
        var old = System.Text.Encoding.UTF8.GetBytes(name);
        var local = zip.AsSpan().IndexOf(old);
        var central = local + old.Length + zip.AsSpan(local + old.Length).IndexOf(old);
        byte[] written = [.. zip[..local], .. nameBytes, .. zip[(local + old.Length)..central], .. nameBytes, .. zip[(central + old.Length)..]];
        var shrunk = nameBytes.Length - old.Length;
        var entry = central + shrunk - 46;
        var end = written.Length - 22;
        Replace16(written, 26, nameBytes.Length);
        Replace16(written, 6, BinaryPrimitives.ReadUInt16LittleEndian(written.AsSpan(6)) & ~0x800);
        Replace16(written, entry + 28, nameBytes.Length);
        Replace16(written, entry + 8, BinaryPrimitives.ReadUInt16LittleEndian(written.AsSpan(entry + 8)) & ~0x800);
        BinaryPrimitives.WriteInt32LittleEndian(written.AsSpan(end + 12), BinaryPrimitives.ReadInt32LittleEndian(written.AsSpan(end + 12)) + shrunk);
        BinaryPrimitives.WriteInt32LittleEndian(written.AsSpan(end + 16), BinaryPrimitives.ReadInt32LittleEndian(written.AsSpan(end + 16)) + shrunk);
        return written;
    }

    private static void Replace16(byte[] bytes, int offset, int value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(offset), (ushort)value);

    private static byte[] Zip(params (string Name, string Text)[] files) =>
        Zip([.. files.Select(file => (file.Name, System.Text.Encoding.UTF8.GetBytes(file.Text)))]);

    private static byte[] Zip((string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
