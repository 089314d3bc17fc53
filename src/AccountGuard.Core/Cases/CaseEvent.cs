namespace AccountGuard.Cases;

/// <summary>What a line of a timeline is about.</summary>
public enum CaseEventKind
{
    /// <summary>The first sign.</summary>
    FirstSign = 0,

    /// <summary>An order that is not the owner's.</summary>
    Order,

    /// <summary>A mail came.</summary>
    Mail,

    /// <summary>The owner changed something.</summary>
    OwnChange,

    /// <summary>The shop locked the account.</summary>
    Lock,

    /// <summary>The case was opened.</summary>
    Opened,

    /// <summary>A contact.</summary>
    Contact,

    /// <summary>An answer to something that was sent.</summary>
    Reply,

    /// <summary>A step was done, given up or opened again.</summary>
    Step,

    /// <summary>A note of the owner.</summary>
    Note,

    /// <summary>Evidence was added.</summary>
    Evidence,

    /// <summary>The case was solved, closed or opened again.</summary>
    Status,
}

/// <summary>One line of a timeline.</summary>
public sealed record CaseEvent
{
    /// <summary>The account.</summary>
    public required string Account { get; init; }

    /// <summary>When; null where the owner does not remember.</summary>
    public DateTimeOffset? When { get; init; }

    /// <summary>What it is about.</summary>
    public required CaseEventKind Kind { get; init; }

    /// <summary>What happened, in the language asked for.</summary>
    public required string What { get; init; }

    /// <summary>With whom; null where nobody else had a part in it.</summary>
    public string? Who { get; init; }

    /// <summary>The number they gave the matter.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>The order numbers it is about.</summary>
    public ValueList<string> Orders { get; init; } = ValueList.Empty<string>();

    /// <summary>The step it is about.</summary>
    public string? StepId { get; init; }

    /// <summary>The contact it is about.</summary>
    public int? ContactNumber { get; init; }
}
