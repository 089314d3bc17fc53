namespace AccountGuard.Incidents;

/// <summary>How far the evidence carries a conclusion.</summary>
public enum IncidentConfidence
{
    /// <summary>Another story fits nearly as well, or there is little evidence.</summary>
    Low = 0,

    /// <summary>It fits better than any other story.</summary>
    Medium,

    /// <summary>Several kinds of evidence say the same, or the owner's own word settles it.</summary>
    High,
}
