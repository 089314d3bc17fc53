using System.IO.Compression;
using AccountGuard.Samples;

namespace AccountGuard.Cli.Tests;

public sealed class SampleFilesTests
{
    public static TheoryData<string> Paths => [.. SampleFiles.Create().Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_sample_is_what_the_program_writes(string path)
    {
        var written = SampleFiles.Create().Single(file => file.Path == path).Content;
        var committed = File.ReadAllBytes(Repository.Sample(path));

        Assert.Equal(Parts(path, written), Parts(path, committed));
    }

    [Fact]
    public void No_other_file_lies_in_the_folders_of_the_accounts()
    {
        var lying = Directory.EnumerateFiles(Repository.Sample(""), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Sample(""), path).Replace('\\', '/'));

        Assert.Equal(SampleFiles.Create().Select(file => file.Path).Append("README.md").Order(), lying.Order());
    }

    /// <summary>Of a zip what it holds: how it is packed depends on the runtime.</summary>
    private static List<(string Name, string Content)> Parts(string path, byte[] content)
    {
        if (!path.EndsWith(".zip", StringComparison.Ordinal))
        {
            return [(path, Convert.ToHexString(content))];
        }

        using var zip = new ZipArchive(new MemoryStream(content));
        return zip.Entries.Select(entry => (entry.FullName, Hex(entry))).ToList();
    }

    private static string Hex(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return Convert.ToHexString(bytes.ToArray());
    }
}
