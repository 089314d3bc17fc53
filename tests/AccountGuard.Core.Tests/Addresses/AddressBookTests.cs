using AccountGuard.Addresses;

namespace AccountGuard.Core.Tests.Addresses;

public class AddressBookTests
{
    private static readonly string[] Lines =
    [
        "Erika Muster Am Beispiel 95 10115 Berlin Germany",
        "Erika Muster Zur Probe 7 80331 München Germany",
        "Max Beispiel Am Beispiel 95 10115 Berlin Germany",
    ];

    [Fact]
    public void Names_in_front_of_several_addresses_are_learnt()
    {
        var splitter = RecipientSplitter.Learn(Lines, []);

        Assert.Equal(("Erika Muster", "Am Beispiel 95 10115 Berlin Germany"), splitter.Split(Lines[0]));
    }

    [Fact]
    public void Known_names_are_taken_off()
    {
        var splitter = RecipientSplitter.Learn([], ["Max Beispiel"]);

        Assert.Equal(("Max Beispiel", "Am Beispiel 95 10115 Berlin Germany"), splitter.Split(Lines[2]));
        Assert.Null(splitter.Split(Lines[0]).Recipient);
    }

    [Fact]
    public void Streets_are_no_names()
    {
        Assert.Empty(RecipientSplitter.Learn(["Unter den Linden 95 10117 Berlin Germany", "Unter den Linden 97 10117 Berlin Germany"], []).Names);
    }

    [Fact]
    public void Order_of_lines_changes_nothing()
    {
        Assert.Equal(RecipientSplitter.Learn(Lines, []).Names, RecipientSplitter.Learn(Lines.Reverse().Concat(Lines), []).Names);
    }

    [Fact]
    public void One_place_has_one_number_whoever_lives_there()
    {
        var book = new AddressBook(RecipientSplitter.Learn(Lines, []));

        Assert.Equal([0, 1, 0], Lines.Select(line => book.PlaceOf(book.Get(line))));
        Assert.Equal(2, book.PlaceCount);
    }

    [Fact]
    public void Each_line_is_parsed_once()
    {
        var book = new AddressBook();

        Assert.Same(book.Get(Lines[0]), book.Get(Lines[0]));
        Assert.NotSame(book.Get(Lines[0]), book.Get(Lines[0], "Erika Muster"));
    }

    [Fact]
    public void Room_written_as_a_number_of_the_lot_shares_the_place()
    {
        var book = new AddressBook();

        Assert.Equal(
            book.PlaceOf(book.Get("架空太郎 〒105-0014 東京都港区芝9-9-9-302 JP")),
            book.PlaceOf(book.Get("東京都港区芝9丁目9番9号 サンハイツ302号室")));
    }

    [Fact]
    public void Many_streets_with_one_door_number_are_told_apart_by_their_postcodes()
    {
        var book = new AddressBook();
        var addresses = Enumerable.Range(0, 3000).Select(number => ShippingAddress.Parse($"Pat Example 12 Sample St SPRINGFIELD OR {10000 + number} United States")).ToList();

        Assert.Equal(Enumerable.Range(0, 3000), addresses.Select(book.PlaceOf));
        Assert.Equal(17, book.PlaceOf(ShippingAddress.Parse("Sam Example 12 Sample Street SPRINGFIELD OR 10017 United States")));
    }
}
