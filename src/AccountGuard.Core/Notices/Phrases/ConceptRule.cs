namespace AccountGuard.Notices.Phrases;

/// <summary>
/// What a mail is where one of its sentences says certain things together (notice-rules.tsv): "password changed" in any
/// words and order; "!asking" for a sentence that does not ask for it; "@seller" for what the mail says anywhere.
/// </summary>
internal sealed class ConceptRule
{
    private readonly ulong together;
    private readonly ulong without;
    private readonly ulong anywhere;

    public ConceptRule(string says, PhrasePlace place, int weight, string rule)
    {
        Says = says;
        Place = place;
        Weight = weight;
        foreach (var word in rule.Split(' '))
        {
            switch (word[0])
            {
                case '!':
                    without |= Concepts.Bit(word.Substring(1));
                    break;
                case '@':
                    anywhere |= Concepts.Bit(word.Substring(1));
                    break;
                default:
                    together |= Concepts.Bit(word);
                    break;
            }
        }
    }

    /// <summary>What it says, as <see cref="NoticePhrase.Says"/>.</summary>
    public string Says { get; }

    /// <summary>Where the sentence has to stand: in the subject or the text.</summary>
    public PhrasePlace Place { get; }

    /// <summary>How much it says, against phrases and other rules.</summary>
    public int Weight { get; }

    /// <summary>Whether one of the sentences says it.</summary>
    /// <param name="sentences">What each sentence says.</param>
    /// <param name="mail">What the whole mail says.</param>
    public bool Fits(ulong[] sentences, ulong mail) =>
        (mail & anywhere) == anywhere && (mail & together) == together
        && Array.Exists(sentences, said => (said & together) == together && (said & without) == 0);
}
