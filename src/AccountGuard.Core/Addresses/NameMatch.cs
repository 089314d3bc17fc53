namespace AccountGuard.Addresses;

/// <summary>How two recipients' names stand to each other.</summary>
public enum NameMatch
{
    /// <summary>It cannot be told: a name is missing, or one is in kanji and the other in kana or Latin script.</summary>
    Unknown = 0,

    /// <summary>One name, whatever its order, case, script variants and honorifics.</summary>
    Same,

    /// <summary>Can be one person: initials, or a middle name left out.</summary>
    Compatible,

    /// <summary>The same family name with another given name, or alone.</summary>
    SameFamily,

    /// <summary>Two names.</summary>
    Different,
}
