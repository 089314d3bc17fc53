namespace AccountGuard.Cases;

/// <summary>Why something is due.</summary>
public enum DueKind
{
    /// <summary>The owner set this day for the next try.</summary>
    NextTry = 0,

    /// <summary>Something was sent and not answered: send it again, or ask.</summary>
    FollowUp,

    /// <summary>The time in which a card company has to hear of a charge runs out.</summary>
    DisputeWindow,

    /// <summary>A step whose day has come.</summary>
    Step,

    /// <summary>A solved case is looked at once more.</summary>
    Watch,
}

/// <summary>Something that is due.</summary>
public sealed record CaseDue
{
    /// <summary>The account.</summary>
    public required string Account { get; init; }

    /// <summary>Why it is due.</summary>
    public required DueKind Kind { get; init; }

    /// <summary>The first day on which it makes sense (midnight, the offset of the date asked about).</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>The day by which it should be done.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>Days from the date asked about to <see cref="Due"/>; below nought where that day is over.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>What to do, in the language asked for.</summary>
    public required string What { get; init; }

    /// <summary>Where it is done; null where nothing says.</summary>
    public string? Contact { get; init; }

    /// <summary>The step it is about; null for none.</summary>
    public string? StepId { get; init; }

    /// <summary>The number of the contact it follows; null for none.</summary>
    public int? ContactNumber { get; init; }

    /// <summary>The order numbers it is about.</summary>
    public ValueList<string> Orders { get; init; } = ValueList.Empty<string>();

    /// <summary>Where its days come from.</summary>
    public required string Source { get; init; }

    /// <summary>When that was last seen true: ISO 8601 with the precision known; empty for the owner's own word.</summary>
    public required string VerifiedOn { get; init; }

    /// <summary>The case file; null for a case that stands in none.</summary>
    public string? Path { get; init; }
}
