namespace AccountGuard.Goods;

/// <summary>
/// Tells "iPhone 15 ケース" and "Case for iPhone 15" from "iPhone 15 Pro 256GB": by where the name of an accessory, or a
/// word such as "for" or "用", stands to the name of the good.
/// </summary>
internal sealed class AccessoryRule
{
    // The name of a model between the good's name and 用 or 対応: "iPhone 15 Pro Max / 14 用".
    private const int LongestModel = 40;

    private static readonly HashSet<char> ModelCharacters = [.. "第世代型・、年"];

    // A model in brackets, as in "iPhone SE (2020) ケース", is part of the name; longer brackets are remarks.
    private const int LongestBracket = 16;

    private static readonly HashSet<char> Breaks = [',', '、', '|', ')', '[', ']', '【', '】', '「', '」', ':', ';', '。', '!'];

    private static readonly HashSet<char> SpacedBreaks = ['-', '+'];

    private readonly HashSet<int> before;
    private readonly HashSet<int> after;
    private readonly HashSet<int> along;
    private readonly HashSet<int> alongAfter;
    private readonly HashSet<int> neutral;

    public AccessoryRule(AccessoryGrammar grammar, Vocabulary vocabulary)
    {
        before = vocabulary.AddAll(grammar.Before);
        after = vocabulary.AddAll(grammar.After);
        along = vocabulary.AddAll(grammar.Along);
        alongAfter = vocabulary.AddAll(grammar.AlongAfter);
        neutral = vocabulary.AddAll(grammar.Neutral);
    }

    /// <summary>
    /// Whether what stands before the title's first mention of the good makes it something for the good: "for", or the
    /// name of an accessory. Later mentions come in descriptions ("Smartwatch for women, watch for Android phones").
    /// </summary>
    public bool IsAccessoryByBeginning(GoodWords good, WordHit term, string text, List<WordHit> hits) =>
        hits.Exists(hit => hit.End <= term.Start
            && ((before.Contains(hit.Word) && !IsNeutral(hit, hits)) || along.Contains(hit.Word) || (good.IsAccessory(hit) && !ComesAlong(hit, text, hits))));

    /// <summary>Whether what stands right behind a mention of the good makes it something for the good: "用", or the name of an accessory.</summary>
    public bool IsAccessoryByEnd(GoodWords good, WordHit term, string text, List<WordHit> hits)
    {
        var clauseEnd = ClauseEnd(term, text, hits);
        return hits.Exists(hit => hit.Start >= term.End
            ? (after.Contains(hit.Word) && IsModel(text, term.End, hit.Start) && !IsNeutral(hit, hits))
              || (hit.Start < clauseEnd && good.IsAccessory(hit) && !ComesAlong(hit, text, hits))
            : hit.End > term.Start && (hit.End > term.End || hit.Covers(term)) && good.IsAccessory(hit));
    }

    // What the term says ends at a punctuation mark or where the things that come along begin.
    private int ClauseEnd(WordHit term, string text, List<WordHit> hits)
    {
        var end = NextBreak(text, term.End);
        foreach (var hit in hits)
        {
            if (hit.Start >= term.End && hit.Start < end && along.Contains(hit.Word))
            {
                end = hit.Start;
            }
        }

        return end;
    }

    private static int NextBreak(string text, int start)
    {
        for (var index = start; index < text.Length; index++)
        {
            var character = text[index];
            if (character == '(')
            {
                var close = text.IndexOf(')', index, Math.Min(LongestBracket, text.Length - index));
                if (close < 0)
                {
                    return index;
                }

                index = close;
            }
            else if (Breaks.Contains(character) || (SpacedBreaks.Contains(character) && IsSpaced(text, index)))
            {
                return index;
            }
        }

        return text.Length;
    }

    private static bool IsSpaced(string text, int index) =>
        index > 0 && text[index - 1] == ' ' && index + 1 < text.Length && text[index + 1] == ' ';

    // "ケース付き", "ケース セット"
    private bool ComesAlong(WordHit accessory, string text, List<WordHit> hits) =>
        hits.Exists(hit => alongAfter.Contains(hit.Word)
            && (hit.Start == accessory.End || (hit.Start == accessory.End + 1 && text[accessory.End] == ' ')));

    private bool IsNeutral(WordHit marker, List<WordHit> hits) =>
        hits.Exists(hit => neutral.Contains(hit.Word) && hit.Covers(marker));

    private static bool IsModel(string text, int start, int end)
    {
        if (end - start > LongestModel)
        {
            return false;
        }

        for (var index = start; index < end; index++)
        {
            if (!(text[index] <= '\u007F' || ModelCharacters.Contains(text[index])))
            {
                return false;
            }
        }

        return true;
    }
}
