namespace AccountGuard.Benchmarks.Compare;

/// <summary>Somebody who reads the export, once a round.</summary>
internal abstract class Contestant
{
    /// <summary>Who it is.</summary>
    public abstract string Name { get; }

    /// <summary>Why it cannot run here; null where it can.</summary>
    public virtual string? Absence => null;

    /// <summary>Reads the export and says how long it took.</summary>
    /// <param name="files">The exports.</param>
    /// <param name="round">The round, counted from 1; slow contestants sit out all but the first.</param>
    public abstract IEnumerable<Figure> Run(ExportFiles files, int round);
}

/// <summary>The exports of one comparison.</summary>
/// <param name="Full">The export.</param>
/// <param name="Tenth">One with a tenth of the rows, also to warm up with.</param>
internal sealed record ExportFiles(string Full, string Tenth);
