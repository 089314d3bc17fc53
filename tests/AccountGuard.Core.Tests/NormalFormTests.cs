using System.Text;

namespace AccountGuard.Core.Tests;

public sealed class NormalFormTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("ＡＢ１", "AB1")]
    [InlineData("ｶﾞ", "ガ")]
    [InlineData("a\uFFFEＢ", "a\uFFFDB")]
    [InlineData("a\uD800Ｂ", "a\uFFFDB")]
    [InlineData("Ｂ\uDC00", "B\uFFFD")]
    [InlineData("𠮷１", "𠮷1")]
    [InlineData("", "")]
    public void Text_of_strangers_has_a_form_whatever_stands_in_it(string text, string expected) =>
        Assert.Equal(expected, NormalForm.Of(text, NormalizationForm.FormKC));
}
