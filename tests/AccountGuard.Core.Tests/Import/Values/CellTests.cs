using System.Text;
using AccountGuard.Import.Values;

namespace AccountGuard.Core.Tests.Import.Values;

public class CellTests
{
    [Theory]
    [InlineData("\u00A0 111-1000001-2000001\u200B", "111-1000001-2000001")]
    [InlineData("\u3000東京都 \u00A0\t", "東京都")]
    [InlineData("\uFEFF=\"9985\"", "9985")]
    [InlineData(" \u202F\u00A0 ", "")]
    [InlineData("à", "à")]
    [InlineData("'97477", "97477")]
    [InlineData("'-1,495.20'", "-1,495.20")]
    [InlineData("'=SUM(A1)", "=SUM(A1)")]
    [InlineData("'90s Party Lamp", "'90s Party Lamp")]
    [InlineData("'t Huis", "'t Huis")]
    [InlineData("'", "'")]
    public void Spaces_of_every_width_around_a_cell_are_none_of_it(string cell, string expected) =>
        Assert.Equal(expected, Cell.Text(Cell.Trim(Encoding.UTF8.GetBytes(cell))));
}
