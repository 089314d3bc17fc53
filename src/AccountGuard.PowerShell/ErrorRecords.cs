using System.Globalization;
using System.Management.Automation;
using AccountGuard.Import;
using AccountGuard.PowerShell.Output;

namespace AccountGuard.PowerShell;

/// <summary>Every error record of the module: id, category, target, wording, and the exception behind it.</summary>
internal static class ErrorRecords
{
    /// <summary>A path or file gave nothing; its message is the engine's.</summary>
    /// <param name="failure">What the engine says.</param>
    /// <param name="subject">What was looked for: the start of the error's id.</param>
    public static ErrorRecord ToErrorRecord(this ImportFailure failure, string subject = "OrderHistory") => new(
        new InvalidDataException($"{failure.Path}: {Message(failure)}", failure.Exception),
        $"{subject}{failure.Kind}",
        Category(failure.Kind),
        failure.Path);

    /// <summary>-Layout and -ColumnMap together.</summary>
    public static ErrorRecord TwoLayouts() => BadArgument("LayoutAndColumnMap", new ArgumentException(Text("LayoutAndColumnMap")));

    /// <summary>-DateFormat or -DecimalMark without -ColumnMap.</summary>
    public static ErrorRecord NoColumnMap() => BadArgument("NoColumnMap", new ArgumentException(Text("ColumnMapNeeded")));

    /// <summary>A map of columns that cannot be; its message is the engine's.</summary>
    public static ErrorRecord BadColumnMap(ArgumentException exception) => BadArgument("BadColumnMap", exception);

    /// <summary>A path that PowerShell cannot find or understand.</summary>
    public static ErrorRecord PathNotFound(string path, Exception exception) => new(
        new FileNotFoundException(exception.Message, path, exception),
        "PathNotFound",
        ErrorCategory.ObjectNotFound,
        path);

    /// <summary>A pattern without a match.</summary>
    public static ErrorRecord NothingMatches(string pattern) => new(
        new FileNotFoundException(Text("NothingMatches", pattern), pattern),
        "NothingMatches",
        ErrorCategory.ObjectNotFound,
        pattern);

    /// <summary>A path of the registry, of a certificate store and so on.</summary>
    public static ErrorRecord NotInFileSystem(string path, string provider) => new(
        new NotSupportedException(Text("NotInFileSystem", path, provider)),
        "NotInFileSystem",
        ErrorCategory.InvalidArgument,
        path);

    /// <summary>A catalogue of goods that cannot be read.</summary>
    public static ErrorRecord BadCatalog(string path, Exception exception) => new(
        new InvalidDataException(Text("BadCatalog", path, exception.Message), exception),
        "BadCatalog",
        ErrorCategory.InvalidData,
        path);

    /// <summary>A playbook that cannot be used; its message is the engine's.</summary>
    public static ErrorRecord BadPlaybook(string paths, Exception exception) => new(
        new InvalidDataException(exception.Message, exception),
        "BadPlaybook",
        ErrorCategory.InvalidData,
        paths);

    /// <summary>Something in the pipeline that is neither a finding nor an incident.</summary>
    public static ErrorRecord NoIncident(object? value) => new(
        new ArgumentException(Text("NoIncident", value?.GetType().Name ?? "null")),
        "NoIncident",
        ErrorCategory.InvalidArgument,
        value);

    /// <summary>Something in the pipeline that is neither a finding nor a mail.</summary>
    public static ErrorRecord NoEvidence(object? value) => new(
        new ArgumentException(Text("NoEvidence", value?.GetType().Name ?? "null")),
        "NoEvidence",
        ErrorCategory.InvalidArgument,
        value);

    /// <summary>No entry has this name.</summary>
    public static ErrorRecord NameNotFound(string name, string command) => new(
        new ItemNotFoundException(Text("NameNotFound", name, command)),
        "NameNotFound",
        ErrorCategory.ObjectNotFound,
        name);

    /// <summary>A trust file that cannot be read or written; its message is the engine's.</summary>
    public static ErrorRecord BadTrustFile(string path, Exception exception) => new(
        exception is InvalidDataException ? exception : new IOException(Text("BadTrustFile", path, exception.Message), exception),
        "BadTrustFile",
        exception is InvalidDataException ? ErrorCategory.InvalidData : ErrorCategory.OpenError,
        path);

    /// <summary>Something that nobody can vouch for; its message is the engine's.</summary>
    public static ErrorRecord BadTrustEntry(string target, ArgumentException exception) => new(exception, "BadTrustEntry", ErrorCategory.InvalidArgument, target);

    /// <summary>The trust file has no such entry.</summary>
    public static ErrorRecord NotTrusted(string thing, string path) => new(
        new ItemNotFoundException(Text("NotTrusted", thing, path)),
        "NotTrusted",
        ErrorCategory.ObjectNotFound,
        thing);

    /// <summary>A pattern that should match one file.</summary>
    public static ErrorRecord NotOneFile(string pattern, int count) => BadArgument("NotOneFile", new ArgumentException(Text("NotOneFile", pattern, count)));

    /// <summary>Neither findings nor values.</summary>
    public static ErrorRecord NothingToTrust() => BadArgument("NothingToTrust", new ArgumentException(Text("NothingToTrust")));

    /// <summary>A case file that cannot be read or written; its message is the engine's.</summary>
    public static ErrorRecord BadCaseFile(string path, Exception exception) => new(
        exception is InvalidDataException ? exception : new IOException(Text("BadCaseFile", path, exception.Message), exception),
        "BadCaseFile",
        exception switch
        {
            InvalidDataException => ErrorCategory.InvalidData,
            FileNotFoundException or DirectoryNotFoundException => ErrorCategory.ObjectNotFound,
            _ => ErrorCategory.OpenError,
        },
        path);

    /// <summary>What cannot be noted in a case; its message is the engine's.</summary>
    public static ErrorRecord BadCaseChange(string path, ArgumentException exception) => new(exception, "BadCaseChange", ErrorCategory.InvalidArgument, path);

    /// <summary>Several incidents for one case.</summary>
    public static ErrorRecord SeveralIncidents(int count) => BadArgument("SeveralIncidents", new ArgumentException(Text("SeveralIncidents", count)));

    /// <summary>A text for a message that holds a secret; its message is the engine's and does not repeat it.</summary>
    public static ErrorRecord SecretInText(ArgumentException exception) => BadArgument("SecretInText", exception);

    /// <summary>A text that cannot be read or is too long to be a message.</summary>
    public static ErrorRecord UnreadableText(string? path, Exception exception) => new(
        path is null ? exception : new IOException($"{path}: {exception.Message}", exception),
        "UnreadableText",
        path is null ? ErrorCategory.InvalidArgument : ErrorCategory.OpenError,
        path);

    /// <summary>-TrustPath and -NoTrust together.</summary>
    public static ErrorRecord TrustAndNoTrust() => BadArgument("TrustAndNoTrust", new ArgumentException(Text("TrustAndNoTrust")));

    /// <summary>Something that is neither an order nor a mail.</summary>
    public static ErrorRecord NoEvent(object? given, string command) => new(
        new ArgumentException(Text("NoEvent", given?.GetType().FullName ?? "null", command)),
        "NoEvent",
        ErrorCategory.InvalidType,
        given);

    /// <summary>The engine's message, and how to read the file all the same where that can be proposed.</summary>
    private static string Message(ImportFailure failure) =>
        failure.ColumnMap is { } map ? $"{failure.Message} {Text("ProposedColumnMap", ColumnMapText.Literal(map))}" : failure.Message;

    private static ErrorRecord BadArgument(string id, ArgumentException exception) => new(exception, id, ErrorCategory.InvalidArgument, targetObject: null);

    private static ErrorCategory Category(ImportFailureKind kind) => kind switch
    {
        ImportFailureKind.NotFound or ImportFailureKind.NothingFound => ErrorCategory.ObjectNotFound,
        ImportFailureKind.Unreadable => ErrorCategory.OpenError,
        _ => ErrorCategory.InvalidData,
    };

    private static string Text(string key, params object?[] arguments) =>
        CommandText.Get(CultureInfo.CurrentUICulture, key, arguments);
}
