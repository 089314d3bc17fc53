using System.Text;
using AccountGuard.Import;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Text;

public sealed class EncodingTests : IDisposable
{
    private static readonly Encoding Cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly Encoding EucJp = CodePagesEncodingProvider.Instance.GetEncoding("euc-jp")!;
    private static readonly Encoding Iso2022Jp = CodePagesEncodingProvider.Instance.GetEncoding("iso-2022-jp")!;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, byte[], string> Texts()
    {
        var japanese = Csv(Retail28, Retail(("Product Name", "冬虫夏草の粉末、髙級｡ｱｲｳ")));
        var western = Csv(Retail28, Retail(("Product Name", "Machine à café, modèle d’été – très élégante")));
        return new()
        {
            { "utf-8", Encoding.UTF8.GetBytes(japanese), "冬虫夏草の粉末、髙級｡ｱｲｳ" },
            { "utf-8", Encoding.UTF8.GetBytes(Bom + japanese), "冬虫夏草の粉末、髙級｡ｱｲｳ" },
            { "utf-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(japanese)], "冬虫夏草の粉末、髙級｡ｱｲｳ" },
            { "utf-16BE", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(japanese)], "冬虫夏草の粉末、髙級｡ｱｲｳ" },
            { "utf-16", Encoding.Unicode.GetBytes(japanese), "冬虫夏草の粉末、髙級｡ｱｲｳ" },
            { "utf-16BE", Encoding.BigEndianUnicode.GetBytes(japanese), "冬虫夏草の粉末、髙級｡ｱｲｳ" },
            { "utf-16", Encoding.Unicode.GetBytes(Csv(Filter18, Filter(("商品名", "冬虫夏草の粉末")))), "冬虫夏草の粉末" },
            { "utf-32", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(japanese)], "冬虫夏草の粉末、髙級｡ｱｲｳ" },
            { "euc-jp", EucJp.GetBytes(Csv(Retail28, Retail(("Product Name", "冬虫夏草の粉末、三年もの")))), "冬虫夏草の粉末、三年もの" },
            { "iso-2022-jp", Iso2022Jp.GetBytes(Csv(Retail28, Retail(("Product Name", "冬虫夏草の粉末")))), "冬虫夏草の粉末" },
            { "shift_jis", Cp932.GetBytes(japanese), "冬虫夏草の粉末、髙級｡ｱｲｳ" },
            { "shift_jis", Cp932.GetBytes(Csv(Retail28, Retail(("Product Name", "ﾄｳﾁｭｳｶｿｳ ｾｯﾄ")))), "ﾄｳﾁｭｳｶｿｳ ｾｯﾄ" },
            { "shift_jis", Cp932.GetBytes(Csv(Retail28, Retail(("Product Name", "見本品 A")))), "見本品 A" },
            { "shift_jis", SecondPlaces("#級な塩 #", 0xEE, 0xE0), "髙級な塩 髙" },
            { "shift_jis", SecondPlaces("山#の塩", 0xED, 0x95), "山﨑の塩" },
            { "shift_jis", SecondPlaces("続編 #", 0xFA, 0x4A), "続編 Ⅰ" },
            { "shift_jis", SecondPlaces("番号 #", 0xFA, 0x59), "番号 №" },
            { "windows-1252", Windows1252.GetBytes(Csv(Retail28, Retail(("Product Name", "Kid’s “Best” Lamp™ – red")))), "Kid’s “Best” Lamp™ – red" },
            { "windows-1252", Windows1252.GetBytes(western), "Machine à café, modèle d’été – très élégante" },
        };
    }

    /// <summary>A title in CP932 with a letter at one of its second places, as NEC's and IBM's programs write it, in place of "#".</summary>
    private static byte[] SecondPlaces(string title, byte lead, byte trail) =>
        [.. Cp932.GetBytes(Csv(Retail28, Retail(("Product Name", title)))).SelectMany(one => one == (byte)'#' ? [lead, trail] : new[] { one })];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_encoding_is_told_by_mark_or_evidence(string name, byte[] bytes, string title)
    {
        var import = ImportRecorder.Import(folder.Write("a.csv", bytes));

        Assert.Equal((name, title), (import.Files[0].Encoding, Assert.Single(import.Items).Title));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("shift_jis")]
    public void Letters_cut_by_the_end_of_a_block_are_whole(string name)
    {
        var encoding = name == "utf-8" ? new UTF8Encoding(false) : Cp932;
        var rows = Enumerable.Range(0, 3000).Select(number => Retail(("Product Name", new string('a', number % 4) + "冬虫夏草"), ("Order ID", $"249-{number:0000000}-0000000")));

        var import = ImportRecorder.Import(folder.Write("a.csv", encoding.GetBytes(Csv(Retail28, [.. rows]))));

        Assert.Equal(name, import.Files[0].Encoding);
        Assert.Equal(3000, import.Items.Count);
        Assert.All(import.Items, item => Assert.EndsWith("冬虫夏草", item.Title, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(5000, "shift_jis")]
    [InlineData(1, "shift_jis")]
    public void Japanese_behind_pages_of_ascii_is_still_told(int asciiRows, string expected)
    {
        var text = Csv(Retail28, [.. Enumerable.Repeat(Retail(), asciiRows), Retail(("Product Name", "冬虫夏草の粉末"))]);

        var import = ImportRecorder.Import(folder.Write("a.csv", Cp932.GetBytes(text)));

        Assert.Equal((expected, "冬虫夏草の粉末"), (import.Files[0].Encoding, import.Items[^1].Title));
    }

    [Fact]
    public void Text_that_stops_to_fit_is_a_failure_and_not_mangled()
    {
        var utf8 = Encoding.UTF8.GetBytes(Csv(Retail28, [.. Enumerable.Repeat(Retail(("Product Name", "冬虫夏草")), 1000)]));
        var import = ImportRecorder.Import(folder.Write("a.csv", [.. utf8, .. Cp932.GetBytes(Csv(Retail28, [.. Enumerable.Repeat(Retail(("Product Name", "冬虫夏草の粉末")), 1000)]))]));

        Assert.Equal(ImportFailureKind.BadText, Assert.Single(import.Failures).Kind);
        Assert.All(import.Items.Where(item => item.Title != "冬虫夏草"), item => Assert.Contains(import.Warnings, warning => warning.Line == item.SourceLine));
        Assert.True(import.Items.Count > 300);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("shift_jis")]
    public void A_byte_that_is_no_letter_costs_only_that_letter_and_is_told(string name)
    {
        var encoding = name == "utf-8" ? new UTF8Encoding(false) : Cp932;
        var bytes = encoding.GetBytes(Csv(Retail28, [.. Enumerable.Range(0, 3000).Select(number => Retail(("Product Name", number % 1000 == 7 ? "冬虫##夏草" : "冬虫夏草")))]));
        foreach (var index in Enumerable.Range(0, bytes.Length).Where(index => bytes[index] == (byte)'#'))
        {
            bytes[index] = 0xFC;
        }

        var import = ImportRecorder.Import(folder.Write("a.csv", bytes));

        Assert.Equal((name, 3000), (import.Files[0].Encoding, import.Items.Count));
        Assert.Empty(import.Failures);
        Assert.Equal([9L, 1009L, 2009L], import.Warnings.Select(warning => warning.Line));
        Assert.Equal("冬虫夏草", import.Items[7].Title!.Replace("\uFFFD", "", StringComparison.Ordinal));
        Assert.Equal(2997, import.Items.Count(item => item.Title == "冬虫夏草"));
    }

    [Fact]
    public void Utf8_with_a_letter_cut_in_half_is_not_taken_for_another_encoding()
    {
        var bytes = Encoding.UTF8.GetBytes(Csv(Retail28, Retail(("Product Name", "冬虫夏草の粉末#"))));
        bytes[bytes.AsSpan().IndexOf((byte)'#')] = 0xE5;

        var import = ImportRecorder.Import(folder.Write("a.csv", bytes));

        Assert.Equal(("utf-8", "冬虫夏草の粉末\uFFFD"), (import.Files[0].Encoding, Assert.Single(import.Items).Title));
        Assert.Equal(2, Assert.Single(import.Warnings).Line);
    }

    [Fact]
    public void The_encoding_asked_for_is_used_strictly()
    {
        var path = folder.Write("a.csv", Encoding.UTF8.GetBytes(Csv(Retail28, Retail(("Product Name", "é")))));
        var accents = folder.Write("b.csv", Encoding.UTF8.GetBytes(Csv(Retail28, Retail(("Product Name", new string('é', 200))))));

        Assert.Equal("Ã©", Assert.Single(ImportRecorder.Import(path, new ImportOptions { Encoding = Windows1252 }).Items).Title);
        Assert.Equal(ImportFailureKind.BadText, Assert.Single(ImportRecorder.Import(accents, new ImportOptions { Encoding = Encoding.ASCII }).Failures).Kind);
    }

    [Theory]
    [InlineData("gb18030", "冬虫夏草的粉末")]
    [InlineData("big5", "冬蟲夏草的粉末")]
    [InlineData("euc-kr", "동충하초 분말")]
    [InlineData("windows-1251", "Лампа")]
    [InlineData("iso-8859-1", "Lampe à café")]
    [InlineData("euc-jp", "粉末")]
    [InlineData("utf-16", "粉末")]
    public void Any_encoding_can_be_asked_for(string name, string title)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var path = folder.Write("a.csv", encoding.GetBytes(Csv(Retail28, Retail(("Product Name", title)))));

        var import = ImportRecorder.Import(path, new ImportOptions { Encoding = encoding });

        Assert.Equal(title, Assert.Single(import.Items).Title);
        Assert.Empty(import.Warnings);
    }

    [Theory]
    [InlineData("windows-1252", "Lampe à café", 1)]
    [InlineData("windows-1251", "Лампа", 1)]
    [InlineData("euc-kr", "동충하초 분말", 1)]
    [InlineData("gb18030", "冬虫夏草的粉末", 1)]
    [InlineData("big5", "冬蟲夏草的粉末", 1)]
    [InlineData("shift_jis", "冬虫夏草の粉末", 0)]
    [InlineData("euc-jp", "冬虫夏草の粉末", 0)]
    [InlineData("utf-8", "Lampe à café", 0)]
    public void A_guess_at_the_encoding_is_told(string name, string title, int warnings)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        var import = ImportRecorder.Import(folder.Write("a.csv", encoding.GetBytes(Csv(Retail28, Retail(("Product Name", title))))));

        Assert.Single(import.Items);
        Assert.Equal(warnings, import.Warnings.Count);
        Assert.All(import.Warnings, warning => Assert.Contains(import.Files[0].Encoding!, warning.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Zeros_in_every_other_place_of_a_binary_file_are_no_utf16()
    {
        var bytes = Enumerable.Range(0, 5000).SelectMany(number => new[] { (byte)(number % 200), (byte)0 }).ToArray();

        Assert.Equal(ImportFailureKind.BadText, Assert.Single(ImportRecorder.Import(folder.Write("a.csv", bytes)).Failures).Kind);
    }
}
