using System.IO.Compression;
using AccountGuard.Goods;
using CsvHelper;

namespace AccountGuard.Core.Tests.Goods;

/// <summary>The figures in the catalogue are counts that anyone with the data can make again.</summary>
public sealed class GoodsMeasurementTests
{
    private const string Purchases = "open-ecommerce/purchases-tuning.csv.gz";

    [SharedDataFact(Purchases)]
    public void The_measured_figures_are_what_the_catalogue_counts_now()
    {
        var lines = new Dictionary<string, int>();
        var people = new Dictionary<string, HashSet<string>>();
        var all = 0;
        foreach (var (title, person) in Read())
        {
            all++;
            if (GoodsCatalog.Default.Match(title)?.Good.Name is { } name)
            {
                lines[name] = lines.GetValueOrDefault(name) + 1;
                people.TryAdd(name, []);
                people[name].Add(person);
            }
        }

        Assert.Equal(GoodsCatalog.Default.MeasuredOn!.Lines, all);
        Assert.All(GoodsCatalog.Default.Goods.Where(good => good.MeasuredLines is not null), good => Assert.Equal(
            (good.Name, good.MeasuredLines, good.MeasuredPeople),
            (good.Name, lines.GetValueOrDefault(good.Name), people.TryGetValue(good.Name, out var who) ? who.Count : 0)));
    }

    private static IEnumerable<(string Title, string Person)> Read()
    {
        using var file = new GZipStream(File.OpenRead(SharedData.Find(Purchases)!), CompressionMode.Decompress);
        using var text = new StreamReader(file);
        using var reader = CsvReader.FromText(text.ReadToEnd(), new CsvReaderOptions { HasHeader = false });
        reader.Read();
        var header = Enumerable.Range(0, reader.FieldCount).Select(index => reader.GetString(index)).ToList();
        var title = header.IndexOf("Title");
        var person = header.IndexOf("Survey ResponseID");
        while (reader.Read())
        {
            yield return (reader.GetString(title), reader.GetString(person));
        }
    }
}
