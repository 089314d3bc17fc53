using System.Runtime;

namespace AccountGuard.Core.Tests;

/// <summary>The collector is asked to rest for long files only, and works as always behind them.</summary>
public sealed class CollectorRestTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Theory]
    [InlineData(0)]
    [InlineData((16 * 1024 * 1024) - 1)]
    public void Short_files_ask_for_no_rest(long length)
    {
        MakeFile(length);

        Assert.Null(CollectorRest.For(path, path + ".none", Path.GetTempPath(), "", "\0"));
    }

    [Fact]
    public void A_rest_ends_with_the_work()
    {
        MakeFile(16 * 1024 * 1024);

        using (var rest = CollectorRest.For(path))
        {
            Assert.NotNull(rest);
        }

        Assert.NotEqual(GCLatencyMode.NoGCRegion, GCSettings.LatencyMode);
    }

    private void MakeFile(long length)
    {
        using var file = File.OpenWrite(path);
        file.SetLength(length);
    }
}
