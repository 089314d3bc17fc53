namespace AccountGuard.Import.Tables;

/// <summary>How well a line's cells are the names of columns.</summary>
internal enum HeaderFit
{
    /// <summary>They are not.</summary>
    None,

    /// <summary>They seem to name the columns of orders in a form that is not known.</summary>
    Likely,

    /// <summary>They are those of a known layout, of a known table of other data, or of the layout asked for.</summary>
    Certain,
}
