using System.CommandLine;
using System.CommandLine.Parsing;
using AccountGuard.Incidents;

namespace AccountGuard.Cli;

/// <summary>The options by which the owner says what they did and did not do.</summary>
internal sealed class OwnerArguments
{
    private readonly Option<OwnChange[]> ownChanges;
    private readonly Option<OwnChange[]> deniedChanges;
    private readonly Option<string[]> deniedOrders;
    private readonly Option<string?> twoStep;
    private readonly TimeZoneInfo zone;

    public OwnerArguments(CliText text, TimeZoneInfo zone)
    {
        this.zone = zone;
        ownChanges = Changes("--own-change", text);
        deniedChanges = Changes("--not-my-change", text);
        deniedOrders = new("--not-my-order") { Description = text["OptionNotMyOrder"], HelpName = "NUMBER", DefaultValueFactory = _ => [] };
        twoStep = new("--two-step") { Description = text["OptionTwoStep"], HelpName = "on|off" };
        twoStep.AcceptOnlyFromAmong("on", "off");
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(ownChanges);
        command.Add(deniedChanges);
        command.Add(deniedOrders);
        command.Add(twoStep);
    }

    /// <summary>What they changed themselves.</summary>
    public IReadOnlyList<OwnChange> OwnChanges(ParseResult parsed) => parsed.GetValue(ownChanges) ?? [];

    /// <summary>What they did not change.</summary>
    public IReadOnlyList<OwnChange> DeniedChanges(ParseResult parsed) => parsed.GetValue(deniedChanges) ?? [];

    /// <summary>The orders that they did not make.</summary>
    public IReadOnlyList<string> DeniedOrders(ParseResult parsed) => parsed.GetValue(deniedOrders) ?? [];

    /// <summary>Whether two-step verification was on; null where they do not say.</summary>
    public bool? TwoStepWasOn(ParseResult parsed) => parsed.GetValue(twoStep) is { } said ? said == "on" : null;

    private Option<OwnChange[]> Changes(string name, CliText text) => new(name)
    {
        Description = text["Option" + (name == "--own-change" ? "OwnChange" : "NotMyChange")],
        HelpName = "PART[=DATE]",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
        CustomParser = result => Parse(result, name, text),
    };

    private OwnChange[] Parse(ArgumentResult result, string name, CliText text)
    {
        var changes = new List<OwnChange>();
        foreach (var token in result.Tokens)
        {
            if (OwnChangeText.TryParse(token.Value, zone, out var change))
            {
                changes.Add(change);
            }
            else
            {
                result.AddError(text["BadChange", name, token.Value, string.Join(", ", OwnChangeText.Parts)]);
            }
        }

        return [.. changes];
    }
}
