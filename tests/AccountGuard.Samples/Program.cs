using AccountGuard.Samples;

// dotnet run --project tests/AccountGuard.Samples [FOLDER]: writes samples/ anew.
var folder = args.Length > 0 ? args[0] : "samples";
foreach (var file in SampleFiles.Create())
{
    var path = Path.Combine(folder, file.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllBytes(path, file.Content);
    Console.WriteLine($"{path} {file.Content.Length}");
}
