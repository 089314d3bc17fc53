namespace AccountGuard.Import.Tables;

/// <summary>Hears what becomes of each row.</summary>
internal interface IRowLedger
{
    /// <summary>Enters rows that became a line or were folded into one.</summary>
    void Import(int rows = 1);

    /// <summary>Enters a row that gave nothing, with the key of the text that says why.</summary>
    void Skip(long line, string key, params object?[] arguments);

    /// <summary>Says what an imported row lacks. Enters nothing.</summary>
    void Warn(long line, string key, params object?[] arguments);
}
