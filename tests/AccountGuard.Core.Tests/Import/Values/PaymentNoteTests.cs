using System.Diagnostics;
using AccountGuard.Import.Values;

namespace AccountGuard.Core.Tests.Import.Values;

public sealed class PaymentNoteTests
{
    [Theory]
    [InlineData("Visa ending in 1234", "Visa - 1234")]
    [InlineData("Visa ****1234 -$17.28", "Visa - 1234")]
    [InlineData("American Express •••• 9136", "American Express - 9136")]
    [InlineData("American Express | Last digits: 1416: 2024-05-24: £15.09", "American Express - 1416")]
    [InlineData("Visa mit der Endziffer 1234: 24. Mai 2024: EUR 5,49", "Visa - 1234")]
    [InlineData("2024-05-24 - Visa ending in 1234: $5", "Visa - 1234")]
    [InlineData("Visa ending in 12345", "Visa ending in 12345")]
    [InlineData("", "")]
    [InlineData(";;;", "")]
    public void Means_are_read(string note, string means) => Assert.Equal(means, PaymentNote.Means(note));

    [Theory]
    [InlineData('a')]
    [InlineData(' ')]
    [InlineData('*')]
    [InlineData('-')]
    [InlineData(';')]
    [InlineData('9')]
    [InlineData('x')]
    public void A_long_cell_takes_no_time(char letter)
    {
        var watch = Stopwatch.StartNew();
        PaymentNote.Means("V" + new string(letter, 4_000_000));
        PaymentNote.Means(string.Concat(Enumerable.Repeat("V" + new string(letter, 200) + ";", 20_000)));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }
}
