namespace AccountGuard.Notices.Facts;

/// <summary>Tells the language of a text by its letters and its commonest words.</summary>
internal static class MailLanguage
{
    private const int MostLetters = 5000;
    private const int LeastWords = 3;

    private static readonly (string Language, HashSet<string> Words)[] Western =
    [
        ("en", Words("the and your you to of is for this that has with have please our are will")),
        ("de", Words("der die das und sie ihre ihr ist wir haben mit für nicht ein eine bitte zu wurde")),
        ("fr", Words("le la les et vous votre vos est pour nous avez une un des dans sur pas")),
        ("it", Words("il la di che è per non un una sono gli tuo tua ordine dei questo con stato")),
        ("es", Words("el la los de que su tu es para por con una se ha sus no en")),
        ("nl", Words("de het een en van je uw is niet wij voor met dat op aan")),
        ("pl", Words("i w na z do się nie jest że twoje zamówienie to o od dla")),
        ("pt", Words("o a os de que seu sua é para por com uma não em do da")),
    ];

    /// <summary>The ISO 639-1 code; null where too little tells.</summary>
    public static string? Of(string text)
    {
        var start = SafeLinks.Without(text.Length > MostLetters ? text.Substring(0, MostLetters) : text);
        var kana = start.Count(letter => letter is >= '\u3041' and <= '\u30FE' and not '・');
        var han = start.Count(letter => letter is >= '\u4E00' and <= '\u9FFF');
        var hangul = start.Count(letter => letter is >= '\uAC00' and <= '\uD7A3');
        if (kana + han + hangul > LeastWords)
        {
            return hangul > kana + han ? "ko" : kana * 20 > han ? "ja" : "zh";
        }

        var words = start.ToLowerInvariant().Split(start.Where(letter => !char.IsLetter(letter)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);
        var (language, count) = Western.Select(known => (known.Language, Count: words.Count(known.Words.Contains))).OrderByDescending(known => known.Count).First();
        return count >= LeastWords ? language : null;
    }

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
