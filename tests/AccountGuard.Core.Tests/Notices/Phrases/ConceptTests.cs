using AccountGuard.Notices.Phrases;

namespace AccountGuard.Core.Tests.Notices.Phrases;

public class ConceptTests
{
    [Theory]
    [InlineData("Your parcel will be late.", "late", true)]
    [InlineData("See related items later.", "late", false)]
    [InlineData("Ihre Kreditkarte", "card", true)]
    [InlineData("We discarded it", "card", false)]
    [InlineData("Your order was CANCELLED", "cancelled", true)]
    [InlineData("ご注文の\nキャンセ\nル", "cancelled", true)]
    [InlineData("パスワードを変更いたしました", "changed", true)]
    public void A_word_counts_where_it_begins_and_in_what_it_goes_on(string text, string concept, bool isSaid) =>
        Assert.Equal(isSaid, Concepts.In([Sentences.Folded(text)]).Any(said => (said & Concepts.Bit(concept)) != 0));

    [Fact]
    public void Sentences_end_at_stops_and_short_lines_and_go_on_over_broken_ones()
    {
        var sentences = Sentences.In("Hello Pat,\nyour password was changed. If it was not you, please\nwrite to us! 10.5 is no end.\n" + "この文はとても長いので配送の途中で折り返されて二行になってしまいまし\nた。次の文です。");
        Assert.Equal(["hello pat,", "your password was changed.", "if it was not you, please", "write to us!", "10.5 is no end.", "この文はとても長いので配送の途中で折り返されて二行になってしまいました。", "次の文です。"], sentences);
    }

    [Fact]
    public void What_is_said_in_two_sentences_is_not_said_together()
    {
        var rule = new ConceptRule("Kind.PasswordChanged", PhrasePlace.Body, 5, "password changed !asking");
        Assert.True(Fits("Your password was changed."));
        Assert.False(Fits("Enter your password. Your order was changed."));
        Assert.False(Fits("If you changed your password, ignore this."));

        bool Fits(string text)
        {
            var said = Concepts.In(Sentences.In(text));
            return rule.Fits(said, said.Aggregate(0UL, (all, one) => all | one));
        }
    }
}
