namespace AccountGuard.Import.Tables;

/// <summary>Notes only whether there is anything to say of a row, which is then said where rows are in their order.</summary>
internal sealed class RowDoubts : IRowLedger
{
    /// <summary>Whether a row was skipped or warned of.</summary>
    public bool HasSpoken { get; private set; }

    /// <inheritdoc/>
    public void Import(int rows = 1)
    {
        // Entered where the line is given.
    }

    /// <inheritdoc/>
    public void Skip(long line, string key, params object?[] arguments) => HasSpoken = true;

    /// <inheritdoc/>
    public void Warn(long line, string key, params object?[] arguments) => HasSpoken = true;

    /// <summary>Makes ready for the next row.</summary>
    public void Forget() => HasSpoken = false;
}
