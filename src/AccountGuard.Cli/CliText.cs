using System.Globalization;

namespace AccountGuard.Cli;

/// <summary>The command line's sentences (CliText.resx, CliText.ja.resx) in one language.</summary>
internal sealed class CliText(CultureInfo language)
{
    private static readonly LocalizedText Texts = new(typeof(CliText), nameof(CliText));

    /// <summary>The language of this process: Japanese where the user interface is, English everywhere else.</summary>
    public static CultureInfo Ambient => Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>The language these sentences are in.</summary>
    public CultureInfo Language { get; } = language;

    /// <summary>The sentence of <paramref name="key"/>, its blanks filled in with invariant numbers and dates.</summary>
    public string this[string key, params object?[] arguments] => Texts.Get(Language, key, arguments);

    /// <summary>Japanese for "ja", English for every other.</summary>
    public static CultureInfo Of(string language) => CultureInfo.GetCultureInfo(language == "ja" ? "ja" : "en");
}
