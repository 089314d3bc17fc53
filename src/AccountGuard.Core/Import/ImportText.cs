using System.Globalization;

namespace AccountGuard.Import;

/// <summary>What the import says to a person (ImportText.resx, ImportText.ja.resx).</summary>
internal static class ImportText
{
    private static readonly LocalizedText Texts = new(typeof(ImportText), nameof(ImportText));

    /// <summary>The text of <paramref name="key"/> in the language asked for.</summary>
    public static string Get(CultureInfo language, string key, params object?[] arguments) => Texts.Get(language, key, arguments);
}
