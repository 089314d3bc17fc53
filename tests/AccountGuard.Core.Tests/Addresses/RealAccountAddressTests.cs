using AccountGuard.Addresses;
using Microsoft.VisualBasic.FileIO;
using Xunit.Abstractions;

namespace AccountGuard.Core.Tests.Addresses;

/// <summary>The destinations of the two real accounts: nobody lives in another's place, and every name is told from its street.</summary>
public class RealAccountAddressTests(ITestOutputHelper output)
{
    private const string Italian = "exports/Retail.OrderHistory.2.anonymised.csv";
    private const string American = "amazon-order-history-report/one-real-account-redacted.csv";

    [SharedDataFact(Italian)]
    public void Italian_lines_are_split_and_each_is_a_place_of_its_own()
    {
        var lines = Read(Italian, "Shipping Address").Concat(Read(Italian, "Billing Address")).Where(line => line != "Not Available").ToList();
        var book = new AddressBook(RecipientSplitter.Learn(lines, []));

        var clusters = lines.Distinct().Order(StringComparer.Ordinal).Select(line => book.Get(line)).GroupBy(book.PlaceOf).ToList();

        foreach (var address in clusters.SelectMany(cluster => cluster))
        {
            output.WriteLine($"{book.PlaceOf(address)} x{lines.Count(line => line == address.Original)}: {address.Recipient} | {address.Street} | {address.Numbers} | {address.Room} | {address.City} | {address.Postcode} | {address.Country}");
        }

        Assert.Equal(lines.Distinct().Count(), clusters.Count);
        Assert.All(clusters.SelectMany(cluster => cluster), IsWhole);
    }

    [SharedDataFact(American)]
    public void Redacted_American_columns_make_seventeen_places()
    {
        var columns = new[] { "Street 1", "Street 2", "City", "State", "Zip" }.Select(column => Read(American, "Shipping Address " + column)).ToList();
        var lines = Enumerable.Range(0, columns[0].Count)
            .Select(row => string.Join(", ", columns.Select(column => column[row]).Where(cell => cell.Length > 0)))
            .Where(line => line.Length > 0);
        var book = new AddressBook();

        var places = lines.Distinct().Select(line => book.PlaceOf(book.Get(line, "redacted"))).Distinct();

        Assert.Equal(17, places.Count());
    }

    private static void IsWhole(ShippingAddress address)
    {
        Assert.Equal(("IT", AddressKind.Street), (address.Country, address.Kind));
        Assert.Equal(5, address.Postcode?.Length);
        Assert.NotNull(address.City);
        Assert.StartsWith(address.Recipient!, address.Original, StringComparison.Ordinal);
        Assert.StartsWith(address.Street!, address.Original[address.Recipient!.Length..].Trim(), StringComparison.OrdinalIgnoreCase);
    }

    private static List<string> Read(string path, string column)
    {
        using var parser = new TextFieldParser(SharedData.Find(path)!) { HasFieldsEnclosedInQuotes = true };
        parser.SetDelimiters(",");
        var index = Array.IndexOf(parser.ReadFields()!, column);
        var cells = new List<string>();
        while (!parser.EndOfData)
        {
            cells.Add(parser.ReadFields()![index]);
        }

        return cells;
    }
}
