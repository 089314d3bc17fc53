using System.Text;

namespace AccountGuard.Core.Tests;

public sealed class NormalFormTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("ＡＢ１", "AB1")]
    [InlineData("ｶﾞ", "ガ")]
    [InlineData("a\uFFFEＢ", "a\uFFFDB")]
    [InlineData("𠮷１", "𠮷1")]
    [InlineData("", "")]
    public void Text_of_strangers_has_a_form_whatever_stands_in_it(string text, string expected) =>
        Assert.Equal(expected, NormalForm.Of(text, NormalizationForm.FormKC));

    [Fact]
    public void Halves_of_characters_become_the_sign_for_none()
    {
        // An attribute cannot hold them.
        Assert.Equal("a\uFFFDB", NormalForm.Of("a\uD800Ｂ", NormalizationForm.FormKC));
        Assert.Equal("B\uFFFD", NormalForm.Of("Ｂ\uDC00", NormalizationForm.FormKC));
    }
}
