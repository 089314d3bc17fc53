using System.Text;

namespace AccountGuard.Addresses;

/// <summary>One form for what Japanese addresses and names write in several: kana, variant kanji, kanji numerals.</summary>
internal static class JapaneseText
{
    private const string Numerals = "〇一二三四五六七八九";
    private const string SmallKana = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private const string LargeKana = "あいうえおつやゆよわかけ";

    // Old or personal form, then the form of today; read in pairs.
    private const string VariantPairs =
        "條条淵渕﨑崎埼埼髙高齋斎齊斎斉斎澤沢濱浜濵浜邊辺邉辺嶋島嶌島龍竜瀧滝櫻桜薮藪篭籠國国廣広惠恵萬万與与學学會会區区縣県" +
        "壽寿榮栄應応圓円寶宝實実眞真靜静豐豊彌弥曾曽桧檜蘆芦莊荘鐵鉄驛駅德徳藏蔵藝芸鹽塩舘館嶽岳冨富峯峰埜野槇槙祗祇鴬鶯" +
        "麴麹狹狭峽峡壷壺諌諫螢蛍穗穂澁渋溪渓灣湾舊旧體体觀観關関驒騨鯵鰺靱靭梼檮楳梅礒磯碕崎頚頸鄕郷戶戸內内當当來来來来" +
        "瀨瀬釜釜晴晴祐祐塚塚鷗鴎葛葛蓮蓮飛飛逢逢邇迩渡渡假仮兩両傳伝佛仏假仮單単團団圖図壘塁壹一處処從従擧挙數数晝昼曉暁曻昇" +
        "條条樂楽樓楼歸帰氣気澀渋燒焼爲為獨独畫画發発禮礼經経續続總総聲声臺台舍舎號号蟲虫裝装覺覚證証讀読賣売輕軽遲遅鄰隣隣隣" +
        "醫医釋釈鎭鎮隱隠雜雑靈霊顯顕餘余麥麦黃黄黑黒點点齒歯龜亀步歩每毎淸清淺浅濟済卷巻劍剣勞労勳勲嚴厳增増墮堕姬姫將将專専";

    private static readonly Dictionary<char, char> Folding = BuildFolding();

    /// <summary>
    /// The form that is compared: katakana as hiragana, small kana large, variant kanji in the form of today, and one
    /// form for the particles that place names write as ヶ, ケ, が or ノ, 之, の.
    /// </summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            result.Append(Folding.TryGetValue(character, out var folded) ? folded : char.ToUpperInvariant(character));
        }

        FoldParticles(result);
        return result.ToString();
    }

    /// <summary>Variant kanji in the form of today, all else as it stands; as long as <paramref name="text"/>.</summary>
    public static string Modern(string text)
    {
        var result = new StringBuilder(text);
        for (var index = 0; index < result.Length; index++)
        {
            if (IsHan(result[index]) || result[index] >= '\uF900')
            {
                result[index] = Folding.TryGetValue(result[index], out var modern) ? modern : result[index];
            }
        }

        return result.ToString();
    }

    /// <summary>Whether the character can stand in a number written in kanji.</summary>
    public static bool IsNumeral(char character) => Numerals.Any(numeral => numeral == character) || character is '十' or '百' or '千';

    /// <summary>
    /// The value of a number written in kanji, by place (二十四) or digit by digit (二四); null where it is neither or
    /// beyond seven digits.
    /// </summary>
    public static int? ParseNumeral(string text)
    {
        if (text.Length is 0 or > 9)
        {
            return null;
        }

        return text.Any(character => character is '十' or '百' or '千') ? ParsePlaces(text) : ParseDigits(text);
    }

    private static int? ParseDigits(string text)
    {
        if (text.Length > 7)
        {
            return null;
        }

        return text.Aggregate(0, (value, character) => (value * 10) + Numerals.IndexOf(character, 0));
    }

    private static int? ParsePlaces(string text)
    {
        var total = 0;
        var pending = 0;
        var lastUnit = 10_000;
        foreach (var character in text)
        {
            var unit = character switch { '千' => 1000, '百' => 100, '十' => 10, _ => 0 };
            if (unit == 0)
            {
                if (pending != 0)
                {
                    return null;
                }

                pending = Numerals.IndexOf(character, 0);
                continue;
            }

            if (unit >= lastUnit)
            {
                return null;
            }

            lastUnit = unit;
            total += Math.Max(pending, 1) * unit;
            pending = 0;
        }

        return total + pending;
    }

    private static void FoldParticles(StringBuilder text)
    {
        for (var index = 1; index < text.Length - 1; index++)
        {
            if (!IsHan(text[index - 1]) && !IsKana(text[index - 1]))
            {
                continue;
            }

            text[index] = text[index] switch
            {
                'け' when IsHan(text[index + 1]) => 'が',
                '之' or '乃' => 'の',
                var other => other,
            };
        }
    }

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    private static bool IsKana(char character) => character is >= '\u3041' and <= '\u309F';

    private static Dictionary<char, char> BuildFolding()
    {
        var folding = new Dictionary<char, char>();
        for (var index = 0; index + 1 < VariantPairs.Length; index += 2)
        {
            folding[VariantPairs[index]] = VariantPairs[index + 1];
        }

        for (var katakana = 'ァ'; katakana <= 'ヶ'; katakana++)
        {
            var hiragana = (char)(katakana - 'ァ' + 'ぁ');
            folding[katakana] = EnlargeKana(hiragana);
            folding[hiragana] = EnlargeKana(hiragana);
        }

        return folding;
    }

    private static char EnlargeKana(char hiragana)
    {
        var index = SmallKana.IndexOf(hiragana, 0);
        return index < 0 ? hiragana : LargeKana[index];
    }
}
