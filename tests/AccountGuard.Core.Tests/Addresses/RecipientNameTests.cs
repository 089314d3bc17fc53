using AccountGuard.Addresses;

namespace AccountGuard.Core.Tests.Addresses;

public class RecipientNameTests
{
    [Theory]
    [InlineData("架空 太郎", "架空太郎様", NameMatch.Same)]
    [InlineData("架空　太郎 さん", "太郎 架空", NameMatch.Same)]
    [InlineData("渡邊 見本", "渡辺見本", NameMatch.Same)]
    [InlineData("架空 太郎", "架空 花子", NameMatch.SameFamily)]
    [InlineData("架空太郎", "架空花子", NameMatch.SameFamily)]
    [InlineData("架空 太郎", "架空", NameMatch.SameFamily)]
    [InlineData("架空 太郎", "見本 花子", NameMatch.Different)]
    [InlineData("ミホン ハナコ", "みほん はなこ", NameMatch.Same)]
    [InlineData("オオノ タロウ", "Taro Ono", NameMatch.Same)]
    [InlineData("シンジョウ キョウコ", "KYOKO SHINJO", NameMatch.Same)]
    [InlineData("架空 太郎", "Taro Kakuu", NameMatch.Unknown)]
    [InlineData("Jane Sample", "SAMPLE, Jane", NameMatch.Same)]
    [InlineData("Mrs. Jane Sample", "jane sample", NameMatch.Same)]
    [InlineData("José Ejemplo", "Jose Ejemplo", NameMatch.Same)]
    [InlineData("J. Sample", "Jane Sample", NameMatch.Compatible)]
    [InlineData("Jane Q. Sample", "Jane Sample", NameMatch.Compatible)]
    [InlineData("Jane Sample", "John Sample", NameMatch.SameFamily)]
    [InlineData("Sample", "John Sample", NameMatch.SameFamily)]
    [InlineData("Jane Sample", "Jane Example", NameMatch.Different)]
    [InlineData("Jane Sample", null, NameMatch.Unknown)]
    [InlineData("", "", NameMatch.Unknown)]
    [InlineData("ー ー", "Jane J", NameMatch.Unknown)]
    public void Names_are_compared(string? left, string? right, NameMatch match)
    {
        Assert.Equal(match, RecipientName.Compare(left, right));
        Assert.Equal(match, RecipientName.Compare(right, left));
    }
}
