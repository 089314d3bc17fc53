using System.Text;
using AccountGuard.Import.Values;

namespace AccountGuard.Core.Tests.Import.Values;

public class SpreadsheetIdTests
{
    [Theory]
    [InlineData("1.12345E+16", true)]
    [InlineData("2,49123E+17", true)]
    [InlineData("1E+15", true)]
    [InlineData("11234500000000000", true)]
    [InlineData("24912312345671200000", true)]
    [InlineData("249-1234567-1234567", false)]
    [InlineData("D01-1000001-2000001", false)]
    [InlineData("1123450000000000", false)]
    [InlineData("11234500000000001", false)]
    [InlineData("12E34", false)]
    [InlineData("E+16", false)]
    [InlineData("1.2.3E+16", false)]
    [InlineData("", false)]
    public void A_number_that_lost_its_digits_is_told(string cell, bool expected) =>
        Assert.Equal(expected, SpreadsheetId.IsLost(Encoding.UTF8.GetBytes(cell)));
}
