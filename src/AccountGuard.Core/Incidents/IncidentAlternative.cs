namespace AccountGuard.Incidents;

/// <summary>Another story that was weighed, with what speaks for and against it.</summary>
public sealed class IncidentAlternative
{
    /// <summary>The story.</summary>
    public required IncidentKind Kind { get; init; }

    /// <summary>What speaks for it, in the language asked for.</summary>
    public ValueList<string> For { get; init; } = ValueList.Empty<string>();

    /// <summary>What speaks against it, in the language asked for.</summary>
    public ValueList<string> Against { get; init; } = ValueList.Empty<string>();

    /// <summary>The kind alone, for a table.</summary>
    public override string ToString() => Kind.ToString();
}
