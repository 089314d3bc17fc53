using AccountGuard.Fuzz;
using AccountGuard.Import.Layouts;

namespace AccountGuard.Core.Tests.Import;

/// <summary>The corpus of the fuzzer and some of its inputs with every test run; docs/FUZZING.md says how to run more.</summary>
public class FuzzReplayTests
{
    private const int Inputs = 2000;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(8);

    [Fact]
    public void No_input_of_the_corpus_breaks_a_promise() =>
        Assert.All(Corpus.Read(Corpus.Folder), input => Assert.Null(ImportCheck.Broken(input)));

    [Fact]
    public void The_corpus_has_an_export_of_every_layout()
    {
        var names = Directory.GetFiles(Corpus.Folder).Select(Path.GetFileName).ToList();

        Assert.All(LayoutCatalog.Layouts, layout => Assert.Contains(names, name => name!.StartsWith(layout.Name + "-", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_changed_input_breaks_a_promise()
    {
        var mutator = new Mutator(Corpus.Read(Corpus.Folder));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        // On a slow machine fewer are read, so that tests stay quick.
        for (var number = 0; number < Inputs && watch.Elapsed < MostTime; number++)
        {
            Assert.Null(ImportCheck.Broken(mutator.Input(number)));
        }
    }
}
