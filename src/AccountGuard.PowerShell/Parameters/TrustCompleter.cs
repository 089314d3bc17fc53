using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Language;
using AccountGuard.Trust;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>Proposes what stands in the trust file that the command line names, or in the user's own.</summary>
public sealed class TrustCompleter : Completer, IArgumentCompleter
{
    private IReadOnlyList<(string Value, string Description)> candidates = [];

    private protected override IEnumerable<(string Value, string Description)> Candidates => candidates;

    IEnumerable<CompletionResult> IArgumentCompleter.CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var entries = Entries(fakeBoundParameters);
        candidates = parameterName == "Account"
            ? [.. entries.Where(entry => entry.Account is not null).Select(entry => (entry.Account!, entry.Account!)).Distinct()]
            : [.. entries.Where(entry => parameterName == (entry.Kind == TrustKind.Order ? "OrderId" : $"{entry.Kind}")).Select(entry => (entry.Value, Description(entry)))];
        return CompleteArgument(commandName, parameterName, wordToComplete, commandAst, fakeBoundParameters);
    }

    private static string Description(TrustEntry entry) =>
        string.Join(", ", new[] { entry.Account, entry.AddedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), entry.Reason }.Where(part => part is not null));

    // Paths are the session's: the cmdlet itself finds the file as it will when the line is run.
    private static List<TrustEntry> Entries(IDictionary given)
    {
        using var shell = System.Management.Automation.PowerShell.Create(RunspaceMode.CurrentRunspace);
        shell.AddCommand("Get-AccountTrust");
        foreach (var name in new[] { "Path", "LiteralPath" })
        {
            if (given.Contains(name))
            {
                shell.AddParameter(name, given[name]);
            }
        }

        try
        {
            return [.. shell.Invoke().Select(entry => entry.BaseObject).OfType<TrustEntry>()];
        }
        catch (RuntimeException)
        {
            // A file that cannot be read has nothing to propose; the command itself says why.
            return [];
        }
    }
}
