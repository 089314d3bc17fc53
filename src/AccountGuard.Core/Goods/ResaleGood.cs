using System.Globalization;

namespace AccountGuard.Goods;

/// <summary>One class of goods that are bought to be resold: a row of the catalogue.</summary>
public sealed class ResaleGood
{
    /// <summary>The name of the class in English, unique in its catalogue, such as "cordyceps".</summary>
    public required string Name { get; init; }

    /// <summary>The name of the class in Japanese, such as "冬虫夏草".</summary>
    public required string JapaneseName { get; init; }

    /// <summary>How much it says about who bought it.</summary>
    public required ResaleTier Tier { get; init; }

    /// <summary>The words that name it in Japanese titles.</summary>
    public required ValueList<string> JapaneseTerms { get; init; }

    /// <summary>The words, brands and scientific names that name it in titles in Latin script.</summary>
    public required ValueList<string> EnglishTerms { get; init; }

    /// <summary>The words that name it in Chinese titles.</summary>
    public required ValueList<string> ChineseTerms { get; init; }

    /// <summary>Words that have other meanings too, and name the good only beside another word.</summary>
    public required ValueList<ContextTerm> ContextTerms { get; init; }

    /// <summary>Longer words that hold a term and mean something else, such as "camellia sinensis".</summary>
    public required ValueList<string> LookAlikes { get; init; }

    /// <summary>
    /// Things that go with the good but are not the good, such as "ケース" or "screen protector": the catalogue's
    /// shared sets and the row's own words together. Empty when the good has no accessories worth the name.
    /// </summary>
    public required ValueList<string> AccessoryWords { get; init; }

    /// <summary>Words that never stand in a title of the good, such as "fountain pen" beside "ink cartridge".</summary>
    public required ValueList<string> NotBeside { get; init; }

    /// <summary>What else there is to know about the row; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// How many in 10,000 lines of honest people's orders this catalogue takes for the good (Open e-commerce 1.0, see
    /// <see cref="GoodsCatalog.MeasuredOn"/>); null where it was not measured. Zero means that none of the lines measured was one.
    /// </summary>
    public double? MeasuredLinesPer10000 { get; init; }

    /// <summary>The lines behind <see cref="MeasuredLinesPer10000"/>, of the <see cref="GoodsSample.Lines"/> of the sample; null where it was not measured.</summary>
    public int? MeasuredLines { get; init; }

    /// <summary>How many of the people measured bought it at least once; null where it was not measured.</summary>
    public int? MeasuredPeople { get; init; }

    /// <summary>
    /// The figure the source list gives for its own, plainer words: lines in 10,000 of honest US orders; null where it gives none.
    /// </summary>
    public double? PublishedLinesPer10000 { get; init; }

    /// <summary>The source list's count of honest people who bought it, of 1,735; null where it gives none.</summary>
    public int? PublishedPeople { get; init; }

    /// <summary>Where it is said that this good is bought to be resold.</summary>
    public required string Source { get; init; }

    /// <summary>
    /// How many in 10,000 honest lines are this good: the measured figure, else the published one, else null.
    /// The larger, the less a purchase says.
    /// </summary>
    public double? BenignLinesPer10000 => MeasuredLinesPer10000 ?? PublishedLinesPer10000;

    /// <summary>
    /// The probability, 0 to 1, that a line of an honest order is this good: from the measured count k of n lines
    /// (k + 1/2)/(n + 1), which is never nought; else from the published figure; null where nothing is known.
    /// </summary>
    public double? BenignLineProbability { get; init; }

    /// <summary>The name to print in a person's language: Japanese for "ja", English for every other.</summary>
    public string DisplayName(CultureInfo language) =>
        string.Equals(language.TwoLetterISOLanguageName, "ja", StringComparison.Ordinal) ? JapaneseName : Name;

    /// <summary>The English name.</summary>
    public override string ToString() => Name;
}
