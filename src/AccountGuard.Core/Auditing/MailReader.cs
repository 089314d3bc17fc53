namespace AccountGuard.Auditing;

/// <summary>Whose an address is. Mail services deliver "name+word@host" to "name@host".</summary>
internal static class MailReader
{
    /// <summary>The address without what stands behind a plus sign, in lower case.</summary>
    public static string Of(string address)
    {
        var at = address.LastIndexOf('@');
        var plus = address.IndexOf('+', 0);
        var plain = at > 0 && plus > 0 && plus < at ? address.Remove(plus, at - plus) : address;
        return plain.Trim().ToLowerInvariant();
    }
}
