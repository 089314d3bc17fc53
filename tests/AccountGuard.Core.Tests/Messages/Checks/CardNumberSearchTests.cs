using System.Text.RegularExpressions;
using AccountGuard.Messages.Checks;
using FsCheck;
using FsCheck.Fluent;

namespace AccountGuard.Core.Tests.Messages.Checks;

/// <summary>No valid card number passes, however it is written; numbers of other kinds are left alone.</summary>
public class CardNumberSearchTests
{
    // Beginnings of the card companies, with the lengths of their numbers.
    private static readonly (string Beginning, int Length)[] Cards =
    [
        ("4", 16), ("40", 13), ("47", 13), ("4", 19), ("51", 16), ("55", 16), ("2221", 16), ("2720", 16), ("34", 15), ("37", 15), ("3528", 16), ("3589", 16),
        ("36", 14), ("300", 14), ("6011", 16), ("65", 16), ("62", 16), ("62", 19), ("5018", 16),
    ];

    private static readonly string[] Separators = ["", " ", "-", ".", "・", "　", "－", "/", "_", " - ", "\n", "\r\n", "\n> ", "\u200B", "\u00AD", ", "];

    // Digits of several scripts: ASCII, full width, Arabic, Devanagari, Kanji, circled, mathematical bold.
    private static readonly string[][] Scripts =
    [
        ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        ["０", "１", "２", "３", "４", "５", "６", "７", "８", "９"],
        ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"],
        ["०", "१", "२", "३", "४", "५", "६", "७", "८", "९"],
        ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"],
        ["⓪", "①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨"],
        ["𝟎", "𝟏", "𝟐", "𝟑", "𝟒", "𝟓", "𝟔", "𝟕", "𝟖", "𝟗"],
    ];

    // Lists of orders have days between their numbers; digits that happen to be grouped as one are read as one.
    private static readonly Regex Day = new(@"20[0-3]\d[-/.]\d{1,2}[-/.]\d", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static Gen<string> CardNumber =>
        from card in Gen.Elements(Cards)
        from rest in Gen.ArrayOf(Gen.Choose(0, 9), card.Length - card.Beginning.Length - 1)
        select WithCheckDigit(card.Beginning + string.Concat(rest));

    private static Gen<string> OrderId =>
        from digital in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from digits in Gen.ArrayOf(Gen.Choose(0, 9), 17)
        let text = string.Concat(digits)
        select $"{(digital ? "D01" : text[..3])}-{text[3..10]}-{text[10..]}";

    [Fact]
    public void A_card_number_in_any_disguise_is_found()
    {
        var disguised =
            from number in CardNumber
            from script in Gen.Elements(Scripts)
            from separators in Gen.ArrayOf(Gen.Frequency((2, Gen.Constant("")), (1, Gen.Elements(Separators))), number.Length)
            from before in Gen.Elements("", "カードは", "My card: ", "注文番号 250-1234567-1234567 です。\n", "03-1234-5678\n番号：", "2026-10-17 ", "(")
            from after in Gen.Elements("", "です。", " thank you", "\n", ")", " Visa")
            let written = string.Concat(number.Select((digit, index) => (index == 0 ? "" : separators[index]) + script[digit - '0']))
            where !Day.IsMatch(written.Normalize(System.Text.NormalizationForm.FormKC))
            select before + written + after;

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(disguised.ToArbitrary(), text => Find(text).Count > 0));
    }

    [Fact]
    public void Usual_groups_are_found_with_any_one_separator()
    {
        var grouped =
            from number in CardNumber.Where(number => number.Length == 16)
            from separator in Gen.Elements(Separators)
            select string.Join(separator, Enumerable.Range(0, 4).Select(quarter => number.Substring(quarter * 4, 4)));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(grouped.ToArbitrary(), text => Find(text).Count == 1));
    }

    [Fact]
    public void Order_numbers_are_never_taken_for_cards()
    {
        var lists =
            from ids in OrderId.ListOf(12)
            from separator in Gen.Elements("\n", ", ", "、", " ", "; ", "\n・", "|")
            from day in Gen.Elements("", " 2026-10-17", "（2026年10月17日、5,400円）", " 2026/10/17 12,800 JPY", " 4,980円")
            select string.Join(separator, ids.Select(id => id + day));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(lists.ToArbitrary(), text => Find(text).Count == 0));
    }

    [Fact]
    public void Order_numbers_without_their_hyphens_are_not_either()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(OrderId.ToArbitrary(), id => Find("注文 " + id.Replace("-", "", StringComparison.Ordinal) + " の件").Count == 0));
    }

    [Fact]
    public void Telephone_and_tracking_numbers_are_left_alone_even_beside_each_other()
    {
        var numbers =
            from digits in Gen.ArrayOf(Gen.Choose(0, 9), 24)
            let text = string.Concat(digits)
            from form in Gen.Elements(0, 1, 2, 3, 4)
            select form switch
            {
                0 => $"090-{text[..4]}-{text[4..8]} 03-{text[8..12]}-{text[12..16]}",
                1 => $"{text[..4]}-{text[4..8]}-{text[8..12]} {text[12..16]}-{text[16..20]}-{text[20..]}",
                2 => $"〒{text[..3]}-{text[3..7]} 0120-{text[7..10]}-{text[10..13]}",
                3 => $"+81-90-{text[..4]}-{text[4..8]} +49 151 {text[8..16]}",
                _ => $"TEL 0{text[..1]}-{text[1..5]}-{text[5..9]} FAX 0{text[9..10]}-{text[10..14]}-{text[14..18]}",
            };

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(numbers.ToArbitrary(), text => Find(text).Count == 0));
    }

    [Fact]
    public void Article_numbers_are_left_alone()
    {
        var articles =
            from beginning in Gen.Elements("49", "45", "978", "979", "400", "690")
            from rest in Gen.ArrayOf(Gen.Choose(0, 9), 12 - beginning.Length)
            let digits = beginning + string.Concat(rest)
            let sum = digits.Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 1 : 3)).Sum()
            select $"JAN {digits}{(10 - (sum % 10)) % 10}";

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(articles.ToArbitrary(), text => Find(text).Count == 0));
    }

    [Theory]
    [InlineData("2026-10-17,5400,2026-10-18,5400,2026-10-19,5400")]
    [InlineData("5,400 5,400 5,400 5,400")]
    [InlineData("4100円 4200円 4300円 4440円")]
    [InlineData("4111円と1111円と1111円と1111円")]
    [InlineData("4111 JPY, 1111 JPY, 1111 JPY, 1111 JPY")]
    [InlineData("¥5400 ¥5400 ¥5400 ¥5400")]
    [InlineData("213310-20260101-0123456789 楽天")]
    [InlineData("361234-20261017-0123456789")]
    [InlineData("2026-10-17 09:30 から 2026-10-18 10:45 まで")]
    [InlineData("GB82 WEST 1234 5698 7654 32")]
    [InlineData("DE89 3704 0044 0532 0130 00")]
    [InlineData("Visa 1234, Mastercard 5678, JCB 9012, Amex 3456")]
    [InlineData("****-****-****-1234")]
    [InlineData("ISBN 978-4-00-310101-8")]
    [InlineData("9400 1000 0000 0000 0000 00")]
    public void Other_numbers_are_left_alone(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("カードは 4980990689217")]
    [InlineData("カード番号は 4111 で始まり 1111 次が 1111 最後は 1111 です")]
    [InlineData("card number: first 4111, then 1111, then 1111, then 1111")]
    [InlineData("4111x1111x1111x1111")]
    [InlineData("4111の1111の1111の1111")]
    [InlineData("4111          1111          1111          1111")]
    [InlineData("4111 ---------- 1111 ---------- 1111 ---------- 1111")]
    [InlineData("4️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣")]
    [InlineData("41111111111111111226123")]
    [InlineData("4111111111111111 12/26 123")]
    [InlineData("No.4111-1111-1111-1111")]
    public void What_is_told_or_glued_together_is_found(string text) => Assert.NotEmpty(Find(text));

    [Fact]
    public void A_finding_has_the_last_four_digits_and_no_more()
    {
        var finding = Assert.Single(MessageCheck.Run("お世話に\nなります。 ５５５５－５５５５－５５５５－４４４４", new MessageCheckOptions()));
        Assert.Equal((MessageRule.CardNumber, MessageSeverity.Refused, 2, 7, "…4444"), (finding.Rule, finding.Severity, finding.Line!.Value, finding.Column!.Value, finding.Match));
        Assert.DoesNotContain("5555", finding.Why + finding.Source + finding, StringComparison.Ordinal);
    }

    private static IReadOnlyList<(int Index, string LastFour)> Find(string text) => new CardNumberSearch(FoldedText.Of(text)).Find();

    private static string WithCheckDigit(string digits) =>
        Enumerable.Range(0, 10).Select(last => digits + (char)('0' + last)).First(CardBrands.HasCheckDigit);
}
