using System.Globalization;
using System.Text.RegularExpressions;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Messages;

/// <summary>A place in a message that its sender fills in: visible, and never mistaken for text.</summary>
internal static class Blank
{
    // Those of this program, and the usual ones of letters that people copy from elsewhere. A masked card (XXXX-1234) is none.
    private static readonly Regex Form = new(
        @"【ご?記入[：:](?<label>[^】\n]{1,200})】|\[\[(?:fill in:)?(?<label>[^\]\n]{1,200})\]\]|[○◯]{2,}|〇{2,}|(?<![0-9])[×✕]{2,}|_{4,}|＿{3,}|<(?:your|enter|insert|name|date)\b[^>\n]{0,60}>|\[(?:your|enter|insert)\b[^\]\n]{0,60}\]|\{[a-z][a-z _]{1,40}\}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(2));

    /// <summary>The blank of a label, as it stands in a message.</summary>
    public static string Write(string label, CultureInfo language) =>
        BilingualText.IsJapanese(language) ? $"【ご記入：{label}】" : $"[[fill in: {label}]]";

    /// <summary>The blanks of a text.</summary>
    public static IEnumerable<Match> Find(string text) => Form.Matches(text).Cast<Match>();
}
