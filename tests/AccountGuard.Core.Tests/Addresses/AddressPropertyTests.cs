using System.Text;
using AccountGuard.Addresses;
using FsCheck;
using FsCheck.Fluent;

namespace AccountGuard.Core.Tests.Addresses;

public class AddressPropertyTests
{
    private static readonly string[] Japanese =
    [
        "東京都世田谷区新町3-98-7", "架空 太郎 〒154-0014 東京都世田谷区新町三丁目98番7号 サンハイツ302号室", "札幌市北区北24条西6丁目1-99",
        "京都市中京区寺町通御池上る上本能寺前町999", "大阪府堺市堺区中之町東三丁1-99", "東京都世田谷区新町3-98-8", "上北郡横浜町字三保野999",
    ];

    private static readonly string[] Western =
    [
        "Jane Sample 9123 N Main St Apt 4 Springfield IL 62701 United States", "9123 Main Street, Springfield, IL 62701",
        "PO Box 912, Springfield, IL 62701", "Camilla Esempio Via Loredana, 98 Floridia DESIO 20832 Italy", "Erika Muster Hauptstr. 95 10115 Berlin Germany",
        "912 High Street London SW1A 1AA", "95 bis rue de la Paix 75002 Paris France", "",
    ];

    // Pieces that the parsers look for, so that chance puts them together in ways nobody wrote down.
    private static readonly string[] Pieces =
    [
        "東京都", "京都府", "横浜市", "市", "区", "郡", "町", "字", "大字", "三丁目", "十", "百", "千", "番", "号", "の", "ー", "-", "〒", "〒154-0014", "1", "23", "９",
        " ", "　", ",", "#", ".", "/", "様", "局留", "F", "階", "PO BOX", "APT", "STE", "FLOOR", "N", "ST", "RUE", "VIA", "STR", "CALLE", "IL", "62701", "021XX", "L5M", "6T2",
        "SW1A", "1AA", "CA", "DE", "USA", "Italy", "Jane", "\ud800", "\udc00", "\0", "\n", "ß", "é", "ﷺ", "🏠", "CEDEX", "BIS", "5TH", "½", "PMB", "POSTFACH", "TEL:",
    ];

    private static Gen<string> Lines =>
        Gen.OneOf(
            Gen.Elements(Japanese.Concat(Western).ToArray()),
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(" ", pieces)),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    [Fact]
    public void Comparison_is_symmetric_and_reflexive_and_never_throws()
    {
        var pairs = Gen.Zip(Lines, Lines).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(pairs, pair =>
            AddressComparer.Compare(pair.Item1, pair.Item2) == AddressComparer.Compare(pair.Item2, pair.Item1)
            && AddressComparer.Compare(pair.Item1, pair.Item1) == AddressLevel.Same));
    }

    [Fact]
    public void Every_part_of_any_line_can_be_read()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Lines.ToArbitrary(), line =>
        {
            var address = ShippingAddress.Parse(line);
            var parts = new[] { address.Recipient, address.Country, address.Postcode, address.Region, address.City, address.Ward, address.Street, address.Numbers, address.Building, address.Room };
            return address.Original == line && parts.All(part => part != "");
        }));
    }

    [Fact]
    public void Width_spaces_and_honorific_change_no_level()
    {
        var pairs = Gen.Zip(Gen.Elements(Japanese), Gen.Elements(Japanese)).ToArbitrary();
        Prop.ForAll(pairs, pair =>
        {
            var level = AddressComparer.Compare(pair.Item1, pair.Item2);
            return level == AddressComparer.Compare(Widen(pair.Item1), pair.Item2)
                && level == AddressComparer.Compare("　" + pair.Item1.Replace(" ", "　", StringComparison.Ordinal) + " ", pair.Item2)
                && level == AddressComparer.Compare(pair.Item1, pair.Item2 + " 様")
                && level == AddressComparer.Compare(pair.Item1.Normalize(NormalizationForm.FormD), pair.Item2);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Case_accents_and_width_change_no_western_level()
    {
        var pairs = Gen.Zip(Gen.Elements(Western), Gen.Elements(Western)).ToArbitrary();
        Prop.ForAll(pairs, pair =>
        {
            var level = AddressComparer.Compare(pair.Item1, pair.Item2);
            return level == AddressComparer.Compare(Widen(pair.Item1), pair.Item2)
                && level == AddressComparer.Compare(pair.Item1.ToUpperInvariant(), pair.Item2)
                && level == AddressComparer.Compare(pair.Item1.Normalize(NormalizationForm.FormD), pair.Item2)
                && level == AddressComparer.Compare(pair.Item1.Replace(" ", "  ", StringComparison.Ordinal), pair.Item2);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Name_comparison_is_symmetric_and_never_throws()
    {
        var pairs = Gen.Zip(Lines, Lines).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(pairs, pair =>
            RecipientName.Compare(pair.Item1, pair.Item2) == RecipientName.Compare(pair.Item2, pair.Item1)));
    }

    [Theory]
    [InlineData("1-")]
    [InlineData("一")]
    [InlineData("町")]
    [InlineData("# ")]
    [InlineData("12 ")]
    [InlineData("ST ")]
    [InlineData("ﷺ")]
    public void Long_lines_take_no_longer_than_short_ones(string piece)
    {
        var line = string.Concat(Enumerable.Repeat(piece, 200_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        AddressComparer.Compare(line, line + "9");

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"took {clock.Elapsed}");
    }

    private static string Widen(string text) =>
        string.Concat(text.Select(character => character is > ' ' and <= '~' ? (char)(character - '!' + '！') : character));
}
