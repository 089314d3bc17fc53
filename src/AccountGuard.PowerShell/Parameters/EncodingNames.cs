using System.Globalization;
using System.Text;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>Encodings by IANA name, code page, or the names that PowerShell's own cmdlets use.</summary>
internal static class EncodingNames
{
    /// <summary>The names worth proposing: those that order histories are found in.</summary>
    public static readonly IReadOnlyList<string> Proposed = ["utf-8", "shift_jis", "utf-16", "windows-1252", "euc-jp", "gb18030", "big5"];

    private static readonly Dictionary<string, string> PowerShellNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = "utf-8",
        ["utf8BOM"] = "utf-8",
        ["utf8NoBOM"] = "utf-8",
        ["unicode"] = "utf-16",
        ["bigendianunicode"] = "utf-16BE",
        ["ascii"] = "us-ascii",
        ["sjis"] = "shift_jis",
        ["cp932"] = "shift_jis",
    };

    /// <summary>The encoding of a name or of a code page written in digits; null if there is none.</summary>
    public static Encoding? Find(string name)
    {
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var codePage))
        {
            return Find(codePage);
        }

        var known = PowerShellNames.TryGetValue(name, out var standard) ? standard : name;
        return Try(() => Encoding.GetEncoding(known)) ?? Try(() => CodePagesEncodingProvider.Instance.GetEncoding(known));
    }

    /// <summary>The encoding of a code page; null if there is none.</summary>
    public static Encoding? Find(int codePage) =>
        Try(() => Encoding.GetEncoding(codePage)) ?? Try(() => CodePagesEncodingProvider.Instance.GetEncoding(codePage));

    private static Encoding? Try(Func<Encoding?> find)
    {
        try
        {
            return find();
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
