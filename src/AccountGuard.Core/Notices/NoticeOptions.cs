using System.Globalization;

namespace AccountGuard.Notices;

/// <summary>How to read mails.</summary>
public sealed class NoticeOptions
{
    /// <summary>The account to write on every notice; null for the name of the path given.</summary>
    public string? Account { get; init; }

    /// <summary>The language of reasons and messages: Japanese for "ja", English for every other.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.InvariantCulture;
}
