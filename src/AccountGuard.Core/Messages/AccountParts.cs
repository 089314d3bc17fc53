using System.Globalization;
using AccountGuard.Notices;

namespace AccountGuard.Messages;

/// <summary>What the parts of an account are called.</summary>
internal static class AccountParts
{
    private static readonly LocalizedText Text = new(typeof(AccountParts), "MessageText");

    /// <summary>The name of a part in a sentence, such as "the bank account for payouts".</summary>
    public static string Name(AccountPart part, CultureInfo language) => Text.Get(language, "Part" + part);
}
