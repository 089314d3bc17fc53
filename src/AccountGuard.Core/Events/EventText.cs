using System.Globalization;

namespace AccountGuard.Events;

/// <summary>What events say to a person (EventText.resx, EventText.ja.resx).</summary>
internal static class EventText
{
    private const int LongestTitle = 40;
    private static readonly LocalizedText Texts = new(typeof(EventText), nameof(EventText));

    /// <summary>The text of <paramref name="key"/> in the language asked for.</summary>
    public static string Get(CultureInfo language, string key, params object?[] arguments) => Texts.Get(language, key, arguments);

    /// <summary>A title or subject that does not push the rest aside.</summary>
    public static string Short(string title)
    {
        var trimmed = title.Trim();
        return trimmed.Length <= LongestTitle ? trimmed : $"{trimmed.Substring(0, char.IsHighSurrogate(trimmed[LongestTitle - 2]) ? LongestTitle - 2 : LongestTitle - 1)}…";
    }

    /// <summary>Such as "19,600 JPY"; null where there is no amount.</summary>
    public static string? Amount(decimal? total, string? currency) =>
        total is { } amount ? string.Format(CultureInfo.InvariantCulture, "{0:#,0.##} {1}", amount, currency).Trim() : null;

    /// <summary>The day, such as "2026-11-03".</summary>
    public static string Day(DateTimeOffset? instant) => instant?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
