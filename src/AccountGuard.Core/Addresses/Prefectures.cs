namespace AccountGuard.Addresses;

/// <summary>Japan's 47 prefectures, and the cities whose wards belong to the address.</summary>
internal static class Prefectures
{
    public static readonly string[] Names =
    [
        "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県",
        "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県",
        "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県",
        "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県",
    ];

    // Cities designated by ordinance, as of 2024 (Local Autonomy Act, article 252-19), with their prefectures.
    private const string DesignatedCities =
        "札幌市=北海道 仙台市=宮城県 さいたま市=埼玉県 千葉市=千葉県 横浜市=神奈川県 "
        + "川崎市=神奈川県 相模原市=神奈川県 新潟市=新潟県 静岡市=静岡県 浜松市=静岡県 "
        + "名古屋市=愛知県 京都市=京都府 大阪市=大阪府 堺市=大阪府 神戸市=兵庫県 "
        + "岡山市=岡山県 広島市=広島県 北九州市=福岡県 福岡市=福岡県 熊本市=熊本県";

    private static readonly Dictionary<string, string> Designated =
        DesignatedCities.Split(' ').Select(entry => entry.Split('=')).ToDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);

    public static bool HasWards(string city) => Designated.ContainsKey(city);

    /// <summary>The prefecture a city tells by itself: designated cities, and Tokyo for a ward without a city.</summary>
    public static string? OfCity(string? city)
    {
        if (string.IsNullOrEmpty(city))
        {
            return null;
        }

        if (Designated.TryGetValue(city!, out var prefecture))
        {
            return prefecture;
        }

        return city![city.Length - 1] == '区' ? "東京都" : null;
    }

    /// <summary>The first prefecture named in the text: where it starts (-1 for none) and its name.</summary>
    public static (int Index, string Name) Find(string text)
    {
        var best = (Index: -1, Name: "");
        foreach (var name in Names)
        {
            var index = text.IndexOf(name, StringComparison.Ordinal);
            if (index >= 0 && (best.Index < 0 || index < best.Index))
            {
                best = (index, name);
            }
        }

        return best;
    }
}
