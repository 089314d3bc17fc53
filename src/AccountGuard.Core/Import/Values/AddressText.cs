using System.Text.RegularExpressions;

namespace AccountGuard.Import.Values;

/// <summary>Addresses in one line, as the source gives them.</summary>
internal static class AddressText
{
    private static readonly Regex Phone = new(@"\s*Primary Phone:\s*[\d+().\- ]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly char[] LineBreaks = ['\r', '\n'];
    private static readonly Regex LineBreak = new(@"\s*[\r\n]\s*", RegexOptions.CultureInvariant);

    /// <summary>The address without the telephone number that exports up to 2022 put behind it, in one line; null where nothing is left.</summary>
    public static string? Clean(string address)
    {
        var plain = address.IndexOf("Primary Phone:", StringComparison.OrdinalIgnoreCase) < 0 ? address : Phone.Replace(address, " ");
        plain = plain.IndexOfAny(LineBreaks) < 0 ? plain : LineBreak.Replace(plain, " ");
        plain = plain.Trim();
        return plain.Length == 0 ? null : plain;
    }
}
