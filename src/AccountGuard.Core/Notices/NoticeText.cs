using System.Globalization;

namespace AccountGuard.Notices;

/// <summary>What notices say to a person (NoticeText.resx, NoticeText.ja.resx).</summary>
internal static class NoticeText
{
    private static readonly LocalizedText Texts = new(typeof(NoticeText), nameof(NoticeText));

    /// <summary>The text of <paramref name="key"/> in the language asked for.</summary>
    public static string Get(CultureInfo language, string key, params object?[] arguments) => Texts.Get(language, key, arguments);
}
