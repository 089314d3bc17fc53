namespace AccountGuard.Fuzz;

/// <summary>What is fed with changed inputs: the import of tables, or the reader of mails.</summary>
internal interface IFuzzTarget
{
    /// <summary>Where its corpus lies.</summary>
    string Folder { get; }

    /// <summary>What the names of its failures end with.</summary>
    string Ending { get; }

    /// <summary>Makes the input of each number from a corpus.</summary>
    Func<int, byte[]> InputsFrom(IReadOnlyList<byte[]> seeds);

    /// <summary>The promise that the input breaks; null where it breaks none.</summary>
    /// <param name="input">The input.</param>
    /// <param name="given">How much it gave: lines or notices.</param>
    string? Broken(byte[] input, out long given);

    /// <summary>The promise that it breaks when it is read in another way; null where it breaks none.</summary>
    string? BrokenOnRepeat(byte[] input);
}
