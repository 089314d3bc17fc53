using System.Globalization;

namespace AccountGuard.PowerShell;

/// <summary>What the cmdlets themselves say, in CommandText.resx and CommandText.ja.resx.</summary>
internal static class CommandText
{
    private static readonly LocalizedText Texts = new(typeof(CommandText), nameof(CommandText));

    /// <summary>The text of <paramref name="key"/> in <paramref name="language"/>.</summary>
    public static string Get(CultureInfo language, string key, params object?[] arguments) => Texts.Get(language, key, arguments);
}
