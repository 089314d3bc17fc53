using System.Globalization;

namespace AccountGuard.Messages;

/// <summary>What owners of locked accounts try, by names that stand for a sentence in either language.</summary>
public static class TriedActions
{
    private static readonly LocalizedText Text = new(typeof(TriedActions), "MessageText");

    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["PasswordChange", "TwoStepReset", "SignInElsewhere", "SellerPhone", "BuyerPhone", "SellerForm", "Email", "Chat"];

    /// <summary>The sentence of a name; a text that is no name in one line as it is.</summary>
    public static string Describe(string tried, CultureInfo language) =>
        Names.FirstOrDefault(name => string.Equals(name, tried.Trim(), StringComparison.OrdinalIgnoreCase)) is { } known
            ? Text.Get(language, "Tried" + known)
            : Recovery.PrintedText.Clean(tried);
}
