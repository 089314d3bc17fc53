namespace AccountGuard.Detection.Profile;

/// <summary>When a place or an instrument was first used.</summary>
/// <param name="Date">That order's date.</param>
/// <param name="LeftOut">No order of the owner's has used it since: it was a stranger's, as far as is known.</param>
internal readonly record struct FirstUse(DateTimeOffset Date, bool LeftOut)
{
    /// <summary>Whether it is remembered at <paramref name="now"/>: what a stranger used is forgotten when it is no longer fresh.</summary>
    public bool StillCounts(DateTimeOffset now) => !(LeftOut && now - Date > Windows.Fresh);
}
