namespace AccountGuard.Recovery.Playbooks;

/// <summary>What one playbook file holds. docs/PLAYBOOKS.md describes the file.</summary>
internal sealed class Playbook
{
    /// <summary>The version of the file's schema; 1.</summary>
    public int Schema { get; init; }

    /// <summary>The story the steps are for, such as "BuyerTakeover"; null in files that hold facts only.</summary>
    public string? Scenario { get; init; }

    /// <summary>What is known, each with where and when it was seen.</summary>
    public IReadOnlyList<PlaybookFact> Facts { get; init; } = [];

    /// <summary>Lessons that the story shares with another.</summary>
    public IReadOnlyList<SharedLesson> Shared { get; init; } = [];

    /// <summary>What to do.</summary>
    public IReadOnlyList<PlaybookStep> Steps { get; init; } = [];
}

/// <summary>A lesson of another story, with all its variants.</summary>
internal sealed class SharedLesson
{
    /// <summary>The story that tells it.</summary>
    public string From { get; init; } = "";

    /// <summary>The lesson.</summary>
    public string Lesson { get; init; } = "";

    /// <summary>The part of the recovery it belongs to in this story; null for the same.</summary>
    public RecoveryPhase? Phase { get; init; }

    /// <summary>Its place within the phase in this story; null for the same.</summary>
    public int? Order { get; init; }

    /// <summary>See <see cref="PlaybookStep.Needs"/>; null for the same.</summary>
    public IReadOnlyList<EvidenceKind>? Needs { get; init; }

    /// <summary>See <see cref="PlaybookStep.Unless"/>; null for the same.</summary>
    public IReadOnlyList<EvidenceKind>? Unless { get; init; }
}
