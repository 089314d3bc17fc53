using System.Globalization;
using System.Management.Automation;
using AccountGuard.Import;

namespace AccountGuard.PowerShell;

/// <summary>Every error record of the module: id, category, target, wording, and the exception behind it.</summary>
internal static class ErrorRecords
{
    /// <summary>A path or file gave nothing; its message is the engine's.</summary>
    public static ErrorRecord ToErrorRecord(this ImportFailure failure) => new(
        new InvalidDataException($"{failure.Path}: {failure.Message}", failure.Exception),
        $"OrderHistory{failure.Kind}",
        Category(failure.Kind),
        failure.Path);

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

    /// <summary>No entry has this name.</summary>
    public static ErrorRecord NameNotFound(string name, string command) => new(
        new ItemNotFoundException(Text("NameNotFound", name, command)),
        "NameNotFound",
        ErrorCategory.ObjectNotFound,
        name);

    private static ErrorCategory Category(ImportFailureKind kind) => kind switch
    {
        ImportFailureKind.NotFound or ImportFailureKind.NothingFound => ErrorCategory.ObjectNotFound,
        ImportFailureKind.Unreadable => ErrorCategory.OpenError,
        _ => ErrorCategory.InvalidData,
    };

    private static string Text(string key, params object?[] arguments) =>
        CommandText.Get(CultureInfo.CurrentUICulture, key, arguments);
}
