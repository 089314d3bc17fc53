using System.Text;

namespace AccountGuard.Core.Tests.Addresses.Suites;

/// <summary>
/// Japan: real towns (Japan Post's list of postcodes), invented lots, in ways of writing that the tuning pairs do not
/// have: numbered blocks of Sapporo, Asahikawa, Obihiro and Sakai, ways through Kyoto, 大字 and 字, 地割, variant kanji,
/// kanji numerals, buildings and rooms, names and postcodes around.
/// </summary>
internal sealed class JapaneseSuite
{
    // Prefecture, city, town, form: c with 丁目, b without, a with 字 or 大字, k a way through Kyoto, d Sapporo's blocks, t Sakai's 丁.
    private const string Towns =
        "東京都,世田谷区,太子堂,c|東京都,港区,六本木,c|東京都,千代田区,霞が関,c|東京都,渋谷区,千駄ヶ谷,c|東京都,新宿区,市谷左内町,b|東京都,文京区,本駒込,c|東京都,江東区,東雲,c|東京都,武蔵野市,吉祥寺本町,c|東京都,西多摩郡日の出町,大字平井,a|"
        + "神奈川県,横浜市港北区,日吉,c|神奈川県,川崎市中原区,上小田中,c|神奈川県,相模原市緑区,橋本,c|神奈川県,足柄下郡箱根町,仙石原,b|埼玉県,さいたま市浦和区,高砂,c|埼玉県,越谷市,大字下間久里,a|埼玉県,川越市,大字的場,a|"
        + "千葉県,市川市,八幡,c|千葉県,八街市,八街ほ,b|千葉県,鎌ケ谷市,道野辺本町,c|茨城県,龍ケ崎市,八代町,b|茨城県,つくば市,天王台,c|栃木県,宇都宮市,八幡台,b|群馬県,吾妻郡草津町,大字草津,a|"
        + "大阪府,大阪市北区,梅田,c|大阪府,大阪市中央区,心斎橋筋,c|大阪府,東大阪市,荒本北,c|大阪府,堺市堺区,中之町東,t|大阪府,堺市北区,百舌鳥梅町,t|大阪府,豊中市,蛍池中町,c|兵庫県,神戸市中央区,三宮町,c|兵庫県,西宮市,上ケ原九番町,b|"
        + "京都府,京都市中京区,上本能寺前町,k|京都府,京都市下京区,長刀鉾町,k|京都府,京都市上京区,役人町,k|京都府,京都市左京区,吉田本町,b|京都府,宇治市,宇治里尻,b|奈良県,大和郡山市,北郡山町,b|和歌山県,和歌山市,十二番丁,b|三重県,四日市市,諏訪町,b|"
        + "愛知県,名古屋市中区,栄,c|愛知県,名古屋市中村区,名駅,c|岐阜県,不破郡関ケ原町,大字関ケ原,a|静岡県,浜松市中央区,鍛冶町,b|長野県,北佐久郡軽井沢町,大字軽井沢,a|長野県,長野市,大字鶴賀緑町,a|新潟県,新潟市中央区,万代,c|石川県,金沢市,香林坊,c|"
        + "北海道,札幌市北区,北24条西,d|北海道,札幌市中央区,南1条東,d|北海道,札幌市白石区,本通,c|北海道,旭川市,4条通,d|北海道,帯広市,西5条南,d|北海道,余市郡余市町,黒川町,c|北海道,虻田郡ニセコ町,字富士見,a|"
        + "青森県,上北郡横浜町,字三保野,a|青森県,弘前市,大字土手町,a|岩手県,九戸郡洋野町,種市第22地割,b|岩手県,盛岡市,東黒石野,c|宮城県,仙台市青葉区,一番町,c|秋田県,秋田市,山王,c|山形県,山形市,旅篭町,c|福島県,郡山市,朝日,c|福島県,会津若松市,一箕町大字鶴賀,a|"
        + "広島県,広島市安佐南区,祇園,c|岡山県,岡山市北区,表町,c|山口県,周南市,大字久米,a|香川県,高松市,丸の内,b|愛媛県,松山市,道後湯之町,b|高知県,高知市,丸ノ内,c|福岡県,福岡市博多区,博多駅前,c|福岡県,北九州市小倉北区,城内,b|熊本県,熊本市中央区,水前寺,c|"
        + "鹿児島県,鹿児島市,山下町,b|沖縄県,那覇市,字小禄,a|沖縄県,中頭郡北谷町,字美浜,a|長崎県,長崎市,茂里町,b|大分県,別府市,大字鶴見,a";

    private const string Buildings = "サンハイツ|メゾン・ド・見本|グランコート渡邊|第二見本ビル|パークサイド横濱|コーポ桜|見本荘|ライオンズプラザ架空|シャトー髙橋|レジデンスＡＢＣ|見本マンション";

    private static readonly string[] People = ["架空太郎", "架空 花子", "見本 次郎", "渡邊 見本", "三田 北子", "東 南", "Taro Kakuu", "カクウ タロウ", "株式会社見本", "中央 区子"];

    private static readonly string[] Ways = ["寺町通御池上る", "四条通烏丸東入ル", "中立売通堀川西入", "河原町通三条下る", "室町通二条下ル", "御幸町通六角上がる"];

    private static readonly string[] Habits =
    [
        "plain", "name in front", "name behind", "honorific", "postcode in front", "postcode behind", "postcode without mark", "country", "no prefecture", "no district", "spaces everywhere", "line ends", "full width", "half width kana", "decomposed",
        "丁目 in kanji", "all in kanji", "番 and 号", "番地", "番地の", "の between", "dash of another kind", "long vowel for dash", "大字 left out", "条 left out", "第 left out", "way left out", "way behind", "particles otherwise", "variant kanji",
        "building left out", "room with 号室", "room with 号", "room behind hyphen", "room with floor", "building without space", "building spelt otherwise", "telephone",
    ];

    private static readonly string[] KanjiDigits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    public static IEnumerable<AddressPair> Pairs(uint seed, int places)
    {
        var choice = new SeededChoice(seed);
        for (var index = 0; index < places; index++)
        {
            var place = Invent(choice);
            foreach (var habit in Habits)
            {
                yield return new AddressPair(Write(place, [], choice), Write(place, [habit], choice), true, habit);
            }

            yield return new AddressPair(Write(place, Some(choice), choice), Write(place, Some(choice), choice), true, "mixed");
            foreach (var (kind, other) in Neighbours(place, choice))
            {
                yield return new AddressPair(Write(place, Some(choice), choice), Write(other, Some(choice), choice), false, kind);
            }
        }
    }

    private static Lot Invent(SeededChoice choice)
    {
        var town = choice.Of(Towns.Split('|')).Split(',');
        var numbers = town[3] is "c" or "d" or "t" ? new[] { choice.Between(1, 9), choice.Between(1, 40), choice.Between(1, 60) } : choice.Chance(0.5) ? [choice.Between(1, 3999)] : [choice.Between(1, 999), choice.Between(1, 40)];
        var lot = new Lot(town[0], town[1], town[2], town[3], choice.Of(Ways), numbers, "", 0);
        return choice.Chance(0.5) ? lot with { Building = choice.Of(Buildings.Split('|')), Room = (choice.Between(1, 14) * 100) + choice.Between(1, 12) } : lot;
    }

    private static IEnumerable<(string Kind, Lot Other)> Neighbours(Lot lot, SeededChoice choice)
    {
        for (var index = 0; index < lot.Numbers.Length; index++)
        {
            var numbers = lot.Numbers.ToArray();
            numbers[index] += choice.Of([1, 2, 10]);
            yield return ($"number {index + 1} of {numbers.Length} differs", lot with { Numbers = numbers });
        }

        if (lot.Room > 0)
        {
            yield return ("room differs", lot with { Room = lot.Room + choice.Between(1, 3) });
            yield return ("floor differs", lot with { Room = lot.Room + 100 });
            yield return ("room missing", lot with { Room = 0, Building = "" });
        }

        if (lot.Form == "d" && lot.Town != "4条通")
        {
            var other = lot.Town.Contains('西', StringComparison.Ordinal) ? lot.Town.Replace('西', '東') : lot.Town.Contains('東', StringComparison.Ordinal) ? lot.Town.Replace('東', '西') : lot.Town;
            yield return ("side of the city differs", lot with { Town = other == lot.Town ? "西6条南" : other });
            yield return ("block differs", lot with { Town = lot.Town.Replace("24", "23", StringComparison.Ordinal).Replace("1条", "2条", StringComparison.Ordinal).Replace("5条", "6条", StringComparison.Ordinal) });
        }

        var towns = Towns.Split('|').Select(town => town.Split(',')).Where(town => town[1] != lot.City && town[3] == lot.Form).ToList();
        var elsewhere = choice.Of(towns);
        yield return ("other city", lot with { Prefecture = elsewhere[0], City = elsewhere[1], Town = elsewhere[2] });
        yield return ("town differs", lot with { Town = lot.Form == "a" ? "字向原" : "見本町", Form = lot.Form == "a" ? "a" : "b" });
    }

    private static List<string> Some(SeededChoice choice) => Enumerable.Range(0, choice.Between(1, 4)).Select(_ => choice.Of(Habits)).Distinct().ToList();

    private static WrittenAddress Write(Lot lot, List<string> habits, SeededChoice choice)
    {
        var set = habits.ToHashSet(StringComparer.Ordinal);
        var parts = new List<string> { set.Contains("no prefecture") ? "" : lot.Prefecture, City(lot, set), Town(lot, set) + Numbers(lot, set, choice) };
        var text = string.Join(set.Contains("spaces everywhere") ? choice.Of([" ", "　"]) : set.Contains("line ends") ? "\n" : "", parts.Where(part => part.Length > 0)) + Inside(lot, set);
        text = set.Contains("particles otherwise") ? Particles(text) : text;
        text = set.Contains("variant kanji") ? Variants(text) : text;
        text = Around(text, set, choice);
        text = set.Contains("full width") ? string.Concat(text.Select(character => character is > ' ' and <= '~' ? (char)(character - '!' + '！') : character)) : text;
        text = set.Contains("decomposed") ? text.Normalize(NormalizationForm.FormD) : text;
        return new WrittenAddress(set.Contains("telephone") ? text + " 電話番号: 03-0000-0000" : text);
    }

    private static string Around(string text, HashSet<string> habits, SeededChoice choice)
    {
        var name = choice.Of(People);
        text = habits.Contains("postcode in front") ? $"〒000-0001 {text}" : habits.Contains("postcode behind") ? $"{text} 〒000-0001" : habits.Contains("postcode without mark") ? $"000-0001 {text}" : text;
        text = habits.Contains("name in front") ? $"{name} {text}" : text;
        text = habits.Contains("name behind") && habits.Contains("postcode behind") ? $"{text} {name}" : text;
        text = habits.Contains("honorific") ? text + " 様" : text;
        return habits.Contains("country") ? text + choice.Of([" JP", " 日本", " Japan"]) : text;
    }

    private static string City(Lot lot, HashSet<string> habits)
    {
        var district = lot.City.IndexOf('郡', StringComparison.Ordinal);
        return habits.Contains("no district") && district > 0 && lot.City is not ("余市郡余市町" or "大和郡山市") && !lot.City.EndsWith('市') ? lot.City[(district + 1)..] : lot.City;
    }

    private static string Town(Lot lot, HashSet<string> habits)
    {
        var town = lot.Town;
        town = habits.Contains("大字 left out") ? town.Replace("大字", "", StringComparison.Ordinal) : town;
        town = habits.Contains("大字 left out") && town[0] == '字' ? town[1..] : town;
        town = habits.Contains("条 left out") && lot.City.StartsWith("札幌", StringComparison.Ordinal) && lot.Form == "d" ? town.Replace("条", "", StringComparison.Ordinal) : town;
        town = habits.Contains("第 left out") ? town.Replace("第22", "22", StringComparison.Ordinal) : town;
        town = habits.Contains("all in kanji") ? InKanji(town) : town;
        return lot.Form != "k" || habits.Contains("way left out") ? town : habits.Contains("way behind") ? town + lot.Way : lot.Way + town;
    }

    private static string Numbers(Lot lot, HashSet<string> habits, SeededChoice choice)
    {
        var dash = habits.Contains("dash of another kind") ? choice.Of(["‐", "‑", "–", "—", "−", "－", "―"]) : habits.Contains("long vowel for dash") ? "ー" : "-";
        var numbers = lot.Numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        if (habits.Contains("all in kanji"))
        {
            return InKanji(Counted(lot, numbers, "番", "号", "番地"));
        }

        if (lot.Form is "c" or "d" or "t" && habits.Contains("丁目 in kanji"))
        {
            return InKanji(numbers[0]) + (lot.Form == "t" ? "丁" : "丁目") + string.Join(dash, numbers.Skip(1));
        }

        if (habits.Contains("番 and 号"))
        {
            return Counted(lot, numbers, "番", "号", "番地");
        }

        if (habits.Contains("番地"))
        {
            return Counted(lot, numbers, "番地", "", "番地");
        }

        if (habits.Contains("番地の"))
        {
            return Counted(lot, numbers, "番地の", "", "番地の");
        }

        return string.Join(habits.Contains("の between") ? "の" : dash, numbers);
    }

    private static string Counted(Lot lot, List<string> numbers, string ban, string go, string banchi)
    {
        if (lot.Form is "c" or "d" or "t")
        {
            return $"{numbers[0]}{(lot.Form == "t" ? "丁" : "丁目")}{numbers[1]}{ban}{numbers[2]}{go}";
        }

        return numbers.Count == 1 ? numbers[0] + banchi.TrimEnd('の') : numbers[0] + banchi + numbers[1] + (banchi == "番地の" ? "" : go);
    }

    private static string Inside(Lot lot, HashSet<string> habits)
    {
        if (lot.Room == 0)
        {
            return "";
        }

        var room = lot.Room.ToString(CultureInfo.InvariantCulture);
        if (habits.Contains("room behind hyphen") && lot.Numbers.Length == 3 && habits.Count == 1)
        {
            return "-" + room;
        }

        var building = habits.Contains("building left out") ? "" : lot.Building;
        building = habits.Contains("half width kana") ? HalfWidth(building) : building;
        building = habits.Contains("building spelt otherwise") ? building.Replace("・", "", StringComparison.Ordinal).Replace("第二", "第2", StringComparison.Ordinal).Replace("邊", "辺", StringComparison.Ordinal).Replace("濱", "浜", StringComparison.Ordinal).Replace("髙", "高", StringComparison.Ordinal).Replace("ＡＢＣ", "abc", StringComparison.Ordinal) : building;
        var number = habits.Contains("room with 号室") ? room + "号室" : habits.Contains("room with 号") ? room + "号" : habits.Contains("room with floor") ? $"{lot.Room / 100}階{room}" : room;
        return habits.Contains("building without space") && building.Length > 0 ? building + number : $" {building} {number}";
    }

    private static string Particles(string text) => new StringBuilder(text)
        .Replace("千駄ヶ谷", "千駄が谷").Replace("霞が関", "霞ヶ関").Replace("鎌ケ谷", "鎌ヶ谷").Replace("龍ケ崎", "龍ヶ崎").Replace("上ケ原", "上ヶ原").Replace("関ケ原", "関ヶ原").Replace("丸ノ内", "丸の内").Replace("湯之町", "湯の町").Replace("市谷左", "市ヶ谷左").ToString();

    private static string Variants(string text) => new StringBuilder(text)
        .Replace('龍', '竜').Replace('篭', '籠').Replace('祇', '祗').Replace('渡', '渡').Replace('邊', '邉').Replace('崎', '﨑').Replace('高', '髙').Replace('沢', '澤').Replace('浜', '濱').Replace('桜', '櫻').Replace('斎', '齋').Replace('蛍', '螢').Replace('広', '廣').Replace('徳', '德').Replace('会', '會').Replace('関', '關').ToString();

    private static string HalfWidth(string text) => text
        .Replace("サンハイツ", "ｻﾝﾊｲﾂ", StringComparison.Ordinal).Replace("グランコート", "ｸﾞﾗﾝｺｰﾄ", StringComparison.Ordinal).Replace("コーポ", "ｺｰﾎﾟ", StringComparison.Ordinal).Replace("ビル", "ﾋﾞﾙ", StringComparison.Ordinal).Replace("マンション", "ﾏﾝｼｮﾝ", StringComparison.Ordinal);

    private static string InKanji(string text)
    {
        var result = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsAsciiDigit(text[index]))
            {
                result.Append(text[index]);
                continue;
            }

            var end = index;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            result.Append(Spelt(int.Parse(text[index..end], CultureInfo.InvariantCulture)));
            index = end - 1;
        }

        return result.ToString();
    }

    private static string Spelt(int value)
    {
        var result = "";
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十") })
        {
            var digit = value / unit;
            result += digit == 0 ? "" : (digit == 1 ? "" : KanjiDigits[digit]) + name;
            value %= unit;
        }

        return value > 0 ? result + KanjiDigits[value] : result;
    }

    private sealed record Lot(string Prefecture, string City, string Town, string Form, string Way, int[] Numbers, string Building, int Room);
}
