namespace AccountGuard.Addresses;

/// <summary>What exports write around an address or in its place.</summary>
internal static class Boilerplate
{
    private static readonly string[] Sentinels =
    [
        "", "NOT AVAILABLE", "NOT APPLICABLE", "N/A", "NA", "NONE", "NULL", "REDACTED", "-", "UNKNOWN", "なし", "不明",
    ];

    // Telephone numbers at the end of a line: older Amazon exports carry "Primary Phone: 333...".
    private static readonly string[] PhoneLabels = ["PRIMARY PHONE", "PHONE:", "PHONE NUMBER", "TEL:", "TEL.", "TEL ", "電話番号", "電話:", "電話 "];

    public static bool IsSentinel(string composed) =>
        Sentinels.Contains(composed.ToUpperInvariant()) || !composed.Any(char.IsLetterOrDigit);

    /// <summary>The line without a telephone number at its end and without the honorific that ends a label.</summary>
    public static string Remove(string composed)
    {
        var text = composed;
        foreach (var label in PhoneLabels)
        {
            var start = text.LastIndexOf(label, StringComparison.OrdinalIgnoreCase);
            if (start > 0 && text.Substring(start + label.Length).All(IsPhoneCharacter))
            {
                text = text.Substring(0, start).TrimEnd(' ', ',', '(');
            }
        }

        while (AddressText.EndsWith(text, '様'))
        {
            text = text.Substring(0, text.Length - 1).TrimEnd(' ', ',');
        }

        return text;
    }

    private static bool IsPhoneCharacter(char character) => AddressText.IsDigit(character) || character is ' ' or '-' or '+' or '(' or ')' or ':' or '.';
}
