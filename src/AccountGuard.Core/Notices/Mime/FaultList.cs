namespace AccountGuard.Notices.Mime;

/// <summary>What could not be read of a mail, each kind once, in the order it was met.</summary>
internal sealed class FaultList
{
    private readonly List<MailFault> faults = [];

    /// <summary>The faults so far.</summary>
    public IReadOnlyList<MailFault> All => faults;

    /// <summary>Adds a fault unless it is there.</summary>
    public void Add(MailFault fault)
    {
        if (!faults.Contains(fault))
        {
            faults.Add(fault);
        }
    }
}
