using System.Text;

namespace AccountGuard.Addresses;

/// <summary>Spells kana in Latin script, in the one form that both are compared in.</summary>
internal static class Kana
{
    private const string Syllables =
        "あA いI うU えE おO かKA きKI くKU けKE こKO がGA ぎGI ぐGU げGE ごGO さSA しSHI すSU せSE そSO ざZA じJI ずZU ぜZE ぞZO たTA ちCHI つTSU てTE とTO "
        + "だDA ぢJI づZU でDE どDO なNA にNI ぬNU ねNE のNO はHA ひHI ふFU へHE ほHO ばBA びBI ぶBU べBE ぼBO ぱPA ぴPI ぷPU ぺPE ぽPO まMA みMI むMU めME もMO "
        + "やYA ゆYU よYO らRA りRI るRU れRE ろRO わWA をO んN ゔVU";

    private static readonly Dictionary<char, string> Table = Syllables.Split(' ').ToDictionary(entry => entry[0], entry => entry.Substring(1));

    /// <summary>
    /// Kana that <see cref="JapaneseText.Fold"/> has folded, or Latin letters, without long vowels (Ohno, Oono and Ono
    /// are one) and with m before b, m, p as n. Folding made small kana large, so きや is read as kya.
    /// </summary>
    public static string ToLatin(string word)
    {
        var latin = new StringBuilder(word.Length * 2);
        foreach (var character in word)
        {
            if (Table.TryGetValue(character, out var syllable))
            {
                latin.Append(syllable);
            }
            else if (character != 'ー')
            {
                latin.Append(character);
            }
        }

        return FoldSpelling(latin);
    }

    private static string FoldSpelling(StringBuilder latin)
    {
        latin.Replace("SHIYA", "SHA").Replace("SHIYU", "SHU").Replace("SHIYO", "SHO")
            .Replace("CHIYA", "CHA").Replace("CHIYU", "CHU").Replace("CHIYO", "CHO")
            .Replace("JIYA", "JA").Replace("JIYU", "JU").Replace("JIYO", "JO")
            .Replace("IYA", "YA").Replace("IYU", "YU").Replace("IYO", "YO")
            .Replace("TSUT", "TT").Replace("TSUP", "PP").Replace("TSUK", "KK").Replace("TSUS", "SS").Replace("TSUC", "TC")
            .Replace("OH", "O").Replace("OU", "O").Replace("OO", "O").Replace("UU", "U")
            .Replace("MB", "NB").Replace("MP", "NP").Replace("MM", "NM");
        return latin.ToString();
    }
}
