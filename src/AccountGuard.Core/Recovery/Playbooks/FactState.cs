namespace AccountGuard.Recovery.Playbooks;

/// <summary>What became of a way to get help.</summary>
internal enum FactState
{
    /// <summary>It was seen to work.</summary>
    Works = 0,

    /// <summary>It is no longer offered.</summary>
    Closed,

    /// <summary>It is there, and those who tried it got nothing by it.</summary>
    Fruitless,

    /// <summary>Told by somebody, seen by nobody else.</summary>
    Unverified,
}
