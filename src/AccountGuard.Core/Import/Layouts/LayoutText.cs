using System.Globalization;

namespace AccountGuard.Import.Layouts;

/// <summary>What the layouts are, in a line each (LayoutText.resx, LayoutText.ja.resx), by the name of the layout.</summary>
internal static class LayoutText
{
    private static readonly LocalizedText Texts = new(typeof(LayoutText), nameof(LayoutText));

    /// <summary>The title of the layout of that name in the language asked for.</summary>
    public static string Get(CultureInfo language, string layout) => Texts.Get(language, layout);
}
