namespace AccountGuard.Import.Layouts;

/// <summary>Which layout a file has, and why.</summary>
public sealed class LayoutExplanation
{
    /// <summary>The file; for a file in a zip "archive.zip!/inner/path.csv".</summary>
    public required string Path { get; init; }

    /// <summary>The name of its layout; null where it has none that is known.</summary>
    public string? Layout { get; init; }

    /// <summary>The form of the layout that the header comes nearest to, such as "28 columns"; null without layout.</summary>
    public string? Variant { get; init; }

    /// <summary>The IANA name of the encoding; null where it is no text.</summary>
    public string? Encoding { get; init; }

    /// <summary>The layout, or the one whose columns the file shares most of; null where it shares none.</summary>
    public string? NearestLayout { get; init; }

    /// <summary>The columns of that layout that the file has.</summary>
    public ValueList<string> MatchedColumns { get; init; } = ValueList.Empty<string>();

    /// <summary>The columns of that layout's signature that the file lacks; none where it has the layout.</summary>
    public ValueList<string> MissingColumns { get; init; } = ValueList.Empty<string>();

    /// <summary>Of a table without known layout that looks like orders all the same: which column seems to hold what. See <see cref="ImportFailure.ColumnMap"/>.</summary>
    public OrderColumnMap? ColumnMap { get; init; }

    /// <summary>In a sentence, in the language asked for.</summary>
    public required string Reason { get; init; }
}
