namespace AccountGuard.Messages.Checks;

/// <summary>How much a finding weighs.</summary>
public enum MessageSeverity
{
    /// <summary>It can be sent; it would do better without.</summary>
    Warning = 0,

    /// <summary>It must not be sent as it stands.</summary>
    Refused,
}
