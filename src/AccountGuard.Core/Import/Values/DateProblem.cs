namespace AccountGuard.Import.Values;

/// <summary>Why a cell gives no date.</summary>
internal enum DateProblem
{
    /// <summary>It is no date in a form that the layout has.</summary>
    Unreadable,

    /// <summary>Day and month can be read either way, and nothing in the file tells which.</summary>
    Ambiguous,

    /// <summary>Day and month stand the other way round than in the rest of the file.</summary>
    Contradictory,
}
