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

    /// <summary>What to do.</summary>
    public IReadOnlyList<PlaybookStep> Steps { get; init; } = [];
}
