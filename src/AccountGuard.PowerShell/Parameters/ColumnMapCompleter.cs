using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using AccountGuard.Import;
using AccountGuard.Import.Layouts;
using AccountGuard.PowerShell.Output;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>Proposes the map of the file that stands in the same command, or a map to start from.</summary>
public sealed class ColumnMapCompleter : IArgumentCompleter
{
    private static readonly string[] PathParameters = ["Path", "LiteralPath"];

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var text = Paths(fakeBoundParameters).Select(Proposal).FirstOrDefault(map => map is not null) is { } found ? ColumnMapText.Literal(found) : ColumnMapText.Example;
        return text.StartsWith(wordToComplete ?? "", StringComparison.OrdinalIgnoreCase)
            ? [new CompletionResult(text, text, CompletionResultType.ParameterValue, string.Join(", ", OrderColumnMap.Keys))]
            : [];
    }

    private static IEnumerable<string> Paths(IDictionary parameters) =>
        PathParameters
            .Select(name => Argument.Base(parameters[name]))
            .SelectMany(value => value switch
            {
                string path => [path],
                IEnumerable paths => paths.Cast<object?>().Select(Argument.Base).OfType<string>(),
                _ => Enumerable.Empty<string>(),
            });

    private static OrderColumnMap? Proposal(string path)
    {
        using var shell = System.Management.Automation.PowerShell.Create(RunspaceMode.CurrentRunspace);
        var location = shell.AddCommand("Get-Location").AddParameter("PSProvider", "FileSystem").Invoke<PathInfo>().FirstOrDefault();
        var place = Path.Combine(location?.ProviderPath ?? "", path);
        return File.Exists(place)
            ? LayoutCatalog.Explain(place, new ImportOptions(), SilentObserver.Instance, CancellationToken.None).FirstOrDefault()?.ColumnMap
            : null;
    }
}
