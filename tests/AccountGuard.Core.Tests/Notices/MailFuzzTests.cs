using System.Diagnostics;
using AccountGuard.Fuzz;
using AccountGuard.Fuzz.Mails;

namespace AccountGuard.Core.Tests.Notices;

/// <summary>The corpus of mails and some changed ones keep what the reader promises; the long run is FUZZING.</summary>
public class MailFuzzTests
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(12);

    [Fact]
    public void Mails_of_the_corpus_and_changed_ones_break_no_promise()
    {
        var target = new MailTarget();
        var seeds = Corpus.Read(target.Folder);
        Assert.True(seeds.Count >= 10);
        Assert.All(seeds, seed => Assert.Null(target.Broken(seed, out _)));
        var input = target.InputsFrom(seeds);
        var watch = Stopwatch.StartNew();
        for (var number = 1; number <= 3000 && watch.Elapsed < Time; number++)
        {
            var broken = target.Broken(input(number), out _);
            Assert.True(broken is null, $"Input {number} {broken}");
        }
    }
}
