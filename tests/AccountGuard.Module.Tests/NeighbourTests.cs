using System.Reflection;
using System.Reflection.Emit;

namespace AccountGuard.Module.Tests;

/// <summary>Another assembly called CsvHelper, which has nothing of the real one, shares the process with the module.</summary>
public sealed class NeighbourTests : IDisposable
{
    private const string Use = """(Import-OrderHistory "$samples/hijacked-buyer-ja/Your Orders.zip").Count""";
    private readonly string folder = Directory.CreateTempSubdirectory("AccountGuard-").FullName;

    private string Load => $"[System.Reflection.Assembly]::LoadFrom('{Neighbour()}').GetType('CsvHelper.CsvReader').FullName";

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [PwshFact]
    public void Works_when_the_other_was_there_first() =>
        Assert.Equal(["CsvHelper.CsvReader", "294"], Pwsh.Run(Use, before: Load));

    [PwshFact]
    public void Works_when_the_other_comes_later_and_lets_it_work() =>
        Assert.Equal(["294", "CsvHelper.CsvReader", "294"], Pwsh.Run($"{Use}; {Load}; {Use}"));

    private string Neighbour()
    {
        var path = Path.Combine(folder, "CsvHelper.dll");
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("CsvHelper") { Version = new Version(1, 0, 0, 0) }, typeof(object).Assembly);
        assembly.DefineDynamicModule("CsvHelper").DefineType("CsvHelper.CsvReader", TypeAttributes.Public | TypeAttributes.Class).CreateType();
        assembly.Save(path);
        return path;
    }
}
