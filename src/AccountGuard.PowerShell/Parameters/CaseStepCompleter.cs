using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using AccountGuard.Cases;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>Proposes the steps of the case file that the command line names, open ones first.</summary>
public sealed class CaseStepCompleter : Completer, IArgumentCompleter
{
    private IReadOnlyList<(string Value, string Description)> candidates = [];

    private protected override IEnumerable<(string Value, string Description)> Candidates => candidates;

    IEnumerable<CompletionResult> IArgumentCompleter.CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        candidates = [.. Steps(fakeBoundParameters).OrderBy(step => step.Status).ThenBy(step => step.Number).Select(step => (step.Id, step.Action))];
        return CompleteArgument(commandName, parameterName, wordToComplete, commandAst, fakeBoundParameters);
    }

    // Paths are the session's: the cmdlet itself finds the file as it will when the line is run.
    private static IEnumerable<CaseStep> Steps(IDictionary given)
    {
        var name = given.Contains("Path") ? "Path" : given.Contains("LiteralPath") ? "LiteralPath" : null;
        if (name is null)
        {
            return [];
        }

        using var shell = System.Management.Automation.PowerShell.Create(RunspaceMode.CurrentRunspace);
        shell.AddCommand("Get-RecoveryCase").AddParameter(name, given[name]).AddParameter("ErrorAction", ActionPreference.Ignore);
        try
        {
            return [.. shell.Invoke().Select(result => result.BaseObject).OfType<RecoveryCase>().SelectMany(kept => kept.Steps)];
        }
        catch (RuntimeException)
        {
            // A file that cannot be read has nothing to propose; the command itself says why.
            return [];
        }
    }
}
