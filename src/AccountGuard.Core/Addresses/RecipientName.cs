namespace AccountGuard.Addresses;

/// <summary>Compares recipients' names apart from the place.</summary>
public static class RecipientName
{
    private static readonly string[] JapaneseHonorifics = ["様方", "様", "さま", "さん", "殿", "御中", "くん", "君", "ちゃん", "先生"];

    private static readonly HashSet<string> LatinHonorifics = new(
        ("MR MRS MS MISS MX DR PROF SIR SIG SIGRA SIGNA SIGNOR SIGNORA DOTT DOTTSSA DOTTORESSA ING AVV HERR FRAU M MME MLLE MONSIEUR MADAME SR SRA SRTA DON DONA JR SAMA SAN").Split(' '),
        StringComparer.Ordinal);

    /// <summary>
    /// How the names stand to each other; the same whichever is given first. Kana are compared with Latin script by
    /// their Hepburn spelling without long vowels; a family name is the last word in Latin script (the first before a
    /// comma), the first where Japanese writes a space, else the first two characters.
    /// </summary>
    public static NameMatch Compare(string? left, string? right)
    {
        var (first, second) = (Words(left), Words(right));
        if (first.Count == 0 || second.Count == 0)
        {
            return NameMatch.Unknown;
        }

        var (firstHan, secondHan) = (first.Any(HasHan), second.Any(HasHan));
        if (firstHan && secondHan)
        {
            return CompareHan(first, second);
        }

        return firstHan || secondHan ? NameMatch.Unknown : CompareSpelt(Romanise(first), Romanise(second));
    }

    /// <summary>The name without honorifics, as <see cref="Compare"/> reads it: folded words joined by spaces.</summary>
    public static string Normalise(string? name) => string.Join(" ", Words(name));

    /// <summary>Whether a word is a form of address and no part of the name.</summary>
    internal static bool IsHonorific(string foldedWord) => LatinHonorifics.Contains(foldedWord);

    private static List<string> Words(string? name)
    {
        var composed = AddressText.Compose(name);
        var comma = composed.IndexOf(',', 0);
        if (comma > 0)
        {
            composed = $"{composed.Substring(comma + 1)} {composed.Substring(0, comma)}";
        }

        if (AddressText.HasEastAsian(composed))
        {
            return WithoutHonorific(composed).Split([' ', '・', '　'], StringSplitOptions.RemoveEmptyEntries).Select(JapaneseText.Fold).ToList();
        }

        var words = WesternWords.Split(composed).Select(word => word.Text).ToList();
        var names = words.Where(word => !LatinHonorifics.Contains(word)).ToList();
        return names.Count > 0 ? names : words;
    }

    private static string WithoutHonorific(string name)
    {
        var trimmed = name.Trim();
        foreach (var honorific in JapaneseHonorifics)
        {
            if (trimmed.Length > honorific.Length + 1 && trimmed.EndsWith(honorific, StringComparison.Ordinal))
            {
                return trimmed.Substring(0, trimmed.Length - honorific.Length);
            }
        }

        return trimmed;
    }

    private static bool HasHan(string word) => word.Any(character => character is >= '\u3400' and <= '\u9FFF');

    private static List<string> Romanise(List<string> words) => words.Select(word => Kana.ToLatin(word)).Where(word => word.Length > 0).ToList();

    private static NameMatch CompareHan(List<string> left, List<string> right)
    {
        if (string.Concat(left) == string.Concat(right) || Sorted(left).SequenceEqual(Sorted(right)))
        {
            return NameMatch.Same;
        }

        return FamilyOf(left, right) ? NameMatch.SameFamily : NameMatch.Different;
    }

    private static bool FamilyOf(List<string> left, List<string> right)
    {
        if (left.Count > 1 && right.Count > 1)
        {
            return left[0] == right[0];
        }

        var (first, second) = (string.Concat(left), string.Concat(right));
        var family = left.Count > 1 ? left[0] : right.Count > 1 ? right[0] : null;
        if (family is null)
        {
            var length = Math.Min(2, Math.Min(first.Length, second.Length));
            return length == 2 && string.CompareOrdinal(first, 0, second, 0, length) == 0;
        }

        return first.StartsWith(family, StringComparison.Ordinal) && second.StartsWith(family, StringComparison.Ordinal);
    }

    private static NameMatch CompareSpelt(List<string> left, List<string> right)
    {
        // A word of nothing but long-vowel marks leaves no sound.
        if (left.Count == 0 || right.Count == 0)
        {
            return NameMatch.Unknown;
        }

        if (string.Concat(left) == string.Concat(right) || Sorted(left).SequenceEqual(Sorted(right)))
        {
            return NameMatch.Same;
        }

        if (left.Count > 1 && right.Count > 1 && (Abbreviates(left, right) || Abbreviates(right, left)))
        {
            return NameMatch.Compatible;
        }

        return SharesFamily(left, right) ? NameMatch.SameFamily : NameMatch.Different;
    }

    /// <summary>Whether each word of the shorter name is a word of the longer or its initial, at least one of them whole.</summary>
    private static bool Abbreviates(List<string> shorter, List<string> longer)
    {
        if (shorter.Count > longer.Count)
        {
            return false;
        }

        var rest = longer.ToList();
        var initials = shorter.Where(word => !rest.Remove(word)).ToList();
        return initials.Count < shorter.Count && initials.All(word => RemoveInitial(rest, word));
    }

    private static bool RemoveInitial(List<string> words, string word)
    {
        var index = words.FindIndex(other => (word.Length == 1 || other.Length == 1) && other[0] == word[0]);
        if (index < 0)
        {
            return false;
        }

        words.RemoveAt(index);
        return true;
    }

    private static bool SharesFamily(List<string> left, List<string> right)
    {
        var (leftLast, rightLast) = (left[left.Count - 1], right[right.Count - 1]);
        return (leftLast.Length > 1 && (leftLast == rightLast || leftLast == right[0])) || (left[0].Length > 1 && left[0] == rightLast);
    }

    private static IEnumerable<string> Sorted(List<string> words) => words.OrderBy(word => word, StringComparer.Ordinal);
}
