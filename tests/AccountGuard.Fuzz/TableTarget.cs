namespace AccountGuard.Fuzz;

/// <summary>The import of tables.</summary>
internal sealed class TableTarget : IFuzzTarget
{
    public string Folder => Corpus.Folder;

    public string Ending => ".csv";

    public Func<int, byte[]> InputsFrom(IReadOnlyList<byte[]> seeds) => new Mutator(seeds).Input;

    public string? Broken(byte[] input, out long given) => ImportCheck.Broken(input, out given);

    public string? BrokenOnRepeat(byte[] input) =>
        ImportCheck.Account(input, isShared: false) == ImportCheck.Account(input, isShared: true) ? null : "is read otherwise by several threads";
}
