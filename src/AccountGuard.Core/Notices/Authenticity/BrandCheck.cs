using AccountGuard.Notices.Mime;
using AccountGuard.Notices.Phrases;

namespace AccountGuard.Notices.Authenticity;

/// <summary>Whether and how a mail uses the shop's name.</summary>
internal static class BrandCheck
{
    private const int MostLetters = 20_000;

    /// <summary>Digits and pairs of letters that are put in place of a letter in look-alike domains.</summary>
    private static readonly (string Written, string Meant)[] Swaps = [("0", "o"), ("1", "l"), ("rn", "m"), ("vv", "w"), ("-", "")];

    /// <summary>Names one letter away from the shop's that stand in domains of forgers.</summary>
    private static readonly string[] NearNames = ["amazon", "amzon", "amazn", "anazon", "amaozn", "amazom", "arnazon", "amozon", "amazonn", "amaazon"];

    /// <summary>Whether a text names the shop, in whatever letters.</summary>
    public static bool Names(string? text) => text is not null && HasBrand(PhraseText.Fold(text));

    /// <summary>Whether folded text names the shop.</summary>
    public static bool HasBrand(string folded) => ShopList.Default.Brands.Any(brand => folded.Holds(brand));

    /// <summary>Whether a domain that is not the shop's is made to look like it.</summary>
    public static bool IsLookalike(string domain)
    {
        var plain = PhraseText.Fold(LinkHost.Readable(domain));
        foreach (var (written, meant) in Swaps)
        {
            plain = plain.With(written, meant);
        }

        return Array.Exists(NearNames, name => plain.Holds(name));
    }

    /// <summary>Whether a text has the shop's name with letters of another alphabet in it ("Amаzon" with a Cyrillic "а").</summary>
    public static bool HasHomoglyphs(string? text)
    {
        if (text is null)
        {
            return false;
        }

        foreach (var word in PhraseText.Compatible(text.Length > MostLetters ? text.Substring(0, MostLetters) : text).Split([' ', '\n', '\t', '\u3000', '、', '。', '「', '」', '【', '】', '[', ']']))
        {
            if (word.Any(PhraseText.IsLookalike) && HasBrand(PhraseText.Fold(word)) && !HasBrand(word.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }
}
