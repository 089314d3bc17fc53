using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using AccountGuard.Cli.Output;
using AccountGuard.Detection;
using AccountGuard.Incidents;
using AccountGuard.Recovery.Playbooks;
using AccountGuard.Trust;

namespace AccountGuard.Cli;

/// <summary><c>accountguard audit PATH...</c>: exports in, findings and steps out.</summary>
internal sealed class AuditCommand
{
    /// <summary>Files that can be nothing but mails: a shell puts all that a pattern matches in one place.</summary>
    private static readonly string[] MailEndings = [".eml", ".emlx", ".mbox"];

    private readonly Argument<string[]> paths;
    private readonly Option<string[]> notices;
    private readonly Option<bool> allOrders;
    private readonly Option<string> language;
    private readonly Option<string?> country;
    private readonly Option<string[]> trustedAddresses;
    private readonly Option<string?> trust;
    private readonly Option<string[]> playbooks;
    private readonly ImportArguments import;
    private readonly OwnerArguments owner;
    private readonly Option<string> format;
    private readonly Option<DateTimeOffset?> now;
    private readonly TimeProvider clock;
    private readonly Terminal terminal;

    private AuditCommand(CliText text, Terminal terminal, TimeProvider clock)
    {
        this.terminal = terminal;
        this.clock = clock;
        paths = new("PATH") { Description = text["OptionPath"], Arity = ArgumentArity.ZeroOrMore };
        notices = new("--notices") { Description = text["OptionNotices"], HelpName = "MBOX", DefaultValueFactory = _ => [] };
        allOrders = new("--all-orders") { Description = text["OptionAllOrders"] };
        language = new("--language") { Description = text["OptionLanguage"], HelpName = "ja|en", DefaultValueFactory = _ => text.Language.Name };
        language.AcceptOnlyFromAmong("ja", "en");
        country = new("--country") { Description = text["OptionCountry"], HelpName = "JP|US|…" };
        country.Validators.Add(result => RequireCountryCode(result, text));
        trustedAddresses = new("--trust-address") { Description = text["OptionTrustAddress"], HelpName = "TEXT", DefaultValueFactory = _ => [] };
        trust = new("--trust") { Description = text["OptionTrust"], HelpName = "FILE" };
        playbooks = new("--playbook") { Description = text["OptionPlaybook"], HelpName = "JSON", DefaultValueFactory = _ => [] };
        import = new ImportArguments(text);
        owner = new OwnerArguments(text, clock.LocalTimeZone);
        format = new("--format") { Description = text["OptionFormat"], HelpName = "text|json|csv", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "csv");
        now = new("--now")
        {
            Description = text["OptionNow"],
            HelpName = "ISO8601",
            CustomParser = result => ParseInstant(result, text),
        };
    }

    /// <summary>The command, ready to be added to the root.</summary>
    public static Command Create(CliText text, Terminal terminal, TimeProvider clock)
    {
        var audit = new AuditCommand(text, terminal, clock);
        var command = new Command("audit", text["Audit"])
        {
            audit.paths, audit.notices, audit.allOrders, audit.language, audit.country, audit.trust, audit.trustedAddresses, audit.playbooks, audit.format, audit.now,
        };
        audit.owner.AddTo(command);
        audit.import.AddTo(command);
        command.Validators.Add(result => audit.RequireSomethingToRead(result, text));
        command.SetAction(audit.RunAsync);
        return command;
    }

    private static void RequireCountryCode(OptionResult result, CliText text)
    {
        var code = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (code.Length != 2 || !code.All(char.IsAsciiLetter))
        {
            result.AddError(text["BadCountry", code]);
        }
    }

    private static DateTimeOffset? ParseInstant(ArgumentResult result, CliText text)
    {
        const DateTimeStyles Style = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
        string[] forms = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];
        var value = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (DateTimeOffset.TryParseExact(value, forms, CultureInfo.InvariantCulture, Style, out var instant))
        {
            return instant;
        }

        result.AddError(text["BadInstant", value]);
        return null;
    }

    private void RequireSomethingToRead(CommandResult result, CliText text)
    {
        if ((result.GetValue(paths) ?? []).Length + (result.GetValue(notices) ?? []).Length == 0)
        {
            result.AddError(text["NothingToAudit"]);
        }
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        Task.Run(() => Run(parsed, cancellationToken), cancellationToken);

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var text = new CliText(CliText.Of(parsed.GetRequiredValue(language)));
        if (!TryReadTrust(parsed.GetValue(trust), text, out var list) || !TryReadPlaybooks(parsed.GetValue(playbooks) ?? [], text, out var library))
        {
            return ExitCode.CouldNotWork;
        }

        var given = (parsed.GetValue(paths) ?? []).ToLookup(path => MailEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
        var request = new AuditRequest
        {
            Paths = [.. given[false]],
            NoticePaths = [.. parsed.GetValue(notices) ?? [], .. given[true]],
            HasAllOrdersInTimeline = parsed.GetValue(allOrders),
            Language = text.Language,
            Country = parsed.GetValue(country)?.ToUpperInvariant(),
            Now = parsed.GetValue(now) ?? clock.GetLocalNow(),
            TrustedAddresses = parsed.GetValue(trustedAddresses) ?? [],
            Trust = list,
            Playbooks = library,
            Import = import.Options(parsed, text.Language),
            OwnChanges = owner.OwnChanges(parsed),
            DeniedChanges = owner.DeniedChanges(parsed),
            DeniedOrders = owner.DeniedOrders(parsed),
            TwoStepWasOn = owner.TwoStepWasOn(parsed),
        };
        var result = AccountAudit.Run(request, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        Write(result, parsed.GetRequiredValue(format), text);
        return Judge(result);
    }

    /// <summary>A list that cannot be heard ends the run before it begins: its owner would take what is found for the rest.</summary>
    private bool TryReadTrust(string? path, CliText text, out TrustList list)
    {
        list = TrustList.Empty;
        try
        {
            list = path is null ? list : new TrustFile(Path.GetFullPath(path)).Read(text.Language);
            return true;
        }
        catch (FileNotFoundException)
        {
            terminal.Error.WriteLine(text["TrustFailure", text["NoTrustFile", path]]);
            return false;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException)
        {
            terminal.Error.WriteLine(text["TrustFailure", exception.Message]);
            return false;
        }
    }

    /// <summary>Steps from a file that was not understood could name a wrong number: it ends the run as well.</summary>
    private bool TryReadPlaybooks(string[] given, CliText text, out PlaybookLibrary? library)
    {
        library = null;
        try
        {
            library = given.Length == 0 ? null : PlaybookLibrary.With(given);
            return true;
        }
        catch (PlaybookException exception)
        {
            terminal.Error.WriteLine(text["PlaybookFailure", exception.Message]);
            return false;
        }
    }

    private void Write(AuditResult result, string wanted, CliText text)
    {
        ComplaintOutput.Write(result, text, terminal.Error, withRows: wanted != "text");
        switch (wanted)
        {
            case "json":
                JsonOutput.Write(result, terminal.Output);
                break;
            case "csv":
                CsvOutput.Write(result, terminal.Output);
                break;
            default:
                new TextOutput(text, terminal).Write(result);
                break;
        }
    }

    private static int Judge(AuditResult result)
    {
        if (result.Accounts.Any(account => account.Incident.Kind.IsTakeover() || account.AnomalousOrders.Any(order => order.Verdict >= Verdict.Alert)))
        {
            return ExitCode.Found;
        }

        return result.Accounts.Any(account => account.Failures.Count > 0) ? ExitCode.CouldNotWork : ExitCode.NothingFound;
    }
}
