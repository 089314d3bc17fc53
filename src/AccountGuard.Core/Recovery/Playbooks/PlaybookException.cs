namespace AccountGuard.Recovery.Playbooks;

/// <summary>A playbook file does not hold what docs/PLAYBOOKS.md asks for. The message names the file and the step or fact.</summary>
public sealed class PlaybookException : FormatException
{
    /// <summary>Makes an error without a message.</summary>
    public PlaybookException()
    {
    }

    /// <summary>Makes an error.</summary>
    public PlaybookException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an error with its cause.</summary>
    public PlaybookException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
