namespace AccountGuard.Import.Layouts;

/// <summary>From which columns a field is made where the user says so, and how they are joined.</summary>
internal sealed class FieldSource
{
    private const string FixedMark = "=";

    /// <param name="parts">Names of columns, or fixed values behind "=".</param>
    /// <param name="isAddress">Whether they are joined as an address is written, not only with spaces.</param>
    public FieldSource(IReadOnlyList<string> parts, bool isAddress = false)
    {
        Parts = parts.Select(part => part.StartsWith(FixedMark, StringComparison.Ordinal) ? (part.Substring(1).Trim(), true) : (part, false)).ToList();
        IsAddress = isAddress;
    }

    /// <summary>The names or fixed values, in the order in which they are joined.</summary>
    public IReadOnlyList<(string Text, bool IsFixed)> Parts { get; }

    /// <summary>Whether they are joined as an address is written.</summary>
    public bool IsAddress { get; }

    /// <summary>The names of columns among them.</summary>
    public IEnumerable<string> Columns => Parts.Where(part => !part.IsFixed).Select(part => part.Text);
}
