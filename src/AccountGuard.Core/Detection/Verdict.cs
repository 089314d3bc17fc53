namespace AccountGuard.Detection;

/// <summary>How much an order needs the owner's eye. Never a statement that it is fraud.</summary>
public enum Verdict
{
    /// <summary>Like the owner's other orders.</summary>
    Normal = 0,

    /// <summary>Worth a look when there is time.</summary>
    Review,

    /// <summary>Look at it now.</summary>
    Alert,

    /// <summary>Look at it now, and act on it if it is not yours.</summary>
    Severe,
}
