namespace AccountGuard.Import.Values;

/// <summary>Which mark stands before the decimals of a file's amounts; the other then stands between thousands.</summary>
internal enum DecimalMark
{
    /// <summary>Nothing tells: a point, as programs write.</summary>
    Unknown,

    /// <summary>1,234.50.</summary>
    Point,

    /// <summary>1.234,50.</summary>
    Comma,
}
