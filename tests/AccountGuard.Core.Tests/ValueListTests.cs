using System.Text.Json;

namespace AccountGuard.Core.Tests;

public class ValueListTests
{
    [Fact]
    public void Prints_its_values_joined_so_that_a_csv_cell_shows_them()
    {
        Assert.Equal("a; b; c", new[] { "a", "b", "c" }.ToValueList().ToString());
        Assert.Equal("", ValueList.Empty<string>().ToString());
    }

    [Fact]
    public void Prints_numbers_without_the_machine_s_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("1.5; 2000", new[] { 1.5, 2000 }.ToValueList().ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Stays_a_list_in_json() =>
        Assert.Equal("""["a","b"]""", JsonSerializer.Serialize(new[] { "a", "b" }.ToValueList()));

    [Fact]
    public void Is_equal_by_its_values()
    {
        Assert.Equal(new[] { 1, 2 }.ToValueList(), new[] { 1, 2 }.ToValueList());
        Assert.Equal(new[] { 1, 2 }.ToValueList().GetHashCode(), new[] { 1, 2 }.ToValueList().GetHashCode());
        Assert.NotEqual(new[] { 1, 2 }.ToValueList(), new[] { 2, 1 }.ToValueList());
    }

    [Fact]
    public void Does_not_change_with_the_sequence_it_was_made_from()
    {
        var source = new List<int> { 1 };
        var list = source.ToValueList();
        source.Add(2);
        Assert.Equal([1], list);
    }
}
