using System.Globalization;

namespace AccountGuard.Addresses;

/// <summary>Puts the words of a street or city in the forms that are compared.</summary>
internal static class StreetKey
{
    /// <summary>
    /// The forms of the words in their order: fillers gone, ordinals as digits, County Road as CR. In German the
    /// types PL and ST stand for Platz and Sankt.
    /// </summary>
    public static List<string> Of(IReadOnlyList<WesternWord> words, StreetLanguage language)
    {
        var forms = new List<string>(words.Count);
        for (var index = 0; index < words.Count; index++)
        {
            if (TakeOrdinal(words, ref index) is { } ordinal)
            {
                forms.Add(ordinal);
                continue;
            }

            AddForms(forms, words[index], language);
        }

        JoinRoads(forms);
        return forms;
    }

    private static void AddForms(List<string> forms, WesternWord written, StreetLanguage language)
    {
        // The D. of Via D. Alighieri is a name, that of Rue d'Alsace is none.
        var word = written.Text;
        if (written.IsLetter && StreetWords.IsFiller(word) && AddressText.EndsWith(written.Raw, '.'))
        {
            forms.Add(word);
            return;
        }

        if (language is StreetLanguage.Romance or StreetLanguage.Canadian && TakeElision(forms, written, language))
        {
            return;
        }

        // I-35, FM-1960, SR-9: a road and its number.
        var hyphen = word.IndexOf('-', 0);
        if (hyphen is > 0 and <= 3 && word.Take(hyphen).All(char.IsLetter) && word.Skip(hyphen + 1).All(AddressText.IsDigit))
        {
            Add(forms, StreetWords.Form(word.Substring(0, hyphen), language), word.Substring(0, hyphen));
            forms.Add(word.Substring(hyphen + 1));
            return;
        }

        Add(forms, GermanForm(word, language) ?? StreetWords.Form(word, language), word);
    }

    /// <summary>d'Alsace as Alsace, Sant'Agostino as San Agostino: what an apostrophe ties on is no part of the name.</summary>
    private static bool TakeElision(List<string> forms, WesternWord written, StreetLanguage language)
    {
        var mark = written.Raw.IndexOfAny(['\'', '’', '`', '´']);
        var before = mark < 1 ? "" : AddressText.FoldLatin(written.Raw.Substring(0, mark));
        if (before is not ("D" or "L" or "DELL" or "ALL" or "NELL" or "SULL" or "SANT") || !written.Text.StartsWith(before, StringComparison.Ordinal) || written.Text.Length == before.Length)
        {
            return false;
        }

        Add(forms, StreetWords.Form(before, language), before);
        Add(forms, StreetWords.Form(written.Text.Substring(before.Length), language), written.Text);
        return true;
    }

    private static void Add(List<string> forms, string form, string word)
    {
        // The I of I 35 is no article.
        var kept = form.Length == 0 && word == "I" ? "I" : form;
        if (kept.Length > 0)
        {
            forms.Add(kept);
        }
    }

    private static string? GermanForm(string word, StreetLanguage language) => language != StreetLanguage.German ? null : word switch
    {
        "ST" or "SANKT" => "SANKT",
        "STR" or "STRASSE" => "STRASSE",
        "PL" => "PLATZ",
        _ when StreetWords.IsType(word) => word,
        _ => null,
    };

    /// <summary>Twenty Third, Forty-Second: two words, one number.</summary>
    private static string? TakeOrdinal(IReadOnlyList<WesternWord> words, ref int index)
    {
        var ten = StreetWords.Ten(words[index].Text);
        if (ten == 0 || index + 1 >= words.Count)
        {
            return null;
        }

        var unit = StreetWords.Form(words[index + 1].Text, StreetLanguage.English);
        if (unit.Length != 1 || !AddressText.IsDigit(unit[0]))
        {
            return null;
        }

        index++;
        return (ten + (unit[0] - '0')).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Numbered roads have many names (USPS Publication 28, appendix F): one form for each sort.</summary>
    private static void JoinRoads(List<string> forms)
    {
        for (var number = 1; number < forms.Count; number++)
        {
            if (!forms[number].All(AddressText.IsDigit))
            {
                continue;
            }

            var start = number;
            while (start > 0 && number - start < 5 && IsRoadWord(forms[start - 1]))
            {
                start--;
            }

            if (Road(forms, start, number) is { } road)
            {
                forms.RemoveRange(start, number - start);
                forms.Insert(start, road);
                number = start + 1;
            }
        }
    }

    private static bool IsRoadWord(string form) =>
        form is "COUNTY" or "CO" or "CTY" or "CR" or "CRES" or "STATE" or "STR" or "SR" or "SH" or "US" or "HWY" or "RD" or "RTE" or "FM" or "FARM" or "TO" or "MARKET" or "RANCH" or "RM" or "INTERSTATE" or "I" or "IH" or "HIGHWAY";

    private static string? Road(List<string> forms, int start, int end)
    {
        var words = forms.Skip(start).Take(end - start).ToList();
        if (words.Count == 0)
        {
            return null;
        }

        var isNamed = words.Contains("HWY") || words.Contains("RTE") || words.Contains("RD");
        return words[0] switch
        {
            "COUNTY" or "CO" or "CTY" when isNamed => "CR",
            "CR" or "CRES" when words.Count == 1 => "CR",
            "INTERSTATE" or "I" or "IH" => "INTERSTATE",
            "US" => "US HWY",
            "FM" or "FARM" => "FM",
            "STATE" or "STR" when words.Contains("RTE") => "SR",
            "STATE" or "STR" when words.Contains("HWY") => "SH",
            "SR" or "SH" => words[0],
            _ => null,
        };
    }
}
