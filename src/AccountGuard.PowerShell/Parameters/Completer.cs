using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>Completes an argument from a list, in the list's order, quoted where PowerShell needs it.</summary>
public abstract class Completer : IArgumentCompleter
{
    /// <summary>The values, each with what to show beside it.</summary>
    private protected abstract IEnumerable<(string Value, string Description)> Candidates { get; }

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var word = (wordToComplete ?? "").Trim('\'', '"');
        return Candidates
            .Where(candidate => candidate.Value.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            .Select(candidate => new CompletionResult(Quoted(candidate.Value), candidate.Value, CompletionResultType.ParameterValue, candidate.Description));
    }

    private static string Quoted(string value) =>
        value.Any(character => !char.IsLetterOrDigit(character) && character is not ('-' or '_' or '/' or '.' or '+' or ':'))
            ? $"'{CodeGeneration.EscapeSingleQuotedStringContent(value)}'"
            : value;
}
